#pragma once

#include "base/result.h"
#include "model/change_set.h"

namespace mijlpaal::model {

/// One change set from several edits that follow on one another, named after the first.
class EditChain {
public:
    explicit EditChain(const Portfolio& portfolio) : before_{portfolio}, now_{portfolio} {}

    const Portfolio& portfolio() const { return now_; }
    base::Result<void> add(const base::Result<ChangeSet>& changes);
    ChangeSet changes() const;

private:
    Portfolio before_, now_;
    base::Message label_;
};

}  // namespace mijlpaal::model

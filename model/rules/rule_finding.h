#pragma once

#include "base/message.h"

namespace mijlpaal::model {

/// A rule that a record breaks, and what would mend it.
struct RuleFinding {
    base::Message message;
    base::Message help;

    bool operator==(const RuleFinding&) const = default;
};

}  // namespace mijlpaal::model

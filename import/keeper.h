#pragma once

#include "model/portfolio.h"

#include <deque>
#include <functional>
#include <map>
#include <string>
#include <utility>

namespace mijlpaal::importing {

/// Keeps what a file held as foreign parts of one origin, in the order in which it comes. A part that was
/// there already keeps its id; what does not come again is removed at the end.
class Keeper {
public:
    Keeper(model::Portfolio& portfolio, std::string origin);

    void keep(model::ObjectRef object, std::string key, std::string content);

    /// Removes the parts of before that did not come again, of all objects or of those that `isOfFile` tells.
    void finish(const std::function<bool(model::ObjectRef)>& isOfFile = {});

private:
    model::Table<model::ForeignPart>& parts_;
    std::string origin_;
    std::map<std::pair<model::ObjectRef, std::string>, std::deque<model::ForeignPartId>> before_;
};

}  // namespace mijlpaal::importing

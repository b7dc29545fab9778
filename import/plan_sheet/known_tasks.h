#pragma once

#include "import/plan_sheet/reading.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace mijlpaal::importing::plan_sheet {

/// Finds the activities of rows in the portfolio before: by their codes or, where a row has none, by their
/// names in the same place. A new one gets the code of its row, or else a number that no other row has.
class KnownTasks {
public:
    explicit KnownTasks(Reading& reading);

    /// The activity of a row within another.
    model::Activity take(const TaskRow& row, std::optional<model::ActivityId> parent, std::size_t ordinal);

private:
    std::optional<model::ActivityId> idByCode(const std::string& code) const;
    std::optional<model::ActivityId> idByPlace(std::optional<model::ActivityId> parent,
                                               const std::string& name);

    Reading& reading_;
    std::unordered_map<std::string, model::ActivityId> byCode_;
    std::multimap<std::pair<model::ActivityId, std::string>, model::ActivityId> byPlace_;
    std::set<model::ActivityId> used_;
    std::unordered_set<std::string> taken_, given_;
    std::size_t groups_ = 0;
};

}  // namespace mijlpaal::importing::plan_sheet

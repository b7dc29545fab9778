#include "app/provenance.h"

#include "base/text.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace mijlpaal::app {

using model::Activity;
using model::ActivityId;
using model::Basis;
using model::Portfolio;

namespace {

/// Follows what sets the dates of an activity back to where it begins.
class Foundations {
public:
    explicit Foundations(const View& view) : portfolio_{view.portfolio()}, schedule_{view.schedule()} {
        for (const auto& each : portfolio_.all<Activity>()) {
            if (each.parent) contents_[*each.parent].push_back(each.id);
        }
    }

    bool anyIllustrative(ActivityId first) {
        std::vector<ActivityId> open{first};
        while (!open.empty()) {
            const auto id = open.back();
            open.pop_back();
            const auto* activity = portfolio_.find(id);
            if (!activity || !seen_.insert(id).second) continue;
            if (activity->basis == Basis::illustrative) return true;
            if (activity->actualFinish) continue;
            if (isIllustrative(activity->calendar ? activity->calendar : portfolio_.settings().calendar))
                return true;
            for (const auto link : schedule_.driving(id)) {
                const auto* driving = portfolio_.find(link);
                if (!driving) continue;
                if (driving->basis == Basis::illustrative) return true;
                open.push_back(driving->predecessor);
            }
            const auto contents = contents_.find(id);
            if (contents != contents_.end())
                open.insert(open.end(), contents->second.begin(), contents->second.end());
        }
        return false;
    }

private:
    bool isIllustrative(std::optional<model::CalendarId> id) const {
        const auto* calendar = id ? portfolio_.find(*id) : nullptr;
        return calendar && calendar->basis == Basis::illustrative;
    }

    const Portfolio& portfolio_;
    const scheduling::Schedule& schedule_;
    std::map<ActivityId, std::vector<ActivityId>> contents_;
    std::set<ActivityId> seen_;
};

}  // namespace

bool isPartlyIllustrative(const Portfolio& portfolio) {
    bool any = false;
    model::forEachTable(portfolio, [&any]<class Record>(const model::Table<Record>& table) {
        if constexpr (!std::is_same_v<Record, model::Baseline> && requires(Record each) { each.basis; }) {
            any = any || std::any_of(table.begin(), table.end(), [](const Record& each) {
                      if constexpr (requires { each.illustrativeFields; }) {
                          if (!each.illustrativeFields.empty()) return true;
                      }
                      return each.basis == Basis::illustrative;
                  });
        }
    });
    return any;
}

bool namesOneOf(const std::string& illustrativeFields, std::initializer_list<std::string_view> columns) {
    for (const auto part : base::split(illustrativeFields, ';')) {
        const auto name = base::trimmed(part);
        if (name == "all" || std::find(columns.begin(), columns.end(), name) != columns.end()) return true;
    }
    return false;
}

bool datesAreIllustrative(const View& view, ActivityId activity) {
    return Foundations{view}.anyIllustrative(activity);
}

}  // namespace mijlpaal::app

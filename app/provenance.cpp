#include "app/provenance.h"

#include "base/text.h"
#include "model/field.h"

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

using Contents = std::map<ActivityId, std::vector<ActivityId>>;

/// What each summary contains, kept with the view because each activity that is told asks for it.
const Recipe<Contents> contentsRecipe{{model::RecordKind::activity}, [](const View& view) {
                                          Contents contents;
                                          for (const auto& each : view.portfolio().all<Activity>()) {
                                              if (each.parent) contents[*each.parent].push_back(each.id);
                                          }
                                          return contents;
                                      }};

/// Follows what sets the dates of an activity back to where it begins.
class Foundations {
public:
    explicit Foundations(const View& view)
        : portfolio_{view.portfolio()}, schedule_{view.schedule()}, contents_{view.result(contentsRecipe)} {}

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
    const Contents& contents_;
    std::set<ActivityId> seen_;
};

}  // namespace

bool isPartlyIllustrative(const Portfolio& portfolio) {
    const model::Value madeUp{std::string{model::wordFor(Basis::illustrative)}};
    for (const auto kind : model::allKinds) {
        // Taking a baseline makes nothing up.
        if (kind == model::RecordKind::baseline) continue;
        const auto& table = portfolio.table(kind);
        for (const auto& field : model::fields(kind)) {
            const bool isBasis = field.name == "basis", isList = field.name == "illustrative_fields";
            if (!isBasis && !isList) continue;
            for (auto at = table.first(); at != table.last(); ++at) {
                const auto value = field.get(at->record.get());
                if (isBasis ? value == madeUp : value != model::Value{std::string{}}) return true;
            }
        }
    }
    return false;
}

bool namesOneOf(const std::string& illustrativeFields, std::initializer_list<std::string_view> columns) {
    for (const auto name : base::listed(illustrativeFields)) {
        if (name == "all" || std::find(columns.begin(), columns.end(), name) != columns.end()) return true;
    }
    return false;
}

bool datesAreIllustrative(const View& view, ActivityId activity) {
    return Foundations{view}.anyIllustrative(activity);
}

}  // namespace mijlpaal::app

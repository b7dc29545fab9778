#include "gui/resources/resources_page.h"

#include <wx/translation.h>

#include <algorithm>
#include <unordered_map>

namespace mijlpaal::gui {

namespace {

using sheet::Measure;

/// What the assignments of a resource come to.
struct Use {
    std::int64_t assignments = 0;
    model::WorkTime work;
    std::optional<model::Day> from, to;
};
using Uses = std::unordered_map<std::int64_t, Use>;

Uses usesIn(const app::View& view) {
    Uses uses;
    for (const auto& assignment : view.portfolio().all<model::Assignment>()) {
        if (!assignment.resource) continue;
        auto& use = uses[assignment.resource->number];
        ++use.assignments;
        use.work.tenths += assignment.work.value_or(model::WorkTime{}).tenths;
        const auto* dates = view.schedule().find(assignment.activity);
        if (!dates) continue;
        use.from = std::min(use.from.value_or(dates->start.day()), dates->start.day());
        const auto last =
            dates->finish.timeOfDay() == 0 ? dates->finish.day() - std::chrono::days{1} : dates->finish.day();
        use.to = std::max(use.to.value_or(last), last);
    }
    return uses;
}

model::KindSet usedKinds() {
    auto kinds = app::plannedKinds();
    kinds.add(model::RecordKind::assignment);
    return kinds;
}

const app::Recipe<Uses> usesRecipe{usedKinds(), usesIn};

sheet::ComputedColumn computed(const char* name, const char* title, Measure measure, sheet::Total total,
                               model::Value (*valueOf)(const Use&)) {
    sheet::Column column;
    column.name = name;
    column.title = title;
    column.align = sheet::Align::right;
    column.width = 10;
    column.measure = measure;
    column.total = total;
    return {std::move(column), [valueOf](const app::View& view, model::ObjectRef record) {
                const auto& uses = view.result(usesRecipe);
                const auto use = uses.find(record.number);
                return use == uses.end() ? model::Value{} : valueOf(use->second);
            }};
}

model::Value valueOf(const std::optional<model::Day>& day) {
    return day ? model::Value{std::int64_t{day->time_since_epoch().count()}} : model::Value{};
}

}  // namespace

ResourcesPage::ResourcesPage(wxWindow* parent, PageHost& host)
    : RecordPage{parent,
                 host,
                 {.title = _("Resources"),
                  .kind = model::RecordKind::resource,
                  .columns = {"code", "name_nl", "kind", "maximum_units", "calendar", "assignments", "work",
                              "from", "to"},
                  .wide = "name_nl",
                  .computed = {
                      computed("assignments", wxTRANSLATE("Assignments"), Measure::number, sheet::Total::sum,
                               [](const Use& use) -> model::Value { return use.assignments; }),
                      computed("work", wxTRANSLATE("Assigned work"), Measure::work, sheet::Total::sum,
                               [](const Use& use) -> model::Value { return use.work.tenths; }),
                      computed("from", wxTRANSLATE("Used from"), Measure::day, sheet::Total::first,
                               [](const Use& use) { return valueOf(use.from); }),
                      computed("to", wxTRANSLATE("Used until"), Measure::day, sheet::Total::last,
                               [](const Use& use) { return valueOf(use.to); }),
                  }}} {}

}  // namespace mijlpaal::gui

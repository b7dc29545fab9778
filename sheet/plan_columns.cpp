#include "sheet/plan_columns.h"

namespace mijlpaal::sheet {

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

template <class Value>
ComputedColumn columnOf(std::string name, std::string_view title, Measure measure, int width, Value value) {
    ComputedColumn made;
    made.column.name = std::move(name);
    made.column.title = title;
    made.column.measure = measure;
    made.column.width = width;
    if (measure == Measure::work) made.column.align = Align::right;
    made.value = [value](const app::View& view, model::ObjectRef record) -> model::Value {
        const auto* dates = view.schedule().find(model::ActivityId{record.number});
        return dates ? value(*dates) : model::Value{};
    };
    return made;
}

}  // namespace

std::vector<ComputedColumn> planColumns(const model::Showing::Translate& translate) {
    using Dates = scheduling::Dates;
    const auto yes = translate ? translate("yes") : std::string{"yes"};
    return {columnOf("start", tr("start"), Measure::moment, 17,
                     [](const Dates& dates) { return model::Value{dates.start.tenths}; }),
            columnOf("finish", tr("finish"), Measure::moment, 17,
                     [](const Dates& dates) { return model::Value{dates.finish.tenths}; }),
            columnOf("total_float", tr("total float"), Measure::work, 10,
                     [](const Dates& dates) { return model::Value{dates.totalFloat.tenths}; }),
            columnOf("critical", tr("critical"), Measure::text, 10, [yes](const Dates& dates) {
                return dates.critical ? model::Value{yes} : model::Value{};
            })};
}

}  // namespace mijlpaal::sheet

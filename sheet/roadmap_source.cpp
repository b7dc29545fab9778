#include "sheet/roadmap_source.h"

#include "app/evidence.h"

namespace mijlpaal::sheet {

namespace {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

std::vector<Column> columns() {
    std::vector<Column> all{reckonedColumn("name", tr("System, and what keeps it"), Measure::text, 34),
                            reckonedColumn("last_needed", tr("Needed until"), Measure::day, 11),
                            reckonedColumn("planned_end", tr("Planned end"), Measure::day, 11),
                            reckonedColumn("support_end", tr("End of support"), Measure::day, 11),
                            reckonedColumn("months_longer", tr("Months longer"), Measure::number, 9),
                            reckonedColumn("cost_longer", tr("Cost of that"), Measure::money, 14),
                            reckonedColumn("incidents", tr("Incidents"), Measure::number, 9)};
    all[5].total = Total::sum;
    return all;
}

}  // namespace

std::shared_ptr<const Source> roadmapSource(const app::View& view, model::Language language) {
    const auto& portfolio = view.portfolio();
    const auto day = [](const std::optional<model::Day>& each) {
        return each ? dayValue(*each) : model::Value{};
    };
    const auto title = [&](model::ObjectRef record) {
        const auto code = model::codeOf(portfolio, record);
        const auto name = model::nameOf(portfolio, record, language == model::Language::english);
        return name.empty() || name == code ? code : code + " " + name;
    };
    std::vector<ReckonedRow> rows;
    if (!view.unscheduled()) {
        for (const auto& stay : app::phaseOutsOf(view)) {
            const auto& system = portfolio.all<model::System>().at(stay.system);
            ReckonedRow row;
            row.key = static_cast<RowKey>(rows.size()) + 1;
            row.record = refTo(system.id);
            row.values = {title(refTo(system.id)),
                          day(stay.lastNeeded),
                          day(system.endDate),
                          day(system.supportEnd),
                          stay.monthsLonger ? model::Value{std::int64_t{*stay.monthsLonger}} : model::Value{},
                          stay.costLonger ? model::Value{stay.costLonger->cents} : model::Value{},
                          model::Value{std::int64_t{stay.incidents}}};
            if (stay.outlivesSupport || stay.monthsLonger.value_or(0) > 0)
                row.look.text = chart::ColourRole::critical;
            const auto parent = row.key;
            rows.push_back(std::move(row));
            for (const auto& blocker : stay.blockers) {
                ReckonedRow under;
                under.key = static_cast<RowKey>(rows.size()) + 1;
                under.parent = parent;
                under.record = blocker.what;
                under.values = {title(blocker.what), day(blocker.until), {}, {}, {}, {}, {}};
                rows.push_back(std::move(under));
            }
        }
    }
    return std::make_shared<ReckonedSource>(view, language, columns(), std::move(rows));
}

}  // namespace mijlpaal::sheet

#include "sheet/agenda_source.h"

#include "app/language.h"
#include "clocks/agenda_times.h"
#include "scheduling/telling.h"

namespace mijlpaal::sheet {

using clocks::AgendaItem;
using clocks::ClockState;

namespace {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

std::vector<Column> agendaColumns() {
    std::vector<Column> columns{reckonedColumn("when", tr("When"), Measure::text, 15),
                                reckonedColumn("subject", tr("What"), Measure::text, 56),
                                reckonedColumn("last_responsible_day", tr("At the latest"), Measure::day, 11),
                                reckonedColumn("due", tr("Due"), Measure::day, 11),
                                reckonedColumn("owner_role", tr("Who"), Measure::text, 26),
                                reckonedColumn("kind", tr("Kind"), Measure::text, 13),
                                reckonedColumn("state", tr("State"), Measure::text, 15)};
    columns[1].total = Total::count;
    return columns;
}

Look lookOf(const AgendaItem& item) {
    Look look;
    const bool isLate = item.state == ClockState::overdue || item.state == ClockState::plannedTooLate;
    look.isBold = isLate || item.state == ClockState::soon;
    if (isLate) look.text = chart::ColourRole::critical;
    return look;
}

ReckonedRow rowOf(const AgendaItem& item, const app::Translator& translate, model::Day asOf) {
    const auto day = [](const std::optional<model::Day>& each) {
        return each ? dayValue(*each) : model::Value{};
    };
    const auto text = [](std::string each) {
        return each.empty() ? model::Value{} : model::Value{std::move(each)};
    };
    ReckonedRow row;
    row.record = item.about;
    row.values = {text(translate.text(wordsFor(timeOf(item, asOf)))),
                  text(translate(item.subject)),
                  day(item.lastResponsibleDay),
                  day(item.due),
                  text(item.ownerRole),
                  text(translate.text(wordsFor(item.kind))),
                  text(translate.text(wordsFor(item.state)))};
    row.look = lookOf(item);
    return row;
}

}  // namespace

std::shared_ptr<const Source> agendaSource(const app::View& view, model::Language language, model::Day asOf) {
    const scheduling::Telling telling{view.portfolio(), language};
    const auto nameOf = [&](model::ObjectRef record) { return telling.name(record); };
    const app::Translator translate{language};
    std::vector<ReckonedRow> rows;
    for (const auto& item : clocks::agenda(view.portfolio(), view.schedule(), nameOf, asOf)) {
        rows.push_back(rowOf(item, translate, asOf));
        rows.back().key = static_cast<RowKey>(rows.size());
    }
    return std::make_shared<ReckonedSource>(view, language, agendaColumns(), std::move(rows));
}

}  // namespace mijlpaal::sheet

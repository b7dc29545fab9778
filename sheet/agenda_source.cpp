#include "sheet/agenda_source.h"

#include "app/language.h"
#include "scheduling/telling.h"
#include "sheet/measures.h"

#include <algorithm>

namespace mijlpaal::sheet {

using clocks::AgendaItem;
using clocks::ClockState;

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

std::shared_ptr<const std::vector<AgendaItem>> itemsOf(const app::View& view, model::Language language,
                                                       model::Day asOf) {
    const scheduling::Telling telling{view.portfolio(), language};
    return std::make_shared<const std::vector<AgendaItem>>(
        clocks::agenda(
            view.portfolio(), view.schedule(), [&](model::ObjectRef record) { return telling.name(record); }, asOf));
}

std::shared_ptr<const std::vector<Row>> rowsOf(std::size_t count) {
    auto rows = std::make_shared<std::vector<Row>>();
    for (std::size_t i = 1; i <= count; ++i) rows->push_back({static_cast<RowKey>(i), 0});
    return rows;
}

}  // namespace

AgendaSource::AgendaSource(app::View view, model::Language language, model::Day asOf)
    : view_{std::move(view)},
      language_{language},
      asOf_{asOf},
      items_{itemsOf(view_, language, asOf)},
      rows_{rowsOf(items_->size())} {}

std::unique_ptr<Source> AgendaSource::over(const app::View& view) const {
    return std::make_unique<AgendaSource>(view, language_, asOf_);
}

const std::vector<Column>& AgendaSource::columns() const {
    static const std::vector<sheet::Column> columns = [] {
        std::vector<sheet::Column> all;
        const auto add = [&](const char* name, std::string_view title, int width, Measure measure) {
            sheet::Column column;
            column.name = name;
            column.title = title;
            column.width = width;
            column.measure = measure;
            column.align = measure == Measure::day ? Align::right : Align::left;
            all.push_back(std::move(column));
        };
        add("last_responsible_day", tr("At the latest"), 11, Measure::day);
        add("due", tr("Due"), 11, Measure::day);
        add("state", tr("State"), 15, Measure::text);
        add("kind", tr("Kind"), 13, Measure::text);
        add("owner_role", tr("Who"), 26, Measure::text);
        add("subject", tr("What"), 60, Measure::text);
        all[subject].total = Total::count;
        return all;
    }();
    return columns;
}

const AgendaItem* AgendaSource::find(RowKey row) const {
    return row > 0 && row <= static_cast<RowKey>(items_->size())
               ? &(*items_)[static_cast<std::size_t>(row - 1)]
               : nullptr;
}

std::optional<model::ObjectRef> AgendaSource::record(RowKey row) const {
    const auto* item = find(row);
    return item && item->about && view_.portfolio().record(*item->about) ? item->about : std::nullopt;
}

std::string AgendaSource::text(RowKey row, std::size_t column) const {
    const auto* item = find(row);
    if (!item) return {};
    const app::Translator translate{language_};
    const auto day = [&](const std::optional<model::Day>& day) {
        return day ? model::dayText(*day, language_) : std::string{};
    };
    switch (column) {
        case lastDay:
            return day(item->lastResponsibleDay);
        case due:
            return day(item->due);
        case state:
            return translate.text(wordsFor(item->state));
        case kind:
            return translate.text(wordsFor(item->kind));
        case owner:
            return item->ownerRole;
        default:
            return translate(item->subject);
    }
}

model::Value AgendaSource::value(RowKey row, std::size_t column) const {
    const auto* item = find(row);
    if (!item) return {};
    const auto day = [](const std::optional<model::Day>& day) {
        return day ? model::Value{std::int64_t{day->time_since_epoch().count()}} : model::Value{};
    };
    if (column == lastDay) return day(item->lastResponsibleDay);
    if (column == due) return day(item->due);
    auto shown = text(row, column);
    return shown.empty() ? model::Value{} : model::Value{std::move(shown)};
}

std::string AgendaSource::shown(std::size_t column, const model::Value& value) const {
    return shownAs(view_, columns()[column], value, language_);
}

Look AgendaSource::look(RowKey row, std::size_t column) const {
    const auto* item = find(row);
    Look look;
    if (!item || column != state) return look;
    const bool isLate = item->state == ClockState::overdue || item->state == ClockState::plannedTooLate;
    look.isBold = isLate || item->state == ClockState::soon;
    if (isLate) look.text = chart::ColourRole::critical;
    return look;
}

}  // namespace mijlpaal::sheet

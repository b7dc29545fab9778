#include "gui/plan/plan_source.h"

#include "app/held_rooms.h"
#include "app/forecast.h"
#include "app/language.h"
#include "forecasting/probability_words.h"
#include "gui/plan/plan_results.h"
#include "model/append.h"
#include "model/edit.h"
#include "model/remaining.h"
#include "sheet/measures.h"
#include "sheet/computed_columns.h"
#include "sheet/reckoned_source.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace mijlpaal::gui {

using model::Activity;
using model::ActivityId;
using model::Portfolio;
using sheet::Align;
using sheet::Column;
using sheet::dayValue;
using sheet::Measure;
using sheet::RowKey;
using sheet::Total;

namespace {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

struct ColumnLine {
    const char* name;
    const char* title;
    int width;
    Measure measure;
    bool isEditable, startsShown;
};

/// In the order of `PlanColumn`.
constexpr std::array columnLines{
    ColumnLine{"marks", "", 4, Measure::text, false, true},
    ColumnLine{"code", tr("Code"), 6, Measure::text, false, true},
    ColumnLine{"name", tr("Name"), 22, Measure::text, true, true},
    ColumnLine{"duration", tr("Duration"), 9, Measure::work, true, true},
    ColumnLine{"start", tr("Start"), 10, Measure::day, true, true},
    ColumnLine{"finish", tr("Finish"), 10, Measure::day, true, true},
    ColumnLine{"predecessors", tr("Predecessors"), 12, Measure::text, true, true},
    ColumnLine{"percent", tr("Done"), 6, Measure::percent, true, true},
    ColumnLine{"total_float", tr("Total float"), 9, Measure::work, false, true},
    ColumnLine{"free_float", tr("Free float"), 9, Measure::work, false, false},
    ColumnLine{"room", tr("Room"), 9, Measure::work, false, false},
    ColumnLine{"held_to", tr("Held to"), 22, Measure::text, false, false},
    ColumnLine{"held_date", tr("Held to date"), 10, Measure::day, false, false},
    ColumnLine{"baseline_start", tr("Baseline start"), 10, Measure::day, false, false},
    ColumnLine{"baseline_finish", tr("Baseline finish"), 10, Measure::day, false, false},
    ColumnLine{"start_variance", tr("Start variance"), 9, Measure::work, false, false},
    ColumnLine{"finish_variance", tr("Finish variance"), 9, Measure::work, false, false},
    ColumnLine{"row", tr("Row"), 5, Measure::number, false, false},
    ColumnLine{"outline", tr("Outline number"), 10, Measure::text, false, false},
    ColumnLine{"mode", tr("Mode"), 12, Measure::text, false, false},
    ColumnLine{"kind", tr("Kind"), 12, Measure::text, false, false},
    ColumnLine{"actual_start", tr("Actual start"), 10, Measure::day, true, false},
    ColumnLine{"actual_finish", tr("Actual finish"), 10, Measure::day, true, false},
    ColumnLine{"remaining", tr("Remaining"), 9, Measure::work, true, false},
    ColumnLine{"constraint", tr("Constraint"), 24, Measure::text, true, false},
    ColumnLine{"deadline", tr("Deadline"), 10, Measure::day, true, false},
    ColumnLine{"calendar", tr("Calendar"), 10, Measure::text, true, false},
    ColumnLine{"cost", tr("Cost"), 12, Measure::money, false, false},
    ColumnLine{"p50", "P50", 10, Measure::day, false, false},
    ColumnLine{"p80", "P80", 10, Measure::day, false, false},
    ColumnLine{"chance", tr("Chance"), 7, Measure::percent, false, false},
    ColumnLine{"criticality", tr("Criticality"), 9, Measure::percent, false, false},
};
static_assert(columnLines.size() == planColumnCount);

const std::vector<Column>& planColumns() {
    static const std::vector<Column> columns = [] {
        std::vector<Column> all;
        for (const auto& line : columnLines) {
            Column column;
            column.name = line.name;
            column.title = line.title;
            column.align = line.measure == Measure::text ? Align::left : Align::right;
            column.width = line.width;
            column.measure = line.measure;
            column.isEditable = line.isEditable;
            column.startsShown = line.startsShown;
            if (line.measure == Measure::day) column.editor.kind = sheet::Editor::Kind::day;
            all.push_back(std::move(column));
        }
        const auto of = [&](PlanColumn column) -> Column& { return all[PlanSource::at(column)]; };
        of(PlanColumn::marks).align = Align::centre;
        of(PlanColumn::name).total = Total::count;
        of(PlanColumn::start).total = of(PlanColumn::actualStart).total = Total::first;
        of(PlanColumn::finish).total = of(PlanColumn::actualFinish).total = Total::last;
        of(PlanColumn::cost).total = Total::sum;
        auto& calendar = of(PlanColumn::calendar).editor;
        calendar.kind = sheet::Editor::Kind::reference;
        calendar.refersTo = {model::RecordKind::calendar};
        return all;
    }();
    return columns;
}

template <class Record>
bool differ(const Portfolio& a, const Portfolio& b) {
    return !(a.all<Record>() == b.all<Record>());
}

/// Most edits leave every row where it is. Cost: a look at the activities that differ.
bool differInOutline(const Portfolio& a, const Portfolio& b) {
    bool differ = false;
    model::Table<Activity>::compare(a.all<Activity>(), b.all<Activity>(),
                                    [&](const Activity* before, const Activity* after) {
                                        differ = differ || !before || !after ||
                                                 before->parent != after->parent ||
                                                 before->position != after->position;
                                    });
    return differ;
}

/// Of a column that tells of a forecast.
std::optional<sheet::ForecastFigure> figureOf(PlanColumn column) {
    switch (column) {
        case PlanColumn::p50:
            return sheet::ForecastFigure::p50;
        case PlanColumn::p80:
            return sheet::ForecastFigure::p80;
        case PlanColumn::chance:
            return sheet::ForecastFigure::chance;
        case PlanColumn::criticality:
            return sheet::ForecastFigure::criticality;
        default:
            return std::nullopt;
    }
}

model::Value finishValue(const std::optional<model::Moment>& moment) {
    if (!moment) return {};
    return dayValue(moment->day() - std::chrono::days{moment->timeOfDay() == 0 ? 1 : 0});
}

}  // namespace

PlanSource::PlanSource(app::View view, model::Language language, const ShownBaseline& baseline)
    : view_{std::move(view)}, before_{view_}, language_{language}, baseline_{&baseline} {}

std::string_view PlanSource::nameOf(PlanColumn column) {
    return planColumns()[at(column)].name;
}

std::unique_ptr<sheet::Source> PlanSource::over(const app::View& view) const {
    auto source = std::make_unique<PlanSource>(*this);
    source->view_ = view;
    if (!(view_.portfolio().all<model::Dependency>() == view.portfolio().all<model::Dependency>()))
        source->links_ = std::make_shared<std::optional<model::LinksBySuccessor>>();
    if (differInOutline(view_.portfolio(), view.portfolio())) source->outline_ = std::make_shared<Outline>();
    return source;
}

const std::vector<Column>& PlanSource::columns() const {
    return planColumns();
}

const std::vector<sheet::Row>& PlanSource::rows() const {
    auto& outline = *outline_;
    if (outline.isKnown) return outline.rows;
    outline.isKnown = true;
    const auto& portfolio = view_.portfolio();
    const auto order = model::outline(portfolio);
    outline.rows.reserve(order.size());
    for (const auto id : order) {
        const auto parent = model::outlineParent(portfolio, portfolio.all<Activity>().at(id));
        outline.rows.push_back({id.number, parent.value_or(ActivityId{}).number});
    }
    return outline.rows;
}

const std::pair<std::size_t, std::string>& PlanSource::numberOf(RowKey row) const {
    auto& outline = *outline_;
    if (!outline.isNumbered) {
        outline.isNumbered = true;
        std::unordered_map<RowKey, std::size_t> inside;
        std::size_t place = 0;
        for (const auto& each : rows()) {
            const auto above = outline.numbers.find(each.parent);
            auto number = above == outline.numbers.end() ? std::string{} : above->second.second + ".";
            number += std::to_string(++inside[each.parent]);
            outline.numbers.emplace(each.key, std::pair{++place, std::move(number)});
        }
    }
    static const std::pair<std::size_t, std::string> none;
    const auto found = outline.numbers.find(row);
    return found == outline.numbers.end() ? none : found->second;
}

const Activity* PlanSource::find(RowKey row) const {
    return row > 0 ? view_.portfolio().find(ActivityId{row}) : nullptr;
}

std::optional<model::ObjectRef> PlanSource::record(RowKey row) const {
    if (!find(row)) return std::nullopt;
    return model::refTo(ActivityId{row});
}

std::string PlanSource::text(RowKey row, std::size_t column) const {
    const auto* activity = find(row);
    if (!activity) return {};
    const auto which = static_cast<PlanColumn>(column);
    if (which == PlanColumn::row) return std::to_string(numberOf(row).first);
    if (which == PlanColumn::outline) return numberOf(row).second;
    if (figureOf(which)) return shown(column, value(row, column));
    if (which != PlanColumn::predecessors) return cellText(context(), *activity, which);
    const auto& portfolio = view_.portfolio();
    if (!*links_) links_->emplace(portfolio.all<model::Dependency>());
    return model::linksText(portfolio, activity->id, (*links_)->of(activity->id), language_);
}

model::Value PlanSource::value(RowKey row, std::size_t column) const {
    const auto* activity = find(row);
    if (!activity) return {};
    if (const auto figure = figureOf(static_cast<PlanColumn>(column)))
        return sheet::forecastValue(foretoldOf(activity->id), *figure);
    const auto* dates = view_.schedule().find(activity->id);
    // Asked for by its own columns alone: it costs a look at the calendar.
    const auto before = [&] { return baseline_->find(activity->id); };
    const auto days = [](const std::optional<model::Moment>& moment) {
        return moment ? dayValue(moment->day()) : model::Value{};
    };
    const auto work = [](const std::optional<model::WorkTime>& time) {
        return time ? model::Value{time->tenths} : model::Value{};
    };
    switch (static_cast<PlanColumn>(column)) {
        case PlanColumn::duration: {
            if (activity->mostLikely) return activity->mostLikely->tenths;
            const auto* calendar = calendarOf(view_);
            return dates && calendar ? model::Value{calendar->between(dates->start, dates->finish).tenths}
                                     : model::Value{};
        }
        case PlanColumn::start:
            return dates ? dayValue(dates->start.day()) : model::Value{};
        case PlanColumn::finish:
            return dates ? dayValue(lastDayOf(*dates)) : model::Value{};
        case PlanColumn::percent:
            if (activity->kind == model::ActivityKind::summary) return {};
            return std::int64_t{activity->percentComplete.value_or(model::Percent{}).hundredths};
        case PlanColumn::totalFloat:
            return dates ? model::Value{dates->totalFloat.tenths} : model::Value{};
        case PlanColumn::freeFloat:
            return dates ? model::Value{dates->freeFloat.tenths} : model::Value{};
        case PlanColumn::room: {
            const auto* room = app::heldRoomsOf(view_).find(activity->id);
            return room ? model::Value{room->room.tenths} : model::Value{};
        }
        case PlanColumn::heldDate: {
            const auto* room = app::heldRoomsOf(view_).find(activity->id);
            return room ? dayValue(room->held.day) : model::Value{};
        }
        case PlanColumn::baselineStart:
            return before() ? days(before()->baseline.start) : model::Value{};
        case PlanColumn::baselineFinish:
            return before() ? days(before()->baseline.finish) : model::Value{};
        case PlanColumn::startVariance:
            return before() ? work(before()->start) : model::Value{};
        case PlanColumn::finishVariance:
            return before() ? work(before()->finish) : model::Value{};
        case PlanColumn::row:
            return static_cast<std::int64_t>(numberOf(row).first);
        case PlanColumn::actualStart:
            return days(activity->actualStart);
        case PlanColumn::actualFinish:
            return finishValue(activity->actualFinish);
        case PlanColumn::deadline:
            return finishValue(activity->deadline);
        case PlanColumn::remaining:
            return activity->mostLikely ? model::Value{model::remainingOf(*activity).tenths} : model::Value{};
        case PlanColumn::cost: {
            const auto cost = costOf(*activity);
            return cost ? model::Value{cost->cents} : model::Value{};
        }
        default: {
            auto shown = text(row, column);
            return shown.empty() ? model::Value{} : model::Value{std::move(shown)};
        }
    }
}

std::string PlanSource::shown(std::size_t column, const model::Value& value) const {
    return sheet::shownAs(view_, planColumns()[column], value, language_);
}

sheet::Look PlanSource::look(RowKey row, std::size_t column) const {
    sheet::Look look;
    const auto* activity = find(row);
    if (!activity) return look;
    const auto which = static_cast<PlanColumn>(column);
    look.isBold = activity->kind == model::ActivityKind::summary && which != PlanColumn::marks;
    if (figureOf(which) && foretold_ && !app::foretellTheSame(foretold_->view, view_))
        look.text = chart::ColourRole::textMuted;
    const auto* dates = view_.schedule().find(activity->id);
    if (which == PlanColumn::marks && dates && (dates->critical || dates->totalFloat.tenths < 0))
        look.text = chart::ColourRole::critical;
    if (isMoved(activity->id, which)) look.behind = chart::ColourRole::highlight;
    return look;
}

bool PlanSource::isMoved(ActivityId id) const {
    return isMoved(id, PlanColumn::start) || isMoved(id, PlanColumn::finish);
}

bool PlanSource::isMoved(ActivityId id, PlanColumn column) const {
    if (column != PlanColumn::start && column != PlanColumn::finish) return false;
    const auto* old = before_.schedule().find(id);
    const auto* now = view_.schedule().find(id);
    if (!old || !now) return now != nullptr;
    return column == PlanColumn::start ? old->start != now->start : old->finish != now->finish;
}

std::vector<base::Message> PlanSource::remarks(RowKey row, std::size_t column) const {
    const auto* activity = find(row);
    if (!activity) return {};
    const auto which = static_cast<PlanColumn>(column);
    if (which == PlanColumn::marks) return marksOf(context(), *activity);
    return figureOf(which) ? remarksOnForecast(activity->id, which) : std::vector<base::Message>{};
}

const forecasting::ActivityForecast* PlanSource::foretoldOf(ActivityId id) const {
    return foretold_ ? app::findActivity(foretold_->forecast, id) : nullptr;
}

bool PlanSource::isForecastOld() const {
    return foretold_ && !app::foretellTheSame(foretold_->view, view_);
}

std::vector<base::Message> PlanSource::remarksOnForecast(ActivityId id, PlanColumn column) const {
    std::vector<base::Message> remarks;
    const auto* found = foretoldOf(id);
    if (!found) return remarks;
    const app::Translator translate{language_};
    if (column == PlanColumn::chance && found->hardest) {
        const auto& [deadline, chance] = *found->hardest;
        remarks.push_back(base::message("{what} {day}: {words}.",
                                        {{"what", translate(forecasting::wordsFor(deadline.kind))},
                                         {"day", model::dayText(deadline.day, language_)},
                                         {"words", translate(forecasting::wordsFor(chance.share))}}));
    }
    if (isForecastOld())
        remarks.push_back(base::message("This forecast is of revision {revision}; the plan has changed since.",
                                        {{"revision", std::to_string(foretold_->view.revision())}}));
    return remarks;
}

bool PlanSource::isEditable(RowKey row, std::size_t column) const {
    const auto* activity = find(row);
    return activity && gui::isEditable(*activity, static_cast<PlanColumn>(column));
}

base::Result<model::ChangeSet> PlanSource::typed(RowKey row, std::size_t column,
                                                 std::string_view text) const {
    return typedInto(context(), ActivityId{row}, static_cast<PlanColumn>(column), text);
}

std::optional<model::Question> PlanSource::questionOf(RowKey row, std::size_t column,
                                                      std::string_view text) const {
    return gui::questionOf(context(), ActivityId{row}, static_cast<PlanColumn>(column), text);
}

base::Result<sheet::NewRow> PlanSource::added(
    std::optional<RowKey> before, std::span<const std::pair<std::size_t, std::string>> texts) const {
    std::string name;
    for (const auto& [column, text] : texts) {
        if (static_cast<PlanColumn>(column) == PlanColumn::name) name = text;
    }
    if (name.empty()) name = app::Translator{language_}.text(tr("New activity"));
    const auto& portfolio = view_.portfolio();
    const auto added = before ? model::addActivity(portfolio, ActivityId{*before}, std::move(name), language_)
                              : model::appendActivity(portfolio, std::move(name), language_, positionBelowAll());
    return added.map([](const auto& made) { return sheet::NewRow{made.changes, made.id.number}; });
}

std::int64_t PlanSource::positionBelowAll() const {
    const auto& rows = view_.portfolio().all<Activity>();
    auto& known = *belowAll_;
    if (!known) {
        known = BelowAll{rows, model::positionBelowAll(view_.portfolio())};
    } else {
        model::Table<Activity>::compare(known->rows, rows, [&known](const Activity*, const Activity* after) {
            if (after) known->position = std::max(known->position, model::positionBelow(*after));
        });
        known->rows = rows;
    }
    return known->position;
}

}  // namespace mijlpaal::gui

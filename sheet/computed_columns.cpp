#include "sheet/computed_columns.h"

#include "app/held_rooms.h"
#include "clocks/agenda.h"
#include "scheduling/obligations/bill_chain.h"
#include "scheduling/obligations/follow_up.h"
#include "scheduling/obligations/law_deadlines.h"
#include "sheet/column_values.h"
#include "sheet/evidence_columns.h"
#include "sheet/name_columns.h"

#include <algorithm>
#include <map>

namespace mijlpaal::sheet {

namespace {

using model::RecordKind;
using model::Value;
using scheduling::Dates;
using scheduling::HeldRoom;
using Compute = decltype(ComputedColumn::value);

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

const Dates* datesOf(const app::View& view, std::optional<model::ActivityId> id) {
    return id ? view.schedule().find(*id) : nullptr;
}

Value finishValue(const Dates* dates) {
    return dates ? dayOrNone(scheduling::finishDay(dates->finish)) : Value{};
}

// ---- activities -----------------------------------------------------------------------------------

Compute ofDates(Value (*value)(const Dates&)) {
    return [value](const app::View& view, model::ObjectRef record) {
        const auto* dates = view.schedule().find(model::ActivityId{record.number});
        return dates ? value(*dates) : Value{};
    };
}

Compute ofRoom(Value (*value)(const HeldRoom&)) {
    return [value](const app::View& view, model::ObjectRef record) {
        const auto* room = app::heldRoomsOf(view).find(model::ActivityId{record.number});
        return room ? value(*room) : Value{};
    };
}

ComputedColumn forecastColumn(std::string name, std::string_view title, Measure measure,
                              ForecastFigure figure, const ForecastFinder& forecast) {
    auto made =
        computedColumn(std::move(name), title, measure, measure == Measure::day ? 11 : 9,
                       [figure, forecast](const app::View& view, model::ObjectRef record) {
                           return forecastValue(forecast(view, model::ActivityId{record.number}), figure);
                       });
    made.column.startsShown = false;
    return made;
}

std::vector<ComputedColumn> activityColumns(const model::Showing::Translate& translate,
                                            const ForecastFinder& forecast) {
    const auto yes = translate ? translate("yes") : std::string{"yes"};
    const auto critical = [yes](const app::View& view, model::ObjectRef record) {
        const auto* dates = view.schedule().find(model::ActivityId{record.number});
        return dates && dates->critical ? Value{yes} : Value{};
    };
    std::vector<ComputedColumn> columns{
        computedColumn("start", tr("start"), Measure::moment, 17,
                       ofDates([](const Dates& dates) -> Value { return dates.start.tenths; })),
        computedColumn("finish", tr("finish"), Measure::moment, 17,
                       ofDates([](const Dates& dates) -> Value { return dates.finish.tenths; })),
        computedColumn("total_float", tr("total float"), Measure::work, 10,
                       ofDates([](const Dates& dates) -> Value { return dates.totalFloat.tenths; })),
        computedColumn("room", tr("room"), Measure::work, 10,
                       ofRoom([](const HeldRoom& room) -> Value { return room.room.tenths; })),
        computedColumn("held_date", tr("held to"), Measure::day, 11,
                       ofRoom([](const HeldRoom& room) { return dayOrNone(room.held.day); })),
        computedColumn("critical", tr("critical"), Measure::text, 10, critical)};
    if (!forecast) return columns;
    columns.push_back(forecastColumn("p50", "P50", Measure::day, ForecastFigure::p50, forecast));
    columns.push_back(forecastColumn("p80", "P80", Measure::day, ForecastFigure::p80, forecast));
    columns.push_back(
        forecastColumn("chance", tr("chance"), Measure::percent, ForecastFigure::chance, forecast));
    columns.push_back(forecastColumn("criticality", tr("criticality"), Measure::percent,
                                     ForecastFigure::criticality, forecast));
    return columns;
}

// ---- the law and systems --------------------------------------------------------------------------

using LawDeadlines = std::map<std::int64_t, scheduling::LawDeadline>;

LawDeadlines lawDeadlinesIn(const app::View& view) {
    LawDeadlines found;
    if (view.unscheduled()) return found;
    const auto& portfolio = view.portfolio();
    for (const auto& each :
         scheduling::lawDeadlines(portfolio, view.schedule(), scheduling::Clocks{portfolio}))
        found.emplace(each.dependency.number, each);
    return found;
}

model::KindSet lawKinds() {
    auto kinds = app::plannedKinds();
    for (const auto kind : {RecordKind::system, RecordKind::lawMilestone, RecordKind::lawDependency})
        kinds.add(kind);
    return kinds;
}

const app::Recipe<LawDeadlines> lawRecipe{lawKinds(), lawDeadlinesIn};

std::string_view wordsFor(scheduling::Kept kept) {
    switch (kept) {
        case scheduling::Kept::byItself:
            return tr("in time");
        case scheduling::Kept::byFallback:
            return tr("only through the fallback");
        case scheduling::Kept::missed:
            break;
    }
    return tr("too late");
}

std::vector<ComputedColumn> lawColumns(const model::Showing::Translate& translate) {
    const auto planned = [](const app::View& view, model::ObjectRef record) {
        const auto& asked = view.portfolio().all<model::LawDependency>().at({record.number});
        return finishValue(datesOf(view, scheduling::deliveredBy(view.portfolio(), asked.required)));
    };
    const auto latest = [](const app::View& view, model::ObjectRef record) {
        const auto& deadlines = view.result(lawRecipe);
        const auto found = deadlines.find(record.number);
        return found == deadlines.end() ? Value{} : dayOrNone(scheduling::finishDay(found->second.latest));
    };
    const auto kept = [translate](const app::View& view, model::ObjectRef record) {
        const auto& deadlines = view.result(lawRecipe);
        const auto found = deadlines.find(record.number);
        if (found == deadlines.end()) return Value{};
        const auto words = wordsFor(found->second.kept);
        return Value{translate ? translate(words) : std::string{words}};
    };
    return {computedColumn("planned", tr("planned"), Measure::day, 11, planned),
            computedColumn("latest", tr("at the latest"), Measure::day, 11, latest),
            computedColumn("kept", tr("kept"), Measure::text, 18, kept)};
}

/// How often a system failed, as far as that is known.
Value incidentCount(const app::View& view, model::ObjectRef record) {
    const auto& incidents = view.portfolio().all<model::Incident>();
    return std::count_if(incidents.begin(), incidents.end(), [&](const model::Incident& each) {
        return std::count(each.systems.begin(), each.systems.end(), model::SystemId{record.number}) > 0;
    });
}

std::vector<ComputedColumn> systemColumns() {
    const auto ready = [](const app::View& view, model::ObjectRef record) {
        return finishValue(
            datesOf(view, view.portfolio().all<model::System>().at({record.number}).readyActivity));
    };
    auto incidents = computedColumn("incidents", tr("incidents"), Measure::number, 9, incidentCount);
    incidents.column.total = Total::sum;
    return {computedColumn("ready", tr("ready on"), Measure::day, 11, ready), std::move(incidents)};
}

// ---- advice, parliament and risks -----------------------------------------------------------------

template <class Record>
Compute dueOf(std::optional<model::Day> (*due)(const Record&)) {
    return [due](const app::View& view, model::ObjectRef record) {
        const auto* found = view.portfolio().find(model::Id<Record>{record.number});
        return found ? dayOrNone(due(*found)) : Value{};
    };
}

std::vector<scheduling::ReviewRequest> requestsIn(const app::View& view) {
    if (view.unscheduled()) return {};
    return scheduling::reviewRequests(view.portfolio(), view.schedule(), scheduling::Clocks{view.portfolio()});
}

const app::Recipe<std::vector<scheduling::ReviewRequest>> requestsRecipe{app::plannedKinds(), requestsIn};

std::vector<scheduling::BillDays> billDaysIn(const app::View& view) {
    return scheduling::billDays(view.portfolio());
}

const app::Recipe<std::vector<scheduling::BillDays>> billsRecipe{
    model::KindSet{RecordKind::settings, RecordKind::billStage}, billDaysIn};

Compute ofBill(std::optional<model::Day> scheduling::BillDays::*which) {
    return [which](const app::View& view, model::ObjectRef record) {
        for (const auto& each : view.result(billsRecipe)) {
            if (each.stage.number == record.number) return dayOrNone(each.*which);
        }
        return Value{};
    };
}

std::vector<ComputedColumn> billColumns() {
    return {
        computedColumn("best", tr("at best"), Measure::day, 11, ofBill(&scheduling::BillDays::best)),
        computedColumn("likely", tr("most likely"), Measure::day, 11, ofBill(&scheduling::BillDays::likely)),
        computedColumn("worst", tr("at worst"), Measure::day, 11, ofBill(&scheduling::BillDays::worst))};
}

std::vector<ComputedColumn> recommendationColumns(const model::Showing::Translate& translate) {
    const auto stage = [translate](const app::View& view, model::ObjectRef record) {
        const auto& portfolio = view.portfolio();
        const auto words =
            wordsFor(scheduling::followUpOf(portfolio, portfolio.all<model::Recommendation>().at({record.number})));
        return Value{translate ? translate(words) : std::string{words}};
    };
    return {computedColumn("stage", tr("stage"), Measure::text, 14, stage)};
}

std::vector<ComputedColumn> reviewColumns() {
    const auto askBy = [](const app::View& view, model::ObjectRef record) {
        for (const auto& each : view.result(requestsRecipe)) {
            if (each.review.number == record.number) return dayOrNone(each.askBy);
        }
        return Value{};
    };
    return {computedColumn("ask_by", tr("ask at the latest"), Measure::day, 11, askBy),
            computedColumn("public_by", tr("public by"), Measure::day, 11, dueOf(clocks::publicationDue)),
            computedColumn("with_both_houses_by", tr("with both Houses by"), Measure::day, 11,
                           dueOf(clocks::sendingDue))};
}

std::vector<ComputedColumn> parliamentColumns() {
    const auto took = [](const app::View& view, model::ObjectRef record) {
        const auto& item = view.portfolio().all<model::ParliamentaryItem>().at({record.number});
        if (!item.receivedDate || !item.answeredDate) return Value{};
        return Value{std::int64_t{(*item.answeredDate - *item.receivedDate).count()}};
    };
    return {computedColumn("answer_by", tr("answer by"), Measure::day, 11, dueOf(clocks::answerDue)),
            computedColumn("days_taken", tr("days taken"), Measure::number, 9, took)};
}

/// What a risk costs on average: its probability times the middle of its three points.
template <class Middle>
Value expected(const model::Risk& risk, Middle middle) {
    return static_cast<std::int64_t>(static_cast<double>(middle) *
                                     static_cast<double>(risk.probability.millionths) / 1e6);
}

std::vector<ComputedColumn> riskColumns() {
    const auto days = [](const app::View& view, model::ObjectRef record) {
        const auto& risk = view.portfolio().all<model::Risk>().at({record.number});
        return expected(risk, risk.impactMostLikely.tenths);
    };
    const auto euros = [](const app::View& view, model::ObjectRef record) {
        const auto& risk = view.portfolio().all<model::Risk>().at({record.number});
        return expected(risk, risk.impactMostLikelyMoney.cents);
    };
    auto cost = computedColumn("expected_cost", tr("expected cost"), Measure::money, 14, euros);
    cost.column.total = Total::sum;
    return {computedColumn("expected_delay", tr("expected delay"), Measure::work, 10, days), std::move(cost)};
}

}  // namespace

Value forecastValue(const forecasting::ActivityForecast* activity, ForecastFigure figure) {
    if (!activity) return {};
    switch (figure) {
        case ForecastFigure::p50:
            return dayOrNone(activity->p50);
        case ForecastFigure::p80:
            return dayOrNone(activity->p80);
        case ForecastFigure::chance:
            return activity->hardest ? percentValue(activity->hardest->chance.share) : Value{};
        case ForecastFigure::criticality:
            return percentValue(activity->criticality);
    }
    return {};
}

namespace {

std::vector<ComputedColumn> ownColumns(RecordKind kind, const model::Showing::Translate& translate,
                                       const ForecastFinder& forecast) {
    switch (kind) {
        case RecordKind::activity:
            return activityColumns(translate, forecast);
        case RecordKind::lawDependency:
            return lawColumns(translate);
        case RecordKind::system:
            return systemColumns();
        case RecordKind::review:
            return reviewColumns();
        case RecordKind::recommendation:
            return recommendationColumns(translate);
        case RecordKind::billStage:
            return billColumns();
        case RecordKind::parliamentaryItem:
            return parliamentColumns();
        case RecordKind::risk:
            return riskColumns();
        default:
            return {};
    }
}

}  // namespace

std::vector<ComputedColumn> computedColumns(RecordKind kind, model::Language language,
                                            const model::Showing::Translate& translate,
                                            const ForecastFinder& forecast) {
    auto columns = ownColumns(kind, translate, forecast);
    for (auto& each : evidenceColumns(kind, translate)) columns.push_back(std::move(each));
    for (auto& each : nameColumns(kind, language, translate)) columns.push_back(std::move(each));
    return columns;
}

}  // namespace mijlpaal::sheet

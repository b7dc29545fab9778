#include "sheet/evidence_columns.h"

#include "app/evidence.h"
#include "app/quoted.h"
#include "clocks/agenda.h"
#include "evidence/changes.h"
#include "evidence/confidence.h"
#include "sheet/column_values.h"

#include <algorithm>

namespace mijlpaal::sheet {

namespace {

using model::ObjectRef;
using model::RecordKind;
using model::Value;
using Translate = model::Showing::Translate;

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

Value numberOrNone(const std::optional<int>& number) {
    return number ? Value{std::int64_t{*number}} : Value{};
}

Value textOrNone(std::string text) {
    return text.empty() ? Value{} : Value{std::move(text)};
}

std::string in(const Translate& translate, std::string_view english) {
    return translate ? translate(english) : std::string{english};
}

/// The one that is about a record, among results that name theirs by one member.
template <class Result, class RecordId>
const Result* resultFor(const std::vector<Result>& all, RecordId Result::*of, ObjectRef record) {
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Result& each) { return (each.*of).number == record.number; });
    return found == all.end() ? nullptr : &*found;
}

// ---- what is known once for a view -------------------------------------------------------------------

const app::Recipe<std::vector<evidence::ChangeTold>> changes{
    {RecordKind::reportableChange, RecordKind::settings}, [](const app::View& view) {
        return evidence::changesTold(view.portfolio(), view.portfolio().settings().statusDate);
    }};

const app::Recipe<std::vector<evidence::Settlement>> settled{
    {RecordKind::parliamentaryItem, RecordKind::settings}, [](const app::View& view) {
        return evidence::settlements(view.portfolio(), view.portfolio().settings().statusDate);
    }};

const app::Recipe<std::vector<evidence::Signature>> signatures{
    {RecordKind::signOff, RecordKind::parliamentaryItem, RecordKind::review, RecordKind::settings,
     RecordKind::calendar, RecordKind::holiday, RecordKind::workWeek},
    [](const app::View& view) {
        return evidence::signatures(view.portfolio(), view.portfolio().settings().statusDate);
    }};

const app::Recipe<std::vector<evidence::Held>> held{
    {RecordKind::assumption, RecordKind::risk, RecordKind::settings}, [](const app::View& view) {
        return evidence::heldInView(view.portfolio(), view.portfolio().settings().statusDate);
    }};

// ---- columns -----------------------------------------------------------------------------------------

std::vector<ComputedColumn> programmeColumns(const Translate& translate) {
    const auto stands = [translate](const app::View& view, ObjectRef record) {
        const auto* word = app::statusWordOf(view, {record.number});
        return word ? textOrNone(in(translate, wordsFor(word->stands))) : Value{};
    };
    const auto against = [](const app::View& view, ObjectRef record) {
        const auto* word = app::statusWordOf(view, {record.number});
        return word ? Value{static_cast<std::int64_t>(word->red.size())} : Value{};
    };
    return {computedColumn("stands", tr("evidence"), Measure::text, 18, stands),
            computedColumn("against", tr("pieces of evidence against it"), Measure::number, 9, against)};
}

std::vector<ComputedColumn> changeColumns() {
    const auto taken = [](const app::View& view, ObjectRef record) {
        const auto* change = resultFor(view.result(changes), &evidence::ChangeTold::change, record);
        return change ? numberOrNone(change->toTelling) : Value{};
    };
    const auto untold = [](const app::View& view, ObjectRef record) {
        const auto* change = resultFor(view.result(changes), &evidence::ChangeTold::change, record);
        return change ? numberOrNone(change->untold) : Value{};
    };
    return {computedColumn("days_to_tell", tr("days until it was told"), Measure::number, 9, taken),
            computedColumn("days_untold", tr("days not told"), Measure::number, 9, untold)};
}

std::vector<ComputedColumn> parliamentColumns() {
    const auto by = [](const app::View& view, ObjectRef record) {
        const auto* item = resultFor(view.result(settled), &evidence::Settlement::item, record);
        std::string codes;
        if (!item) return Value{};
        for (const auto id : item->by)
            codes += (codes.empty() ? "" : ", ") + model::codeOf(view.portfolio(), refTo(id));
        return textOrNone(std::move(codes));
    };
    const auto left = [](const app::View& view, ObjectRef record) {
        const auto* item = resultFor(view.result(settled), &evidence::Settlement::item, record);
        return item ? numberOrNone(item->daysLeft) : Value{};
    };
    return {computedColumn("settled_by", tr("answered or settled by"), Measure::text, 14, by),
            computedColumn("days_left", tr("days left"), Measure::number, 9, left)};
}

std::vector<ComputedColumn> signatureColumns() {
    const auto by = [](const app::View& view, ObjectRef record) {
        const auto* one = resultFor(view.result(signatures), &evidence::Signature::signOff, record);
        return one ? dayOrNone(one->by) : Value{};
    };
    return {computedColumn("sign_by", tr("sign by"), Measure::day, 11, by)};
}

std::vector<ComputedColumn> heldColumns(const Translate& translate) {
    const auto freshness = [translate](const app::View& view, ObjectRef record) {
        const auto& all = view.result(held);
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const evidence::Held& each) { return each.about == record; });
        return found == all.end() ? Value{} : Value{in(translate, wordsFor(found->freshness))};
    };
    return {computedColumn("freshness", tr("how fresh"), Measure::text, 14, freshness)};
}

std::vector<ComputedColumn> handOverColumns() {
    const auto of = [](auto value) {
        return [value](const app::View& view, ObjectRef record) {
            const auto* stand = resultFor(app::handOversOf(view), &evidence::HandOverStand::handOver, record);
            return stand ? value(*stand) : Value{};
        };
    };
    using Stand = evidence::HandOverStand;
    return {computedColumn("disagreement", tr("working days too late"), Measure::number, 9,
                           of([](const Stand& stand) { return numberOrNone(stand.disagreement); })),
            computedColumn("planned_disagreement", tr("too late by the plan"), Measure::number, 9,
                           of([](const Stand& stand) { return numberOrNone(stand.plannedDisagreement); })),
            computedColumn("accepted", tr("accepted points"), Measure::text, 9, of([](const Stand& stand) {
                               if (stand.points.empty()) return Value{};
                               return Value{std::to_string(stand.accepted) + " / " +
                                            std::to_string(stand.points.size())};
                           }))};
}

std::vector<ComputedColumn> incidentColumns() {
    const auto of = [](auto value) {
        return [value](const app::View& view, ObjectRef record) {
            const auto* toll =
                resultFor(app::incidentTollsOf(view), &evidence::IncidentToll::incident, record);
            return toll ? value(*toll) : Value{};
        };
    };
    using Toll = evidence::IncidentToll;
    auto lost = computedColumn("lost", tr("working time lost"), Measure::work, 10,
                               of([](const Toll& toll) { return Value{toll.lost.tenths}; }));
    lost.column.total = Total::sum;
    return {computedColumn("days", tr("days"), Measure::number, 7,
                           of([](const Toll& toll) { return numberOrNone(toll.lasted); })),
            std::move(lost),
            computedColumn("promises", tr("promises touched"), Measure::number, 9, of([](const Toll& toll) {
                               return Value{static_cast<std::int64_t>(toll.promises.size())};
                           }))};
}

std::vector<ComputedColumn> systemColumns() {
    const auto of = [](auto value) {
        return [value](const app::View& view, ObjectRef record) {
            const auto* one = resultFor(app::phaseOutsOf(view), &evidence::PhaseOut::system, record);
            return one ? value(view, *one) : Value{};
        };
    };
    using Stay = evidence::PhaseOut;
    auto cost = computedColumn("cost_longer", tr("cost of staying longer"), Measure::money, 12,
                               of([](const app::View&, const Stay& stay) {
                                   return stay.costLonger ? Value{stay.costLonger->cents} : Value{};
                               }));
    cost.column.total = Total::sum;
    return {computedColumn("last_needed", tr("needed until"), Measure::day, 11,
                           of([](const app::View&, const Stay& stay) { return dayOrNone(stay.lastNeeded); })),
            computedColumn(
                "kept_by", tr("kept by"), Measure::text, 14, of([](const app::View& view, const Stay& stay) {
                    std::string codes;
                    for (const auto& each : stay.blockers)
                        codes += (codes.empty() ? "" : ", ") + model::codeOf(view.portfolio(), each.what);
                    return textOrNone(std::move(codes));
                })),
            computedColumn(
                "months_longer", tr("months longer"), Measure::number, 8,
                of([](const app::View&, const Stay& stay) { return numberOrNone(stay.monthsLonger); })),
            std::move(cost)};
}

std::vector<ComputedColumn> quotedColumns(const Translate& translate) {
    const auto of = [](auto value) {
        return [value](const app::View& view, ObjectRef record) {
            const auto* stand = resultFor(app::quotedStands(view), &app::QuotedStand::figure, record);
            return stand ? value(*stand) : Value{};
        };
    };
    return {computedColumn("verdict", tr("verdict"), Measure::text, 18, of([translate](const app::QuotedStand& stand) {
                               return textOrNone(in(translate, app::wordsFor(stand.verdict)));
                           })),
            computedColumn("holds_now", tr("now"), Measure::text, 20,
                           of([](const app::QuotedStand& stand) { return textOrNone(stand.now); }))};
}

}  // namespace

std::vector<ComputedColumn> evidenceColumns(RecordKind kind, const Translate& translate) {
    switch (kind) {
        case RecordKind::programme:
            return programmeColumns(translate);
        case RecordKind::reportableChange:
            return changeColumns();
        case RecordKind::parliamentaryItem:
            return parliamentColumns();
        case RecordKind::signOff:
            return signatureColumns();
        case RecordKind::assumption:
        case RecordKind::risk:
            return heldColumns(translate);
        case RecordKind::handOver:
            return handOverColumns();
        case RecordKind::incident:
            return incidentColumns();
        case RecordKind::system:
            return systemColumns();
        case RecordKind::quotedFigure:
            return quotedColumns(translate);
        default:
            return {};
    }
}

}  // namespace mijlpaal::sheet

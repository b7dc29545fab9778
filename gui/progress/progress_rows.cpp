#include "gui/progress/progress_rows.h"

#include "app/language.h"
#include "chart/progress_pictures.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::gui {

using forecasting::EarnedValue;
using sheet::Measure;
using sheet::ReckonedRow;
using sheet::RowKey;

namespace {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

/// The key of a row: a kind, and behind that a number.
constexpr RowKey kindRoom = RowKey{1} << 40;
enum RowKind : RowKey { ofProgramme = 1, ofActivity, ofLawMilestone, ofAll, ofLaw };

constexpr RowKey keyOf(RowKind kind, std::int64_t number = 0) {
    return kind * kindRoom + number;
}

enum Place : std::size_t {
    nameAt,
    budgetAt,
    plannedAt,
    earnedAt,
    paidAt,
    costIndexAt,
    scheduleIndexAt,
    atCompletionAt,
    timeIndexAt,
    finishAt,
    firstAt,
    lastAt,
    nowAt,
    differenceAt,
    reasonAt,
    remarkAt,
    places,
};

std::vector<sheet::Column> columns() {
    using sheet::reckonedColumn;
    std::vector<sheet::Column> all{
        reckonedColumn("name", tr("Programme and milestone"), Measure::text, 26),
        reckonedColumn("bac", tr("Estimate (BAC)"), Measure::money, 16),
        reckonedColumn("pv", tr("Planned (PV)"), Measure::money, 16),
        reckonedColumn("ev", tr("Earned (EV)"), Measure::money, 16),
        reckonedColumn("ac", tr("Paid (AC)"), Measure::money, 16),
        reckonedColumn("cpi", "CPI", Measure::number, 6),
        reckonedColumn("spi", "SPI", Measure::number, 6),
        reckonedColumn("eac", tr("At completion (EAC)"), Measure::money, 19),
        reckonedColumn("spi_t", "SPI(t)", Measure::number, 7),
        reckonedColumn("finish", tr("Done by SPI(t)"), Measure::day, 14),
        reckonedColumn("first", tr("Promised first"), Measure::day, 14),
        reckonedColumn("last", tr("Told last"), Measure::day, 11),
        reckonedColumn("now", tr("Now"), Measure::day, 11),
        reckonedColumn("difference", tr("Days later"), Measure::number, 11),
        reckonedColumn("reason", tr("Reason"), Measure::text, 24),
        reckonedColumn("remark", tr("Remark"), Measure::text, 24),
    };
    for (const auto index : {costIndexAt, scheduleIndexAt, timeIndexAt}) all[index].decimals = 2;
    for (const auto rare : {plannedAt, scheduleIndexAt, finishAt, lastAt}) all[rare].startsShown = false;
    return all;
}

model::Value indexValue(const std::optional<double>& index) {
    return index ? model::Value{std::int64_t{std::llround(*index * 100)}} : model::Value{};
}

class Rows {
public:
    Rows(const app::View& view, const Progress& progress, model::Language language)
        : view_{view}, progress_{progress}, language_{language}, translate_{language} {
        for (const auto& programme : view.portfolio().all<model::Programme>()) {
            const auto milestones = milestonesOf(view, progress, programme.id);
            const auto* value = valueOf(programme.id);
            if (!value && milestones.empty()) continue;
            addHead(keyOf(ofProgramme, programme.id.number), refTo(programme.id), value,
                    programmeTitle(view, programme.id, language));
            for (const auto milestone : milestones)
                add(milestone, keyOf(ofActivity, milestone.number), keyOf(ofProgramme, programme.id.number));
        }
        std::vector<model::ObjectRef> others;
        for (const auto milestone : milestonesOf(view, progress, std::nullopt)) {
            if (!view.portfolio().all<model::Activity>().at({milestone.number}).programme)
                others.push_back(milestone);
        }
        const auto* all = valueOf(std::nullopt);
        if (all || !others.empty())
            addHead(keyOf(ofAll), std::nullopt, all, programmeTitle(view, std::nullopt, language));
        for (const auto milestone : others) add(milestone, keyOf(ofActivity, milestone.number), keyOf(ofAll));
        addLaw();
    }

    std::vector<ReckonedRow> take() { return std::move(rows_); }

private:
    const EarnedValue* valueOf(std::optional<model::ProgrammeId> programme) const {
        const auto found = std::find_if(progress_.values.begin(), progress_.values.end(),
                                        [&](const EarnedValue& each) { return each.programme == programme; });
        return found == progress_.values.end() ? nullptr : &*found;
    }

    void addHead(RowKey key, std::optional<model::ObjectRef> record, const EarnedValue* value,
                 const std::string& title) {
        ReckonedRow row{key, 0, record, std::vector<model::Value>(places), {}};
        row.look.isBold = true;
        row.values[nameAt] = title;
        if (value) {
            row.values[budgetAt] = value->budget.cents;
            row.values[plannedAt] = value->planned.cents;
            row.values[earnedAt] = value->earned.cents;
            row.values[paidAt] = value->paid.cents;
            row.values[costIndexAt] = indexValue(value->costIndex);
            row.values[scheduleIndexAt] = indexValue(value->scheduleIndex);
            row.values[timeIndexAt] = indexValue(value->timeIndex);
            if (value->atCompletion) row.values[atCompletionAt] = value->atCompletion->cents;
            if (value->expectedFinish) row.values[finishAt] = sheet::dayValue(*value->expectedFinish);
            if (value->isOverspent()) {
                row.values[remarkAt] = "⚠ " + translate_(chart::wordsOfOverspending(*value));
                row.look.text = chart::ColourRole::critical;
            }
        }
        rows_.push_back(std::move(row));
    }

    void add(model::ObjectRef milestone, RowKey key, RowKey parent) {
        ReckonedRow row{key, parent, milestone, std::vector<model::Value>(places), {}};
        row.values[nameAt] =
            model::codeOf(view_.portfolio(), milestone) + " " +
            model::nameOf(view_.portfolio(), milestone, language_ == model::Language::english);
        const auto& points = progress_.trends.at(milestone);
        const auto now = std::find_if(points.rbegin(), points.rend(),
                                      [](const auto& each) { return each.baseline.empty(); });
        const auto told = std::find_if(points.rbegin(), points.rend(),
                                       [](const auto& each) { return !each.baseline.empty(); });
        const auto first = std::find_if(points.begin(), points.end(),
                                        [](const auto& each) { return !each.baseline.empty(); });
        if (first != points.end()) row.values[firstAt] = sheet::dayValue(first->expected);
        if (told != points.rend()) row.values[lastAt] = sheet::dayValue(told->expected);
        if (now != points.rend()) row.values[nowAt] = sheet::dayValue(now->expected);
        if (first != points.end() && now != points.rend())
            row.values[differenceAt] = std::int64_t{(now->expected - first->expected).count()};
        std::string why;
        for (const auto id : app::reasonsOf(view_.portfolio(), milestone)) {
            const auto& change = view_.portfolio().all<model::ReportableChange>().at(id);
            why += (why.empty() ? "" : "; ") + change.code + " " + change.subjectNl;
        }
        if (!why.empty()) row.values[reasonAt] = why;
        const auto pattern = forecasting::trendOf(expectedIn(points)).pattern;
        if (pattern != forecasting::TrendPattern::unknown)
            row.values[remarkAt] = translate_(forecasting::wordsFor(pattern));
        rows_.push_back(std::move(row));
    }

    void addLaw() {
        bool isFirst = true;
        for (const auto& [object, points] : progress_.trends) {
            if (object.kind != model::RecordKind::lawMilestone) continue;
            if (std::exchange(isFirst, false))
                addHead(keyOf(ofLaw), std::nullopt, nullptr, translate_.text(tr("Milestones of the law")));
            add(object, keyOf(ofLawMilestone, object.number), keyOf(ofLaw));
        }
    }

    const app::View& view_;
    const Progress& progress_;
    model::Language language_;
    app::Translator translate_;
    std::vector<ReckonedRow> rows_;
};

}  // namespace

std::vector<forecasting::Expected> expectedIn(const std::vector<app::TrendPoint>& points) {
    std::vector<forecasting::Expected> expected;
    for (const auto& each : points) expected.push_back({each.reportedOn, each.expected});
    return expected;
}

std::shared_ptr<const sheet::Source> progressRows(const app::View& view, const Progress& progress,
                                                  model::Language language) {
    return std::make_shared<sheet::ReckonedSource>(view, language, columns(),
                                                   Rows{view, progress, language}.take());
}

ProgressRow progressRowOf(const app::View& view, RowKey row) {
    const auto number = row % kindRoom;
    switch (row / kindRoom) {
        case ofProgramme:
            return {std::nullopt, model::ProgrammeId{number}};
        case ofActivity: {
            const auto* activity = view.portfolio().find(model::ActivityId{number});
            return {refTo(model::ActivityId{number}), activity ? activity->programme : std::nullopt};
        }
        case ofLawMilestone:
            return {refTo(model::LawMilestoneId{number}), std::nullopt};
        default:
            return {};
    }
}

std::vector<model::ObjectRef> milestonesOf(const app::View& view, const Progress& progress,
                                           std::optional<model::ProgrammeId> programme) {
    std::vector<model::ObjectRef> milestones;
    for (const auto& [object, points] : progress.trends) {
        const auto* activity = object.kind == model::RecordKind::activity
                                   ? view.portfolio().find(model::ActivityId{object.number})
                                   : nullptr;
        if (activity && (!programme || activity->programme == programme)) milestones.push_back(object);
    }
    return milestones;
}

std::string programmeTitle(const app::View& view, std::optional<model::ProgrammeId> programme,
                           model::Language language) {
    if (!programme) return app::Translator{language}.text(tr("Whole portfolio"));
    return model::codeOf(view.portfolio(), refTo(*programme)) + " " +
           model::nameOf(view.portfolio(), refTo(*programme), language == model::Language::english);
}

}  // namespace mijlpaal::gui

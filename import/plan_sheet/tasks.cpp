#include "base/text.h"
#include "import/plan_sheet/known_tasks.h"
#include "import/plan_sheet/reading.h"
#include "import/plan_sheet/task_cells.h"
#include "import/plan_sheet/words.h"
#include "model/make_summary.h"

#include <algorithm>

namespace mijlpaal::importing::plan_sheet {

namespace {

using base::message;
using model::Activity;
using model::ActivityKind;
using model::ConstraintType;
using model::Moment;
using model::TypedMoment;
using model::WorkTime;
using table::Length;

constexpr std::int64_t rowGap = 1024;

/// The dates and lengths of one task as the sheet gives them.
struct Given {
    std::optional<Length> duration;
    std::optional<TypedMoment> start, finish;
    std::optional<std::int64_t> percent;
};

class TaskReader {
public:
    explicit TaskReader(Reading& reading)
        : reading_{reading}, known_{reading}, cells_{reading}, clock_{cells_.clock()} {
        for (const auto& activity : reading.base.all<Activity>())
            position_ = std::max(position_, activity.position / rowGap);
    }

    void read() {
        giveIds();
        for (auto& row : reading_.rows) readTask(row);
        tell();
    }

private:
    /// Finds or makes the activities, each after the one that contains it.
    void giveIds() {
        auto& rows = reading_.rows;
        std::vector<std::size_t> ordinals(rows.size());
        for (std::size_t i = 0, count = 0; i < rows.size(); ++i)
            ordinals[i] = count += rows[i].from != nullptr;
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (std::optional<std::size_t> at = i; at && rows[*at].id.number == 0; at = rows[*at].container)
                open.push_back(*at);
            for (; !open.empty(); open.pop_back()) {
                auto& row = rows[open.back()];
                std::optional<model::ActivityId> parent;
                if (row.container) parent = rows[*row.container].id;
                auto activity = known_.take(row, parent, ordinals[open.back()]);
                activity.parent = parent;
                row.id = activity.id;
                reading_.trial.all<Activity>().put(std::move(activity));
            }
        }
    }

    void readTask(const TaskRow& row) {
        auto activity = *reading_.trial.find(row.id);
        if (!reading_.base.find(activity.id)) activity.position = ++position_ * rowGap;
        activity.nameNl = row.name;
        if (reading_.has(Column::wbs)) activity.wbs = table::bare(reading_.cell(row, Column::wbs).text);
        if (reading_.has(Column::owner))
            activity.ownerRole = table::bare(reading_.cell(row, Column::owner).text);
        const auto kind = kindOf(row);
        if (row.isSummary || kind == ActivityKind::summary) {
            activity.calendar.reset();
            model::makeSummary(activity);
        } else {
            readWork(activity, row, kind);
        }
        keepRest(row);
        reading_.trial.all<Activity>().put(std::move(activity));
    }

    std::optional<ActivityKind> kindOf(const TaskRow& row) {
        if (cells_.truth(row, Column::summary) && !cells_.holds(row, Column::duration))
            return ActivityKind::summary;
        if (cells_.truth(row, Column::milestone)) return ActivityKind::milestone;
        if (!cells_.holds(row, Column::kind)) return std::nullopt;
        const auto& cell = reading_.cell(row, Column::kind);
        const auto kind = kindFrom(cell.text);
        if (!kind) {
            cells_.wrong(
                row, Column::kind,
                message("{text} is not one of the words for this field.", {{"text", cells_.quoted(cell)}}),
                message("Use one of: {words}.", {{"words", "taak, mijlpaal, samenvattingstaak"}}));
        }
        return kind;
    }

    void readWork(Activity& activity, const TaskRow& row, std::optional<ActivityKind> kind) {
        Given given{cells_.length(row, Column::duration), cells_.moment(row, Column::start),
                    cells_.moment(row, Column::finish), cells_.percent(row)};
        const auto actualStart = cells_.moment(row, Column::actualStart),
                   actualFinish = cells_.moment(row, Column::actualFinish);
        const bool lasts = given.duration && given.duration->duration.work > WorkTime{};
        const bool isMoment = given.duration && !lasts;
        const bool endsOnly = !given.duration && given.finish && !given.start && !actualStart;
        const bool isPoint = kind ? model::isMilestone(*kind) : isMoment || endsOnly;
        activity.kind = kind.value_or(ActivityKind::task);
        if (isPoint && lasts) {
            reading_.found.warning(
                reading_.at(row, Column::duration),
                message("“{name}” is called a milestone and has a duration; it is read as a task.",
                        {{"name", row.name}}),
                message("Empty its duration if it is a milestone."), base::Fate::mended);
            activity.kind = ActivityKind::task;
        } else if (isPoint && !model::isMilestone(activity.kind)) {
            activity.kind = ActivityKind::milestone;
        }
        if (model::isMilestone(activity.kind)) {
            setMilestone(activity, given);
        } else {
            setDuration(activity, row, given, actualStart, actualFinish);
        }
        store(activity, row, given);
        setProgress(activity, given, actualStart, actualFinish);
        setEstimates(activity, row);
        setOthers(activity, row);
    }

    void setMilestone(Activity& activity, const Given& given) {
        setWork(activity, WorkTime{});
        activity.elapsed = false;
        if (given.finish && activity.kind == ActivityKind::milestone) {
            hold(activity, cells_.ends(*given.finish), !given.finish->timeOfDay);
        } else if (given.start) {
            hold(activity, cells_.begins(*given.start), !given.start->timeOfDay);
        } else if (given.finish) {
            hold(activity, cells_.begins(*given.finish), !given.finish->timeOfDay);
        }
    }

    void setDuration(Activity& activity, const TaskRow& row, const Given& given,
                     const std::optional<TypedMoment>& actualStart,
                     const std::optional<TypedMoment>& actualFinish) {
        const auto start = actualStart ? actualStart : given.start;
        const auto finish = actualFinish ? actualFinish : given.finish;
        const bool isDone = given.percent == 10'000 || actualFinish;
        activity.elapsed = given.duration && given.duration->isElapsed;
        activity.estimated = given.duration && given.duration->isEstimated;
        activity.durationUnit = given.duration ? given.duration->duration.unit : model::TimeUnit::day;
        activity.durationType = model::DurationType::fixedDuration;
        if (start && finish && cells_.ends(*finish) < cells_.begins(*start)) {
            cells_.wrong(row, Column::finish,
                         message("“{name}” ends before it begins.", {{"name", row.name}}),
                         message("Correct one of the two dates."));
            return;
        }
        if (given.duration && !(isDone && start && finish)) {
            setWork(activity, given.duration->duration.work);
        } else if (start && finish) {
            setSpan(activity, *start, *finish);
        } else {
            setWork(activity, cells_.lengths().day);
            activity.estimated = true;
            // One that cannot be read was told.
            if (!cells_.holds(row, Column::duration) && ++guessed_ == 1) firstGuessed_ = row.name;
        }
        if (given.start) {
            hold(activity,
                 activity.elapsed && clock_.shiftsOn(given.start->day).empty()
                     ? Moment::at(given.start->day, given.start->timeOfDay.value_or(0))
                     : cells_.begins(*given.start),
                 !given.start->timeOfDay);
        } else if (given.finish && activity.mostLikely) {
            const auto end = cells_.ends(*given.finish);
            const auto begin = activity.elapsed ? Moment{end.tenths - activity.mostLikely->tenths}
                                                : clock_.startAt(clock_.workAt(end) - *activity.mostLikely);
            hold(activity, begin, false);
        }
    }

    /// The work between two dates; between days on which nobody works, the time that passes.
    void setSpan(Activity& activity, const TypedMoment& start, const TypedMoment& finish) {
        const auto work = clock_.between(cells_.begins(start), cells_.ends(finish));
        activity.elapsed = work <= WorkTime{};
        if (!activity.elapsed) return setWork(activity, work);
        const auto from = Moment::at(start.day, start.timeOfDay.value_or(0));
        const auto to =
            finish.timeOfDay ? cells_.ends(finish) : Moment::at(finish.day + std::chrono::days{1});
        setWork(activity, WorkTime{to.tenths - from.tenths});
    }

    static void setWork(Activity& activity, WorkTime work) {
        const auto before = activity.mostLikely;
        activity.mostLikely = work;
        if (activity.optimistic > work || (activity.pessimistic && *activity.pessimistic < work))
            activity.optimistic = activity.pessimistic = std::nullopt;
        // Pieces, which only another file can tell, are those of the duration it had.
        if (before != work) activity.pieces.clear();
    }

    /// Notes the date on which the sheet lets it start.
    void hold(const Activity& activity, Moment moment, bool isDay) {
        reading_.starts.push_back({activity.id, moment, isDay});
    }

    /// Notes the dates that the sheet gives, to be compared with those of the plan.
    void store(const Activity& activity, const TaskRow& row, const Given& given) {
        if (!given.start && !given.finish) return;
        StoredDates stored;
        stored.activity = activity.id;
        stored.place = reading_.at(row);
        if (given.start) stored.start = cells_.begins(*given.start);
        if (given.finish) stored.finish = cells_.ends(*given.finish);
        reading_.stored.push_back(std::move(stored));
    }

    void setProgress(Activity& activity, const Given& given, const std::optional<TypedMoment>& actualStart,
                     const std::optional<TypedMoment>& actualFinish) {
        const bool isTold = reading_.has(Column::percent) || reading_.has(Column::actualStart) ||
                            reading_.has(Column::actualFinish);
        if (!isTold) return;
        const bool isPoint = model::isMilestone(activity.kind);
        activity.actualStart.reset();
        activity.actualFinish.reset();
        activity.percentComplete.reset();
        if (given.percent) activity.percentComplete = model::Percent{*given.percent};
        if (actualFinish) activity.percentComplete = model::percent(100);
        const bool isDone = activity.percentComplete == model::percent(100);
        if (actualStart)
            activity.actualStart = isPoint ? cells_.ends(*actualStart) : cells_.begins(*actualStart);
        if (actualFinish) activity.actualFinish = cells_.ends(*actualFinish);
        if (isPoint && activity.actualFinish) activity.actualStart = activity.actualFinish;
        const bool hasBegun =
            actualStart || activity.percentComplete.value_or(model::Percent{}).hundredths > 0;
        if (!hasBegun) return;
        if (!activity.actualStart && given.start && !isPoint)
            activity.actualStart = cells_.begins(*given.start);
        if (isDone && !activity.actualFinish && given.finish)
            activity.actualFinish = cells_.ends(*given.finish);
        if (isPoint && activity.actualFinish && !activity.actualStart)
            activity.actualStart = activity.actualFinish;
        if (!activity.actualStart || (isDone && !activity.actualFinish))
            reading_.halfTold.push_back(activity.id);
    }

    void setEstimates(Activity& activity, const TaskRow& row) {
        const auto set = [&](Column column, std::optional<WorkTime>& estimate) {
            if (!reading_.has(column)) return;
            const auto read = cells_.length(row, column);
            estimate = read ? std::optional{read->duration.work} : std::nullopt;
        };
        set(Column::optimistic, activity.optimistic);
        set(Column::pessimistic, activity.pessimistic);
        if (reading_.has(Column::remaining) && !model::isMilestone(activity.kind)) {
            const auto left = cells_.length(row, Column::remaining);
            const bool isUnderWay = activity.actualStart && !activity.actualFinish;
            activity.remaining = left && isUnderWay ? std::optional{left->duration.work} : std::nullopt;
        }
    }

    void setOthers(Activity& activity, const TaskRow& row) {
        if (reading_.has(Column::deadline)) {
            const auto read = cells_.moment(row, Column::deadline);
            activity.deadline = read ? std::optional{cells_.ends(*read)} : std::nullopt;
        }
        const auto setDay = [&](Column column, std::optional<model::Day>& day) {
            if (!reading_.has(column)) return;
            const auto read = cells_.moment(row, column);
            day = read ? std::optional{read->day} : std::nullopt;
        };
        setDay(Column::baselineStart, activity.baselineStart);
        setDay(Column::baselineFinish, activity.baselineFinish);
        if (cells_.holds(row, Column::priority)) {
            const auto number = base::wholeNumber(table::bare(reading_.cell(row, Column::priority).text));
            // Words and numbers of one's own say nothing of levelling.
            if (number && *number >= 0 && *number <= 1000 && *number % 100 == 0) activity.priority = *number;
        }
        setConstraint(activity, row);
    }

    void setConstraint(Activity& activity, const TaskRow& row) {
        if (!reading_.has(Column::constraintType)) return;
        activity.constraint.reset();
        if (!cells_.holds(row, Column::constraintType)) return;
        const auto& cell = reading_.cell(row, Column::constraintType);
        const auto* binding = bindingFrom(cell.text);
        if (!binding) {
            cells_.wrong(row, Column::constraintType,
                         message("“{text}” does not say how it binds.",
                                 {{"text", std::string{table::bare(cell.text)}}}),
                         message("Write it as MS Project or Primavera P6 does, like {example}.",
                                 {{"example", "niet eerder beginnen dan"}}));
            return;
        }
        if (!binding->type) return;
        if (*binding->type == ConstraintType::asLateAsPossible) {
            activity.constraint = {*binding->type, {}};
            return;
        }
        const auto date = cells_.moment(row, Column::constraintDate);
        if (!date) {
            if (!cells_.holds(row, Column::constraintDate)) {
                cells_.wrong(row, Column::constraintDate, message("The cell is empty."),
                             message("Give the date that belongs to {kind}.",
                                     {{"kind", std::string{table::bare(cell.text)}}}));
            }
            return;
        }
        const bool isOfFinish = *binding->type == ConstraintType::finishNoEarlierThan ||
                                *binding->type == ConstraintType::finishNoLaterThan ||
                                *binding->type == ConstraintType::mustFinishOn ||
                                *binding->type == ConstraintType::finishOn;
        activity.constraint = {*binding->type, isOfFinish ? cells_.ends(*date) : cells_.begins(*date)};
    }

    void keepRest(const TaskRow& row) {
        if (!row.from) return;
        for (const auto& column : reading_.headings.columns) {
            if (column.known || column.heading.empty()) continue;
            const auto text = table::textAt(*row.from, column.column);
            if (!text.empty()) reading_.keeper.keep(refTo(row.id), column.heading, std::string{text});
        }
    }

    void tell() {
        if (guessed_ == 0) return;
        reading_.found.warning(
            {reading_.file, {}, {}},
            message("Tasks without a duration or two dates: {count}. The first is “{name}”.",
                    {{"count", std::to_string(guessed_)}, {"name", firstGuessed_}}),
            message("Each gets a guess of one day. Give them a duration."), base::Fate::mended);
    }

    Reading& reading_;
    KnownTasks known_;
    TaskCells cells_;
    const model::WorkCalendar& clock_;
    std::int64_t position_ = 0;
    std::size_t guessed_ = 0;
    std::string firstGuessed_;
};

}  // namespace

void readTasks(Reading& reading) {
    TaskReader{reading}.read();
}

}  // namespace mijlpaal::importing::plan_sheet

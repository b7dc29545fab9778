#include "base/folded.h"
#include "base/text.h"
#include "import/plan_sheet/reading.h"
#include "import/unique_code.h"
#include "model/make_summary.h"
#include "scheduling/clocks.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace mijlpaal::importing::plan_sheet {

namespace {

using base::message;
using model::Activity;
using model::ActivityKind;
using model::ConstraintType;
using model::Moment;
using model::TypedMoment;
using model::WorkTime;
using table::Cell;
using table::Length;

constexpr std::int64_t rowGap = 1024;
constexpr int firstYear = 1980, lastYear = 2149;

struct KindWord {
    std::string_view word;
    ActivityKind kind;
};

constexpr std::array kindWords{
    KindWord{"task", ActivityKind::task},
    KindWord{"taak", ActivityKind::task},
    KindWord{"activiteit", ActivityKind::task},
    KindWord{"activity", ActivityKind::task},
    KindWord{"task dependent", ActivityKind::task},
    KindWord{"resource dependent", ActivityKind::task},
    KindWord{"milestone", ActivityKind::milestone},
    KindWord{"mijlpaal", ActivityKind::milestone},
    KindWord{"finish milestone", ActivityKind::milestone},
    KindWord{"eindmijlpaal", ActivityKind::milestone},
    KindWord{"start milestone", ActivityKind::startMilestone},
    KindWord{"start_milestone", ActivityKind::startMilestone},
    KindWord{"beginmijlpaal", ActivityKind::startMilestone},
    KindWord{"startmijlpaal", ActivityKind::startMilestone},
    KindWord{"summary", ActivityKind::summary},
    KindWord{"samenvatting", ActivityKind::summary},
    KindWord{"samenvattingstaak", ActivityKind::summary},
    KindWord{"summary task", ActivityKind::summary},
    KindWord{"fase", ActivityKind::summary},
    KindWord{"phase", ActivityKind::summary},
    KindWord{"project", ActivityKind::summary},
    KindWord{"deelproject", ActivityKind::summary},
    KindWord{"level of effort", ActivityKind::levelOfEffort},
    KindWord{"level_of_effort", ActivityKind::levelOfEffort},
    KindWord{"hangmattaak", ActivityKind::levelOfEffort},
    KindWord{"wbs summary", ActivityKind::summary},
    KindWord{"wbs_summary", ActivityKind::summary},
    KindWord{"wbs-samenvattingstaak", ActivityKind::summary},
};

std::optional<ActivityKind> kindFrom(std::string_view text) {
    const auto word = base::folded(table::bare(text));
    const auto at = std::find_if(kindWords.begin(), kindWords.end(),
                                 [&word](const KindWord& each) { return each.word == word; });
    return at == kindWords.end() ? std::nullopt : std::optional{at->kind};
}

/// How a date binds, in the words of MS Project (English and Dutch) and Primavera P6; nothing for as soon as
/// possible.
struct BindingWord {
    std::string_view word;
    std::optional<ConstraintType> type;
};

constexpr std::array bindingWords{
    BindingWord{"as soon as possible", std::nullopt},
    BindingWord{"zo snel mogelijk", std::nullopt},
    BindingWord{"zo spoedig mogelijk", std::nullopt},
    BindingWord{"asap", std::nullopt},
    BindingWord{"as late as possible", ConstraintType::asLateAsPossible},
    BindingWord{"zo laat mogelijk", ConstraintType::asLateAsPossible},
    BindingWord{"alap", ConstraintType::asLateAsPossible},
    BindingWord{"start no earlier than", ConstraintType::startNoEarlierThan},
    BindingWord{"niet eerder beginnen dan", ConstraintType::startNoEarlierThan},
    BindingWord{"niet eerder starten dan", ConstraintType::startNoEarlierThan},
    BindingWord{"start on or after", ConstraintType::startNoEarlierThan},
    BindingWord{"snet", ConstraintType::startNoEarlierThan},
    BindingWord{"start no later than", ConstraintType::startNoLaterThan},
    BindingWord{"niet later beginnen dan", ConstraintType::startNoLaterThan},
    BindingWord{"niet later starten dan", ConstraintType::startNoLaterThan},
    BindingWord{"start on or before", ConstraintType::startNoLaterThan},
    BindingWord{"snlt", ConstraintType::startNoLaterThan},
    BindingWord{"finish no earlier than", ConstraintType::finishNoEarlierThan},
    BindingWord{"niet eerder eindigen dan", ConstraintType::finishNoEarlierThan},
    BindingWord{"finish on or after", ConstraintType::finishNoEarlierThan},
    BindingWord{"fnet", ConstraintType::finishNoEarlierThan},
    BindingWord{"finish no later than", ConstraintType::finishNoLaterThan},
    BindingWord{"niet later eindigen dan", ConstraintType::finishNoLaterThan},
    BindingWord{"finish on or before", ConstraintType::finishNoLaterThan},
    BindingWord{"fnlt", ConstraintType::finishNoLaterThan},
    BindingWord{"must start on", ConstraintType::mustStartOn},
    BindingWord{"moet beginnen op", ConstraintType::mustStartOn},
    BindingWord{"mandatory start", ConstraintType::mustStartOn},
    BindingWord{"mso", ConstraintType::mustStartOn},
    BindingWord{"must finish on", ConstraintType::mustFinishOn},
    BindingWord{"moet eindigen op", ConstraintType::mustFinishOn},
    BindingWord{"mandatory finish", ConstraintType::mustFinishOn},
    BindingWord{"mfo", ConstraintType::mustFinishOn},
    BindingWord{"start on", ConstraintType::startOn},
    BindingWord{"beginnen op", ConstraintType::startOn},
    BindingWord{"so", ConstraintType::startOn},
    BindingWord{"finish on", ConstraintType::finishOn},
    BindingWord{"eindigen op", ConstraintType::finishOn},
    BindingWord{"fo", ConstraintType::finishOn},
};

const BindingWord* bindingFrom(std::string_view text) {
    const auto word = base::folded(table::bare(text));
    const auto at = std::find_if(bindingWords.begin(), bindingWords.end(),
                                 [&word](const BindingWord& each) { return each.word == word; });
    return at == bindingWords.end() ? nullptr : &*at;
}

/// Finds the activities of rows in the portfolio before: by their codes or, where a row has none, by their
/// names in the same place. A new one gets the code of its row, or else a number that no other row has.
class Known {
public:
    explicit Known(Reading& reading) : reading_{reading} {
        for (const auto& activity : reading.base.all<Activity>()) {
            byCode_.emplace(activity.code, activity.id);
            byPlace_.emplace(std::pair{activity.parent.value_or(model::ActivityId{}), activity.nameNl},
                             activity.id);
            taken_.insert(activity.code);
        }
        for (const auto& row : reading.rows) {
            if (!codeOf(row).empty()) taken_.insert(codeOf(row));
        }
    }

    /// The activity of a row within another.
    Activity take(const TaskRow& row, std::optional<model::ActivityId> parent, std::size_t ordinal) {
        const auto& code = codeOf(row);
        const auto id = code.empty() ? idByPlace(parent, row.name) : idByCode(code);
        if (id && used_.insert(*id).second) return *reading_.base.find(*id);
        Activity activity;
        activity.id = reading_.trial.all<Activity>().nextId();
        if (!code.empty() && given_.insert(code).second && !byCode_.contains(code)) {
            activity.code = code;
        } else {
            const auto number = std::to_string(row.from ? ordinal : ++groups_);
            activity.code = uniqueCode(taken_, !code.empty() ? code : row.from ? number : "S" + number);
        }
        return activity;
    }

private:
    static const std::string& codeOf(const TaskRow& row) { return row.code.empty() ? row.key : row.code; }

    std::optional<model::ActivityId> idByCode(const std::string& code) const {
        const auto at = byCode_.find(code);
        return at == byCode_.end() ? std::nullopt : std::optional{at->second};
    }

    std::optional<model::ActivityId> idByPlace(std::optional<model::ActivityId> parent,
                                               const std::string& name) {
        const auto [first, last] = byPlace_.equal_range({parent.value_or(model::ActivityId{}), name});
        for (auto at = first; at != last; ++at) {
            if (!used_.contains(at->second)) return at->second;
        }
        return std::nullopt;
    }

    Reading& reading_;
    std::unordered_map<std::string, model::ActivityId> byCode_;
    std::multimap<std::pair<model::ActivityId, std::string>, model::ActivityId> byPlace_;
    std::set<model::ActivityId> used_;
    std::unordered_set<std::string> taken_, given_;
    std::size_t groups_ = 0;
};

/// The dates and lengths of one task as the sheet gives them.
struct Given {
    std::optional<Length> duration;
    std::optional<TypedMoment> start, finish;
    std::optional<std::int64_t> percent;
};

class TaskReader {
public:
    explicit TaskReader(Reading& reading)
        : reading_{reading}, known_{reading}, clocks_{reading.trial}, clock_{clocks_[clocks_.usual()]} {
        for (const auto& activity : reading.base.all<Activity>())
            position_ = std::max(position_, activity.position / rowGap);
        lengths_ = model::unitLengthsOf(reading.trial, Activity{});
        if (const auto* column = reading.headings.find(placeOf(Column::percent)))
            areShares_ = table::holdsShares(reading.headings.rowsOf(reading.table), column->column);
    }

    void read() {
        giveIds();
        for (auto& row : reading_.rows) readTask(row);
        tell();
    }

private:
    // ---- cells -------------------------------------------------------------------------------

    bool holds(const TaskRow& row, Column column) const {
        return !table::saysNothing(reading_.cell(row, column));
    }

    void wrong(const TaskRow& row, Column column, base::Message what, base::Message help) {
        reading_.found.error(reading_.at(row, column), std::move(what), std::move(help));
    }

    static std::string quoted(const Cell& cell) { return "“" + std::string{table::bare(cell.text)} + "”"; }

    std::optional<TypedMoment> moment(const TaskRow& row, Column column) {
        const auto& cell = reading_.cell(row, column);
        if (table::saysNothing(cell)) return std::nullopt;
        const auto read = table::momentIn(cell, reading_.dateOrder, reading_.table.countsFrom1904);
        const auto year = read ? static_cast<int>(std::chrono::year_month_day{read->day}.year()) : firstYear;
        if (!read) {
            wrong(row, column, message("{text} is not a day in the calendar.", {{"text", quoted(cell)}}),
                  message("Write it like {example}.", {{"example", "31-3-2027"}}));
        } else if (year < firstYear || year > lastYear) {
            wrong(row, column,
                  message("{text} is not in the years {first} to {last}.",
                          {{"text", quoted(cell)},
                           {"first", std::to_string(firstYear)},
                           {"last", std::to_string(lastYear)}}),
                  message("Check the year, or leave the cell empty when the day is not known."));
            return std::nullopt;
        }
        return read;
    }

    std::optional<Length> length(const TaskRow& row, Column column) {
        const auto& cell = reading_.cell(row, column);
        if (table::saysNothing(cell)) return std::nullopt;
        const auto* at = reading_.headings.find(placeOf(column));
        // The names of P6 say that it counts hours.
        const bool countsHours = at && at->heading.ends_with("_hr_cnt");
        auto unit = at ? at->unit : std::nullopt;
        if (countsHours) unit = model::TimeUnit::hour;
        auto read = table::lengthIn(cell, lengths_, unit, at && at->isElapsed);
        if (!read) {
            wrong(row, column, std::move(read.error()), {});
            return std::nullopt;
        }
        if (countsHours) read->duration.unit = model::TimeUnit::day;
        return *read;
    }

    std::optional<std::int64_t> percent(const TaskRow& row) {
        const auto& cell = reading_.cell(row, Column::percent);
        if (table::saysNothing(cell)) return std::nullopt;
        const auto read = table::percentIn(cell, areShares_);
        if (read && *read <= 10'000) return read;
        wrong(row, Column::percent,
              message("{text} is not a percentage between 0 and 100.", {{"text", quoted(cell)}}),
              message("Write it like {example}.", {{"example", "40"}}));
        return std::nullopt;
    }

    bool truth(const TaskRow& row, Column column) {
        const auto& cell = reading_.cell(row, column);
        const auto read = table::truthIn(cell);
        if (!read) {
            wrong(row, column, message("{text} is neither yes nor no.", {{"text", quoted(cell)}}),
                  message("Write yes or no, or leave the cell empty."));
        }
        return read.value_or(false);
    }

    // ---- moments of days ---------------------------------------------------------------------

    Moment begins(const TypedMoment& typed) const {
        if (typed.timeOfDay) return Moment::at(typed.day, *typed.timeOfDay);
        const auto shifts = clock_.shiftsOn(typed.day);
        return Moment::at(typed.day, shifts.empty() ? clock_.dayStart() : shifts.front().start);
    }

    Moment ends(const TypedMoment& typed) const {
        if (typed.timeOfDay) return Moment::at(typed.day, *typed.timeOfDay);
        const auto shifts = clock_.shiftsOn(typed.day);
        return Moment::at(typed.day, shifts.empty() ? clock_.dayFinish() : shifts.back().finish);
    }

    // ---- tasks -------------------------------------------------------------------------------

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
        if (truth(row, Column::summary) && !holds(row, Column::duration)) return ActivityKind::summary;
        if (truth(row, Column::milestone)) return ActivityKind::milestone;
        if (!holds(row, Column::kind)) return std::nullopt;
        const auto& cell = reading_.cell(row, Column::kind);
        const auto kind = kindFrom(cell.text);
        if (!kind) {
            wrong(row, Column::kind,
                  message("{text} is not one of the words for this field.", {{"text", quoted(cell)}}),
                  message("Use one of: {words}.", {{"words", "taak, mijlpaal, samenvattingstaak"}}));
        }
        return kind;
    }

    void readWork(Activity& activity, const TaskRow& row, std::optional<ActivityKind> kind) {
        Given given{length(row, Column::duration), moment(row, Column::start), moment(row, Column::finish),
                    percent(row)};
        const auto actualStart = moment(row, Column::actualStart),
                   actualFinish = moment(row, Column::actualFinish);
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
            hold(activity, ends(*given.finish), !given.finish->timeOfDay);
        } else if (given.start) {
            hold(activity, begins(*given.start), !given.start->timeOfDay);
        } else if (given.finish) {
            hold(activity, begins(*given.finish), !given.finish->timeOfDay);
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
        if (start && finish && ends(*finish) < begins(*start)) {
            wrong(row, Column::finish, message("“{name}” ends before it begins.", {{"name", row.name}}),
                  message("Correct one of the two dates."));
            return;
        }
        if (given.duration && !(isDone && start && finish)) {
            setWork(activity, given.duration->duration.work);
        } else if (start && finish) {
            setSpan(activity, *start, *finish);
        } else {
            setWork(activity, lengths_.day);
            activity.estimated = true;
            // One that cannot be read was told.
            if (!holds(row, Column::duration) && ++guessed_ == 1) firstGuessed_ = row.name;
        }
        if (given.start) {
            hold(activity,
                 activity.elapsed && clock_.shiftsOn(given.start->day).empty()
                     ? Moment::at(given.start->day, given.start->timeOfDay.value_or(0))
                     : begins(*given.start),
                 !given.start->timeOfDay);
        } else if (given.finish && activity.mostLikely) {
            const auto end = ends(*given.finish);
            const auto begin = activity.elapsed ? Moment{end.tenths - activity.mostLikely->tenths}
                                                : clock_.startAt(clock_.workAt(end) - *activity.mostLikely);
            hold(activity, begin, false);
        }
    }

    /// The work between two dates; between days on which nobody works, the time that passes.
    void setSpan(Activity& activity, const TypedMoment& start, const TypedMoment& finish) {
        const auto work = clock_.between(begins(start), ends(finish));
        activity.elapsed = work <= WorkTime{};
        if (!activity.elapsed) return setWork(activity, work);
        const auto from = Moment::at(start.day, start.timeOfDay.value_or(0));
        const auto to = finish.timeOfDay ? ends(finish) : Moment::at(finish.day + std::chrono::days{1});
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
        if (given.start) stored.start = begins(*given.start);
        if (given.finish) stored.finish = ends(*given.finish);
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
        if (actualStart) activity.actualStart = isPoint ? ends(*actualStart) : begins(*actualStart);
        if (actualFinish) activity.actualFinish = ends(*actualFinish);
        if (isPoint && activity.actualFinish) activity.actualStart = activity.actualFinish;
        const bool hasBegun =
            actualStart || activity.percentComplete.value_or(model::Percent{}).hundredths > 0;
        if (!hasBegun) return;
        if (!activity.actualStart && given.start && !isPoint) activity.actualStart = begins(*given.start);
        if (isDone && !activity.actualFinish && given.finish) activity.actualFinish = ends(*given.finish);
        if (isPoint && activity.actualFinish && !activity.actualStart)
            activity.actualStart = activity.actualFinish;
        if (!activity.actualStart || (isDone && !activity.actualFinish))
            reading_.halfTold.push_back(activity.id);
    }

    void setEstimates(Activity& activity, const TaskRow& row) {
        const auto set = [&](Column column, std::optional<WorkTime>& estimate) {
            if (!reading_.has(column)) return;
            const auto read = length(row, column);
            estimate = read ? std::optional{read->duration.work} : std::nullopt;
        };
        set(Column::optimistic, activity.optimistic);
        set(Column::pessimistic, activity.pessimistic);
        if (reading_.has(Column::remaining) && !model::isMilestone(activity.kind)) {
            const auto left = length(row, Column::remaining);
            const bool isUnderWay = activity.actualStart && !activity.actualFinish;
            activity.remaining = left && isUnderWay ? std::optional{left->duration.work} : std::nullopt;
        }
    }

    void setOthers(Activity& activity, const TaskRow& row) {
        if (reading_.has(Column::deadline)) {
            const auto read = moment(row, Column::deadline);
            activity.deadline = read ? std::optional{ends(*read)} : std::nullopt;
        }
        const auto setDay = [&](Column column, std::optional<model::Day>& day) {
            if (!reading_.has(column)) return;
            const auto read = moment(row, column);
            day = read ? std::optional{read->day} : std::nullopt;
        };
        setDay(Column::baselineStart, activity.baselineStart);
        setDay(Column::baselineFinish, activity.baselineFinish);
        if (holds(row, Column::priority)) {
            const auto number = base::wholeNumber(table::bare(reading_.cell(row, Column::priority).text));
            // Words and numbers of one's own say nothing of levelling.
            if (number && *number >= 0 && *number <= 1000 && *number % 100 == 0) activity.priority = *number;
        }
        setConstraint(activity, row);
    }

    void setConstraint(Activity& activity, const TaskRow& row) {
        if (!reading_.has(Column::constraintType)) return;
        activity.constraint.reset();
        if (!holds(row, Column::constraintType)) return;
        const auto& cell = reading_.cell(row, Column::constraintType);
        const auto* binding = bindingFrom(cell.text);
        if (!binding) {
            wrong(row, Column::constraintType,
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
        const auto date = moment(row, Column::constraintDate);
        if (!date) {
            if (!holds(row, Column::constraintDate)) {
                wrong(row, Column::constraintDate, message("The cell is empty."),
                      message("Give the date that belongs to {kind}.",
                              {{"kind", std::string{table::bare(cell.text)}}}));
            }
            return;
        }
        const bool isOfFinish = *binding->type == ConstraintType::finishNoEarlierThan ||
                                *binding->type == ConstraintType::finishNoLaterThan ||
                                *binding->type == ConstraintType::mustFinishOn ||
                                *binding->type == ConstraintType::finishOn;
        activity.constraint = {*binding->type, isOfFinish ? ends(*date) : begins(*date)};
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
    Known known_;
    scheduling::Clocks clocks_;
    const model::WorkCalendar& clock_;
    model::UnitLengths lengths_;
    bool areShares_ = false;
    std::int64_t position_ = 0;
    std::size_t guessed_ = 0;
    std::string firstGuessed_;
};

}  // namespace

bool isKindWord(std::string_view text) {
    return kindFrom(text).has_value();
}

bool isConstraintWord(std::string_view text) {
    return bindingFrom(text) != nullptr;
}

void readTasks(Reading& reading) {
    TaskReader{reading}.read();
}

}  // namespace mijlpaal::importing::plan_sheet

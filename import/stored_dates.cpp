#include "import/stored_dates.h"

#include "base/text.h"
#include "import/csv_folder.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace mijlpaal::importing {

const DateProgram msProject{
    "MS Project",
    {"Task.Start", "Task.Finish", "Task.EarlyStart", "Task.EarlyFinish", "Task.LateStart", "Task.LateFinish",
     "Task.StartSlack", "Task.FinishSlack", "Task.TotalSlack", "Task.FreeSlack", "Task.Critical"},
    false};
const DateProgram primaveraP6{
    "Primavera P6",
    {"early_start_date", "early_end_date", "early_start_date", "early_end_date", "late_start_date",
     "late_end_date", "", "", "total_float_hr_cnt", "free_float_hr_cnt", ""},
    true};

namespace {

using base::Message;
using base::message;
using model::Activity;
using model::ActivityId;
using model::ActivityKind;
using model::Moment;
using model::WorkTime;
using scheduling::Dates;

constexpr WorkTime rounding{5};

enum class Rank { dates, lateDates, floats };

struct Difference {
    Rank rank;
    const StoredDates* stored;
    std::string_view column;
    Message what;
};

/// "2027-03-31 17:00".
std::string momentText(Moment moment) {
    auto text = model::isoText(moment);
    std::replace(text.begin(), text.end(), 'T', ' ');
    return text;
}

std::string hoursText(WorkTime time) {
    return base::decimalText(time.tenths / 6, 2);
}

/// What the sentences say of each moment, in the order of the columns.
constexpr std::array momentSentences{
    "“{name}” starts on {stored} in the file, and on {ours} here.",
    "“{name}” finishes on {stored} in the file, and on {ours} here.",
    "“{name}” starts on {stored} at the earliest in the file, and on {ours} here.",
    "“{name}” finishes on {stored} at the earliest in the file, and on {ours} here.",
    "“{name}” starts on {stored} at the latest in the file, and on {ours} here.",
    "“{name}” finishes on {stored} at the latest in the file, and on {ours} here.",
};
constexpr std::array floatSentences{
    "The start of “{name}” has {stored} hours of float in the file, and {ours} here.",
    "The finish of “{name}” has {stored} hours of float in the file, and {ours} here.",
    "“{name}” has {stored} hours of total float in the file, and {ours} here.",
    "“{name}” has {stored} hours of free float in the file, and {ours} here.",
};
constexpr std::size_t firstLateDate = 4;

/// What of the assignments of an activity may set its dates.
struct Work {
    bool isLevelled = false;
    bool isShaped = false;
};

class Comparison {
public:
    Comparison(const std::vector<StoredDates>& stored, const DateProgram& program,
               const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
               const scheduling::Clocks& clocks)
        : program_{program}, portfolio_{portfolio}, schedule_{schedule}, clocks_{clocks} {
        for (const auto& each : stored) storedOf_[each.activity] = &each;
        for (const auto& link : portfolio.all<model::Dependency>()) linksTo_[link.successor].push_back(&link);
        for (const auto& each : portfolio.all<model::Assignment>()) addWork(each);
        for (const auto& each : stored) compare(each);
    }

    base::Findings findings() {
        if (compared_ == 0) return {};
        std::stable_sort(differences_.begin(), differences_.end(),
                         [](const Difference& a, const Difference& b) { return a.rank < b.rank; });
        base::Findings findings{summary()};
        for (const auto& each : differences_) {
            if (findings.size() > findingsShown) break;
            auto place = each.stored->place;
            place.column = each.column;
            findings.push_back(
                {base::Severity::note, std::move(place), each.what, causeOf(each), {}, base::Fate::differs});
        }
        return findings;
    }

private:
    // ---- what differs ------------------------------------------------------------------------

    void compare(const StoredDates& stored) {
        const auto* activity = portfolio_.find(stored.activity);
        const auto* dates = schedule_.find(stored.activity);
        if (!activity || !dates || activity->inactive || isEmpty(stored)) return;
        file_ = stored.place.file;
        ++compared_;
        auto difference = momentThatDiffers(stored, *activity, *dates);
        if (!difference) difference = floatThatDiffers(stored, *activity, *dates);
        if (!difference) return;
        if (difference->rank == Rank::dates) differing_.insert(stored.activity);
        differences_.push_back(std::move(*difference));
    }

    static bool isEmpty(const StoredDates& stored) {
        StoredDates nothing;
        nothing.activity = stored.activity;
        nothing.place = stored.place;
        return stored == nothing;
    }

    std::optional<Difference> momentThatDiffers(const StoredDates& stored, const Activity& activity,
                                                const Dates& dates) const {
        const bool isLeft = program_.tellsWhatIsLeft;
        const bool isDone = isLeft && activity.actualFinish;
        const std::pair<std::optional<Moment>, Moment> pairs[] = {
            {stored.start, dates.start},
            {stored.finish, dates.finish},
            {stored.earlyStart, isLeft ? dates.remainingStart : dates.earlyStart},
            {stored.earlyFinish, isDone ? dates.remainingStart : dates.earlyFinish},
            {stored.lateStart, isLeft ? dates.remainingLateStart : dates.lateStart},
            {stored.lateFinish, isDone ? dates.remainingLateStart : dates.lateFinish},
        };
        for (std::size_t i = 0; i < std::size(pairs); ++i) {
            const auto& [theirs, ours] = pairs[i];
            if (!theirs || areSame(activity, *theirs, ours)) continue;
            return Difference{i < firstLateDate ? Rank::dates : Rank::lateDates, &stored, program_.columns[i],
                              message(momentSentences[i], {{"name", activity.nameNl},
                                                           {"stored", momentText(*theirs)},
                                                           {"ours", momentText(ours)}})};
        }
        return std::nullopt;
    }

    std::optional<Difference> floatThatDiffers(const StoredDates& stored, const Activity& activity,
                                               const Dates& dates) const {
        const std::pair<std::optional<WorkTime>, WorkTime> pairs[] = {
            {stored.startFloat, dates.startFloat},
            {stored.finishFloat, dates.finishFloat},
            {stored.totalFloat, dates.totalFloat},
            {stored.freeFloat, dates.freeFloat},
        };
        for (std::size_t i = 0; i < std::size(pairs); ++i) {
            const auto& [theirs, ours] = pairs[i];
            if (!theirs || isRounding(*theirs - ours)) continue;
            return Difference{Rank::floats, &stored, program_.columns[std::size(momentSentences) + i],
                              message(floatSentences[i], {{"name", activity.nameNl},
                                                          {"stored", hoursText(*theirs)},
                                                          {"ours", hoursText(ours)}})};
        }
        if (!stored.critical || *stored.critical == dates.critical) return std::nullopt;
        const auto* sentence = dates.critical ? "“{name}” is critical here, and not in the file."
                                              : "“{name}” is critical in the file, and not here.";
        return Difference{Rank::floats, &stored, program_.columns.back(),
                          message(sentence, {{"name", activity.nameNl}})};
    }

    const model::WorkCalendar& clockOf(const Activity& activity) const {
        return clocks_[activity.elapsed ? scheduling::Clocks::everyHour : clocks_.of(activity.calendar)];
    }

    bool areSame(const Activity& activity, Moment one, Moment other) const {
        return one == other || isRounding(clockOf(activity).between(one, other));
    }

    static bool isRounding(WorkTime time) { return -rounding <= time && time <= rounding; }

    Message summaryText() const {
        const auto dates = static_cast<std::size_t>(
            std::count_if(differences_.begin(), differences_.end(),
                          [](const Difference& each) { return each.rank != Rank::floats; }));
        if (differences_.empty()) {
            return message(
                "All dates and floats are those that {program} stored; activities compared: {count}.",
                {{"program", std::string{program_.name}}, {"count", std::to_string(compared_)}});
        }
        return message(
            "Activities with other dates than {program} stored: {dates} of {count}; with only another float: "
            "{floats}.",
            {{"program", std::string{program_.name}},
             {"dates", std::to_string(dates)},
             {"count", std::to_string(compared_)},
             {"floats", std::to_string(differences_.size() - dates)}});
    }

    base::Finding summary() const {
        const auto left = differences_.size() - std::min(differences_.size(), findingsShown);
        return {base::Severity::note,
                {file_, {}, {}},
                summaryText(),
                left == 0
                    ? Message{}
                    : message("The first {shown} are listed.", {{"shown", std::to_string(findingsShown)}}),
                {},
                differences_.empty() ? std::nullopt : std::optional{base::Fate::differs}};
    }

    // ---- why ---------------------------------------------------------------------------------

    void addWork(const model::Assignment& assignment) {
        auto& work = workOn_[assignment.activity];
        if (assignment.levelingDelay != WorkTime{}) work.isLevelled = true;
        const auto* resource = assignment.resource ? portfolio_.find(*assignment.resource) : nullptr;
        if ((resource && resource->calendar) || assignment.contour != model::WorkContour::flat ||
            assignment.delay != WorkTime{}) {
            work.isShaped = true;
        }
    }

    Message causeOf(const Difference& difference) const {
        const auto id = difference.stored->activity;
        const auto& activity = portfolio_.all<Activity>().at(id);
        if (difference.rank == Rank::floats)
            return message("Its dates are the same; only the float differs.");
        if (activity.manual) return message("It was placed by hand.");
        if (activity.kind == ActivityKind::summary) return message("A summary follows what it contains.");
        if (contradictsItself(activity, *difference.stored))
            return message("The file was saved without being reckoned anew.");
        if (activity.actualStart) return message("Work on it has started.");
        const auto work = workOn_.find(id);
        const bool isAssigned = work != workOn_.end();
        if (activity.levelingDelay != WorkTime{} || (isAssigned && work->second.isLevelled))
            return message("It was moved by levelling.");
        if (activity.constraint && activity.constraint->type == model::ConstraintType::asLateAsPossible)
            return message("It is planned as late as possible.");
        if (isAssigned && work->second.isShaped)
            return message("The calendars or the spread of work of its resources set its dates.");
        if (followsAnother(id)) return message("It follows an activity that differs too.");
        return message("{program} reckoned otherwise.", {{"program", std::string{program_.name}}});
    }

    /// True when the stored dates of work that nothing holds do not fit its duration or its links.
    bool contradictsItself(const Activity& activity, const StoredDates& stored) const {
        const bool isFree = !activity.actualStart && !activity.constraint && !activity.isExternal &&
                            activity.pieces.empty() && !workOn_.contains(activity.id) &&
                            (activity.kind == ActivityKind::task || model::isMilestone(activity.kind));
        if (!isFree || !stored.start || !stored.finish) return false;
        const auto& clock = clockOf(activity);
        const auto length = clock.between(*stored.start, *stored.finish);
        return (activity.mostLikely && !isRounding(length - *activity.mostLikely)) ||
               startsBeforeItMay(activity, *stored.start);
    }

    bool startsBeforeItMay(const Activity& activity, Moment start) const {
        const auto links = linksTo_.find(activity.id);
        if (links == linksTo_.end()) return false;
        return std::any_of(links->second.begin(), links->second.end(), [&](const model::Dependency* link) {
            const auto before = storedOf_.find(link->predecessor);
            if (before == storedOf_.end() || !before->second->finish) return false;
            const auto* predecessor = portfolio_.find(link->predecessor);
            return predecessor && !predecessor->inactive && link->type == model::LinkType::finishToStart &&
                   link->lagKind == model::LagKind::working && link->lag >= WorkTime{} &&
                   clockOf(activity).between(*before->second->finish, start) < -rounding;
        });
    }

    bool followsAnother(ActivityId id) const {
        const auto driving = schedule_.driving(id);
        return std::any_of(driving.begin(), driving.end(), [this](model::DependencyId each) {
            const auto* link = portfolio_.find(each);
            return link && differing_.contains(link->predecessor);
        });
    }

    const DateProgram& program_;
    const model::Portfolio& portfolio_;
    const scheduling::Schedule& schedule_;
    const scheduling::Clocks& clocks_;
    std::unordered_map<ActivityId, const StoredDates*> storedOf_;
    std::unordered_map<ActivityId, std::vector<const model::Dependency*>> linksTo_;
    std::unordered_map<ActivityId, Work> workOn_;
    std::vector<Difference> differences_;
    std::unordered_set<ActivityId> differing_;
    std::string file_;
    std::size_t compared_ = 0;
};

}  // namespace

base::Findings differences(const std::vector<StoredDates>& stored, const DateProgram& program,
                           const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                           const scheduling::Clocks& clocks) {
    return Comparison{stored, program, portfolio, schedule, clocks}.findings();
}

}  // namespace mijlpaal::importing

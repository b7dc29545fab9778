#include "base/text.h"
#include "import/mspdi/reading.h"

#include <algorithm>
#include <map>

namespace mijlpaal::importing::mspdi {

namespace {

using model::Activity;
using model::WorkTime;

constexpr auto stretchNames = sortedNames({"Type", "Start", "Finish", "Value"});

/// Of work that is planned.
constexpr std::string_view plannedWork = "1";

/// Half a minute, the rounding of MS Project.
constexpr std::int64_t rounding = 5;

/// A stretch of work as a clock shows its start and finish.
struct Stretch {
    WorkTime start, finish;
};

/// True for a task of which only the start is asked: its dates are neither typed nor known.
bool canBeSplit(const Activity& task) {
    return task.kind == model::ActivityKind::task && !task.actualStart && !task.actualFinish &&
           !task.manual && !task.isExternal && !task.elapsed;
}

/// Joins what overlaps or follows at once.
std::vector<Stretch> joined(std::vector<Stretch> stretches) {
    std::sort(stretches.begin(), stretches.end(),
              [](const Stretch& a, const Stretch& b) { return a.start < b.start; });
    std::vector<Stretch> result;
    for (const auto& each : stretches) {
        if (!result.empty() && each.start <= result.back().finish) {
            result.back().finish = std::max(result.back().finish, each.finish);
        } else {
            result.push_back(each);
        }
    }
    return result;
}

/// Work, pause, work ...; nothing when there is no pause, or when the work is not that of the task.
std::vector<WorkTime> piecesOf(const std::vector<Stretch>& stretches, WorkTime duration) {
    if (stretches.size() < 2) return {};
    std::vector<WorkTime> pieces;
    WorkTime total;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        if (i > 0) pieces.push_back(stretches[i].start - stretches[i - 1].finish);
        pieces.push_back(stretches[i].finish - stretches[i].start);
        total = total + pieces.back();
    }
    const auto missing = duration - total;
    if (std::abs(missing.tenths) > rounding) return {};
    pieces.back() = pieces.back() + missing;
    return pieces;
}

/// Gathers where the assignments of tasks that can be split have work.
class PieceReading {
public:
    PieceReading(Reading& reading, const scheduling::Clocks& clocks) : reading_{reading}, clocks_{clocks} {}

    void read(pugi::xml_node assignment) {
        const auto uid = formats::mspdi::numberFrom(assignment.child_value("TaskUID"), 0);
        const auto at = uid ? reading_.activities.find(*uid) : reading_.activities.end();
        if (at == reading_.activities.end()) return;
        const auto& task = reading_.trial.all<Activity>().at(at->second);
        if (!canBeSplit(task)) return;
        auto& stretches = stretches_[task.id];
        if (!worksByClockOf(task, assignment)) stretches.isOtherClock = true;
        const auto& clock = clocks_[clocks_.of(task.calendar)];
        for (auto node = assignment.child("TimephasedData"); node;
             node = node.next_sibling("TimephasedData")) {
            const Children children{node, stretchNames};
            if (base::trimmed(children.text("Type")) != plannedWork) continue;
            const auto work = formats::mspdi::durationFrom(children.text("Value"));
            const auto start = formats::mspdi::momentFrom(children.text("Start"));
            const auto finish = formats::mspdi::momentFrom(children.text("Finish"));
            if (!work || *work <= WorkTime{} || !start || !finish) continue;
            const Stretch stretch{clock.workAt(*start), clock.workAt(*finish)};
            if (stretch.start < stretch.finish) stretches.work.push_back(stretch);
        }
    }

    void finish() {
        auto& tasks = reading_.trial.all<Activity>();
        for (auto& [id, stretches] : stretches_) {
            if (stretches.isOtherClock) continue;
            auto task = tasks.at(id);
            task.pieces = piecesOf(joined(std::move(stretches.work)), task.mostLikely.value_or(WorkTime{}));
            if (!task.pieces.empty()) tasks.put(std::move(task));
        }
    }

private:
    struct Stretches {
        std::vector<Stretch> work;
        /// A resource has free time of its own, which is no pause.
        bool isOtherClock = false;
    };

    bool worksByClockOf(const Activity& task, pugi::xml_node assignment) const {
        if (task.calendarUse == model::CalendarUse::ownCalendar) return true;
        const auto uid = formats::mspdi::numberFrom(assignment.child_value("ResourceUID"), 0);
        const auto at = uid ? reading_.resources.find(*uid) : reading_.resources.end();
        if (at == reading_.resources.end()) return true;
        const auto calendar = reading_.trial.all<model::Resource>().at(at->second).calendar;
        return !calendar || clocks_.of(calendar) == clocks_.of(task.calendar);
    }

    Reading& reading_;
    const scheduling::Clocks& clocks_;
    std::map<model::ActivityId, Stretches> stretches_;
};

}  // namespace

void readPieces(Reading& reading, pugi::xml_node assignments) {
    const auto list = assignments.children("Assignment");
    const bool anySpread = std::any_of(
        list.begin(), list.end(), [](pugi::xml_node each) { return !each.child("TimephasedData").empty(); });
    if (!anySpread) return;
    PieceReading pieces{reading, reading.clocksOfCalendars()};
    for (const auto node : list) pieces.read(node);
    pieces.finish();
}

}  // namespace mijlpaal::importing::mspdi

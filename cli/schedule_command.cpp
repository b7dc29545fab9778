#include "app/held_rooms.h"
#include "cli/choices.h"
#include "cli/command.h"
#include "cli/held_room_json.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "evidence/confidence.h"
#include "model/code_book.h"
#include "model/edit.h"
#include "model/number_text.h"
#include "scheduling/promises.h"

#include <algorithm>
#include <map>
#include <set>

namespace mijlpaal::cli {

namespace {

using model::Activity;
using model::ActivityKind;

/// Which activities are asked for; without any of them, all.
struct Wanted {
    bool milestones = false, late = false;
    std::string programme;
    std::optional<std::int64_t> changedSince;
    std::optional<model::Day> from, to;

    bool isEmpty() const {
        return !milestones && !late && programme.empty() && !changedSince && !from && !to;
    }
};

/// Picks the activities that are wanted.
class Filter {
public:
    /// Errors: there is no such programme; there is no such revision.
    static base::Result<Filter> of(const Console& console, const Wanted& wanted, const OpenedView& opened) {
        Filter filter{wanted, opened.view};
        if (!wanted.programme.empty()) {
            const auto found = recordOf<model::Programme>(console, opened.portfolio(), wanted.programme, "--programme");
            if (!found) return base::failure(found.error());
            filter.addProgramme(*found);
        }
        if (wanted.changedSince) {
            auto before = viewAt(*opened.session, {*wanted.changedSince, {}});
            if (!before) return base::failure(std::move(before.error()));
            filter.before_ = std::move(*before);
        }
        if (wanted.late) filter.promises_ = scheduling::lastPromises(opened.portfolio());
        return filter;
    }

    bool takesAll() const { return wanted_.isEmpty(); }

    /// Summaries are not picked: their parts are.
    bool takes(const Activity& activity) const {
        if (takesAll()) return true;
        if (activity.kind == ActivityKind::summary || activity.kind == ActivityKind::wbsSummary) return false;
        const auto& dates = *view_.schedule().find(activity.id);
        return (!wanted_.milestones || isMilestone(activity.kind)) &&
               (programmes_.empty() || (activity.programme && programmes_.contains(*activity.programme))) &&
               (!wanted_.late || isLate(activity, dates)) && (!before_ || hasChanged(activity, dates)) &&
               (!wanted_.from || dates.finish.day() >= *wanted_.from) &&
               (!wanted_.to || dates.start.day() <= *wanted_.to);
    }

private:
    Filter(const Wanted& wanted, const app::View& view) : wanted_{wanted}, view_{view} {}

    /// A programme with those that are part of it.
    void addProgramme(model::ProgrammeId id) {
        if (!programmes_.insert(id).second) return;
        for (const auto& each : view_.portfolio().all<model::Programme>()) {
            if (each.parent == id) addProgramme(each.id);
        }
    }

    bool isLate(const Activity& activity, const scheduling::Dates& dates) const {
        if (activity.actualFinish) return false;
        const auto promise = promises_.find(activity.id);
        return dates.totalFloat < model::WorkTime{} ||
               (activity.deadline && dates.finish > *activity.deadline) ||
               (promise != promises_.end() && dates.finish.day() > promise->second.day &&
                !scheduling::keeps(promise->second, dates.finish.day()));
    }

    bool hasChanged(const Activity& activity, const scheduling::Dates& dates) const {
        const auto* was = before_->portfolio().find(activity.id);
        const auto* lay = before_->schedule().find(activity.id);
        return !was || !lay || *was != activity || lay->start != dates.start || lay->finish != dates.finish;
    }

    Wanted wanted_;
    app::View view_;
    std::set<model::ProgrammeId> programmes_;
    std::map<model::ActivityId, scheduling::Promise> promises_;
    std::optional<app::View> before_;
};

Json jsonAnswer(const app::View& view, const Filter& filter, bool english) {
    const auto& portfolio = view.portfolio();
    const auto& schedule = view.schedule();
    const auto& rooms = app::heldRoomsOf(view);
    const auto ground = evidence::shakyGround(portfolio, portfolio.settings().statusDate);
    Json activities = Json::array();
    for (const auto id : model::outline(portfolio)) {
        const auto& activity = portfolio.all<Activity>().at(id);
        if (!filter.takes(activity)) continue;
        const auto& dates = *schedule.find(id);
        Json driving = Json::array();
        for (const auto link : schedule.driving(id)) {
            driving.push_back(model::codeOf(portfolio, refTo(portfolio.find(link)->predecessor)));
        }
        Json made{{"code", activity.code},
                  {"name", english && !activity.nameEn.empty() ? activity.nameEn : activity.nameNl},
                  {"kind", model::wordFor(activity.kind)},
                  {"start", model::isoText(dates.start)},
                  {"finish", model::isoText(dates.finish)},
                  {"early_start", model::isoText(dates.earlyStart)},
                  {"early_finish", model::isoText(dates.earlyFinish)},
                  {"late_start", model::isoText(dates.lateStart)},
                  {"late_finish", model::isoText(dates.lateFinish)},
                  {"total_float_minutes", minutesOf(dates.totalFloat)},
                  {"free_float_minutes", minutesOf(dates.freeFloat)},
                  {"critical", dates.critical},
                  {"driving", driving}};
        addHeldRoom(made, portfolio, activity, rooms.find(id));
        Json stale = Json::array();
        if (const auto found = ground.find(id); found != ground.end()) {
            for (const auto& each : found->second) stale.push_back(model::codeOf(portfolio, each.about));
        }
        made["stale_assumptions"] = std::move(stale);
        activities.push_back(std::move(made));
    }
    return {{"revision", view.revision()},
            {"as_of", asOfJson(view)},
            {"status_date", model::isoText(portfolio.settings().statusDate)},
            {"profile", model::wordFor(schedule.options.profile)},
            {"project_finish", model::isoText(schedule.projectFinish)},
            {"activities", activities}};
}

/// How many activities are no summary.
std::int64_t taskCount(const model::Portfolio& portfolio) {
    const auto& activities = portfolio.all<Activity>();
    return std::count_if(activities.begin(), activities.end(), [](const Activity& activity) {
        return activity.kind != ActivityKind::summary && activity.kind != ActivityKind::wbsSummary;
    });
}

void print(const Console& console, const app::View& view, const Filter& filter, scheduling::Times times) {
    const auto& portfolio = view.portfolio();
    const auto& schedule = view.schedule();
    const bool english = console.inEnglish();
    const auto language = console.translate.language();
    const auto& text = console.translate;
    const scheduling::Telling telling{portfolio, language, times};
    std::vector<std::vector<std::string>> rows{{text.text("Code"), text.text("Start"), text.text("Finish"),
                                                text.text("Total float"), text.text("Free float"),
                                                text.text("Room"), text.text("Critical"), text.text("Name")}};
    const auto& rooms = app::heldRoomsOf(view);
    for (const auto id : model::outline(portfolio)) {
        const auto& activity = portfolio.all<Activity>().at(id);
        if (!filter.takes(activity)) continue;
        const auto& dates = *schedule.find(id);
        const auto level = filter.takesAll() ? model::outlineLevel(portfolio, activity) : 0;
        const std::string indent(2 * static_cast<std::size_t>(level), ' ');
        rows.push_back({activity.code,
                        dates.start == dates.finish ? telling.end(dates.start) : telling.moment(dates.start),
                        telling.end(dates.finish), telling.work(dates.totalFloat, id),
                        telling.work(dates.freeFloat, id), telling.room(rooms.find(id), id),
                        dates.critical ? text.text("yes") : "",
                        indent + (english && !activity.nameEn.empty() ? activity.nameEn : activity.nameNl)});
    }
    const auto count = rows.size() - 1;
    if (count == 0 && !filter.takesAll()) {
        console.say(base::message("No activity is what was asked for."));
        return;
    }
    console.out << tableText(rows, {3, 4, 5});
    console.line();
    std::string shaky;
    for (const auto& [id, held] : evidence::shakyGround(portfolio, portfolio.settings().statusDate)) {
        const auto& activity = portfolio.all<Activity>().at(id);
        if (filter.takes(activity)) shaky += (shaky.empty() ? "" : ", ") + activity.code;
    }
    if (!shaky.empty())
        console.say(base::message("On an assumption that is out of date rest {codes}.", {{"codes", shaky}}));
    if (!filter.takesAll()) {
        console.say(
            base::message("Activities: {count} of {all}.",
                          {{"count", model::numberText(static_cast<std::int64_t>(count), 0, language)},
                           {"all", model::numberText(taskCount(portfolio), 0, language)}}));
    }
    console.say(
        base::message("The plan runs to {finish}.", {{"finish", telling.end(schedule.projectFinish)}}));
}

struct ScheduleCommand {
    FileArgument file;
    RevisionArgument revision;
    RuleArguments rules;
    TimesArgument times;
    Wanted wanted;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments);
        rules.declare(arguments);
        times.declare(arguments);
        arguments.add("--milestones", wanted.milestones, "Only milestones");
        arguments.add("--programme", wanted.programme, "Only what belongs to the programme of this code");
        arguments.add("--late", wanted.late, "Only what misses a deadline, a promise or a date behind it");
        arguments.add("--changed-since", wanted.changedSince,
                      "Only what was changed or moved since a revision");
        arguments.add("--from", wanted.from, "Only what is not finished before this day");
        arguments.add("--to", wanted.to, "Only what has started by this day");
    }

    int run(const Console& console) const {
        if (wanted.from && wanted.to && *wanted.from > *wanted.to)
            return console.refuse(
                base::message("{from} is later than {to}; give the first day behind --from.",
                              {{"from", model::dayText(*wanted.from, console.translate.language())},
                               {"to", model::dayText(*wanted.to, console.translate.language())}}));
        const auto opened = openPlan(console, file, revision, rules);
        if (!opened) return console.refuse(opened.error());
        const auto filter = Filter::of(console, wanted, *opened);
        if (!filter) return console.refuse(filter.error());
        if (console.asJson) {
            console.json(jsonAnswer(opened->view, *filter, console.inEnglish()));
        } else {
            print(console, opened->view, *filter, times.times());
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command scheduleCommand =
    command<ScheduleCommand>("schedule", N_("Give the dates and floats of every activity"));

}  // namespace mijlpaal::cli

#include "app/provenance.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "model/code_book.h"
#include "model/edit.h"

#include <algorithm>

namespace mijlpaal::cli {

namespace {

using model::Activity;
using model::ActivityKind;

constexpr std::size_t milestonesShown = 8;

struct Standing {
    int tasks = 0, milestones = 0, summaries = 0;
    int finished = 0, underWay = 0, critical = 0, late = 0;
    /// Milestones not reached yet, the next first.
    std::vector<const Activity*> next;
};

/// Without a plan, nothing is critical or late, and no milestone comes next.
Standing standingOf(const app::View& view) {
    const auto& portfolio = view.portfolio();
    const auto& schedule = view.schedule();
    Standing standing;
    for (const auto& activity : portfolio.all<Activity>()) {
        if (activity.kind == ActivityKind::summary) {
            ++standing.summaries;
            continue;
        }
        ++(isMilestone(activity.kind) ? standing.milestones : standing.tasks);
        standing.finished += activity.actualFinish.has_value();
        standing.underWay += activity.actualStart && !activity.actualFinish;
        const auto* dates = schedule.find(activity.id);
        if (!dates) continue;
        standing.critical += dates->critical;
        standing.late += dates->totalFloat < model::WorkTime{};
        if (isMilestone(activity.kind) && !activity.actualFinish) standing.next.push_back(&activity);
    }
    std::stable_sort(standing.next.begin(), standing.next.end(),
                     [&schedule](const Activity* a, const Activity* b) {
                         return schedule.find(a->id)->finish < schedule.find(b->id)->finish;
                     });
    if (standing.next.size() > milestonesShown) standing.next.resize(milestonesShown);
    return standing;
}

struct LawDate {
    std::string code, name;
    std::optional<model::Day> day;
    model::DatePrecision precision = model::DatePrecision::day;
};

std::optional<LawDate> lawDateOf(const model::Portfolio& portfolio, bool english) {
    const auto id = portfolio.settings().lawMilestone;
    const auto* milestone = id ? portfolio.find(*id) : nullptr;
    if (!milestone) return std::nullopt;
    return LawDate{milestone->code, model::nameOf(portfolio, refTo(milestone->id), english),
                   milestone->actualDate ? milestone->actualDate : milestone->plannedDate,
                   milestone->precision};
}

std::string nameOf(const Activity& activity, bool english) {
    return english && !activity.nameEn.empty() ? activity.nameEn : activity.nameNl;
}

Json jsonAnswer(const Console& console, const std::filesystem::path& file, const OpenedView& opened,
                const Standing& standing) {
    const bool english = console.inEnglish();
    const auto& view = opened.view;
    const auto& schedule = view.schedule();
    const bool isPlanned = !view.unscheduled();
    const auto ofPlan = [isPlanned](const auto& value) { return isPlanned ? Json(value) : Json(nullptr); };
    const auto& settings = view.portfolio().settings();
    Json records;
    for (const auto kind : model::allKinds)
        records[std::string{model::nameOf(kind)}] = view.portfolio().table(kind).size();
    Json next = Json::array();
    for (const auto* milestone : standing.next) {
        const auto& dates = *schedule.find(milestone->id);
        next.push_back({{"code", milestone->code},
                        {"name", nameOf(*milestone, english)},
                        {"early_finish", model::isoText(dates.earlyFinish)},
                        {"total_float_minutes", static_cast<double>(dates.totalFloat.tenths) / 10},
                        {"critical", dates.critical}});
    }
    Json law = nullptr;
    if (const auto date = lawDateOf(view.portfolio(), english)) {
        law = {{"code", date->code},
               {"name", date->name},
               {"date", date->day ? Json(model::isoText(*date->day)) : Json(nullptr)},
               {"date_precision", model::wordFor(date->precision)}};
    }
    return {{"file", file.string()},
            {"name", english && !settings.nameEn.empty() ? settings.nameEn : settings.nameNl},
            {"organisation", settings.organisation},
            {"status_date", model::isoText(settings.statusDate)},
            {"profile", model::wordFor(settings.profile)},
            {"status_date_is_floor", settings.statusDateIsFloor},
            {"revision", view.revision()},
            {"fingerprint", view.origin().fingerprint},
            {"read_only", opened.session->isReadOnly()},
            {"records", records},
            {"project_start", ofPlan(model::isoText(schedule.projectStart))},
            {"project_finish", ofPlan(model::isoText(schedule.projectFinish))},
            {"activities",
             {{"tasks", standing.tasks},
              {"milestones", standing.milestones},
              {"summaries", standing.summaries},
              {"finished", standing.finished},
              {"under_way", standing.underWay},
              {"critical", ofPlan(standing.critical)},
              {"negative_float", ofPlan(standing.late)}}},
            {"law", law},
            {"next_milestones", next},
            {"broken", brokenJson(view.findings(), console.translate)}};
}

void print(const Console& console, const app::View& view, const Standing& standing) {
    const auto language = console.translate.language();
    const bool english = console.inEnglish();
    const auto& portfolio = view.portfolio();
    const auto& schedule = view.schedule();
    const auto& settings = portfolio.settings();
    console.line(english && !settings.nameEn.empty() ? settings.nameEn : settings.nameNl);
    const auto number = [](auto value) { return std::to_string(value); };
    console.say(base::message("Status date: {day}. Revision {revision}, fingerprint {fingerprint}.",
                              {{"day", model::dayText(settings.statusDate, language)},
                               {"revision", number(view.revision())},
                               {"fingerprint", view.origin().fingerprint.substr(0, 12)}}));
    if (app::isPartlyIllustrative(portfolio))
        console.say(base::message("This portfolio holds illustrative data: it is partly made up."));
    console.line();
    console.say(
        base::message("{tasks} tasks and {milestones} milestones: {finished} finished, {underway} under way.",
                      {{"tasks", number(standing.tasks)},
                       {"milestones", number(standing.milestones)},
                       {"finished", number(standing.finished)},
                       {"underway", number(standing.underWay)}}));
    if (!view.unscheduled()) {
        console.say(
            base::message("Critical: {critical}. With negative float: {late}.",
                          {{"critical", number(standing.critical)}, {"late", number(standing.late)}}));
        console.say(base::message("The plan runs to {finish}.",
                                  {{"finish", model::dayText(schedule.projectFinish.day(), language)}}));
    }
    const auto law = lawDateOf(portfolio, english);
    if (law && law->day) {
        console.line(law->name + ": " + model::dayText(*law->day, law->precision, language));
    }
    if (standing.next.empty()) return;
    console.line();
    console.say(base::message("Next milestones:"));
    std::vector<std::vector<std::string>> rows;
    for (const auto* milestone : standing.next) {
        const auto& dates = *schedule.find(milestone->id);
        const auto lengths = model::unitLengthsOf(portfolio, *milestone);
        rows.push_back({milestone->code, model::dayText(dates.finish.day(), language),
                        model::durationText(dates.totalFloat, model::TimeUnit::day, lengths, language),
                        nameOf(*milestone, english)});
    }
    rows.insert(rows.begin(), {console.translate.text("Code"), console.translate.text("Date"),
                               console.translate.text("Total float"), console.translate.text("Name")});
    console.out << tableText(rows, {2});
}

struct InfoCommand {
    FileArgument file;
    RevisionArgument revision;
    RuleArguments rules;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments);
        rules.declare(arguments);
    }

    int run(const Console& console) const {
        auto opened = openView(file, revision);
        if (!opened) return console.refuse(opened.error());
        opened->view = rules.appliedTo(opened->view);
        const auto standing = standingOf(opened->view);
        console.list(opened->view.findings());
        if (console.asJson) {
            console.json(jsonAnswer(console, file.path, *opened, standing));
        } else {
            print(console, opened->view, standing);
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command infoCommand =
    command<InfoCommand>("info", N_("Say where the portfolio stands"));

}  // namespace mijlpaal::cli

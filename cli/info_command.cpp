#include "app/evidence.h"
#include "app/held_rooms.h"
#include "app/money_checks.h"
#include "app/provenance.h"
#include "app/standing.h"
#include "cli/command.h"
#include "cli/held_room_json.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "evidence/changes.h"
#include "evidence/confidence.h"
#include "model/code_book.h"
#include "model/edit.h"
#include "scheduling/promises.h"
#include "scheduling/telling.h"

#include <algorithm>
#include <span>

namespace mijlpaal::cli {

namespace {

using model::Activity;

constexpr std::size_t milestonesShown = 8;

/// The next milestones, of which not all are shown.
std::span<const model::ActivityId> nextOf(const app::Standing& standing) {
    return std::span{standing.next}.first(std::min(standing.next.size(), milestonesShown));
}

std::string nameOf(const Activity& activity, bool english) {
    return english && !activity.nameEn.empty() ? activity.nameEn : activity.nameNl;
}

std::ptrdiff_t wordsGiven(const app::View& view) {
    const auto& words = app::statusWordsOf(view);
    return std::count_if(words.begin(), words.end(), [](const auto& each) { return each.word.has_value(); });
}

std::ptrdiff_t wordsContradicted(const app::View& view) {
    const auto& words = app::statusWordsOf(view);
    return std::count_if(words.begin(), words.end(),
                         [](const auto& each) { return each.stands == evidence::WordStands::contradicted; });
}

std::ptrdiff_t untoldIn(const std::vector<evidence::ChangeTold>& changes) {
    return std::count_if(changes.begin(), changes.end(), [](const auto& each) { return !each.isTold; });
}

Json evidenceJson(const app::View& view, model::Day asOf) {
    const auto confidence = evidence::confidenceOf(view.portfolio(), asOf);
    return {{"status_words", wordsGiven(view)},
            {"contradicted", wordsContradicted(view)},
            {"known_not_told", untoldIn(evidence::changesTold(view.portfolio(), asOf))},
            {"assumptions", confidence.assumptions},
            {"stale_assumptions", confidence.staleAssumptions},
            {"risks", confidence.risks},
            {"stale_risks", confidence.staleRisks},
            {"shaky_activities", confidence.shaky.size()}};
}

base::Findings moneyWarningsOf(const Console& console, const app::View& view) {
    return app::moneyWarnings(app::moneyChecksOf(view), view.portfolio(), console.translate);
}

Json jsonAnswer(const Console& console, const std::filesystem::path& file, const OpenedView& opened,
                const app::Standing& standing, model::Day asOf) {
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
    for (const auto id : nextOf(standing)) {
        const auto* milestone = view.portfolio().find(id);
        const auto& dates = *schedule.find(id);
        next.push_back({{"code", milestone->code},
                        {"name", nameOf(*milestone, english)},
                        {"early_finish", model::isoText(dates.earlyFinish)},
                        {"total_float_minutes", minutesOf(dates.totalFloat)},
                        {"critical", dates.critical}});
    }
    Json awaited = Json::array();
    for (const auto& each : standing.awaited) {
        const auto& milestone = view.portfolio().all<Activity>().at(each.activity);
        const auto& dates = *schedule.find(each.activity);
        Json made{
            {"code", milestone.code},
            {"name", nameOf(milestone, english)},
            {"finish", model::isoText(dates.finish)},
            {"required_by_law", each.isRequiredByLaw},
            {"promised", each.promise ? Json(model::isoText(each.promise->day)) : Json(nullptr)},
            {"date_precision", each.promise ? Json(model::wordFor(each.promise->precision)) : Json(nullptr)},
            {"moved", app::isMoved(each, schedule)},
            {"total_float_minutes", minutesOf(dates.totalFloat)}};
        addHeldRoom(made, view.portfolio(), milestone, app::heldRoomsOf(view).find(each.activity));
        awaited.push_back(std::move(made));
    }
    Json law = nullptr;
    if (const auto date = app::lawDateOf(view.portfolio(), english)) {
        law = {{"code", date->code},
               {"name", date->name},
               {"date", date->day ? Json(model::isoText(*date->day)) : Json(nullptr)},
               {"date_precision", model::wordFor(date->precision)}};
    }
    return {{"file", file.string()},
            {"name", english && !settings.nameEn.empty() ? settings.nameEn : settings.nameNl},
            {"organisation", settings.organisation},
            {"status_date", model::isoText(settings.statusDate)},
            {"told_on", model::isoText(asOf)},
            {"status_age_days", (asOf - settings.statusDate).count()},
            {"profile", model::wordFor(settings.profile)},
            {"status_date_is_floor", settings.statusDateIsFloor},
            {"revision", view.revision()},
            {"as_of", asOfJson(view)},
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
              {"critical", ofPlan(standing.critical.size())},
              {"negative_float", ofPlan(standing.late.size())}}},
            {"law", law},
            {"law_deadlines",
              {{"all", ofPlan(standing.lawDeadlines)},
               {"met", ofPlan(standing.lawDeadlinesMet)},
               {"by_fallback", ofPlan(standing.lawDeadlinesByFallback)}}},
             {"promises", {{"made", ofPlan(standing.promised)}, {"moved", ofPlan(standing.moved)}}},
            {"evidence", evidenceJson(view, asOf)},
            {"awaited_milestones", awaited},
            {"next_milestones", next},
            {"broken", brokenJson(view.findings(), console.translate)},
            {"money", brokenJson(moneyWarningsOf(console, view), console.translate)}};
}

/// What speaks against what is said, where there is anything to speak of.
void printEvidence(const Console& console, const app::View& view, model::Day asOf) {
    const auto& portfolio = view.portfolio();
    const auto changes = evidence::changesTold(portfolio, asOf);
    const auto confidence = evidence::confidenceOf(portfolio, asOf);
    if (const auto words = wordsGiven(view); words > 0 || !changes.empty())
        console.say(base::message("Status words that the evidence contradicts: {count}. Known and not told to Parliament: "
                                  "{untold}.",
                                  {{"count", std::to_string(wordsContradicted(view))},
                                   {"untold", std::to_string(untoldIn(changes))}}));
    if (confidence.assumptions + confidence.risks > 0) console.say(sentenceOf(confidence));
}

/// Why others wait for a milestone: for the law, as promised, or both.
std::string reasonText(const Console& console, const scheduling::AwaitedMilestone& milestone) {
    return milestone.isRequiredByLaw ? console.translate.text("the law")
                                     : console.translate.text("a promise");
}

void printAwaited(const Console& console, const app::View& view, const app::Standing& standing) {
    if (standing.awaited.empty()) return;
    const auto& text = console.translate;
    const scheduling::Telling telling{view.portfolio(), text.language()};
    console.line();
    console.say(base::message("Milestones that others wait for:"));
    std::vector<std::vector<std::string>> rows{{text.text("Code"), text.text("Date"), text.text("Promised"),
                                                text.text("Room"), text.text("Room to"), text.text("Waits for it"),
                                                text.text("Name")}};
    for (const auto& each : standing.awaited) {
        const auto& milestone = view.portfolio().all<Activity>().at(each.activity);
        const auto& dates = *view.schedule().find(each.activity);
        const auto promised =
            !each.promise ? std::string{"–"}
            : each.promise->precision == model::DatePrecision::day
                ? telling.day(each.promise->day)
                : model::dayText(each.promise->day, each.promise->precision, text.language());
        rows.push_back({milestone.code, telling.end(dates.finish), promised,
                        telling.room(app::heldRoomsOf(view).find(each.activity), each.activity),
                        app::heldTo(view, each.activity, telling, text),
                        reasonText(console, each), nameOf(milestone, console.inEnglish())});
    }
    console.out << tableText(rows, {3});
    if (standing.promised > 0) {
        console.say(base::message(
            "Promises: {made}. Planned for another date than promised: {moved}.",
            {{"made", std::to_string(standing.promised)}, {"moved", std::to_string(standing.moved)}}));
    }
}

void print(const Console& console, const app::View& view, const app::Standing& standing, model::Day asOf) {
    const auto language = console.translate.language();
    const scheduling::Telling telling{view.portfolio(), language};
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
    console.say(app::ageOfStatus(settings.statusDate, asOf));
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
        console.say(base::message(
            "Critical: {critical}. With negative float: {late}.",
            {{"critical", number(standing.critical.size())}, {"late", number(standing.late.size())}}));
        console.say(
            base::message("The plan runs to {finish}.", {{"finish", telling.end(schedule.projectFinish)}}));
    }
    const auto law = app::lawDateOf(portfolio, english);
    if (law)
        console.line(law->name + ": " + (law->day ? model::dayText(*law->day, law->precision, language)
                                                  : console.translate.text("day unknown")));
    if (standing.lawDeadlines > 0) console.say(app::lawDeadlinesText(standing));
    printEvidence(console, view, asOf);
    printAwaited(console, view, standing);
    if (standing.next.empty()) return;
    console.line();
    console.say(base::message("Next milestones:"));
    std::vector<std::vector<std::string>> rows;
    for (const auto id : nextOf(standing)) {
        const auto* milestone = portfolio.find(id);
        const auto& dates = *schedule.find(id);
        rows.push_back({milestone->code, telling.end(dates.finish),
                        telling.work(dates.totalFloat, milestone->id), nameOf(*milestone, english)});
    }
    rows.insert(rows.begin(), {console.translate.text("Code"), console.translate.text("Date"),
                               console.translate.text("Total float"), console.translate.text("Name")});
    console.out << tableText(rows, {2});
}

struct InfoCommand {
    FileArgument file;
    DayArgument date;
    RevisionArgument revision;
    RuleArguments rules;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        date.declare(arguments, "The day on which the age of the status counts; else today");
        revision.declare(arguments);
        rules.declare(arguments);
    }

    int run(const Console& console) const {
        auto opened = openView(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        opened->view = rules.appliedTo(opened->view);
        const auto& standing = app::standingOf(opened->view);
        const auto asOf = date.orToday();
        console.list(opened->view.findings());
        console.list(moneyWarningsOf(console, opened->view));
        if (console.asJson) {
            console.json(jsonAnswer(console, file.path, *opened, standing, asOf));
        } else {
            print(console, opened->view, standing, asOf);
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command infoCommand =
    command<InfoCommand>("info", N_("Say where the portfolio stands"));

}  // namespace mijlpaal::cli

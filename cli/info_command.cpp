#include "cli/commands.h"
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

Standing standingOf(const model::Portfolio& portfolio, const scheduling::Schedule& schedule) {
    Standing standing;
    for (const auto& activity : portfolio.all<Activity>()) {
        if (activity.kind == ActivityKind::summary) {
            ++standing.summaries;
            continue;
        }
        ++(isMilestone(activity.kind) ? standing.milestones : standing.tasks);
        const auto& dates = *schedule.find(activity.id);
        standing.finished += activity.actualFinish.has_value();
        standing.underWay += activity.actualStart && !activity.actualFinish;
        standing.critical += dates.critical;
        standing.late += dates.totalFloat < model::WorkTime{};
        if (isMilestone(activity.kind) && !activity.actualFinish)
            standing.next.push_back(&activity);
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

Json jsonAnswer(const Request& request, const Opened& opened, const std::string& fingerprint,
                const scheduling::Schedule& schedule, const Standing& standing, bool english) {
    const auto& settings = opened.portfolio.settings();
    Json records;
    model::forEachTable(opened.portfolio, [&records]<class Record>(const model::Table<Record>& table) {
        records[std::string{model::nameOf(model::kindOf<Record>)}] = table.size();
    });
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
    if (const auto date = lawDateOf(opened.portfolio, english)) {
        law = {{"code", date->code},
               {"name", date->name},
               {"date", date->day ? Json(model::isoText(*date->day)) : Json(nullptr)},
               {"date_precision", model::wordFor(date->precision)}};
    }
    return {{"file", request.file.string()},
            {"name", english && !settings.nameEn.empty() ? settings.nameEn : settings.nameNl},
            {"organisation", settings.organisation},
            {"status_date", model::isoText(settings.statusDate)},
            {"profile", model::wordFor(settings.profile)},
            {"status_date_is_floor", settings.statusDateIsFloor},
            {"revision", opened.revision},
            {"fingerprint", fingerprint},
            {"read_only", opened.store.isReadOnly()},
            {"records", records},
            {"project_start", model::isoText(schedule.projectStart)},
            {"project_finish", model::isoText(schedule.projectFinish)},
            {"activities",
             {{"tasks", standing.tasks},
              {"milestones", standing.milestones},
              {"summaries", standing.summaries},
              {"finished", standing.finished},
              {"under_way", standing.underWay},
              {"critical", standing.critical},
              {"negative_float", standing.late}}},
            {"law", law},
            {"next_milestones", next}};
}

/// True when any record of the portfolio is made up.
bool isPartlyMadeUp(const model::Portfolio& portfolio) {
    bool any = false;
    model::forEachTable(portfolio, [&any](const auto& table) {
        for (const auto& record : table) {
            if constexpr (requires { record.basis; }) any = any || record.basis == model::Basis::illustrative;
        }
    });
    return any;
}

void print(const Console& console, const Opened& opened, const std::string& fingerprint,
           const scheduling::Schedule& schedule, const Standing& standing, bool english) {
    const auto language = console.translate.language();
    const auto& settings = opened.portfolio.settings();
    console.line(english && !settings.nameEn.empty() ? settings.nameEn : settings.nameNl);
    const auto number = [](auto value) { return std::to_string(value); };
    console.say(base::message("Status date: {day}. Revision {revision}, fingerprint {fingerprint}.",
                              {{"day", model::dayText(settings.statusDate, language)},
                               {"revision", number(opened.revision)},
                               {"fingerprint", fingerprint.substr(0, 12)}}));
    if (isPartlyMadeUp(opened.portfolio))
        console.say(base::message("This portfolio holds illustrative data: it is partly made up."));
    console.line();
    console.say(
        base::message("{tasks} tasks and {milestones} milestones: {finished} finished, {underway} under way.",
                      {{"tasks", number(standing.tasks)},
                       {"milestones", number(standing.milestones)},
                       {"finished", number(standing.finished)},
                       {"underway", number(standing.underWay)}}));
    console.say(base::message("Critical: {critical}. With negative float: {late}.",
                              {{"critical", number(standing.critical)}, {"late", number(standing.late)}}));
    console.say(base::message("The plan runs to {finish}.",
                              {{"finish", model::dayText(schedule.projectFinish.day(), language)}}));
    const auto law = lawDateOf(opened.portfolio, english);
    if (law && law->day) {
        console.line(law->name + ": " + model::dayText(*law->day, law->precision, language));
    }
    if (standing.next.empty()) return;
    console.line();
    console.say(base::message("Next milestones:"));
    std::vector<std::vector<std::string>> rows;
    for (const auto* milestone : standing.next) {
        const auto& dates = *schedule.find(milestone->id);
        const auto lengths = model::unitLengthsOf(opened.portfolio, *milestone);
        rows.push_back({milestone->code, model::dayText(dates.finish.day(), language),
                        model::durationText(dates.totalFloat, model::TimeUnit::day, lengths, language),
                        nameOf(*milestone, english)});
    }
    rows.insert(rows.begin(), {console.translate.text("Code"), console.translate.text("Date"),
                               console.translate.text("Total float"), console.translate.text("Name")});
    console.out << tableText(rows, {2});
}

}  // namespace

int infoCommand(const Request& request, const Console& console) {
    const auto opened = openFile(request);
    if (!opened) return console.refuse(opened.error());
    const auto fingerprint = fingerprintOf(*opened);
    if (!fingerprint) return console.refuse(fingerprint.error());
    const auto schedule = scheduleOf(opened->portfolio, request);
    if (!schedule) return console.refuse(schedule.error());
    const auto standing = standingOf(opened->portfolio, *schedule);
    const bool english = console.translate.language() == model::Language::english;
    if (console.asJson) {
        console.json(jsonAnswer(request, *opened, *fingerprint, *schedule, standing, english));
    } else {
        print(console, *opened, *fingerprint, *schedule, standing, english);
    }
    return exitDone;
}

}  // namespace mijlpaal::cli

#include "app/choices.h"
#include "app/publish.h"
#include "base/output_file.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "clocks/agenda_times.h"
#include "clocks/icalendar.h"
#include "scheduling/telling.h"

#include <filesystem>
#include <map>

namespace mijlpaal::cli {

namespace {

using clocks::AgendaItem;
using clocks::ClockState;

Json dayOrNull(const std::optional<model::Day>& day) {
    return day ? Json(model::isoText(*day)) : Json(nullptr);
}

Json jsonAnswer(const Console& console, const model::Portfolio& portfolio,
                const std::vector<AgendaItem>& items) {
    Json list = Json::array();
    for (const auto& item : items) {
        list.push_back({{"kind", wordFor(item.kind)},
                        {"code", item.about ? Json(model::codeOf(portfolio, *item.about)) : Json(nullptr)},
                        {"subject", console.translate(item.subject)},
                        {"due", dayOrNull(item.due)},
                        {"last_responsible_day", dayOrNull(item.lastResponsibleDay)},
                        {"owner_role", item.ownerRole.empty() ? Json(nullptr) : Json(item.ownerRole)},
                        {"state", wordFor(item.state)}});
    }
    return list;
}

/// The parts of the day, the week and the month under headings, in columns that run through all of them.
void print(const Console& console, const scheduling::Telling& telling, const std::vector<AgendaItem>& items,
           model::Day asOf) {
    if (items.empty()) return console.say(base::message("Nothing is to be done."));
    const auto& words = console.translate;
    const auto day = [&](const std::optional<model::Day>& each) { return each ? telling.day(*each) : "–"; };
    std::map<clocks::AgendaTime, std::vector<const AgendaItem*>> parts;
    for (const auto& item : items) parts[timeOf(item, asOf)].push_back(&item);
    std::vector<std::vector<std::string>> rows{{words.text("At the latest"), words.text("Due"),
                                                words.text("State"), words.text("Kind"), words.text("Who"),
                                                words.text("What")}};
    for (const auto& [time, part] : parts) {
        for (const auto* item : part)
            rows.push_back({day(item->lastResponsibleDay), day(item->due), words.text(wordsFor(item->state)),
                            words.text(wordsFor(item->kind)), item->ownerRole.empty() ? "–" : item->ownerRole,
                            words(item->subject)});
    }
    const auto table = tableText(rows);
    const auto lines = base::split(table, '\n');
    std::size_t at = 0;
    console.out << lines[at++] << '\n';
    for (const auto& [time, part] : parts) {
        console.line();
        console.out << words.text(wordsFor(time)) << " (" << part.size() << ")\n";
        for (std::size_t i = 0; i < part.size(); ++i) console.out << lines[at++] << '\n';
    }
}

/// What calendars of others are told: the codes of what may not be told stand for their names, and nobody is
/// named.
std::string calendarOf(const Console& console, const model::Portfolio& portfolio,
                       const std::vector<AgendaItem>& items, model::Day asOf) {
    std::vector<clocks::CalendarEntry> entries;
    std::map<std::string, int> seen;
    for (const auto& item : items) {
        if (!item.lastResponsibleDay) continue;
        auto id = std::string{wordFor(item.kind)};
        if (item.about) id += "-" + model::codeOf(portfolio, *item.about);
        if (const auto times = ++seen[id]; times > 1) id += "-" + std::to_string(times);
        entries.push_back({std::move(id), *item.lastResponsibleDay, console.translate(item.subject)});
    }
    return clocks::iCalendar(entries, asOf);
}

struct AgendaCommand {
    FileArgument file;
    DayArgument date;
    std::optional<std::int64_t> within;
    bool overdue = false, choices = false;
    std::filesystem::path ics;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        date.declare(arguments, "The day on which the clocks are read; else today");
        arguments.add("--within", within,
                      "Only what must be done within this many days, and what has no day not");
        arguments.add("--overdue", overdue, "Only what is overdue or planned too late");
        arguments.add("--choices", choices,
                      "Also the last days to begin each fallback and to decide on each course of action; this makes a "
                      "forecast");
        arguments.add("--ics", ics, "Write a calendar for other programs, without what may not be told");
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openView(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto asOf = date.orToday();
        const auto& portfolio = opened->portfolio();
        const scheduling::Telling telling{portfolio, console.translate.language()};
        std::optional<forecasting::Readiness> readiness;
        if (choices) {
            if (const auto& why = opened->view.unscheduled()) return console.refuse(*why);
            auto made = forecasting::readiness(portfolio, opened->view.schedule(), {}, {});
            if (!made) return console.refuse(made.error());
            readiness = std::move(**made);
        }
        const clocks::Names nameOf = [&](model::ObjectRef record) { return telling.name(record); };
        auto items = clocks::agenda(portfolio, opened->view.schedule(), nameOf, asOf);
        if (readiness) {
            addTo(items, app::fallbackDays(opened->view, *readiness, nameOf, asOf));
            addTo(items, app::optionDays(opened->view, nameOf, console.translate, asOf));
        }
        pick(items, asOf);
        if (!ics.empty()) {
            const auto isPublic = app::publicObjects(portfolio);
            const clocks::Names publicName = [&](model::ObjectRef record) {
                return isPublic.contains(record) ? telling.name(record) : model::codeOf(portfolio, record);
            };
            auto told = clocks::agenda(portfolio, opened->view.schedule(), publicName, asOf);
            // What can still be chosen is for those who decide; calendars of others only see when.
            if (readiness) addTo(told, app::fallbackDays(opened->view, *readiness, publicName, asOf));
            pick(told, asOf);
            const auto written = base::writeWholeFile(ics, calendarOf(console, portfolio, told, asOf));
            if (!written) return console.refuse(written.error());
        }
        if (console.asJson) {
            console.json(jsonAnswer(console, portfolio, items));
        } else if (!ics.empty()) {
            console.say(base::message("The calendar was written to {file}.", {{"file", ics.string()}}));
        } else {
            print(console, telling, items, asOf);
        }
        return exitDone;
    }

private:
    void pick(std::vector<AgendaItem>& items, model::Day asOf) const {
        std::erase_if(items, [&](const AgendaItem& item) {
            const bool isLate = item.state == ClockState::overdue || item.state == ClockState::plannedTooLate;
            const bool isNear = !within || (item.lastResponsibleDay &&
                                            *item.lastResponsibleDay <= asOf + std::chrono::days{*within});
            return (overdue && !isLate) || !isNear;
        });
    }
};

}  // namespace

extern constinit const Command agendaCommand =
    command<AgendaCommand>("agenda", N_("List every clock that runs, and what must be done first"));

}  // namespace mijlpaal::cli

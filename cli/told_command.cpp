#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/value_json.h"
#include "evidence/changes.h"

#include <algorithm>

namespace mijlpaal::cli {

namespace {

using evidence::ChangeTold;

std::size_t untoldOf(const std::vector<ChangeTold>& changes) {
    return static_cast<std::size_t>(
        std::count_if(changes.begin(), changes.end(), [](const ChangeTold& each) { return !each.isTold; }));
}

/// How many there are, also of those that are not shown.
struct Counts {
    std::size_t all = 0, untold = 0;
};

Json jsonAnswer(const model::Portfolio& portfolio, const std::vector<ChangeTold>& changes, Counts counts,
                model::Day asOf) {
    Json list = Json::array();
    for (const auto& each : changes) {
        const auto& change = portfolio.all<model::ReportableChange>().at(each.change);
        list.push_back({{"code", change.code},
                        {"subject", change.subjectNl},
                        {"about", change.object ? referenceJson(portfolio, *change.object) : Json(nullptr)},
                        {"known_on", dayJson(change.knownOn)},
                        {"decided_on", dayJson(change.decidedOn)},
                        {"told_on", dayJson(change.toldOn)},
                        {"told_in", codeJson(portfolio, change.toldIn)},
                        {"told", each.isTold},
                        {"days_to_decide", numberJson(each.toDecision)},
                        {"days_from_decision", numberJson(each.fromDecision)},
                        {"days_to_tell", numberJson(each.toTelling)},
                        {"days_untold", numberJson(each.untold)},
                        {"owner_role", textJson(change.ownerRole)}});
    }
    return {{"date", model::isoText(asOf)},
            {"known_not_told", counts.untold},
            {"told", counts.all - counts.untold},
            {"changes", list}};
}

void print(const Console& console, const model::Portfolio& portfolio, const std::vector<ChangeTold>& changes,
           Counts counts) {
    const auto& text = console.translate;
    const scheduling::Telling telling{portfolio, text.language()};
    const auto day = [&](const std::optional<model::Day>& each) {
        return each ? telling.day(*each) : std::string{"–"};
    };
    console.say(
        base::message("Known and not told to Parliament: {count} of {all} changes.",
                      {{"count", std::to_string(counts.untold)}, {"all", std::to_string(counts.all)}}));
    if (changes.empty()) return;
    std::vector<std::vector<std::string>> rows{{text.text("Code"), text.text("Known"), text.text("Decided"),
                                                text.text("Told"), text.text("Told in"), text.text("Days"),
                                                text.text("Who"), text.text("What")}};
    for (const auto& each : changes) {
        const auto& change = portfolio.all<model::ReportableChange>().at(each.change);
        rows.push_back({change.code, day(change.knownOn), day(change.decidedOn),
                        each.isTold ? day(change.toldOn) : text.text("not told"),
                        change.toldIn ? model::codeOf(portfolio, refTo(*change.toldIn)) : "–",
                        numberOrDash(each.isTold ? each.toTelling : each.untold),
                        textOrDash(change.ownerRole), change.subjectNl});
    }
    console.line();
    console.out << tableText(rows, {5});
    console.line();
    console.say(base::message(
        "Days are counted from the day on which it was known, up to the day on which it was told "
        "or else today."));
}

struct ToldCommand {
    FileArgument file;
    DayArgument date;
    bool untold = false;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        date.declare(arguments, "The day on which it counts; else today");
        arguments.add("--untold", untold, "Only what is known and not told");
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openView(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto asOf = date.orToday();
        auto changes = evidence::changesTold(opened->portfolio(), asOf);
        const Counts counts{changes.size(), untoldOf(changes)};
        if (untold) std::erase_if(changes, [](const ChangeTold& each) { return each.isTold; });
        if (console.asJson) {
            console.json(jsonAnswer(opened->portfolio(), changes, counts, asOf));
        } else {
            print(console, opened->portfolio(), changes, counts);
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command toldCommand =
    command<ToldCommand>("told", N_("List what Parliament should know, and what it was not told yet"));

}  // namespace mijlpaal::cli

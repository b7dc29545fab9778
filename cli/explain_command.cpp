#include "cli/choices.h"
#include "cli/code_argument.h"
#include "cli/command.h"
#include "cli/held_room_json.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "evidence/confidence.h"
#include "model/notes.h"
#include "model/one_line.h"
#include "scheduling/explanations/explain.h"

namespace mijlpaal::cli {

namespace {

using scheduling::Bound;
using scheduling::Cause;
using scheduling::DateOf;
using scheduling::Explanation;
using scheduling::Pause;
using scheduling::Step;

std::string_view wordFor(DateOf date) {
    return date == DateOf::start ? "start" : date == DateOf::rest ? "rest" : "finish";
}

std::string_view wordFor(Pause pause) {
    return pause == Pause::night ? "night" : pause == Pause::weekend ? "weekend" : "holiday";
}

std::string_view wordFor(Cause cause) {
    switch (cause) {
        case Cause::link:
            return "link";
        case Cause::gateWork:
            return "gate";
        case Cause::contents:
            return "contents";
        case Cause::planStart:
            return "plan_start";
        case Cause::statusDate:
            return "status_date";
        case Cause::constraint:
            return "constraint";
        case Cause::gate:
            return "gate";
        case Cause::levelingDelay:
            return "leveling_delay";
        case Cause::asLateAsPossible:
            return "as_late_as_possible";
        case Cause::actual:
            return "actual";
        case Cause::resumption:
            return "resumption";
        case Cause::placed:
            return "placed";
        case Cause::external:
            return "external";
        case Cause::expectedFinish:
            return "expected_finish";
    }
    return {};
}

std::string_view wordFor(Bound bound) {
    switch (bound) {
        case Bound::endOfPlan:
            return "end_of_plan";
        case Bound::mustFinishBy:
            return "must_finish_by";
        case Bound::deadline:
            return "deadline";
        case Bound::constraint:
            return "constraint";
        case Bound::external:
            return "external";
        case Bound::openEnd:
            return "open_end";
    }
    return {};
}

Json notesJson(const std::vector<const model::Note*>& notes) {
    Json list = Json::array();
    for (const auto* note : notes) {
        list.push_back({{"code", note->code},
                        {"text", note->text},
                        {"address", note->address},
                        {"date", note->day ? Json(model::isoText(*note->day)) : Json(nullptr)},
                        {"author_role", note->authorRole}});
    }
    return list;
}

/// What it rests on that was out of date on the day of the status.
std::vector<evidence::Held> groundOf(const model::Portfolio& portfolio, model::ActivityId id) {
    const auto ground = evidence::shakyGround(portfolio, portfolio.settings().statusDate);
    const auto found = ground.find(id);
    return found == ground.end() ? std::vector<evidence::Held>{} : found->second;
}

class Answer {
public:
    Answer(const Console& console, const model::Portfolio& portfolio)
        : console_{console}, portfolio_{portfolio} {}

    Json json(const Explanation& made, const scheduling::Dates& dates) const {
        Json answer{{"code", code(refTo(made.activity))},
                    {"name", model::nameOf(portfolio_, refTo(made.activity), console_.inEnglish())},
                    {"start", model::isoText(dates.start)},
                    {"finish", model::isoText(dates.finish)},
                    {"why_start", json(made.start)},
                    {"why_finish", json(made.finish)},
                    {"float", json(made.room)}};
        answer["notes"] = notesJson(model::notesOf(portfolio_, refTo(made.activity)));
        addHeldRoom(answer, portfolio_, portfolio_.all<model::Activity>().at(made.activity),
                    made.room.held ? &*made.room.held : nullptr);
        Json via = Json::array();
        for (const auto each : made.room.heldVia) via.push_back(code(refTo(each)));
        answer["held_via"] = std::move(via);
        Json stale = Json::array();
        for (const auto& each : groundOf(portfolio_, made.activity)) stale.push_back(code(each.about));
        answer["stale_assumptions"] = std::move(stale);
        return answer;
    }

private:
    std::string code(model::ObjectRef ref) const { return model::codeOf(portfolio_, ref); }

    template <class Id>
    Json codeOrNull(const std::optional<Id>& id) const {
        return id ? Json(code(refTo(*id))) : Json(nullptr);
    }

    Json json(const std::vector<scheduling::Sentence>& sentences) const {
        Json list = Json::array();
        for (const auto& sentence : sentences) list.push_back(console_.translate(sentence.message));
        return list;
    }

    Json json(const std::vector<Step>& steps) const {
        Json list = Json::array();
        for (const auto& step : steps) {
            Json others = Json::array();
            for (const auto link : step.others) others.push_back(code(refTo(link)));
            const bool pointsOn = scheduling::pointsOn(step.cause);
            list.push_back({{"code", code(refTo(step.activity))},
                            {"which", wordFor(step.which)},
                            {"date", model::isoText(step.date)},
                            {"cause", wordFor(step.cause)},
                            {"from", codeOrNull(step.from)},
                            {"leaves", pointsOn ? Json(wordFor(step.leaves)) : Json(nullptr)},
                            {"leaves_at", pointsOn ? Json(model::isoText(step.leavesAt)) : Json(nullptr)},
                            {"link", codeOrNull(step.link)},
                            {"lag_minutes", minutesOf(step.lag)},
                            {"arrives", pointsOn ? Json(model::isoText(step.arrives)) : Json(nullptr)},
                            {"pause", step.calendar ? Json(wordFor(step.calendar->pause)) : Json(nullptr)},
                            {"around", codeOrNull(step.around)},
                            {"gate", step.heldBy ? Json(code(*step.heldBy)) : Json(nullptr)},
                            {"others", others},
                            {"links_alone",
                             step.linksAlone ? Json(model::isoText(step.linksAlone->start)) : Json(nullptr)},
                            {"sentences", json(step.sentences)}});
        }
        return list;
    }

    Json json(const scheduling::FloatExplanation& room) const {
        Json chain = Json::array();
        if (room.limit) {
            for (const auto each : room.limit->chain) chain.push_back(code(refTo(each)));
        }
        Json hits = Json::array();
        for (const auto& hit : room.hits) {
            hits.push_back({{"code", code(refTo(hit.activity))},
                            {"link", codeOrNull(hit.link)},
                            {"room_minutes", minutesOf(hit.room)}});
        }
        Json missed = Json::array();
        for (const auto& each : room.missed) {
            missed.push_back({{"code", code(refTo(each.activity))},
                              {"bound", wordFor(each.bound)},
                              {"date", model::isoText(each.date)},
                              {"late_minutes", minutesOf(each.late)}});
        }
        return {{"total_minutes", minutesOf(room.total)},
                {"free_minutes", minutesOf(room.free)},
                {"interfering_minutes", minutesOf(room.interfering)},
                {"independent_minutes", minutesOf(room.independent)},
                {"critical", room.critical},
                {"bound", room.limit ? Json(wordFor(room.limit->bound)) : Json(nullptr)},
                {"bound_date", room.limit ? Json(model::isoText(room.limit->date)) : Json(nullptr)},
                {"chain", chain},
                {"hits", hits},
                {"missed", missed},
                {"sentences", json(room.sentences)}};
    }

    const Console& console_;
    const model::Portfolio& portfolio_;
};

void printSteps(const Console& console, const scheduling::Telling& telling, const std::vector<Step>& steps) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& step : steps) {
        auto date = telling.moment(step.date);
        for (const auto& sentence : step.sentences) {
            rows.push_back({std::move(date), console.translate(sentence.message)});
            date.clear();
        }
    }
    console.out << tableText(rows);
}

void printNotes(const Console& console, const std::vector<const model::Note*>& notes) {
    if (notes.empty()) return;
    console.line();
    console.say(base::message("Notes:"));
    std::vector<std::vector<std::string>> rows;
    for (const auto* note : notes) {
        rows.push_back({note->code, note->day ? model::dayText(*note->day, console.translate.language()) : "",
                        note->authorRole, model::oneLine(note->text), note->address});
    }
    console.out << tableText(rows);
}

void print(const Console& console, const model::Portfolio& portfolio, const Explanation& made,
           const scheduling::Dates& dates, scheduling::Times times) {
    const scheduling::Telling telling{portfolio, console.translate.language(), times};
    console.say(telling.span(made.activity, dates.start, dates.finish));
    console.line();
    console.say(base::message("Why it starts then, back to what sets it:"));
    printSteps(console, telling, made.start);
    if (!made.finish.empty()) {
        console.line();
        console.say(base::message("Why it finishes then:"));
        printSteps(console, telling, made.finish);
    }
    console.line();
    console.say(base::message("What happens when it slips:"));
    for (const auto& sentence : made.room.sentences) console.say(sentence.message);
    for (const auto& each : groundOf(portfolio, made.activity))
        console.say(evidence::shakySentence(telling.name(each.about), console.translate.text(wordsFor(each.freshness))));
    printNotes(console, model::notesOf(portfolio, refTo(made.activity)));
}

struct ExplainCommand {
    FileArgument file;
    std::string activity;
    RevisionArgument revision;
    RuleArguments rules;
    TimesArgument times;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add(codeArgument(), activity, "The code of the activity; --activity may stand before it").wanted();
        revision.declare(arguments);
        rules.declare(arguments);
        times.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision, rules);
        if (!opened) return console.refuse(opened.error());
        const auto& portfolio = opened->portfolio();
        const auto& schedule = opened->view.schedule();
        const auto id = activityOf(console, opened->view, activity, N_("CODE"));
        if (!id) return console.refuse(id.error());
        const auto made =
            scheduling::explain(portfolio, schedule, *id, console.translate.language(), times.times());
        const auto& dates = *schedule.find(*id);
        if (console.asJson) {
            auto answer = Answer{console, portfolio}.json(made, dates);
            answer["revision"] = opened->view.revision();
            answer["as_of"] = asOfJson(opened->view);
            console.json(answer);
        } else {
            print(console, portfolio, made, dates, times.times());
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command explainCommand =
    command<ExplainCommand>("explain", N_("Say why an activity lies where it lies"));

}  // namespace mijlpaal::cli

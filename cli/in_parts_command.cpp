#include "app/edits/typed_forms.h"
#include "app/law_moments.h"
#include "base/text.h"
#include "cli/choices.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/value_json.h"
#include "model/code_book.h"
#include "model/number_text.h"
#include "scheduling/obligations/support.h"
#include "scheduling/telling.h"

namespace mijlpaal::cli {

namespace {

using app::InParts;
using app::LawMoment;

/// Reads `1-10-2029=LP4,LP6`. Errors: no day, no part of the law.
base::Result<LawMoment> momentFrom(const Console& console, const model::Portfolio& portfolio, const std::string& text) {
    const auto equals = text.find('=');
    const auto day = equals == std::string::npos ? std::nullopt : app::typedDayFrom(text.substr(0, equals));
    if (!day)
        return base::failure("“{text}” is no day with parts of the law. Write it like 1-10-2029=LP4,LP6.",
                             {{"text", text}});
    LawMoment moment{*day, {}};
    for (const auto code : base::split(std::string_view{text}.substr(equals + 1), ',')) {
        const auto part = recordOf<model::LawPart>(console, portfolio, std::string{base::trimmed(code)}, "--on");
        if (!part) return base::failure(part.error());
        moment.parts.push_back(*part);
    }
    return moment;
}

Json jsonAnswer(const app::View& view, const InParts& made, bool isSuggested,
                const std::optional<storage::Branch>& branch) {
    const auto& portfolio = view.portfolio();
    const auto codes = [&](const auto& ids) {
        Json list = Json::array();
        for (const auto id : ids) list.push_back(model::codeOf(portfolio, refTo(id)));
        return list;
    };
    Json moments = Json::array();
    for (const auto& each : made.moments) {
        Json parts = Json::array();
        for (const auto& part : each.parts)
            parts.push_back({{"law_part", model::codeOf(portfolio, refTo(part.part))},
                             {"ready", part.isReady()},
                             {"by_itself", part.byItself},
                             {"by_fallback", part.byFallback},
                             {"missed", codes(part.missed)},
                             {"preferred_missed", codes(part.preferredMissed)},
                             {"first_day", dayJson(part.firstDay)},
                             {"first_day_by_itself", dayJson(part.firstDayByItself)}});
        moments.push_back({{"day", model::isoText(each.day)},
                           {"last_working_day", model::isoText(each.lastWorkingDay)},
                           {"ready", each.isReady()},
                           {"parts", parts}});
    }
    const auto kept = [&](const std::vector<app::LawEffect::Kept>& all) {
        Json list = Json::array();
        for (const auto& each : all)
            list.push_back({{"code", model::codeOf(portfolio, refTo(each.dependency))},
                            {"before", scheduling::wordFor(each.before)},
                            {"after", scheduling::wordFor(each.after)}});
        return list;
    };
    const auto& staying = made.effect.staying;
    return {{"revision", view.revision()},
            {"as_of", asOfJson(view)},
            {"suggested", isSuggested},
            {"moments", moments},
            {"breaks", kept(made.effect.breaks)},
            {"mends", kept(made.effect.mends)},
            {"staying_cost_more", staying ? Json(staying->cents) : Json(nullptr)},
            {"branch", branch ? Json(branch->id) : Json(nullptr)}};
}

void say(const Console& console, const app::View& view, const InParts& made, bool isSuggested) {
    const auto& text = console.translate;
    const scheduling::Telling telling{view.portfolio(), text.language()};
    console.say(isSuggested ? base::message("The plan suggests these moments; give others with --on.")
                            : base::message("The law in parts:"));
    for (const auto& moment : made.moments) {
        console.line();
        console.say(
            moment.isReady()
                ? base::message(
                      "On {day} all that must be is ready; the last working day before is {last}.",
                      {{"day", telling.day(moment.day)}, {"last", telling.day(moment.lastWorkingDay)}})
                : base::message(
                      "On {day} not all that must be is ready; the last working day before is {last}.",
                      {{"day", telling.day(moment.day)}, {"last", telling.day(moment.lastWorkingDay)}}));
        std::vector<std::vector<std::string>> rows{
            {text.text("Law part"), text.text("By itself"), text.text("By fallback"), text.text("Not ready"),
             text.text("First day"), text.text("First day without fallback")}};
        const auto day = [&](const std::optional<model::Day>& each) {
            return each ? telling.day(*each) : std::string{"–"};
        };
        for (const auto& part : moment.parts) {
            std::string missed;
            for (const auto id : part.missed)
                missed += (missed.empty() ? "" : ", ") +
                          model::codeOf(view.portfolio(),
                                        view.portfolio().all<model::LawDependency>().at(id).required);
            rows.push_back({telling.name(refTo(part.part)), std::to_string(part.byItself),
                            std::to_string(part.byFallback), textOrDash(missed), day(part.firstDay),
                            day(part.firstDayByItself)});
        }
        console.out << tableText(rows, {1, 2});
    }
    console.line();
    const auto tell = [&](const app::LawEffect::Kept& each, std::string_view words) {
        const auto& need = view.portfolio().all<model::LawDependency>().at(each.dependency);
        console.say(base::message(
            words, {{"name", telling.name(need.required)}, {"part", telling.name(refTo(need.lawPart))}}));
    };
    for (const auto& each : made.effect.breaks)
        tell(each, N_("“{name}” comes too late for “{part}” by then."));
    for (const auto& each : made.effect.mends) tell(each, N_("“{name}” is in time for “{part}” by then."));
    const auto& staying = made.effect.staying;
    if (!staying || *staying == model::Money{}) return;
    const bool isMore = *staying > model::Money{};
    console.say(
        base::message(isMore ? std::string_view{"Keeping the old systems costs {amount} more."}
                             : std::string_view{"Keeping the old systems costs {amount} less."},
                      {{"amount", model::moneyText(isMore ? *staying : -*staying, text.language())}}));
}

struct InPartsCommand {
    FileArgument file;
    std::vector<std::string> on;
    std::string take;
    RevisionArgument revision;
    AuthorArgument author;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments
            .add("--on", on,
                 "A day and the parts of the law that enter into force on it, like 1-10-2029=LP4,LP6; may be "
                 "given "
                 "more than once")
            .oneAtATime();
        arguments.add("--take", take, "Keep it as a scenario of this name");
        revision.declare(arguments);
        author.declare(arguments);
    }

    int run(const Console& console) const {
        if (!take.empty() && (revision.revision || revision.asOf))
            return console.refuse(
                base::message("A scenario is made on the plan of now. Leave out --take, or the revision."));
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        std::vector<LawMoment> moments;
        for (const auto& text : on) {
            auto moment = momentFrom(console, opened->portfolio(), text);
            if (!moment) return console.refuse(moment.error());
            moments.push_back(std::move(*moment));
        }
        if (on.empty()) moments = app::suggestedMoments(opened->view);
        const auto made = app::lawInParts(opened->view, moments);
        if (!made) return console.refuse(made.error());
        std::optional<storage::Branch> branch;
        if (!take.empty()) {
            auto taken = keep(console, opened->portfolio(), moments);
            if (!taken) return console.refuse(taken.error());
            branch = *taken;
        }
        if (console.asJson) {
            console.json(jsonAnswer(opened->view, *made, on.empty(), branch));
        } else {
            say(console, opened->view, *made, on.empty());
            if (branch)
                console.say(base::message("This is the scenario “{name}” (branch {branch}).",
                                          {{"name", branch->name}, {"branch", std::to_string(branch->id)}}));
        }
        if (branch) author.tellWhereUnknown(console);
        return exitDone;
    }

private:
    base::Result<storage::Branch> keep(const Console& console, const model::Portfolio& portfolio,
                                       const std::vector<LawMoment>& moments) const {
        auto changes = app::lawInParts(portfolio, moments);
        if (!changes) return base::failure(changes.error());
        const auto session = openSession(console, file.path, author.author);
        if (!session) return base::failure(session.error());
        return (*session)->addBranch(take, storage::BranchKind::scenario, {std::move(*changes)});
    }
};

}  // namespace

extern constinit const Command inPartsCommand = command<InPartsCommand>(
    "in-parts", N_("Show what is ready when the law enters into force in parts, and what breaks"));

}  // namespace mijlpaal::cli

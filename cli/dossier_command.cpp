#include "app/baselines.h"
#include "app/journal_words.h"
#include "app/review_file.h"
#include "cli/choices.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/value_json.h"
#include "scheduling/obligations/dossier.h"

#include <algorithm>

namespace mijlpaal::cli {

namespace {

using scheduling::Dossier;
using scheduling::Holds;

std::ptrdiff_t countOf(const Dossier& dossier, Holds holds) {
    return std::count_if(dossier.conditions.begin(), dossier.conditions.end(),
                         [holds](const scheduling::Condition& each) { return each.holds == holds; });
}

Json jsonAnswer(const Console& console, const app::View& view, const Dossier& dossier) {
    const auto& portfolio = view.portfolio();
    const scheduling::Telling telling{portfolio, console.translate.language()};
    Json conditions = Json::array();
    for (const auto& each : dossier.conditions) {
        conditions.push_back({{"kind", wordFor(each.kind)},
                              {"code", model::codeOf(portfolio, each.about)},
                              {"law_part", codeJson(portfolio, each.part)},
                              {"by", dayJson(each.by)},
                              {"expected", dayJson(each.expected)},
                              {"holds", wordFor(each.holds)},
                              {"sentence", console.translate(sentenceFor(each, telling))}});
    }
    return {{"revision", view.revision()},
            {"as_of", asOfJson(view)},
            {"status_date", model::isoText(portfolio.settings().statusDate)},
            {"decision", codeJson(portfolio, dossier.decision)},
            {"decide_by", dayJson(dossier.decideBy)},
            {"last_cut", dayJson(dossier.lastCut)},
            {"law_milestone", codeJson(portfolio, dossier.law)},
            {"law_day", dayJson(dossier.lawDay)},
            {"last_working_day", dayJson(dossier.lastWorkingDay)},
            {"conditions", conditions}};
}

void print(const Console& console, const app::View& view, const Dossier& dossier) {
    const auto& portfolio = view.portfolio();
    const scheduling::Telling telling{portfolio, console.translate.language()};
    const auto& text = console.translate;
    const auto day = [&](const std::optional<model::Day>& each) { return each ? telling.day(*each) : "–"; };
    if (!dossier.decision)
        return console.say(
            base::message("No work informs a decision about the law that is still to be taken."));
    console.say(
        base::message("“{name}” is decided by {date}.",
                      {{"name", telling.name(refTo(*dossier.decision))}, {"date", day(dossier.decideBy)}}));
    if (dossier.law)
        console.say(base::message("It is about “{name}”, {date}; the last working day before it is {last}.",
                                  {{"name", telling.name(refTo(*dossier.law))},
                                   {"date", day(dossier.lawDay)},
                                   {"last", day(dossier.lastWorkingDay)}}));
    if (dossier.lastCut)
        console.say(base::message(
            "Facts count for it up to a status date of {date}; these are those of {status}.",
            {{"date", day(dossier.lastCut)}, {"status", telling.day(portfolio.settings().statusDate)}}));
    console.say(base::message(
        "Of {count} conditions {done} are met, {yes} hold by the plan, {fallback} only through a "
        "fallback, {no} do not hold and {unknown} are unknown.",
        {{"count", std::to_string(dossier.conditions.size())},
         {"done", std::to_string(countOf(dossier, Holds::done))},
         {"yes", std::to_string(countOf(dossier, Holds::yes))},
         {"fallback", std::to_string(countOf(dossier, Holds::onlyThroughFallback))},
         {"no", std::to_string(countOf(dossier, Holds::no))},
         {"unknown", std::to_string(countOf(dossier, Holds::unknown))}}));
    console.line();
    std::vector<std::vector<std::string>> rows{{text.text("At the latest"), text.text("Expected"),
                                                text.text("Holds"), text.text("What must be true")}};
    for (const auto& each : dossier.conditions)
        rows.push_back({day(each.by), day(each.expected), text.text(wordsFor(each.holds)),
                        text(sentenceFor(each, telling))});
    console.out << tableText(rows);
}

/// The revision that is compared with: a revision, that of a day, or that of a baseline.
base::Result<std::int64_t> sinceOf(const OpenedView& opened, const std::string& text) {
    if (text.empty()) return 1;
    if (const auto baseline = app::findBaseline(opened.portfolio(), text)) {
        if (baseline->revision > 0) return baseline->revision;
        if (baseline->takenOn) {
            // One of before the file has all of its journal after it.
            const auto view = opened.session->asOf(*baseline->takenOn);
            return view ? view->revision() : 1;
        }
    }
    const auto revision = revisionIn(text);
    if (!revision)
        return base::failure("“{text}” is not a revision, nor a day such as 31-3-2026, nor a baseline.",
                             {{"text", text}});
    const auto view = viewAt(*opened.session, *revision);
    if (!view) return base::failure(view.error());
    return view->revision();
}

Json jsonAnswer(const app::View& view, const app::ReviewFile& made, const std::filesystem::path& output) {
    const auto& portfolio = view.portfolio();
    const auto codes = [&](const auto& ids) {
        Json list = Json::array();
        for (const auto id : ids) list.push_back(model::codeOf(portfolio, refTo(id)));
        return list;
    };
    Json missing = Json::array(), changes = Json::array();
    for (const auto each : made.missing) missing.push_back(each);
    for (const auto& each : made.changes) {
        Json fields = Json::array();
        for (const auto& field : each.patch.fields) fields.push_back(field.field->name);
        const auto deed = each.patch.deed;
        changes.push_back({{"revision", each.revision},
                           {"at", each.at},
                           {"author", each.author},
                           {"hash", each.hash},
                           {"kind", model::nameOf(each.patch.kind)},
                           {"code", app::codeOf(each.patch, portfolio)},
                           {"deed", deed == model::Deed::add      ? "added"
                                    : deed == model::Deed::remove ? "removed"
                                                                  : "changed"},
                           {"fields", fields}});
    }
    return {
        {"revision", view.revision()},
        {"as_of", asOfJson(view)},
        {"review", model::codeOf(portfolio, refTo(made.review))},
        {"file", output.empty() ? Json(nullptr) : Json(output.string())},
        {"gate", made.request ? Json(model::codeOf(portfolio, refTo(made.request->gate))) : Json(nullptr)},
        {"ask_by", dayJson(made.request ? made.request->askBy : std::nullopt)},
        {"missing", missing},
        {"work", codes(made.work)},
        {"without_range", made.withoutRange},
        {"without_source", made.withoutSource},
        {"hand_overs", codes(made.handOvers)},
        {"earlier_recommendations", codes(made.earlier)},
        {"since", made.since},
        {"changes", changes}};
}

struct DossierCommand {
    FileArgument file;
    RevisionArgument revision;
    std::string review, since;
    std::filesystem::path output;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments);
        arguments.add("--review", review,
                      "The code of a review: what the plan itself has to show to it, each with its source");
        arguments.add(
            "--since", since,
            "Changes of scope after this revision, day or baseline; else all after the first revision");
        arguments.add(
            "-o,--output", output,
            "The file to write for the review: .odt, .docx, .pdf, .html, .md or .txt; else it is shown");
    }

    int run(const Console& console) const {
        if (review.empty() && (!since.empty() || !output.empty()))
            return console.refuse(base::message("Say with --review for which review the file is."));
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        if (!review.empty()) return writeFor(console, *opened);
        const auto& view = opened->view;
        const auto dossier =
            scheduling::dossierOf(view.portfolio(), view.schedule(), scheduling::Clocks{view.portfolio()});
        if (console.asJson) {
            console.json(jsonAnswer(console, view, dossier));
        } else {
            print(console, view, dossier);
        }
        return exitDone;
    }

private:
    int writeFor(const Console& console, const OpenedView& opened) const {
        const auto known = recordOf<model::Review>(console, opened.portfolio(), review, "--review");
        if (!known) return console.refuse(known.error());
        const auto from = sinceOf(opened, since);
        if (!from) return console.refuse(from.error());
        const auto steps = app::stepsAfter(*opened.session, *from);
        if (!steps) return console.refuse(steps.error());
        const auto made = app::reviewFileOf(opened.view, *known, *from, *steps);
        if (!made) return console.refuse(made.error());
        const auto document = app::documentOf(*made, opened.view, console.translate);
        if (!output.empty()) {
            if (const auto done = app::writeReviewFile(document, output); !done)
                return console.refuse(done.error());
        }
        if (console.asJson) {
            console.json(jsonAnswer(opened.view, *made, output));
        } else if (output.empty()) {
            console.out << letters::plainText(document);
        } else {
            console.say(
                base::message("The evidence file was written to {file}.", {{"file", output.string()}}));
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command dossierCommand =
    command<DossierCommand>("dossier", N_("Show what must be true before the day of the law is fixed"));

}  // namespace mijlpaal::cli

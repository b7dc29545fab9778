#include "app/quoted.h"
#include "app/sent_letters.h"
#include "cli/choices.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/value_json.h"

#include <algorithm>
#include <map>

namespace mijlpaal::cli {

namespace {

using app::QuotedStand;
using app::QuotedVerdict;

/// How many figures a letter told, and how many of them are contradicted now.
struct FigureCount {
    std::size_t all = 0, contradicted = 0;
};

struct LettersCommand {
    FileArgument file;
    std::string code;
    std::filesystem::path output;
    bool quoted = false, contradicted = false;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--quoted", quoted,
                      "The register of quoted figures, each held against what is known now");
        arguments.add("--contradicted", contradicted, "Of those only what is known otherwise now");
        arguments.add("--letter", code, "The code of one letter");
        arguments.add("-o,--output", output, "Write the bytes of that letter, as it went out, to this file");
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openView(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        if (!code.empty() || !output.empty()) {
            const auto known = recordOf<model::SentLetter>(console, opened->portfolio(), code, "--letter");
            if (!known) return console.refuse(known.error());
        }
        if (!output.empty()) return writeOut(console, *opened->session);
        const auto& view = opened->view;
        const auto former = app::formerNames(opened->session->store(), view.revision());
        if (!former) return console.refuse(former.error());
        const auto stands = app::quotedStands(view, *former);
        return quoted || contradicted ? tellFigures(console, view, stands)
                                      : tellLetters(console, view, stands);
    }

private:
    int writeOut(const Console& console, const app::Session& session) const {
        if (const auto done = app::writeSent(session, code, output); !done)
            return console.refuse(done.error());
        if (console.asJson) {
            console.json({{"letter", code}, {"file", output.string()}});
        } else {
            console.say(base::message("The letter was written to {file}.", {{"file", output.string()}}));
        }
        return exitDone;
    }

    bool isAsked(const model::Portfolio& portfolio, const std::optional<model::SentLetterId>& letter) const {
        return code.empty() || (letter && portfolio.all<model::SentLetter>().at(*letter).code == code);
    }

    int tellLetters(const Console& console, const app::View& view,
                    const std::vector<QuotedStand>& stands) const {
        const auto& portfolio = view.portfolio();
        std::map<model::SentLetterId, FigureCount> counts;
        for (const auto& each : stands) {
            const auto& figure = portfolio.all<model::QuotedFigure>().at(each.figure);
            if (!figure.letter) continue;
            auto& count = counts[*figure.letter];
            ++count.all;
            if (each.verdict == QuotedVerdict::contradicted) ++count.contradicted;
        }
        Json list = Json::array();
        const auto& text = console.translate;
        std::vector<std::vector<std::string>> rows{{text.text("Code"), text.text("Kind"), text.text("Dated"),
                                                    text.text("Sent"), text.text("File"),
                                                    text.text("Figures"), text.text("Known otherwise now")}};
        const scheduling::Telling telling{portfolio, text.language()};
        for (const auto& each : portfolio.all<model::SentLetter>()) {
            if (!isAsked(portfolio, each.id)) continue;
            const auto count = counts[each.id];
            const std::string kind{model::wordFor(each.kind)};
            list.push_back({{"code", each.code},
                            {"kind", kind},
                            {"date", model::isoText(each.letterDate)},
                            {"sent_on", model::isoText(each.sentOn)},
                            {"house", textJson(each.house)},
                            {"answers", codeJson(portfolio, each.answers)},
                            {"from_revision", each.revision},
                            {"fingerprint", each.fingerprint},
                            {"file", each.fileName},
                            {"size", each.size},
                            {"sha256", each.hash},
                            {"figures", count.all},
                            {"contradicted", count.contradicted}});
            rows.push_back({each.code, kind, telling.day(each.letterDate), telling.day(each.sentOn),
                            each.fileName, std::to_string(count.all), std::to_string(count.contradicted)});
        }
        if (console.asJson) {
            console.json({{"revision", view.revision()}, {"letters", list}});
        } else if (list.empty()) {
            console.say(base::message("No letter was recorded as sent."));
        } else {
            console.out << tableText(rows, {5, 6});
        }
        return exitDone;
    }

    int tellFigures(const Console& console, const app::View& view,
                    const std::vector<QuotedStand>& stands) const {
        const auto& portfolio = view.portfolio();
        Json list = Json::array();
        const auto& text = console.translate;
        std::vector<std::vector<std::string>> rows{{text.text("Code"), text.text("Letter"),
                                                    text.text("About"), text.text("Told"), text.text("Now"),
                                                    text.text("Verdict")}};
        std::size_t against = 0;
        for (const auto& each : stands) {
            const auto& figure = portfolio.all<model::QuotedFigure>().at(each.figure);
            const bool isAgainst = each.verdict == QuotedVerdict::contradicted;
            if (!isAsked(portfolio, figure.letter) || (contradicted && !isAgainst)) continue;
            against += isAgainst ? 1 : 0;
            const auto& told = figure.sentenceNl.empty() ? figure.shownNl : figure.sentenceNl;
            const auto letter = figure.letter ? model::codeOf(portfolio, refTo(*figure.letter))
                                : figure.item ? model::codeOf(portfolio, refTo(*figure.item))
                                              : std::string{};
            const auto about = figure.object ? model::codeOf(portfolio, *figure.object) : figure.figure;
            list.push_back(
                {{"code", figure.code},
                 {"letter", textJson(letter)},
                 {"about", figure.object ? referenceJson(portfolio, *figure.object) : Json(nullptr)},
                 {"field", textJson(figure.field)},
                 {"told", told},
                 {"verdict", app::wordFor(each.verdict)},
                 {"now", textJson(each.now)}});
            rows.push_back({figure.code, letter, about + (figure.field.empty() ? "" : "." + figure.field),
                            told, textOrDash(each.now), text.text(app::wordsFor(each.verdict))});
        }
        if (console.asJson) {
            console.json({{"revision", view.revision()}, {"contradicted", against}, {"figures", list}});
        } else {
            console.say(base::message("Quoted figures that are known otherwise now: {count}.",
                                      {{"count", std::to_string(against)}}));
            if (rows.size() > 1) {
                console.line();
                console.out << tableText(rows, {});
            }
        }
        return against > 0 ? exitFindings : exitDone;
    }
};

}  // namespace

extern constinit const Command lettersCommand = command<LettersCommand>(
    "letters", N_("Tell which letters were sent, and what of them is known otherwise now"));

}  // namespace mijlpaal::cli

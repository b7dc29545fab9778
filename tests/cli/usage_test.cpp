#include "base/text.h"
#include "cli/commands.h"
#include "tests/cli/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <sstream>

// How the command line tells what it takes, and what is wrong with a line.

using namespace mijlpaal;
using namespace mijlpaal::tests;

namespace {

std::vector<std::string> linesOf(const std::string& text) {
    std::istringstream stream{text};
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

/// What is said in English about a line that is no good.
std::string wrong(std::vector<std::string> line) {
    line.insert(line.begin(), {"--language", "en"});
    const auto answer = run(line);
    CHECK(answer.code == 2);
    CHECK(answer.out.empty());
    return answer.err;
}

}  // namespace

TEST_CASE("the help names every command, and each command has help of its own") {
    const auto all = run({"--help", "--language", "en"});
    CHECK(all.code == 0);
    CHECK(all.out.find("Usage: mijlpaal COMMAND [options]\n") != std::string::npos);
    for (const auto* command : cli::commands()) {
        const std::string name{command->name};
        CAPTURE(name);
        CHECK(all.out.find("\n  " + name + " ") != std::string::npos);
        const auto own = run({name, "--help", "--language", "en"});
        CHECK(own.code == 0);
        CHECK(own.out.find("Usage: mijlpaal " + name + " ") != std::string::npos);
        CHECK(own.err.empty());
    }
}

TEST_CASE("no line of the help is the same in Dutch and in English") {
    std::vector<std::vector<std::string>> questions{{"--help"}};
    for (const auto* command : cli::commands()) questions.push_back({std::string{command->name}, "--help"});
    for (auto& question : questions) {
        question.push_back("--language=nl");
        const auto dutch = linesOf(run(question).out);
        question.back() = "--language=en";
        const auto english = linesOf(run(question).out);
        const std::set<std::string> said{dutch.begin(), dutch.end()};
        for (const auto& line : english) {
            CAPTURE(line);
            // A name that stands alone on its line, or an option with the words that it takes.
            const auto isWord = [](std::string_view part) {
                return part.empty() || part.starts_with('-') || part.find('|') != std::string_view::npos;
            };
            const auto parts = base::split(line, ' ');
            const bool isName = line.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_ ") == std::string::npos ||
                                std::all_of(parts.begin(), parts.end(), isWord);
            CHECK((line.empty() || isName || !said.contains(line)));
        }
    }
}

TEST_CASE("the help of import names the formats") {
    const auto help = run({"import", "--help", "--language", "en"}).out;
    for (const std::string format : {"CSV", "MS Project", "XML", "Primavera P6", "XER", "GanttProject"})
        CHECK(help.find(format) != std::string::npos);
}

TEST_CASE(
    "the language stands before the command, behind it or with an equals sign, and the last one counts") {
    const auto english = run({"info", "--help", "--language", "en"}).out;
    CHECK(run({"--language", "en", "info", "--help"}).out == english);
    CHECK(run({"--language=en", "info", "--help"}).out == english);
    CHECK(run({"--language", "nl", "info", "--help", "--language", "en"}).out == english);
    CHECK(run({"info", "--help", "--language", "nl"}).out != english);
    const Example example;
    CHECK(run({"--language", "en", "info", example.file()}).out.find("Next milestones:") !=
          std::string::npos);
}

TEST_CASE("a line without a command, or with one that does not exist, is refused") {
    CHECK(wrong({}) == "The command is missing. “mijlpaal --help” tells how it is used.\n");
    CHECK(wrong({"zzz"}) == "There is no command “zzz”. “mijlpaal --help” tells how it is used.\n");
    CHECK(wrong({"improt", "x", "-o", "y"})
              .starts_with("There is no command “improt”; did you mean “import”?"));
    CHECK(wrong({"verifi"}).starts_with("There is no command “verifi”; did you mean “verify”?"));
    CHECK(wrong({"begroting"}).starts_with("There is no command “begroting”; did you mean “budget”?"));
    CHECK(wrong({"schedule", "x", "--mijlpalen"})
              .starts_with("“mijlpaal schedule” has no option “--mijlpalen”; did you mean “--milestones”?"));
    CHECK(wrong({"letter", "x", "--soort", "nota"})
              .starts_with("“mijlpaal letter” has no option “--soort”; did you mean “--kind”?"));
    CHECK(wrong({"importeer"}).starts_with("There is no command “importeer”; did you mean “import”?"));
}

TEST_CASE("an option that does not exist is refused before what is missing") {
    CHECK(
        wrong({"explain", "x", "--activty", "A1"}) ==
        "“mijlpaal explain” has no option “--activty”; did you mean “--activity”? “mijlpaal explain --help” "
        "tells how it is used.\n");
    CHECK(wrong({"info", "x", "--zzzzzz=3"}).starts_with("“mijlpaal info” has no option “--zzzzzz”."));
    CHECK(wrong({"--zzzzzz", "info", "x"}).starts_with("“mijlpaal” has no option “--zzzzzz”."));
}

TEST_CASE("what is missing is named, and so is a word too many") {
    CHECK(wrong({"info"}).starts_with("FILE is missing."));
    CHECK(wrong({"export", "x"}).starts_with("--to is missing."));
    CHECK(wrong({"info", "x", "y"}).starts_with("“y” is one word too many."));
    CHECK(wrong({"paths", "x", "A1"})
              .starts_with("“A1” is one word too many. Does it belong behind --activity?"));
    CHECK(wrong({"import", "x", "y"}).starts_with("“y” is one word too many. Does it belong behind "));
}

TEST_CASE("a value that is missing, too many or not of its kind is refused") {
    CHECK(wrong({"info", "x", "--revision"}).starts_with("The value of --revision is missing."));
    CHECK(wrong({"info", "x", "--json=2"}).starts_with("--json takes no value."));
    CHECK(wrong({"explain", "x", "--activity", "A1", "--activity", "A2"})
              .starts_with("--activity is given more than once."));
    CHECK(wrong({"info", "x", "--revision", "two"})
              .starts_with("--revision takes a whole number, and not “two”."));
    CHECK(wrong({"paths", "x", "--activity", "A1", "--count", "-3"})
              .starts_with("--count takes a number from 1 to 1000, and not “-3”."));
    CHECK(wrong({"schedule", "x", "--profile", "p5"})
              .starts_with("--profile takes one of msp, p6, and not “p5”."));
    CHECK(wrong({"import", "x", "-o", "y", "--status-date", "31-02-2026"})
              .starts_with("--status-date takes a day such as 31-3-2026, and not “31-02-2026”."));
    CHECK(wrong({"info", "x", "--language", "fr"})
              .starts_with("--language takes one of nl, en, and not “fr”."));
}

TEST_CASE("the code a command is about stands by itself or behind any of the words for it") {
    Example example;
    for (const std::vector<std::string>& line : std::vector<std::vector<std::string>>{
             {"explain"}, {"trend"}, {"reach", "--by", "31-12-2026", "--trials", "200"}, {"options"}}) {
        const auto say = [&](std::vector<std::string> code) {
            auto words = line;
            words.insert(words.begin() + 1, example.file());
            words.insert(words.end(), code.begin(), code.end());
            return run(words);
        };
        const auto plain = say({"A0073"});
        CHECK_MESSAGE(plain.code == 0, plain.err);
        for (const auto* name : {"--activity", "--of", "--milestone"}) CHECK(say({name, "A0073"}).out == plain.out);
    }
}

TEST_CASE("an activity is found by its code in any letters, and words of a name lead to the codes") {
    Example example;
    const auto explain = [&](const std::string& code) {
        return run({"explain", example.file(), code, "--language", "en"});
    };
    CHECK(explain("a0172").out == explain("A0172").out);
    CHECK(explain("generale repetitie invoering").err ==
          "There is no activity “generale repetitie invoering”. Did you mean one of these?\n  A0171  Dress rehearsal of go-live\n");
    CHECK(explain("F01").err == "“F01” is no activity but another kind of record: funding source.\n");
    CHECK(explain("F99").err.starts_with("There is no activity “F99”. Choose from:\n  A0172  "));
}

TEST_CASE("a baseline that is not named, or is not there, is asked for with the codes that there are") {
    Example example;
    const auto variance = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"variance", example.file(), "--language", "en"});
        const auto answer = run(words);
        CHECK(answer.code == 2);
        CHECK(answer.out == "");
        return answer.err;
    };
    CHECK(variance({}).starts_with("--baseline is missing. Choose from:\n  B2025-09"));
    CHECK(variance({}).find("B2025-09") != std::string::npos);
    CHECK(variance({"--baseline", "B9"}).starts_with("There is no baseline “B9”. Choose from:\n  B2025-09"));
}

TEST_CASE("variance tells what changed, and in number what did not; --all shows that too") {
    Example example;
    const auto changed = run({"variance", example.file(), "--baseline", "B2025-09", "--language", "en"}).out;
    const auto all = run({"variance", example.file(), "--baseline", "B2025-09", "--all", "--language", "en"}).out;
    CHECK(changed.find("A0003") == std::string::npos);
    CHECK(changed.find("A0172") != std::string::npos);
    CHECK(changed.find("unchanged; --all shows them too.\n") != std::string::npos);
    CHECK(all.find("A0003") != std::string::npos);
    CHECK(all.find("unchanged") == std::string::npos);
}

TEST_CASE("the agenda stands in parts with their numbers, what is overdue first") {
    Example example;
    const auto text =
        run({"agenda", example.file(), "--date", "2026-04-01", "--within", "90", "--language", "en"}).out;
    const auto overdue = text.find("\n\nOverdue (14)\n"), week = text.find("\n\nThis week (1)\n"),
               month = text.find("\n\nThis month (7)\n"), later = text.find("\n\nLater (38)\n");
    CHECK(overdue < week);
    CHECK(week < month);
    CHECK(month < later);
    CHECK(later != std::string::npos);
    CHECK(text.find("“RC15 Cover run costs after delivery”") > overdue);
    CHECK(text.find("“RC15 Cover run costs after delivery”") < week);
}

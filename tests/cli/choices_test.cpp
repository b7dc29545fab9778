#include "base/text.h"
#include "tests/cli/support/example.h"

#include <doctest/doctest.h>

#include <fstream>

// What a command says that was not given the name it needs, or a wrong one.

using namespace mijlpaal;
using namespace mijlpaal::tests;

namespace {

/// What is said about a line on the example that is no good.
std::string refusal(const Example& example, std::vector<std::string> line, const std::string& language = "en") {
    line.insert(line.begin() + 1, example.file());
    line.insert(line.end(), {"--language", language});
    const auto answer = run(line);
    CHECK(answer.code == 2);
    CHECK(answer.out.empty());
    return answer.err;
}

std::size_t linesIn(const std::string& text) {
    return base::split(text, '\n').size() - 1;
}

}  // namespace

TEST_CASE("without a milestone the choices are those that the law waits for, at most eight, with their names") {
    Example example;
    for (const std::string command : {"explain", "reach", "paths"}) {
        const auto said = refusal(example, {command});
        CAPTURE(said);
        CHECK(said.find(" is missing. Choose from:\n") != std::string::npos);
        CHECK(said.find("\n  A0073  Milestone: ") != std::string::npos);
        CHECK(said.find("And 252 more; “mijlpaal list FILE activity” shows them all.\n") != std::string::npos);
        CHECK(linesIn(said) == 10);
    }
}

TEST_CASE("a code that is nearly right leads to those that it is like, and words of a name in either language do") {
    Example example;
    const auto near = refusal(example, {"explain", "A172"});
    CHECK(near.starts_with("There is no activity “A172”. Did you mean one of these?\n  A0172  "));
    CHECK(refusal(example, {"trend", "A172"}).find("\n  A0172  ") != std::string::npos);
    const auto dutch = refusal(example, {"explain", "acceptatietest"});
    CHECK(dutch.find("acceptance test") != std::string::npos);
    CHECK(linesIn(dutch) == 9);
}

TEST_CASE("a column that is nearly right leads to the one that is meant, in either language") {
    Example example;
    const auto sorted = [&](const std::string& language, const std::string& by) {
        return refusal(example, {"table", "activity", "--sort", by}, language);
    };
    CHECK(sorted("en", "eind").starts_with("There is no column “eind”. Did you mean finish (einde)"));
    CHECK(sorted("nl", "eind").starts_with("Er is geen kolom “eind”. Bedoelde u einde"));
    CHECK(sorted("en", "finsh") == "There is no column “finsh”. Did you mean finish?\n");
    CHECK(sorted("en", "colour") == "There is no column “colour”.\n");
}

TEST_CASE("without a day, reach shows the days that the milestone is held to") {
    Example example;
    const auto said = refusal(example, {"reach", "A0172"});
    CHECK(said.starts_with("--by is missing. Choose from:\n"));
    CHECK(said.find("  1 Apr 2029 ") != std::string::npos);
}

TEST_CASE("slip and diff show the baselines, the last revisions and now") {
    Example example;
    const auto missing = refusal(example, {"slip"});
    CHECK(missing.starts_with("--from is missing. Choose from:\n  B2025-09"));
    CHECK(missing.find(" revision 1, with the status of 31 Mar 2026\n") != std::string::npos);
    CHECK(missing.find("\n  now ") != std::string::npos);
    const auto near = refusal(example, {"slip", "--from", "B2025-9"});
    CHECK(near.find("\n  B2025-09") != std::string::npos);
    // Dates that were promised have no fields to compare.
    CHECK(refusal(example, {"diff"}).find("B2025-09") == std::string::npos);
}

TEST_CASE("draft and letters show the letters that there are, or that there are none") {
    Example example;
    CHECK(refusal(example, {"draft"}).starts_with("DRAFT is missing. There are none yet.\n"));
    REQUIRE(run({"add", example.file(), "letter_draft", "code=D1", "letter_date=1-7-2026", "--author", "steller"}).code == 0);
    CHECK(refusal(example, {"draft"}) == "DRAFT is missing. Choose from:\n  D1  kamerbrief, 1 Jul 2026\n");
    CHECK(refusal(example, {"draft", "D2"}).find("D1  kamerbrief, 1 Jul 2026") != std::string::npos);
    CHECK(refusal(example, {"letter", "--draft", "D2"}).find("D1  kamerbrief, 1 Jul 2026") != std::string::npos);
    CHECK(refusal(example, {"letters", "--letter", "B1"}).find("There are none yet.") != std::string::npos);
}

TEST_CASE("a programme, source, review or part of the law that is not there is answered with those that are") {
    Example example;
    CHECK(refusal(example, {"schedule", "--programme", "P4"}).find("\n  P04  ") != std::string::npos);
    CHECK(refusal(example, {"audit", "--source", "F1"}).find("\n  F01  ") != std::string::npos);
    CHECK(refusal(example, {"dossier", "--review", "V1"}).find("\n  V01  ") != std::string::npos);
    CHECK(refusal(example, {"in-parts", "--on", "1-10-2029=LP99"}).find("\n  LP9  ") != std::string::npos);
    CHECK(refusal(example, {"adopt"}).starts_with("--branch is missing. There are none yet.\n"));
}

TEST_CASE("trend without a code tells what moved, the furthest first, and in number what did not") {
    Example example;
    const auto moved = run({"trend", example.file(), "--language", "en"});
    CHECK(moved.code == 0);
    const auto first = moved.out.find("A0260"), later = moved.out.find("A0172");
    REQUIRE(first != std::string::npos);
    REQUIRE(later != std::string::npos);
    CHECK(first < later);
    CHECK(moved.out.find("unchanged; --all shows them too.\n") != std::string::npos);
    const auto all = run({"trend", example.file(), "--all", "--language", "en"});
    CHECK(all.out.size() > moved.out.size());
    CHECK(all.out.find("unchanged") == std::string::npos);
}

TEST_CASE("forecast --of tells of that milestone alone, and of the rest with --all") {
    Example example;
    const auto say = [&](std::vector<std::string> more) {
        std::vector<std::string> line{"forecast", example.file(), "--trials", "200", "--of", "A0172", "--language", "en"};
        line.insert(line.end(), more.begin(), more.end());
        return run(line).out;
    };
    const auto alone = say({}), all = say({"--all"});
    CHECK(alone.find("A0172 ") != std::string::npos);
    CHECK(alone.find("A0093") == std::string::npos);
    CHECK(alone.find("Cash that each year needs") == std::string::npos);
    CHECK(alone.find("The durations on which A0172 hangs most:") != std::string::npos);
    CHECK(alone.find("without each risk:") != std::string::npos);
    CHECK(all.find("A0093") != std::string::npos);
    CHECK(all.find("Cash that each year needs") != std::string::npos);
    // The row of the milestone is the same.
    const auto row = alone.substr(alone.find("\nA0172 "), 60);
    CHECK(all.find(row.substr(1, 17)) != std::string::npos);
    const auto work = run({"forecast", example.file(), "--trials", "200", "--of", "A0139", "--language", "en"});
    CHECK(work.code == 0);
    CHECK(work.out.find("\nA0139  ") != std::string::npos);
}

TEST_CASE("options that take a word take it in both languages, whatever the language of the answer") {
    Example example;
    for (const std::string language : {"nl", "en"}) {
        const auto say = [&](std::vector<std::string> line) {
            line.insert(line.begin() + 1, example.file());
            line.insert(line.end(), {"--language", language});
            const auto answer = run(line);
            CHECK_MESSAGE(answer.code != 2, answer.err);
            return answer.out;
        };
        CHECK(say({"budget", "--by", "bron"}) == say({"budget", "--by", "source"}));
        CHECK(say({"schedule", "--floor", "uit"}) == say({"schedule", "--floor", "off"}));
        CHECK(say({"audit", "--source", "F01", "--measure", "kas"}) == say({"audit", "--source", "F01", "--measure", "Cash"}));
        CHECK(say({"letter", "--kind", "kamerbrief", "--house", "tweede", "--date", "2026-04-07"}) ==
              say({"letter", "--kind", "letter", "--house", "second", "--date", "2026-04-07"}));
        CHECK(say({"forecast", "--trials", "100", "--shape", "driehoekig"}) ==
              say({"forecast", "--trials", "100", "--shape", "triangular"}));
    }
    const auto wrong = run({"schedule", example.file(), "--floor", "misschien", "--language", "nl"});
    CHECK(wrong.code == 2);
    CHECK(wrong.err.starts_with("--floor kent alleen on (aan), off (uit), en niet “misschien”."));
}

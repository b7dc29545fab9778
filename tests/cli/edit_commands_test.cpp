#include "tests/cli/support/example.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace mijlpaal::tests;
using Json = nlohmann::ordered_json;

namespace {

/// Runs a command of which the file comes second, in English.
Answer edit(const Example& example, std::vector<std::string> words) {
    words.insert(words.begin() + 1, example.file());
    words.insert(words.end(), {"--language", "en"});
    return run(words);
}

std::string write(const Example& example, const std::string& text) {
    const auto file = example.in("edits.txt");
    std::ofstream{file} << text;
    return file;
}

std::string lastEntry(const Example& example) {
    const auto journal = Json::parse(run({"journal", example.file(), "--json", "--language", "en"}).out);
    return journal["entries"].back()["label"];
}

}  // namespace

TEST_CASE("a field is set, the journal says so with the author, and undo takes it back") {
    Example example;
    const auto before = Json::parse(run({"schedule", example.file(), "--json"}).out);
    const auto answer = edit(example, {"set", "activity", "A0139", "duration=30d", "--author", "planner"});
    CHECK(answer.code == 0);
    CHECK(answer.err == "");
    CHECK(
        answer.out.starts_with("Change the duration of “Boek 1: aanpassing GPS (modellen, termijnen, "
                               "artikelen)”\nactivity A0139  optimistic duration 74d → 30d\n"
                               "activity A0139  duration 101d → 30d\nActivities that move: "));
    CHECK(answer.out.ends_with("The file is at revision 2.\n"));
    CHECK(run({"journal", example.file()}).out.find("planner") != std::string::npos);
    CHECK(run({"undo", example.file(), "--author", "planner"}).code == 0);
    CHECK(Json::parse(run({"schedule", example.file(), "--json"}).out)["activities"] == before["activities"]);
}

TEST_CASE("a dry run shows what would move and writes nothing") {
    Example example;
    const auto before = bytesOf(example.file());
    const auto answer = edit(example, {"set", "activity", "A0139", "duration=30d", "--dry-run"});
    CHECK(answer.code == 0);
    CHECK(answer.out.find("A0139") != std::string::npos);
    CHECK(answer.out.find("→") != std::string::npos);
    CHECK(answer.out.ends_with("This was a dry run; nothing was written.\n"));
    CHECK(bytesOf(example.file()) == before);
    const auto json =
        Json::parse(edit(example, {"set", "activity", "A0139", "duration=30d", "--dry-run", "--json"}).out);
    CHECK(json["written"] == false);
    CHECK(json["revision"] == 1);
    CHECK(json["moved"].size() > 1);
}

TEST_CASE("a refused edit says all that is wrong and leaves the file as it was, byte for byte") {
    Example example;
    const auto before = bytesOf(example.file());
    const std::vector<std::vector<std::string>> lines{{"set", "activty", "A0139", "duration=30d"},
                                                      {"set", "activity", "A9999", "duration=30d"},
                                                      {"set", "activity", "A0139", "durtion=30d"},
                                                      {"set", "activity", "A0139", "duration=soon"},
                                                      {"set", "activity", "A0139"},
                                                      {"set"},
                                                      {"add", "activity"},
                                                      {"add", "settings"},
                                                      {"remove", "activity", "A9999"},
                                                      {"remove", "system", "SYS999"},
                                                      {"link", "A0140", "A0139"},
                                                      {"link", "A0139"},
                                                      {"unlink", "A0001", "A0140"},
                                                      {"move", "activity", "A0140"},
                                                      {"move", "activity", "A0137", "--under", "A0139"}};
    for (const auto& line : lines) {
        CAPTURE(line.front());
        const auto answer = edit(example, line);
        CHECK(answer.code == 1);
        CHECK(answer.out == "");
        CHECK(answer.err.ends_with("Nothing was changed.\n"));
        CHECK(bytesOf(example.file()) == before);
    }
    CHECK(edit(example, {"set", "activity", "A0139", "durtion=30d"}).err ==
          "“durtion” is not a field of this kind: activity. Did you mean duration?\nNothing was changed.\n");
}

TEST_CASE("a code that is given twice is told once, and a row of the ledger is found by its code alone") {
    Example example;
    const std::vector<std::string> contract{"post", "contract", "code=C1", "recorded_on=2026-09-01", "programme=P04", "amount=1000"};
    const auto posted = edit(example, contract);
    REQUIRE(posted.code == 0);
    // What a contract changes is told, and no more of the figures behind it.
    CHECK(posted.out.find("Committed") != std::string::npos);
    CHECK(posted.out.find("Invoiced") == std::string::npos);
    CHECK(edit(example, contract).err ==
          "The code C1 is given to more than one contract. Give each its own code.\nNothing was changed.\n");
    const auto near = edit(example, {"reverse", "E01410"}).err;
    CHECK(near.starts_with("No row of the ledger has the code “E01410”. Did you mean "));
    CHECK(near.find("E0141?") != std::string::npos);
    CHECK(edit(example, {"reverse", "Z"}).err ==
          "No row of the ledger has the code “Z”. Write it like reverse budget_entry E0013 --reason \"dubbel geboekt\".\n"
          "Nothing was changed.\n");
    CHECK(edit(example, {"reverse", "budget_entry"}).err ==
          "The code is missing: which budget entry?\nNothing was changed.\n");
    CHECK(edit(example, {"reverse", "C1"}).code == 0);
}

TEST_CASE("an edit repeats what it understood, as the field was and as it is") {
    Example example;
    const auto answer = edit(example, {"set", "funding_source", "F05", "total=1.250.000,5", "--dry-run"});
    CHECK(answer.out.find("funding source F05  total amount € 450,000,000 → € 1,250,000.50\n") != std::string::npos);
    CHECK(edit(example, {"set", "settings", "status_date=1-4-2026", "--dry-run"})
              .out.starts_with("Set the status date to 1 Apr 2026\nsettings  status date 31 Mar 2026 → 1 Apr 2026\n"));
    const auto added = edit(example, {"add", "risk", "code=R99", "name=Uitloop", "probability=35%", "--dry-run"});
    CHECK(added.out.starts_with("Add “Uitloop” (R99)\nrisk R99  name in Dutch Uitloop\n"));
    CHECK(added.out.find("risk R99  probability 35%\n") != std::string::npos);
    const auto gone = edit(example, {"remove", "activity", "A0140", "A0140", "--with-references", "--dry-run"});
    CHECK(gone.out.starts_with("Remove “Boek 1: acceptatietest” (with dependencies: 2, law dependencies: 1)\n"));
}

TEST_CASE("the journal shows what a link was that went with its activity") {
    Example example;
    REQUIRE(edit(example, {"remove", "activity", "A0140", "--with-references", "--author", "planner"}).code == 0);
    const auto answer = run({"journal", example.file(), "--revision", "2", "--language", "en"});
    CHECK(answer.out.find("  predecessor A0139 → –\n") != std::string::npos);
    CHECK(answer.out.find("  successor A0140 → –\n") != std::string::npos);
}

TEST_CASE("a day on the command line is typed as people write it") {
    Example example;
    for (const std::string day : {"1-1-2031", "2031-01-01", "1 jan 2031"}) {
        const auto answer =
            run({"schedule", example.file(), "--milestones", "--from", day, "--language", "en"});
        CAPTURE(day);
        CHECK(answer.code == 0);
        CHECK(answer.out.find("A0043") != std::string::npos);
    }
    const auto info = run({"info", example.file(), "--date", "1-4-2026", "--json"});
    CHECK(Json::parse(info.out)["told_on"] == "2026-04-01");
    CHECK(run({"diff", example.file(), "1-1-2024", "--language", "en"}).err.find("1 Jan 2024") !=
          std::string::npos);
}

TEST_CASE("what there is of a kind is listed, and what kinds there are") {
    Example example;
    CHECK(run({"list", example.file(), "programma", "--language", "en"})
              .out.find("P01   Business information plan OM (umbrella)\n") != std::string::npos);
    CHECK(run({"list", example.file(), "--language", "en"}).out.find("risk                  risk ") !=
          std::string::npos);
    CHECK(run({"list", example.file(), "budget_entry", "--language", "en"}).out.find("E0001  ") !=
          std::string::npos);
    CHECK(run({"list", example.file(), "budget_entry", "--language", "en"}).out.find("€ 8,955,000") !=
          std::string::npos);
    CHECK(run({"list", example.file(), "work_week", "--language", "en"}).out == "There are none yet.\n");
    const auto wrong = run({"list", example.file(), "programa", "--language", "en"});
    CHECK(wrong.code == 2);
    CHECK(wrong.err == "“programa” is not a kind of record.\nDid you mean programme?\n");
}

TEST_CASE("a place without a code is refused") {
    Example example;
    for (const std::string line : {"move activity A0002 --before=", "move activity A0002 --after=\"\"",
                                   "move activity A0002 --under=", "add activity name=x --before \"\""}) {
        const auto answer = edit(example, {"set", "--file", write(example, line + "\n")});
        CAPTURE(line);
        CHECK(answer.code == 1);
    }
}

TEST_CASE("a file of edits is one step") {
    Example example;
    const auto file = write(example,
                            "# two edits\nadd activity code=N1 name=\"Nieuwe stap\" duration=10d\n"
                            "\nlink N1 A0140 FS+2d   # waits\n");
    const auto answer = edit(example, {"set", "--file", file, "--author", "planner"});
    CHECK(answer.err == "");
    CHECK(answer.code == 0);
    CHECK(answer.out.starts_with("Add “Nieuwe stap” (N1)\n"));
    CHECK(answer.out.ends_with("The file is at revision 2.\n"));
    CHECK(lastEntry(example) == "2 edits from edits.txt");
    CHECK(run({"undo", example.file(), "--author", "planner"}).code == 0);
    CHECK(run({"explain", example.file(), "--activity", "N1"}).code == 2);
}

TEST_CASE("of a file of edits nothing is taken when one line is wrong, which is told with file and line") {
    Example example;
    const auto before = bytesOf(example.file());
    const auto file =
        write(example, "set activity A0139 duration=30d\nset activity A0140 duration=soon\nfoo\n");
    const auto answer = edit(example, {"set", "--file", file});
    CHECK(answer.code == 1);
    CHECK(answer.err ==
          file + ", row 2, field duration: “soon” is not a duration. Write it like 3d, 4h, 2w or 1mo.\n" +
              file +
              ", row 3: “foo” is not an edit. Known are set, add, remove, link, unlink, move, post, reverse.\n"
              "Nothing was changed.\n");
    CHECK(bytesOf(example.file()) == before);
    CHECK(edit(example, {"set", "--file", example.in("missing")}).code == 2);
    CHECK(edit(example, {"set", "activity", "A0139", "duration=3d", "--file", file}).code == 2);
}

TEST_CASE("an edit that changes nothing makes no revision") {
    Example example;
    const auto answer = edit(example, {"link", "A0139", "A0140"});
    CHECK(answer.code == 0);
    CHECK(answer.out == "Everything was so already.\n");
}

TEST_CASE("links, moves and removals work on the command line") {
    Example example;
    CHECK(edit(example, {"link", "A0139FS+3d", "A0140"}).code == 0);
    CHECK(edit(example, {"unlink", "A0139", "A0140"}).code == 0);
    CHECK(edit(example, {"move", "activity", "A0140", "--before", "A0139"}).code == 0);
    CHECK(edit(example, {"move", "activity", "A0140", "--outdent"}).code == 0);
    CHECK(edit(example, {"add", "activity", "name=Proef", "--under", "A0137"})
              .out.starts_with("Add “Proef” (A0261)\n"));
    CHECK(edit(example, {"remove", "activity", "A0261"}).code == 0);
    CHECK(run({"verify", example.file()}).code == 0);
}

TEST_CASE("a length typed with a sign makes what is there so much longer or shorter, in either language") {
    Example example;
    const auto dry = [&](const std::string& value) {
        return edit(example, {"set", "activity", "A0139", value, "--dry-run"}).out;
    };
    CHECK(dry("duration=+40d").find("activity A0139  duration 101d → 141d\n") != std::string::npos);
    CHECK(dry("duration=+40d").find("Activities that move: ") != std::string::npos);
    CHECK(dry("duration=-5 dg").find("activity A0139  duration 101d → 96d\n") != std::string::npos);
    CHECK(dry("duration=+2wk").find("activity A0139  duration 101d → 111d\n") != std::string::npos);
    CHECK(dry("duur=+1 mnd").find("activity A0139  duration 101d → 121d\n") != std::string::npos);
    CHECK(dry("optimistic=+6d").find("activity A0139  optimistic duration 74d → 80d\n") != std::string::npos);
}

TEST_CASE("a date typed with a sign moves by days, weeks and months of the calendar") {
    Example example;
    const auto dry = [&](const std::string& kind, const std::string& code, const std::string& value) {
        return edit(example, {"set", kind, code, value, "--dry-run"}).out;
    };
    const auto date = [&](const std::string& change) {
        return dry("recommendation", "RC18", "due_date=" + change);
    };
    CHECK(date("+2w").find("30 Jun 2026 → 14 Jul 2026\n") != std::string::npos);
    CHECK(date("-3 dagen").find("30 Jun 2026 → 27 Jun 2026\n") != std::string::npos);
    CHECK(date("+8 mnd").find("30 Jun 2026 → 28 Feb 2027\n") != std::string::npos);
    CHECK(dry("activity", "A0139", "start=+2w").find("30 Jun 2026 → 14 Jul 2026") != std::string::npos);
    CHECK(edit(example, {"set", "settings", "status_date=+1mo", "--dry-run"}).out.find("31 Mar 2026 → 30 Apr 2026\n") !=
          std::string::npos);
}

TEST_CASE("a sign where there is nothing to count from, or too little, is refused with a sentence") {
    Example example;
    const auto refusal = [&](std::vector<std::string> words) {
        words.insert(words.begin(), "set");
        const auto answer = edit(example, words);
        CHECK(answer.code == 1);
        CHECK(answer.out == "");
        return answer.err;
    };
    const std::string end = "\nNothing was changed.\n";
    CHECK(refusal({"activity", "A0139", "duration=-200d"}) ==
          "field duration: “-200d” is more than the 101d that is there." + end);
    CHECK(refusal({"activity", "A0139", "duration=+4x"}) ==
          "field duration: “4x” is not a duration. Write it like 3d, 4h, 2w or 1mo." + end);
    CHECK(refusal({"recommendation", "RC18", "due_date=+4h"}) ==
          "field due_date: A date moves by whole days, weeks or months of the calendar, not by “+4h”." + end);
    CHECK(refusal({"recommendation", "RC04", "due_date=+2w"}) ==
          "field due_date: “+2w” counts from what is there now, and nothing is there." + end);
    const auto added = edit(example, {"add", "activity", "name=Stap", "duration=+4d"});
    CHECK(added.code == 1);
    CHECK(added.err == "field duration: “+4d” counts from what is there now, and nothing is there." + end);
}

TEST_CASE("a sign that belongs to the value is no relative edit: a lag of -5 days is five days of lead") {
    Example example;
    const auto link = edit(example, {"set", "dependency", "D0001", "lag=-5d", "--dry-run"});
    CHECK(link.out.find("lag 0d → -5d\n") != std::string::npos);
}

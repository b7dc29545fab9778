#include "tests/cli/support/example.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <string>

// A letter from its draft to the record that it was sent, through the command line.

using namespace mijlpaal::tests;
using Json = nlohmann::ordered_json;

namespace {

Json json(std::vector<std::string> arguments) {
    arguments.push_back("--json");
    const auto answer = run(arguments);
    CAPTURE(answer.err);
    REQUIRE(answer.code != 2);
    return Json::parse(answer.out);
}

void done(std::vector<std::string> arguments) {
    const auto answer = run(arguments);
    CAPTURE(answer.err);
    REQUIRE(answer.code == 0);
}

/// How often a record stands on the agenda.
std::ptrdiff_t waits(const std::string& code, const std::string& file) {
    const auto agenda = json({"agenda", file});
    return std::count_if(agenda.begin(), agenda.end(),
                         [&](const Json& each) { return each["code"] == code; });
}

/// Those who must sign the letter of before the summer have done so.
void signLetter(const std::string& file) {
    for (const auto* code : {"SG04", "SG05", "SG06"})
        done({"set", file, "sign_off", code, "signed_on=2026-04-29", "--author", "secretaris"});
}

/// What holds up a letter of 30 April 2026 is left out of it.
std::vector<std::string> withoutUnsettled(std::vector<std::string> arguments) {
    for (const auto* code : {"A0054", "A0228", "A0103", "A0258", "LM25", "LM35", "LM27", "LM31", "V07", "V05",
                             "CH4", "CH5", "A0209"}) {
        arguments.insert(arguments.end(), {"--without", code});
    }
    return arguments;
}

}  // namespace

TEST_CASE("a draft gives its letter the words of its writer, and these survive another status") {
    const Example example;
    const auto file = example.file();
    done({"add", file, "letter_draft", "code=LD0001", "letter_kind=kamerbrief", "letter_date=2026-04-30",
          "--author", "schrijver"});
    done({"add", file, "draft_passage", "code=DP0001", "draft=LD0001", "heading_nl=Vervolg",
          "text_nl=Ik dank de keten voor haar inzet.", "--author", "schrijver"});
    const auto text = [&](const std::string& name) {
        const auto target = example.in(name);
        const auto answer = run({"letter", file, "--draft", "LD0001", "-o", target});
        CAPTURE(answer.err);
        REQUIRE(answer.code != 2);
        return bytesOf(target);
    };
    const auto first = text("een.md");
    CHECK(first.find("Ik dank de keten voor haar inzet.") != std::string::npos);
    CHECK(first.find("30 april 2026") != std::string::npos);
    done({"set", file, "activity", "A0172", "most_likely=400 dg", "--author", "planner"});
    const auto second = text("twee.md");
    CHECK(second.find("Ik dank de keten voor haar inzet.") != std::string::npos);
    CHECK(second != first);
}

TEST_CASE("a draft is signed by the roles that must, and another text is signed by nobody") {
    const Example example;
    const auto file = example.file();
    done({"add", file, "letter_draft", "code=LD0001", "letter_kind=kamerbrief", "letter_date=2026-04-30",
          "must_sign=CIO;directeur", "--author", "schrijver"});
    CHECK(run({"draft", file, "LD0001", "--sign", "--author", "planner"}).code == 2);
    done({"draft", file, "LD0001", "--sign", "--author", "cio"});
    auto draft = json({"draft", file, "LD0001"});
    CHECK(draft["signed"] == Json::array({"CIO"}));
    CHECK(draft["unsigned"] == Json::array({"directeur"}));
    CHECK(run({"draft", file, "LD0001", "--sign", "--author", "CIO"}).code == 2);

    done({"add", file, "draft_passage", "code=DP0001", "draft=LD0001", "text_nl=Nieuw.", "--author",
          "schrijver"});
    draft = json({"draft", file, "LD0001"});
    CHECK(draft["signed"] == Json::array());
    CHECK(draft["unsigned"] == Json::array({"CIO", "directeur"}));

    done({"draft", file, "LD0001", "--next-version", "--author", "schrijver"});
    CHECK(json({"draft", file, "LD0001"})["version"] == 2);
}

TEST_CASE(
    "a letter that goes out is recorded once with its bytes and figures, and only when it is fit and "
    "signed") {
    const Example example;
    const auto file = example.file(), letter = example.in("brief.odt");
    done({"add", file, "letter_draft", "code=LD0001", "letter_kind=kamerbrief", "letter_date=2026-04-30",
          "must_sign=CIO", "--author", "schrijver"});
    signLetter(file);
    const auto unsignedAnswer =
        run(withoutUnsettled({"letter", file, "--draft", "LD0001", "-o", letter, "--sent", "--author",
                              "schrijver", "--language", "en"}));
    CHECK(unsignedAnswer.code == 2);
    CHECK(unsignedAnswer.err.find("these did not sign yet: CIO") != std::string::npos);
    done({"draft", file, "LD0001", "--sign", "--author", "CIO"});
    CHECK(waits("K21", file) > 0);
    const auto sent = json(withoutUnsettled(
        {"letter", file, "--draft", "LD0001", "-o", letter, "--sent", "--author", "schrijver"}));
    CHECK(sent["sendable"] == true);
    const auto code = sent["recorded_as"].get<std::string>();

    const auto known = json({"letters", file});
    REQUIRE(known["letters"].size() == 1);
    CHECK(known["letters"][0]["code"] == code);
    CHECK(known["letters"][0]["size"] == bytesOf(letter).size());
    CHECK(known["letters"][0]["figures"].get<int>() > 30);
    CHECK(known["letters"][0]["contradicted"] == 0);

    // The letter that was due is this one: it is on no agenda any more.
    CHECK(waits("K21", file) == 0);
    const auto again = example.in("terug.odt");
    done({"letters", file, "--letter", code, "-o", again});
    CHECK(bytesOf(again) == bytesOf(letter));
    done({"verify", file});

    // A letter that is not fit to be sent is not recorded.
    CHECK(run({"letter", file, "--kind", "kamerbrief", "--date", "2026-11-26", "-o", example.in("laat.odt"),
               "--sent"})
              .code == 2);
    CHECK(json({"letters", file})["letters"].size() == 1);
}

TEST_CASE("a letter after one that went out tells what changed since, and names no other") {
    const Example example;
    const auto file = example.file();
    signLetter(file);
    const auto first = json(withoutUnsettled({"letter", file, "--kind", "kamerbrief", "--date", "2026-04-30", "-o",
                                              example.in("brief.odt"), "--sent", "--author", "schrijver"}));
    CHECK(first["since"]["letter"] == nullptr);
    done({"set", file, "activity", "A0171", "duration=120d", "--author", "planner"});
    const auto second = json({"letter", file, "--kind", "kamerbrief", "--date", "2026-05-12", "-o",
                              example.in("brief.md"), "--language", "en"});
    CHECK(second["since"]["letter"] == first["recorded_as"]);
    CHECK(second["since"]["date"] == "2026-04-30");
    CHECK(second["since"]["revision"] == first["revision"]);
    CHECK(second["since"]["changes"].get<int>() >= 2);
    CHECK(bytesOf(example.in("brief.md")).find("| vierde kwartaal 2028 | eerste kwartaal 2029 | 1 kwartaal later |") !=
          std::string::npos);
    const auto told = run({"letter", file, "--kind", "kamerbrief", "--date", "2026-05-12", "--since-letter", "1",
                           "--language", "en"});
    CHECK(told.out.find("What changed since revision 1, of ") != std::string::npos);
    const auto refused = run({"letter", file, "--kind", "kamerbrief", "--since-letter", "X99", "--language", "en"});
    CHECK(refused.code == 2);
    CHECK(refused.err.find("“X99” is no letter that was sent and no revision up to ") != std::string::npos);
}

TEST_CASE("a quoted figure is known otherwise as soon as an edit says so") {
    const Example example;
    const auto file = example.file();
    signLetter(file);
    done(withoutUnsettled({"letter", file, "--kind", "kamerbrief", "--date", "2026-04-30", "-o",
                           example.in("brief.odt"), "--sent"}));
    CHECK(json({"letters", file, "--contradicted"})["contradicted"] == 0);
    done({"set", file, "activity", "A0172", "most_likely=900 dg", "--author", "planner"});
    const auto against = json({"letters", file, "--contradicted"});
    REQUIRE(against["contradicted"].get<int>() > 0);
    bool isTold = false;
    for (const auto& each : against["figures"]) isTold = isTold || each["about"]["code"] == "A0172";
    CHECK(isTold);
}

TEST_CASE(
    "the name of a person stops a letter and a public page until it is taken out, or accepted with a "
    "reason") {
    const Example example;
    const auto file = example.file();
    const auto persons = [&](std::vector<std::string> arguments) {
        const auto answer = json(std::move(arguments));
        std::vector<std::string> messages;
        for (const auto& each : answer["unsettled"]) {
            if (each["concern"] == "person_name") messages.push_back(each["message"]);
        }
        return messages;
    };
    const std::vector<std::string> letter{"letter", file, "--draft", "LD0001", "--language", "en"};
    done({"add", file, "letter_draft", "code=LD0001", "letter_kind=kamerbrief", "letter_date=2026-04-30",
          "--author", "schrijver"});
    CHECK(persons(letter).empty());
    done({"add", file, "draft_passage", "code=DP0001", "draft=LD0001",
          "text_nl=Ik dank de heer Pietersen voor zijn inzet.", "--author", "schrijver"});
    CHECK(persons(letter) ==
          std::vector<std::string>{"What looks like the name of a person would be told: Pietersen."});

    // What is public of the plan: what a programme that may be told is for.
    done({"set", file, "programme", "P01", "aim_nl=de wensen van mevrouw Pietersen", "--author", "planner"});
    const auto page = example.in("plan.html");
    CHECK(run({"export", file, "--to", "html", "-o", page}).code == 2);

    done({"add", file, "accepted_name", "name_text=Pietersen", "reason_nl=Naam van een openbaar rapport.",
          "role=woordvoerder", "--author", "woordvoerder"});
    CHECK(persons(letter).empty());
    CHECK(run({"export", file, "--to", "html", "-o", page}).code == 0);
    CHECK(json({"journal", file}).dump().find("woordvoerder") != std::string::npos);
}

TEST_CASE(
    "a figure in own words that the letter does not tell holds the letter up, until the passage has a "
    "source") {
    const Example example;
    const auto file = example.file();
    const std::vector<std::string> letter{"letter", file, "--draft", "LD0001"};
    const auto concerns = [&] {
        std::size_t count = 0;
        const auto answer = json(letter);
        for (const auto& each : answer["unsettled"]) count += each["concern"] == "own_figure" ? 1 : 0;
        return count;
    };
    done({"add", file, "letter_draft", "code=LD0001", "letter_kind=kamerbrief", "letter_date=2026-04-30",
          "--author", "schrijver"});
    done({"add", file, "draft_passage", "code=DP0001", "draft=LD0001",
          "text_nl=GPS is gereed op 2 november 2028, en de kans daarop is 11%.", "--author", "schrijver"});
    CHECK(concerns() == 2);
    done({"set", file, "draft_passage", "DP0001", "source=Brief van 1 april 2026", "--author", "schrijver"});
    CHECK(concerns() == 0);
    const auto target = example.in("brief.md");
    CHECK(run({"letter", file, "--draft", "LD0001", "-o", target}).code != 2);
    CHECK(bytesOf(target).find("Brief van 1 april 2026") != std::string::npos);
}

TEST_CASE("a draft that names nobody to sign says how to name them") {
    const Example example;
    const auto file = example.file();
    done({"add", file, "letter_draft", "code=LD0001", "letter_kind=kamerbrief", "letter_date=2026-04-30",
          "--author", "schrijver"});
    const auto answer = run({"draft", file, "LD0001", "--sign", "--author", "CIO", "--language", "en"});
    CHECK(answer.code == 2);
    CHECK(answer.err.find("Nobody is named to sign LD0001.") != std::string::npos);
}

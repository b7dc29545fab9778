#include "app/publish.h"

#include "app/letter_file.h"
#include "model/code_book.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::tests;

namespace {

app::View viewOf(const model::Portfolio& portfolio) {
    app::Origin origin;
    origin.revision = 7;
    origin.fingerprint = "f00d";
    return {portfolio, origin, false};
}

letters::PublicReport reportOf(const model::Portfolio& portfolio, const app::PublishOptions& options) {
    const auto report = app::publish(viewOf(portfolio), options);
    REQUIRE(report);
    return *report;
}

app::PublishOptions inMay() {
    app::PublishOptions options;
    options.reportDate = model::makeDay(2026, 5, 12);
    return options;
}

letters::Document exampleLetter() {
    const auto made = app::makeLetter(reportOf(examplePortfolio(), inMay()), letters::LetterKind::kamerbrief);
    REQUIRE(made);
    return made->document;
}

const letters::Milestone* milestone(const letters::PublicReport& report, std::string_view code) {
    const auto found =
        std::find_if(report.milestones.begin(), report.milestones.end(),
                     [code](const letters::Milestone& each) { return each.fact.code == code; });
    return found == report.milestones.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("only what has a public statement is told") {
    const auto report = reportOf(examplePortfolio(), inMay());
    CHECK(report.milestones.size() == 10);
    CHECK(milestone(report, "A0172"));
    CHECK_FALSE(milestone(report, "A0113"));
    CHECK(report.programmes.size() == 3);
    CHECK(report.reviews.size() == 5);
}

TEST_CASE("a date is told no more exactly than its statement lets it, and no more exactly than it is known") {
    const auto report = reportOf(examplePortfolio(), inMay());
    CHECK(milestone(report, "A0172")->fact.when->precision() == letters::Precision::quarter);
    CHECK(milestone(report, "A0093")->fact.when->precision() == letters::Precision::year);

    auto portfolio = examplePortfolio();
    for (const auto& each : examplePortfolio().all<model::LawMilestone>()) {
        if (each.code != "LM31") continue;
        auto vague = each;
        vague.precision = model::DatePrecision::year;
        portfolio.all<model::LawMilestone>().put(vague);
    }
    const auto vague = reportOf(portfolio, inMay());
    const auto found = std::find_if(vague.law->milestones.begin(), vague.law->milestones.end(),
                                    [](const auto& each) { return each.fact.code == "LM31"; });
    REQUIRE(found != vague.law->milestones.end());
    CHECK(found->fact.when->precision() == letters::Precision::year);
}

TEST_CASE("a milestone without its statement leaves no trace") {
    auto portfolio = examplePortfolio();
    for (const auto& statement : examplePortfolio().all<model::PublicStatement>()) {
        if (statement.code == "PS76") portfolio.all<model::PublicStatement>().erase(statement.id);
    }
    CHECK_FALSE(milestone(reportOf(portfolio, inMay()), "A0172"));
}

TEST_CASE("what is withheld leaves its kind and its ground, and nothing of what it says") {
    const auto report = reportOf(examplePortfolio(), inMay());
    REQUIRE(report.withheld.size() == 2);
    CHECK(report.withheld[0].subject == letters::Subject::system);
    CHECK(report.withheld[1].ground ==
          "Woo art. 5.1 lid 2 onder b (economische of financiële belangen van de Staat)");
}

TEST_CASE("what is withheld is not told, also when another statement makes it public") {
    const auto tellsOfSystem = [](const letters::PublicReport& report, std::string_view code) {
        return std::any_of(report.systems.begin(), report.systems.end(),
                           [code](const letters::System& each) { return each.fact.code == code; });
    };
    auto portfolio = examplePortfolio();
    CHECK(
        tellsOfSystem(reportOf(portfolio, inMay()), "S04"));  // PS40 makes it public, PS88 withholds its note
    auto& statements = portfolio.all<model::PublicStatement>();
    for (const auto& statement : examplePortfolio().all<model::PublicStatement>()) {
        if (statement.code != "PS88") continue;
        auto whole = statement;
        whole.field.clear();
        statements.put(whole);
    }
    CHECK_FALSE(tellsOfSystem(reportOf(portfolio, inMay()), "S04"));

    model::PublicStatement secret;
    secret.id = statements.nextId();
    secret.code = "PS99";
    secret.object = refTo(activity(portfolio, "A0172"));
    secret.publicationClass = model::PublicationClass::withheld;
    secret.ground = "Woo art. 5.1";
    statements.put(secret);
    const auto report = reportOf(portfolio, inMay());
    CHECK_FALSE(milestone(report, "A0172"));
    CHECK(report.withheld.back().subject == letters::Subject::milestone);
}

TEST_CASE("of two public statements about an object the one that tells its date less exactly holds") {
    auto portfolio = examplePortfolio();
    auto& statements = portfolio.all<model::PublicStatement>();
    model::PublicStatement vague;
    vague.id = statements.nextId();
    vague.code = "PS99";
    vague.object = refTo(activity(portfolio, "A0172"));
    vague.publicationClass = model::PublicationClass::open;
    vague.precision = model::DatePrecision::year;
    statements.put(vague);
    CHECK(milestone(reportOf(portfolio, inMay()), "A0172")->fact.when->precision() ==
          letters::Precision::year);
    vague.precision.reset();
    statements.put(vague);
    CHECK_FALSE(milestone(reportOf(portfolio, inMay()), "A0172")->fact.when);
}

TEST_CASE("a portfolio that cannot be scheduled tells nothing, and why") {
    auto portfolio = examplePortfolio();
    const auto link = *portfolio.all<model::Dependency>().begin();
    auto back = link;
    back.id = portfolio.all<model::Dependency>().nextId();
    back.code = "D9999";
    std::swap(back.predecessor, back.successor);
    portfolio.all<model::Dependency>().put(back);
    const auto refused = app::publish(viewOf(portfolio), inMay());
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()).starts_with("These activities wait for each other: "));
}

TEST_CASE("the report carries status date, revision and fingerprint, and says that part of it is made up") {
    const auto report = reportOf(examplePortfolio(), inMay());
    CHECK(report.statusDate == model::makeDay(2026, 3, 31));
    CHECK(report.revision == 7);
    CHECK(report.fingerprint == "f00d");
    CHECK(letters::hasIllustrative(report));
}

TEST_CASE("the letter answers the promise that the next letter due settles, or the one asked for") {
    CHECK(reportOf(examplePortfolio(), inMay()).occasion->fact.code == "K04");
    auto options = inMay();
    options.answers = "K09";
    CHECK(reportOf(examplePortfolio(), options).occasion->fact.code == "K09");
}

TEST_CASE("a letter to who put questions answers those due first that wait and may be told") {
    auto portfolio = examplePortfolio();
    auto options = inMay();
    options.isToQuestions = true;
    // None of the example waits that may be told: then it is as for any letter, and the letter says what is wrong with it.
    CHECK(reportOf(portfolio, options).occasion->fact.code == "K04");
    const auto tell = [&](std::string_view code) {
        auto& statements = portfolio.all<model::PublicStatement>();
        model::PublicStatement statement;
        statement.id = statements.nextId();
        statement.code = "PS9" + std::to_string(statement.id.number);
        statement.object = refTo(*model::CodeBook{portfolio}.find<model::ParliamentaryItem>(code));
        statement.publicationClass = model::PublicationClass::open;
        statement.wordingNl = "de module zittingsvoorbereiding";
        statements.put(statement);
    };
    tell("K24");
    CHECK(reportOf(portfolio, options).occasion->fact.code == "K24");
    auto later = *model::CodeBook{portfolio}.find<model::ParliamentaryItem>("K24");
    auto again = portfolio.all<model::ParliamentaryItem>().at(later);
    again.id = portfolio.all<model::ParliamentaryItem>().nextId();
    again.code = "K98";
    again.dueDate = *again.dueDate - std::chrono::days{1};
    portfolio.all<model::ParliamentaryItem>().put(again);
    tell("K98");
    CHECK(reportOf(portfolio, options).occasion->fact.code == "K98");
    options.isToQuestions = false;
    CHECK(reportOf(portfolio, options).occasion->fact.code == "K04");
}

TEST_CASE("an item that may not be told cannot be what a letter answers") {
    auto options = inMay();
    options.answers = "K24";
    const auto refused = app::publish(viewOf(examplePortfolio()), options);
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()) ==
          "Nothing says that parliamentary item K24 may be told. Add a public statement about K24, of class "
          "public, "
          "with the words in which it may be told.");
    options.answers = "K99";
    CHECK(
        plain(app::publish(viewOf(examplePortfolio()), options).error()) ==
        "There is no parliamentary item K99. Give the code of a request, a promise, a motion or questions.");
}

TEST_CASE("a letter answers what was received by its day, and nothing that was asked later") {
    auto options = inMay();
    options.answers = "K15";
    options.reportDate = model::makeDay(2025, 11, 26);
    CHECK(app::publish(viewOf(examplePortfolio()), options));
    options.reportDate = model::makeDay(2025, 11, 25);
    const auto refused = app::publish(viewOf(examplePortfolio()), options);
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()) ==
          "Parliamentary item K15 was received on 2025-11-26, after the date of the letter. Give the letter "
          "a later "
          "date.");
}

TEST_CASE("incidents are those since the last letter of any, in order of time") {
    const auto codes = [](model::Day day) {
        auto options = inMay();
        options.reportDate = day;
        std::string all;
        for (const auto& each : reportOf(examplePortfolio(), options).incidents) all += each.fact.code + " ";
        return all;
    };
    // The letter before is that of 5 December 2024, or that of 6 February 2026.
    CHECK(codes(model::makeDay(2025, 8, 1)) == "N05 N06 N07 ");
    CHECK(codes(model::makeDay(2026, 4, 30)) == "N08 ");
    auto options = inMay();
    CHECK(reportOf(examplePortfolio(), options).lastSent->firstDay() == model::makeDay(2026, 2, 6));
}

TEST_CASE(
    "a promise is due when the first letter that keeps it was to be sent, also when that day has passed") {
    auto options = inMay();
    options.reportDate = model::makeDay(2026, 11, 26);
    CHECK(reportOf(examplePortfolio(), options).occasion->due->firstDay() == model::makeDay(2026, 6, 30));
}

TEST_CASE("changes are named until the day on which they are told, and only by their codes") {
    const auto codes = [](std::vector<std::string> without) {
        auto options = inMay();
        options.without = std::move(without);
        std::string all;
        for (const auto& each : reportOf(examplePortfolio(), options).changes)
            all += each.code + " about " + each.about + "\n";
        return all;
    };
    CHECK(codes({}) == "CH3 about A0073\nCH4 about A0249\nCH5 about A0093\n");
    CHECK(codes({"CH4"}) == "CH3 about A0073\nCH5 about A0093\n");
}

TEST_CASE("what is planned in time with a chance below even is uncertain, and the worst milestone is named") {
    const auto law = reportOf(examplePortfolio(), inMay()).law;
    REQUIRE(law);
    CHECK(law->isUnlikely);
    CHECK(law->blocker == "GPS gereed voor het nieuwe Wetboek van Strafvordering");
    const auto isUncertain = [&](std::int64_t book) {
        const auto found = std::find_if(law->parts.begin(), law->parts.end(),
                                        [book](const auto& each) { return each.number == book; });
        REQUIRE(found != law->parts.end());
        return found->preferred->inTime && found->preferred->isUncertain;
    };
    CHECK(isUncertain(3));
    CHECK_FALSE(isUncertain(2));
}

TEST_CASE("a letter that cannot be written leaves nothing behind and says so") {
    TemporaryFolder folder;
    const auto file = folder.path() / "no such folder" / "letter.odt";
    const auto refused = app::writeLetter(exampleLetter(), file);
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()) ==
          file.string() +
              " cannot be written: No such file or directory. Choose a folder that can be written and "
              "has room.");
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a letter replaces a file and nothing else") {
    TemporaryFolder folder;
    const auto refused = app::writeLetter(exampleLetter(), folder.path());
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()) ==
          folder.path().string() + " is not a file that can be replaced. Choose another name.");
    const auto file = folder / "brief.odt";
    REQUIRE(app::writeLetter(exampleLetter(), file));
    REQUIRE(app::writeLetter(exampleLetter(), file));
    CHECK(std::filesystem::file_size(file) > 10'000);
}

TEST_CASE("notes are internal: whatever they are about, no report tells of them") {
    auto portfolio = examplePortfolio();
    const auto without = reportOf(portfolio, inMay());
    std::int64_t count = 0;
    for (const auto kind : model::allKinds) {
        if (kind == model::RecordKind::note || kind == model::RecordKind::foreignPart) continue;
        const auto& table = examplePortfolio().table(kind);
        for (auto at = table.first(); at != table.last(); ++at) {
            model::Note note;
            note.id = {1'000 + ++count};
            note.code = "SECRET" + std::to_string(count);
            note.object = {kind, at->number};
            note.text = note.address = note.authorRole = note.source = "niet voor buiten";
            note.day = model::makeDay(2026, 5, 1);
            note.basis = model::Basis::illustrative;
            portfolio.all<model::Note>().put(note);
        }
    }
    CHECK(count > 1'000);
    CHECK(reportOf(portfolio, inMay()) == without);
}

#include "app/letter_file.h"
#include "letters/formats.h"
#include "model/code_book.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace mijlpaal;
using namespace mijlpaal::tests;

namespace {

app::View viewOf(const model::Portfolio& portfolio) {
    app::Origin origin;
    origin.revision = 1;
    origin.fingerprint = "9f86d081884c7d65";
    return {portfolio, origin, false};
}

template <class Record>
Record recordOf(const model::Portfolio& portfolio, std::string_view code) {
    const auto id = model::CodeBook{portfolio}.find<Record>(code);
    REQUIRE(id);
    return *portfolio.find(*id);
}

/// Earlier plans of all that is told may be told too, and the changes were told in another letter.
void tellPlansAndChanges(model::Portfolio& portfolio) {
    auto& statements = portfolio.all<model::PublicStatement>();
    const model::CodeBook codes{portfolio};
    const auto like = *std::find_if(statements.begin(), statements.end(),
                                    [](const auto& each) { return each.field == "promise"; });
    std::int64_t number = 1000;
    for (const auto* code : {"A0054", "A0228", "A0103", "A0258"}) {
        auto statement = like;
        statement.id = model::PublicStatementId{++number};
        statement.code = "PS" + std::to_string(number);
        statement.object = refTo(*codes.find<model::Activity>(code));
        statement.reasonNl = "de eerdere modules schuiven op";
        statements.put(statement);
    }
    for (const auto* code : {"CH4", "CH5"}) {
        auto change = recordOf<model::ReportableChange>(portfolio, code);
        change.toldOn = model::makeDay(2026, 4, 28);
        portfolio.all<model::ReportableChange>().put(change);
    }
}

/// The example with what a writer would enter at the end of April 2026; made up, as far as it is new.
model::Portfolio settledExample() {
    auto portfolio = examplePortfolio();
    auto submitted = recordOf<model::LawMilestone>(portfolio, "LM25");
    submitted.status = model::LawMilestoneStatus::done;
    submitted.actualDate = model::makeDay(2026, 3, 27);
    auto consulted = recordOf<model::LawMilestone>(portfolio, "LM35");
    consulted.status = model::LawMilestoneStatus::planned;
    consulted.plannedDate = model::makeDay(2026, 6, 30);
    auto advice = recordOf<model::Review>(portfolio, "V05");
    advice.adviceDate = model::makeDay(2026, 5, 29);
    for (auto* step : {&submitted, &consulted}) {
        step->basis = model::Basis::illustrative;
        portfolio.all<model::LawMilestone>().put(*step);
    }
    portfolio.all<model::Review>().put(advice);
    // The letter of that day says both; here the news had told it.
    for (const auto* code : {"PS24", "PS25"}) {
        auto statement = recordOf<model::PublicStatement>(portfolio, code);
        statement.sourceRank = model::SourceRank::advice;
        statement.reference = "brief van 20 maart 2024 aan de Eerste en Tweede Kamer";
        portfolio.all<model::PublicStatement>().put(statement);
    }
    tellPlansAndChanges(portfolio);
    return portfolio;
}

letters::PublicReport reportOf(const model::Portfolio& portfolio, model::Day date,
                               std::vector<std::string> without = {}) {
    app::PublishOptions options;
    options.reportDate = date;
    options.ownReference = "6357468";
    options.without = std::move(without);
    const auto report = app::publish(viewOf(portfolio), options);
    REQUIRE(report);
    return *report;
}

std::string sentences(const std::vector<letters::Unsettled>& unsettled) {
    std::string all;
    for (const auto& each : unsettled) all += std::string{wordFor(each.concern)} + " " + each.code + "\n";
    return all;
}

/// Compares with a file in tests/data/letters, and leaves what it is now among the artefacts.
void checkGolden(const std::string& name, const letters::Document& document) {
    auto text = plainText(document) + "\n";
    for (std::size_t i = 0; i < document.notes.size(); ++i)
        text += "[" + std::to_string(i + 1) + "] " + document.notes[i] + "\n";
    if (const char* artefacts = std::getenv("MIJLPAAL_ARTEFACTS")) {
        std::ofstream{std::filesystem::path{artefacts} / name, std::ios::binary} << text;
        // To be looked at.
        const auto odt =
            std::filesystem::path{artefacts} / std::filesystem::path{name}.replace_extension(".odt");
        CHECK(app::writeLetter(document, odt));
    }
    std::ifstream file{sourceFolder() / "tests/data/letters" / name, std::ios::binary};
    const std::string golden{std::istreambuf_iterator<char>{file}, {}};
    CHECK_MESSAGE(
        text == golden,
        "compare "
            << name
            << " among the artefacts with the one in tests/data/letters, and read both as a minister would");
}

}  // namespace

TEST_CASE(
    "the letter of 30 April 2026 is fit to be sent once what it asks for is entered, and its nota with it") {
    const auto report = reportOf(settledExample(), model::makeDay(2026, 4, 30), {"V07", "N05", "K13", "K14"});
    const auto letter = app::makeLetter(report, letters::LetterKind::kamerbrief);
    REQUIRE(letter);
    CHECK(sentences(letter->unsettled) == "");
    checkGolden("kamerbrief-2026-04-30.txt", letter->document);
    const auto nota = app::makeLetter(report, letters::LetterKind::nota);
    REQUIRE(nota);
    checkGolden("nota-2026-04-30.txt", nota->document);
}

TEST_CASE("the letter of 30 April 2026 from the example as it is says what is to be settled") {
    const auto letter = app::makeLetter(reportOf(examplePortfolio(), model::makeDay(2026, 4, 30)),
                                        letters::LetterKind::kamerbrief);
    REQUIRE(letter);
    CHECK(sentences(letter->unsettled) ==
          "untold_plan A0054\n"
          "untold_plan A0228\n"
          "untold_plan A0103\n"
          "untold_plan A0258\n"
          "not_established LM25\n"
          "not_established LM35\n"
          "weak_source LM27\n"
          "weak_source LM31\n"
          "weak_source V07\n"
          "overdue V05\n"
          "untold_change CH4\n"
          "untold_change CH5\n");
}

TEST_CASE(
    "a letter of 26 November 2026 from the status of 31 March is held up by its age and by all that should "
    "have happened") {
    const auto letter = app::makeLetter(reportOf(examplePortfolio(), model::makeDay(2026, 11, 26)),
                                        letters::LetterKind::kamerbrief);
    REQUIRE(letter);
    const auto held = sentences(letter->unsettled);
    CHECK(held.starts_with("old_status \nlate K04\n"));
    CHECK(held.find("overdue LM27\n") != std::string::npos);
    CHECK(letter->document.notice.starts_with("Concept: nog niet geschikt om te verzenden."));
    checkGolden("kamerbrief-2026-11-26.txt", letter->document);
}

TEST_CASE("a letter of the example is always called fictitious, one of a real portfolio never") {
    const auto document = [](const model::Portfolio& portfolio) {
        return app::makeLetter(reportOf(portfolio, model::makeDay(2026, 4, 30)),
                               letters::LetterKind::kamerbrief)
            ->document;
    };
    CHECK(document(examplePortfolio()).notice.find("fictieve gegevens") != std::string::npos);
    auto real = examplePortfolio();
    model::forEachTable(real, []<class Record>(model::Table<Record>& table) {
        for (const auto& each : model::Table<Record>{table}) {
            auto own = each;
            if constexpr (requires { own.basis; }) own.basis = model::Basis::own;
            if constexpr (requires { own.illustrativeFields; }) own.illustrativeFields.clear();
            table.put(own);
        }
    });
    CHECK(document(real).notice.find("fictieve gegevens") == std::string::npos);
}

TEST_CASE("what a writer leaves out is not told, and a record that does not exist cannot be left out") {
    const auto report = reportOf(examplePortfolio(), model::makeDay(2026, 4, 30), {"A0172", "N07"});
    CHECK(std::none_of(report.milestones.begin(), report.milestones.end(),
                       [](const auto& each) { return each.fact.code == "A0172"; }));
    CHECK(std::none_of(report.incidents.begin(), report.incidents.end(),
                       [](const auto& each) { return each.fact.code == "N07"; }));
    app::PublishOptions options;
    options.reportDate = model::makeDay(2026, 4, 30);
    options.without = {"X1"};
    const auto refused = app::publish(viewOf(examplePortfolio()), options);
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()) ==
          "There is no record X1 to leave out of the letter. Give the code of one.");
}

TEST_CASE("every figure of a letter holds until the plan moves it, and then the letter says so") {
    TemporaryFolder folder;
    const auto file = folder / "brief.odt";
    const auto made = app::makeLetter(reportOf(examplePortfolio(), model::makeDay(2026, 4, 30)),
                                      letters::LetterKind::kamerbrief);
    REQUIRE(app::writeLetter(made->document, file));
    const auto isHolding = [](const letters::CheckedFigure& each) {
        return each.verdict == letters::CheckedFigure::Verdict::holds;
    };
    const auto same = app::checkLetter(viewOf(examplePortfolio()), file);
    REQUIRE(same);
    CHECK(same->figures.size() > 60);
    CHECK(std::all_of(same->figures.begin(), same->figures.end(), isHolding));

    auto moved = examplePortfolio();
    auto test = recordOf<model::Activity>(moved, "A0171");
    test.mostLikely = test.optimistic = test.pessimistic = model::hours(8) * 300;
    moved.all<model::Activity>().put(test);
    const auto later = app::checkLetter(viewOf(moved), file);
    REQUIRE(later);
    const auto gps = std::find_if(later->figures.begin(), later->figures.end(),
                                  [](const auto& each) { return each.told.name == "A0172.finish"; });
    REQUIRE(gps != later->figures.end());
    CHECK(gps->verdict == letters::CheckedFigure::Verdict::changed);
    CHECK(gps->told.text == "vierde kwartaal 2028");
}

TEST_CASE("letter, nota and annex of the example are written as PDF, the same bytes each time") {
    const auto report = reportOf(settledExample(), model::makeDay(2026, 4, 30), {"V07", "N05", "K13", "K14"});
    using letters::LetterKind;
    for (const auto kind : {LetterKind::kamerbrief, LetterKind::nota, LetterKind::promises, LetterKind::progress}) {
        const auto made = app::makeLetter(report, kind);
        REQUIRE(made);
        const auto once = letters::pdfBytes(made->document), again = letters::pdfBytes(made->document);
        REQUIRE(once);
        CHECK(once->starts_with("%PDF-1.7"));
        CHECK(*once == *again);
        if (const char* artefacts = std::getenv("MIJLPAAL_ARTEFACTS")) {
            // To be looked at.
            const auto name = letters::templateOf(kind).name + ".pdf";
            std::ofstream{std::filesystem::path{artefacts} / name, std::ios::binary} << *once;
        }
    }
}

TEST_CASE("templates of an organisation are taken from their folder, those that it lacks are as built in") {
    TemporaryFolder folder;
    const auto written = app::writeTemplates(folder / "sjablonen");
    REQUIRE(written);
    CHECK(written->size() == letters::letterKinds.size());
    const auto report = reportOf(examplePortfolio(), model::makeDay(2026, 4, 30));
    using letters::LetterKind;
    const auto file = app::templateIn(folder / "sjablonen", LetterKind::nota);
    REQUIRE(file);
    CHECK(app::makeLetter(report, LetterKind::nota, *file)->document == app::makeLetter(report, LetterKind::nota)->document);

    std::ofstream{**file} << "Van {{organisatie}}\n\n{{verzonnen}}\n";
    const auto refused = app::makeLetter(report, LetterKind::nota, *file);
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()).starts_with("Template nota.nl, line 3: there is no field verzonnen."));
    // What was changed is not written over.
    CHECK(app::writeTemplates(folder / "sjablonen")->empty());
    std::filesystem::remove(**file);
    CHECK_FALSE(app::templateIn(folder / "sjablonen", LetterKind::nota)->has_value());
    CHECK_FALSE(app::templateIn(folder / "nergens", LetterKind::nota));
}

TEST_CASE("questions and answers are read from a text, and a text without a question first is refused") {
    TemporaryFolder folder;
    const auto file = folder / "vragen.txt";
    std::ofstream{file} << "? Een?\r\nJa,\nzeker.\n\n? Twee?\n";
    const auto read = app::readQuestions(file);
    REQUIRE(read);
    CHECK(*read == std::vector<letters::Question>{{"Een?", "Ja, zeker."}, {"Twee?", ""}});
    std::ofstream{file} << "Ja.\n? Een?\n";
    CHECK_FALSE(app::readQuestions(file));
    std::ofstream{file} << "? \xFF\n";
    CHECK_FALSE(app::readQuestions(file));
    CHECK_FALSE(app::readQuestions(folder / "nergens.txt"));
}

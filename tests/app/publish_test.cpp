#include "app/publish.h"

#include "app/letter_file.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::tests;

namespace {

letters::PublicReport reportOf(const model::Portfolio& portfolio, const app::PublishOptions& options) {
    const auto schedule = scheduling::schedule(portfolio, scheduling::optionsOf(portfolio)).value();
    const auto report = app::publish(portfolio, schedule, options);
    REQUIRE(report);
    return *report;
}

app::PublishOptions inMay() {
    app::PublishOptions options;
    options.reportDate = model::makeDay(2026, 5, 12);
    options.revision = 7;
    options.fingerprint = "f00d";
    return options;
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
    CHECK(report.milestones.size() == 12);
    CHECK(milestone(report, "A0172"));
    CHECK_FALSE(milestone(report, "A0113"));
    CHECK(report.programmes.size() == 3);
    CHECK(report.reviews.size() == 7);
}

TEST_CASE("a date is told no more exactly than its statement lets it, and no more exactly than it is known") {
    const auto report = reportOf(examplePortfolio(), inMay());
    CHECK(milestone(report, "A0172")->fact.when->precision() == letters::Precision::quarter);
    CHECK(milestone(report, "A0093")->fact.when->precision() == letters::Precision::year);

    auto portfolio = examplePortfolio();
    for (const auto& each : examplePortfolio().all<model::LawMilestone>()) {
        if (each.code != "LM09") continue;
        auto vague = each;
        vague.precision = model::DatePrecision::year;
        portfolio.all<model::LawMilestone>().put(vague);
    }
    const auto vague = reportOf(portfolio, inMay());
    const auto found = std::find_if(vague.law->milestones.begin(), vague.law->milestones.end(),
                                    [](const auto& each) { return each.fact.code == "LM09"; });
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

TEST_CASE("an item that may not be told cannot be what a letter answers") {
    auto options = inMay();
    options.answers = "K24";
    const auto schedule = scheduling::schedule(examplePortfolio(), {}).value();
    const auto refused = app::publish(examplePortfolio(), schedule, options);
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()) ==
          "There is no parliamentary item K24 that may be told. Give the code of a request or promise with a "
          "public "
          "statement.");
}

TEST_CASE("a letter that cannot be written leaves nothing behind and says so") {
    TemporaryFolder folder;
    const auto schedule = scheduling::schedule(examplePortfolio(), {}).value();
    const auto file = folder.path() / "no such folder" / "letter.odt";
    const auto refused = app::writeKamerbrief(examplePortfolio(), schedule, inMay(), file);
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()) ==
          file.string() + " cannot be written. Choose a folder that can be written and has room.");
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a letter replaces a file and nothing else") {
    TemporaryFolder folder;
    const auto schedule = scheduling::schedule(examplePortfolio(), {}).value();
    const auto refused = app::writeKamerbrief(examplePortfolio(), schedule, inMay(), folder.path());
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()) ==
          folder.path().string() + " is not a file that can be replaced. Choose another name.");
    const auto file = folder / "brief.odt";
    REQUIRE(app::writeKamerbrief(examplePortfolio(), schedule, inMay(), file));
    REQUIRE(app::writeKamerbrief(examplePortfolio(), schedule, inMay(), file));
    CHECK(std::filesystem::file_size(file) > 10'000);
}

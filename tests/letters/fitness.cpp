#include "letters/fitness.h"

#include "tests/letters/support/example_report.h"

#include <doctest/doctest.h>

#include <functional>

using namespace mijlpaal;
using namespace mijlpaal::letters;
using tests::day;
using tests::exampleReport;

namespace {

/// The words for what is to be settled, with the codes of the records.
std::string concerns(const PublicReport& report, LetterKind kind = LetterKind::kamerbrief) {
    std::string all;
    for (const auto& each : unsettled(report, kind)) {
        all += std::string{wordFor(each.concern)} + (each.code.empty() ? "" : " " + each.code) + "\n";
    }
    return all;
}

std::string concernsOf(const std::function<void(PublicReport&)>& change,
                       LetterKind kind = LetterKind::kamerbrief) {
    auto report = exampleReport();
    change(report);
    return concerns(report, kind);
}

}  // namespace

TEST_CASE("a letter of fresh and sourced facts is fit to be sent, and so is its nota") {
    CHECK(concerns(exampleReport()) == "");
    CHECK(concerns(exampleReport(), LetterKind::nota) == "");
}

TEST_CASE("a status may be 35 days old and not a day more, and never younger than the letter") {
    CHECK(concernsOf([](auto& report) { report.reportDate = report.statusDate; }) == "");
    CHECK(concernsOf([](auto& report) {
              report.reportDate = report.statusDate + std::chrono::days{35};
              report.nextLetter.reset();
          }) == "");
    auto old = exampleReport();
    old.reportDate = old.statusDate + std::chrono::days{36};
    const auto found = unsettled(old, LetterKind::kamerbrief);
    REQUIRE(found.size() == 1);
    CHECK(plain(found[0].message) ==
          "The letter tells the state of affairs of 2026-03-31, which is 36 days old on its date.");
    CHECK(concernsOf([](auto& report) { report.reportDate = report.statusDate - std::chrono::days{1}; }) ==
          "before_status\n");
}

TEST_CASE(
    "what should have happened by the day of the letter holds it up until someone says whether it did") {
    auto report = exampleReport();
    report.milestones[1].fact.when = ToldDate{day(2026, 4, 1), Precision::day};
    report.milestones[1].wording = {};
    CHECK(concerns(report) == "overdue A0073\n");
    CHECK(plain(unsettled(report, LetterKind::kamerbrief)[0].message) ==
          "“Zaakregistratie landelijk in gebruik” (A0073) was expected op 1 april 2026, before the date of "
          "the letter, and has "
          "not happened.");
    report.milestones[1].fact.when = ToldDate{day(2026, 4, 2), Precision::day};
    CHECK(concerns(report) == "");

    CHECK(concernsOf([](auto& each) {
              each.reviews[0].fact.standing = Standing::planned;
              each.reviews[0].fact.when = ToldDate{day(2026, 3, 10), Precision::month};
          }) == "overdue V01\n");
    CHECK(concernsOf([](auto& each) {
              each.reviews[0].recommendations[1].fact.when = ToldDate{day(2025, 12, 31), Precision::day};
          }) == "overdue RC02\n");
}

TEST_CASE("what is not established holds the letter up once its time has come") {
    CHECK(concernsOf([](auto& report) { report.law->milestones[1].fact.standing = Standing::unknown; }) ==
          "");
    CHECK(concernsOf([](auto& report) {
              report.law->milestones[1].fact.standing = Standing::unknown;
              report.law->milestones[1].fact.when = ToldDate{day(2026, 2, 1), Precision::month};
          }) == "not_established LM31\n");
    CHECK(concernsOf([](auto& report) {
              report.law->milestones[1].fact.standing = Standing::unknown;
              report.law->milestones[1].fact.when.reset();
          }) == "not_established LM31\n");
}

TEST_CASE("only papers of parliament, official journals, advices and letters are sources of a letter") {
    for (const auto rank : {SourceRank::official, SourceRank::advice})
        CHECK(concernsOf([rank](auto& report) { report.incidents[0].fact.rank = rank; }) == "");
    for (const auto rank : {SourceRank::body, SourceRank::press})
        CHECK(concernsOf([rank](auto& report) { report.incidents[0].fact.rank = rank; }) ==
              "weak_source N07\n");
    CHECK(concernsOf([](auto& report) {
              report.incidents[0].fact.rank.reset();
              report.incidents[0].fact.reference.clear();
          }) == "no_reference N07\n");
    CHECK(concernsOf([](auto& report) { report.nextLetter->fact.rank = SourceRank::press; }) ==
          "weak_source K20\n");
    CHECK(concernsOf([](auto& report) { report.purpose->rank = SourceRank::press; }) ==
          "weak_source settings\n");
}

TEST_CASE("a question that was answered is not answered again, and one to be answered has its date") {
    const auto ask = [](PublicReport& report, bool answered, bool dated) {
        report.occasion->kind = ItemKind::question;
        if (answered) report.occasion->answered = ToldDate{day(2026, 1, 13), Precision::day};
        if (!dated) report.occasion->fact.when.reset();
    };
    CHECK(concernsOf([&](auto& report) { ask(report, false, true); }) == "");
    CHECK(concernsOf([&](auto& report) { ask(report, true, true); }) == "answered K04\n");
    CHECK(concernsOf([&](auto& report) { ask(report, false, false); }) == "no_date K04\n");
}

TEST_CASE("words told before may not be more exact than what is known") {
    CHECK(concernsOf([](auto& report) {
              report.milestones[1].wording.nl = "De eerste module komt in mei 2027 in gebruik";
          }) == "too_exact A0073\n");
    CHECK(concernsOf([](auto& report) {
              report.milestones[1].wording.nl = "De eerste module komt in 2027 in gebruik";
          }) == "");
}

TEST_CASE("a letter after the day on which it was due says why, or is held up") {
    const auto due = [](PublicReport& report, unsigned dayOfApril, std::string why) {
        report.occasion->due = ToldDate{day(2026, 4, dayOfApril), Precision::day};
        report.occasion->delay = std::move(why);
    };
    CHECK(concernsOf([&](auto& report) { due(report, 2, ""); }) == "");
    CHECK(concernsOf([&](auto& report) { due(report, 1, ""); }) == "late K04\n");
    CHECK(concernsOf([&](auto& report) { due(report, 1, "Het onderzoek duurde langer"); }) == "");
}

TEST_CASE(
    "a change that was not told holds the letter up unless the letter tells what moved since it was known") {
    const auto change = [](std::string about, std::chrono::sys_days known) {
        return [about, known](PublicReport& report) { report.changes = {{"CH1", about, known}}; };
    };
    // The last plan before it said 2026, and the letter says 2027.
    CHECK(concernsOf(change("A0073", day(2025, 11, 17))) == "");
    CHECK(concernsOf([&](auto& report) {
              change("A0073", day(2025, 11, 17))(report);
              report.milestones[1].before.back().when = *report.milestones[1].fact.when;
          }) == "untold_change CH1\n");
    CHECK(concernsOf(change("A0249", day(2025, 12, 8))) == "untold_change CH1\n");
    CHECK(concernsOf(change("", day(2025, 12, 8))) == "untold_change CH1\n");
    CHECK(concernsOf(change("N07", day(2025, 8, 4))) == "");
    CHECK(concernsOf(change("A0249", day(2025, 12, 8)), LetterKind::promises) == "");
}

TEST_CASE("an earlier plan that nobody decided about holds the letter up") {
    CHECK(concernsOf([](auto& report) { report.milestones[2].hasUntoldPlans = true; }) ==
          "untold_plan A0172\n");
}

TEST_CASE("a notice of postponement says of what else it was given that it is no questions") {
    auto report = exampleReport();
    report.occasion->kind = ItemKind::motion;
    const auto found = unsettled(report, LetterKind::postponement);
    REQUIRE(found.size() == 1);
    CHECK(plain(found[0].message).ends_with("(K04) is a motion; only questions can be postponed."));
}

TEST_CASE("each kind is held up by what it tells and by nothing else") {
    const auto weakIncident = [](auto& report) { report.incidents[0].fact.rank = SourceRank::press; };
    const auto weakQuestion = [](auto& report) { report.related[1].fact.rank = SourceRank::press; };
    const auto noGround = [](auto& report) { report.withheld[0].ground.clear(); };
    CHECK(concernsOf(weakIncident, LetterKind::nota) == "weak_source N07\n");
    CHECK(concernsOf(weakIncident, LetterKind::promises) == "");
    CHECK(concernsOf(weakQuestion) == "");
    CHECK(concernsOf(weakQuestion, LetterKind::nota) == "weak_source K15\n");
    CHECK(concernsOf(noGround) == "");
    CHECK(concernsOf(noGround, LetterKind::nota) == "no_ground\n");
    CHECK(concernsOf([](auto&) {}, LetterKind::postponement) == "no_occasion\n");
}

TEST_CASE("refusing parliament takes a reason, and showing it in confidence takes none") {
    using Parliament = Withheld::Parliament;
    const auto towards = [](Parliament parliament, const char* reason) {
        return [=](auto& report) {
            report.withheld[0].parliament = parliament;
            report.withheld[0].reason = reason;
        };
    };
    CHECK(concernsOf(towards(Parliament::refused, "")) == "no_reason\n");
    CHECK(concernsOf(towards(Parliament::refused, "Het raakt een lopend onderzoek.")) == "");
    CHECK(concernsOf(towards(Parliament::confidential, "")) == "");
}

TEST_CASE("a letter cannot be sent while nobody knows by which day the law must have what it needs") {
    auto report = exampleReport();
    for (auto& part : report.law->parts) {
        part.must->isDayUnknown = part.preferred->isDayUnknown = true;
        part.must->inTime = part.preferred->inTime = false;
    }
    report.law->inForce.when.reset();
    CHECK(concerns(report) == "no_date LM32\n");
    CHECK(concerns(report, LetterKind::progress) == "no_date LM32\n");
    CHECK(concerns(report, LetterKind::promises) == "");
    CHECK(plain(unsettled(report, LetterKind::kamerbrief)[0].message) ==
          "It is not known by which day these parts of the law must have what they need, so the letter cannot tell "
          "whether they will: LP1, LP2.");
}

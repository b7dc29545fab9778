#include "letters/since.h"

#include "letters/letter.h"
#include "tests/letters/support/example_report.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::letters;
using mijlpaal::tests::day;
using mijlpaal::tests::exampleReport;

namespace {

using What = ToldOtherwise::What;

ToldDate told(int year, unsigned month, Precision precision) {
    return ToldDate{day(year, month, 1), precision};
}

/// The example as the letter of 20 March told it, beside the one of now.
PublicReport compared(PublicReport now, const PublicReport& before) {
    now.since = LastLetter{"SL0001", day(2026, 3, 20), 8, toldOtherwise(before, now)};
    return now;
}

std::string textOf(const PublicReport& report, LetterKind kind) {
    const auto made = letter(report, kind, templateOf(kind));
    INFO((made ? std::string{} : plain(made.error())));
    REQUIRE(made);
    return plainText(*made);
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("how far a date moved is told by the less exact of the two") {
    CHECK(distanceText(told(2026, 1, Precision::year), told(2027, 1, Precision::year)) == "1 jaar later");
    CHECK(distanceText(told(2028, 10, Precision::quarter), told(2028, 4, Precision::quarter)) == "2 kwartalen eerder");
    CHECK(distanceText(told(2028, 10, Precision::quarter), told(2029, 1, Precision::quarter)) == "1 kwartaal later");
    CHECK(distanceText(told(2025, 1, Precision::quarter), told(2027, 1, Precision::quarter)) == "2 jaar later");
    CHECK(distanceText(told(2026, 11, Precision::month), told(2027, 2, Precision::month)) == "3 maanden later");
    CHECK(distanceText({day(2026, 5, 1), Precision::day}, {day(2026, 5, 2), Precision::day}) == "1 dag later");
    CHECK(distanceText({day(2026, 5, 1), Precision::day}, {day(2026, 4, 19), Precision::day}) == "12 dagen eerder");
    CHECK(distanceText({day(2026, 5, 1), Precision::day}, {day(2026, 12, 3), Precision::day}) ==
          "ongeveer 7 maanden later");
    CHECK(distanceText(told(2028, 6, Precision::month), told(2029, 1, Precision::year)) == "1 jaar later");
    // More or less exact is not moved.
    CHECK(distanceText(told(2028, 6, Precision::month), told(2028, 1, Precision::year)).empty());
    CHECK(isSamePeriod(told(2028, 4, Precision::quarter), {day(2028, 5, 9), Precision::day}));
}

TEST_CASE("what is told as before is no change, and a date that is only told more exactly is none either") {
    const auto now = exampleReport();
    CHECK(toldOtherwise(now, now).empty());
    auto before = now;
    before.milestones[2].fact.when = told(2029, 1, Precision::year);
    CHECK(toldOtherwise(before, now).empty());
}

TEST_CASE("dates, what is reached, amounts and words that changed are told with what was told before") {
    const auto now = exampleReport();
    auto before = now;
    before.milestones[0].fact.standing = Standing::planned;
    before.milestones[0].fact.when = told(2026, 4, Precision::quarter);
    before.milestones[1].fact.when = told(2026, 1, Precision::year);
    before.law->milestones[1].fact.when = ToldDate{day(2028, 1, 31), Precision::month}.atLatest();
    before.law->parts[0].ready = "waarschijnlijk";
    before.money[0].total = 440'000'000;
    before.money[0].years = {{2024, 30'000'000}};
    const auto found = toldOtherwise(before, now);
    REQUIRE(found.size() == 6);
    CHECK(found[0].what == What::standing);
    CHECK(found[0].code == "A0228");
    CHECK(found[1].what == What::date);
    CHECK(found[1].when == told(2026, 1, Precision::year));
    CHECK(found[2].code == "LM31");
    CHECK(found[3].what == What::chance);
    CHECK(found[3].words == "waarschijnlijk");
    CHECK(found[4].amount == 440'000'000);
    CHECK(found[5].year == 2024);

    const auto text = textOf(compared(now, before), LetterKind::kamerbrief);
    CHECK(has(text, "# Wijzigingen sinds de vorige brief\n\nVergeleken met de brief van 20 maart 2026 is het volgende "
                    "gewijzigd.\n"));
    CHECK(has(text, "De volgende mijlpaal is sindsdien bereikt.\n"));
    CHECK(has(text, "- Alle medewerkers op nieuwe mailomgeving: eerste kwartaal 2026 (gemeld was: tweede kwartaal "
                    "2026).\n"));
    CHECK(has(text, "Mijlpaal | Eerste planning | Laatst gemeld | Nu | Verschil | Reden\n"));
    CHECK(has(text, "Zaakregistratie landelijk in gebruik | 2026 | 2026 | 2027 | 1 jaar later | capaciteit is ingezet "
                    "voor het herstel\n"));
    CHECK(has(text, "Vaststelling definitieve datum | – | uiterlijk januari 2028 | uiterlijk april 2028 | 3 maanden "
                    "later | –\n"));
    CHECK(has(text, "De implementatie, totaal | €\u00A0440 miljoen | €\u00A0450 miljoen | €\u00A010 miljoen meer\n"));
    CHECK(has(text, "De implementatie, 2024 | €\u00A030 miljoen | €\u00A035,7 miljoen | €\u00A05,7 miljoen meer\n"));
    CHECK(has(text, "Boek 1: kans op tijd | waarschijnlijk | zeer waarschijnlijk\n"));
    // The reasons stand in the table, and not a second time below the milestones.
    CHECK_FALSE(has(text, "De oorzaak van de verschuiving"));
    CHECK_FALSE(has(text, "De stand is vergeleken met de eerdere planningen"));

    CHECK(has(textOf(compared(now, before), LetterKind::progress), "| 1 jaar later |"));
    CHECK(has(textOf(compared(now, before), LetterKind::nota),
              "Ten opzichte van de brief van 20 maart 2026 is verschoven:\n\n- Zaakregistratie landelijk in gebruik: van "
              "2026 naar 2027; capaciteit is ingezet voor het herstel.\n"));
}

TEST_CASE("of a record that one of the two does not tell, and of a field of it, nothing is told as changed") {
    const auto now = exampleReport();
    auto before = now;
    before.milestones[1].fact.when = told(2026, 1, Precision::year);
    before.money[0].total = 440'000'000;

    auto dateless = now;
    dateless.milestones[1].fact.when.reset();
    dateless.money[0].total.reset();
    CHECK(toldOtherwise(before, dateless).empty());
    auto without = now;
    without.milestones.erase(without.milestones.begin() + 1);
    without.money.clear();
    CHECK(toldOtherwise(before, without).empty());
    CHECK(toldOtherwise(without, now).empty());
}

TEST_CASE("a letter in which nothing changed says so, and one without a letter before says what it compares with") {
    const auto now = exampleReport();
    const auto same = textOf(compared(now, now), LetterKind::kamerbrief);
    CHECK(has(same, "Wat in de brief van 20 maart 2026 over planning, middelen en voortgang is gemeld, is niet "
                    "gewijzigd.\n"));
    CHECK_FALSE(has(same, "Laatst gemeld"));

    const auto alone = textOf(now, LetterKind::kamerbrief);
    CHECK_FALSE(has(alone, "Wijzigingen sinds"));
    CHECK(has(alone, "De stand is vergeleken met de eerdere planningen die openbaar zijn gemaakt.\n"));
    CHECK(has(alone, "De oorzaak van de verschuiving is de volgende.\n"));
}

TEST_CASE("a former value that was made up makes the letter one with made-up facts") {
    PublicReport report;
    CHECK_FALSE(hasIllustrative(report));
    report.since = LastLetter{};
    report.since->told.push_back({.code = "A1", .illustrative = true});
    CHECK(hasIllustrative(report));
}

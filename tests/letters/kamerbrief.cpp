#include "letters/kamerbrief.h"

#include "tests/letters/support/example_report.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::letters;
using tests::day;
using tests::exampleReport;

namespace {

std::string textOf(const PublicReport& report) {
    const auto document = kamerbrief(report, kamerbriefTemplate());
    INFO((document ? std::string{} : plain(document.error())));
    REQUIRE(document);
    return plainText(*document);
}

bool tells(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the letter reads as a letter to the House") {
    const std::string expected = R"(Ministerie van Justitie en Veiligheid

Aan de Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 20018
2500 EA Den Haag

Datum: 2 april 2026
Onderwerp: Stand van zaken: Vervanging strafrechtsystemen OM
Onze referentie: 6357468
Bijlage(n): 2

Op 29 januari 2024 is uw Kamer toegezegd: “Jaarlijks informeren over maatregelen strafrechtketen” (kenmerk 29279-874).[1] Met deze brief voldoe ik aan die toezegging.

Ik informeer uw Kamer over de stand van zaken van “Vervanging strafrechtsystemen OM”. De peildatum van deze brief is 31 maart 2026.

# Achtergrond

Onder de naam “Vervanging strafrechtsystemen OM” vervangt het Openbaar Ministerie bestaande ICT-systemen.

Het werk is ondergebracht in het volgende programma:

- BIPOM, onder leiding van het Openbaar Ministerie.[2]

Bij de vervanging zijn de volgende systemen betrokken:

- GPS, Geïntegreerd Processysteem Strafrecht: bestaand systeem van het Openbaar Ministerie.[3]
- BAS: nieuw systeem van de Rechtspraak.[4]

# Stand van zaken

Onderstaande tabel geeft de stand per mijlpaal. De perioden zijn vermeld met de nauwkeurigheid die nu verantwoord is.

Mijlpaal | Verwacht of bereikt
Alle medewerkers op nieuwe mailomgeving[5] | Bereikt in het eerste kwartaal van 2026
Zaakregistratie landelijk in gebruik[5] | Verwacht in 2027
GPS gereed voor nieuw Wetboek[5] | Verwacht in het eerste kwartaal van 2029

De verwachting over een van deze mijlpalen luidt als volgt:

- De eerste module komt naar verwachting in 2027 landelijk in gebruik.

Eén eerdere verwachting is niet meer actueel:

- GPS gereed voor nieuw Wetboek. Eerder luidde de verwachting: “GPS is naar verwachting eind 2028 gereed voor het nieuwe wetboek”. De mijlpaal wordt nu verwacht in het eerste kwartaal van 2029.

# Gevolgen voor de datum van inwerkingtreding

De beoogde datum van inwerkingtreding van het nieuwe Wetboek van Strafvordering is 1 april 2029.[6]

De laatste stap in het wetgevingstraject was: Plenaire behandeling Eerste Kamer (10 februari 2026).[7] Die stap staat ook in bijlage 1.

Onderstaande tabel geeft de volgende stap in het wetgevingstraject.

Stap | Stand
Uiterste moment vaststelling datum[8] | Verwacht in april 2028

# Onafhankelijke toetsing

Over het volgende onderwerp is onafhankelijk advies gevraagd of ontvangen:

- Business Informatieplan OM (BIPOM) – AcICT-advies. Het Adviescollege ICT-toetsing bracht hierover op 6 december 2022 een oordeel uit.[2] De conclusie is, kort weergegeven: tijdige gereedheid zeer onwaarschijnlijk. Samengevat luidt het oordeel: “hoogst onwaarschijnlijk”. De reactie daarop is op 20 maart 2023 openbaar gemaakt.

# Storingen

De volgende storing is openbaar gemeld:

- Beschadigde netwerkschijf (10 tot en met 14 december 2021). Hiervan ondervonden 1.089 medewerkers hinder.[9]

# Vervolg

Een volgende brief aan uw Kamer is voorzien, uiterlijk in april 2026, over “Uitkomst onderzoekscommissie”.[10]

De verantwoording van de gegevens in deze brief staat in bijlage 2.

Ik vertrouw erop uw Kamer hiermee voldoende te hebben geïnformeerd.

De Minister van Justitie en Veiligheid,

# Bijlage 1: verloop van het wetgevingstraject

De tabel geeft de gezette stap.

Stap | Wanneer
Plenaire behandeling Eerste Kamer[7] | 10 februari 2026

# Bijlage 2: verantwoording

De gegevens in deze brief zijn ontleend aan de administratie van “Vervanging strafrechtsystemen OM”, in de volgende stand:

Peildatum: 31 maart 2026
Revisie: 12
Vingerafdruk: 9f86d081884c7d65

Voorbeeld: deze brief bevat deels fictieve gegevens en is geen officiële brief.

## Niet openbaar gemaakt

Voor deze brief is bezien, maar niet openbaar gemaakt:

- Gegevens over een systeem, op grond van Woo art. 5.1 lid 2 onder h.

## Bronnen

1. Kamerstuk 29279, nr. 874
2. AcICT, Advies BIPOM, 6 december 2022
3. Kamerstuk 29279, nr. 178
4. NJB, maart 2024
5. Opgesteld voor dit voorbeeld (fictief)
6. rijksoverheid.nl, 20 maart 2024
7. Eerste Kamer, 10 februari 2026
8. Advocatenblad, 20 maart 2024
9. NRC, 14 december 2021
10. Security.NL
)";
    CHECK(textOf(exampleReport()) == expected);
}

TEST_CASE("a report without facts gives a letter without empty parts") {
    PublicReport report;
    report.portfolio = "Proef";
    report.reportDate = report.statusDate = day(2026, 4, 2);

    CHECK(textOf(report) == R"(Ministerie van Justitie en Veiligheid

Aan de Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 20018
2500 EA Den Haag

Datum: 2 april 2026
Onderwerp: Stand van zaken: Proef
Bijlage(n): 1

Ik informeer uw Kamer over de stand van zaken van “Proef”. De peildatum van deze brief is 2 april 2026.

# Vervolg

De verantwoording van de gegevens in deze brief staat in bijlage 1.

Ik vertrouw erop uw Kamer hiermee voldoende te hebben geïnformeerd.

De Minister van Justitie en Veiligheid,

# Bijlage 1: verantwoording

De gegevens in deze brief zijn ontleend aan de administratie van “Proef”, in de volgende stand:

Peildatum: 2 april 2026
Revisie: 0
)");
}

TEST_CASE("what a milestone says depends on how far it is and on the status date") {
    const auto row = [](Standing standing, std::optional<ToldDate> when) {
        PublicReport report;
        report.statusDate = day(2026, 3, 31);
        report.reportDate = day(2026, 4, 2);
        report.milestones = {{{"A1", "mijlpaal", when, "", "", false, standing}, {}}};
        const auto text = textOf(report);
        const auto at = text.find("Mijlpaal | ");
        REQUIRE(at != std::string::npos);
        const auto cell = text.find(" | ", text.find('\n', at)) + 3;
        return text.substr(cell, text.find('\n', cell) - cell);
    };
    const ToldDate past{day(2026, 1, 15), Precision::month};
    const ToldDate current{day(2026, 1, 15), Precision::year};
    const ToldDate coming{day(2027, 1, 15), Precision::day};

    CHECK(row(Standing::done, past) == "Bereikt in januari 2026");
    CHECK(row(Standing::done, std::nullopt) == "Bereikt");
    CHECK(row(Standing::planned, coming) == "Verwacht op 15 januari 2027");
    CHECK(row(Standing::planned, current) == "Verwacht in 2026");
    CHECK(row(Standing::planned, past) == "Werd verwacht in januari 2026; nog niet bereikt");
    CHECK(row(Standing::unknown, past) ==
          "Werd verwacht in januari 2026; niet vastgesteld of dit is bereikt");
    CHECK(row(Standing::unknown, std::nullopt) == "niet vastgesteld of dit is bereikt");
}

TEST_CASE(
    "what was told before is repeated while it holds, corrected when it does not, and dropped when reached") {
    auto report = exampleReport();
    auto& gps = report.milestones[0].fact;

    CHECK(tells(textOf(report), "Eerder luidde de verwachting: “GPS is naar verwachting eind 2028"));

    gps.when = ToldDate{day(2028, 11, 2), Precision::quarter};
    CHECK(tells(textOf(report), "- GPS is naar verwachting eind 2028 gereed voor het nieuwe wetboek."));
    CHECK_FALSE(tells(textOf(report), "niet meer actueel"));

    gps.standing = Standing::done;
    CHECK_FALSE(tells(textOf(report), "eind 2028"));
}

TEST_CASE("each occasion opens the letter in its own words") {
    auto report = exampleReport();
    report.occasion = ParliamentaryItem{{"K1", "ICT-storing OM", ToldDate{day(2025, 4, 7), Precision::day},
                                         "bron", "", false, Standing::planned},
                                        ItemKind::question,
                                        "BBB; PVV",
                                        ""};
    CHECK(tells(
        textOf(report),
        "Op 7 april 2025 zijn vragen gesteld door de fracties van BBB en PVV over “ICT-storing OM”.[1]"));

    report.occasion->kind = ItemKind::request;
    report.occasion->party = "Vaste commissie JenV";
    report.occasion->fact.when.reset();
    CHECK(tells(textOf(report), "De vaste commissie JenV heeft verzocht om: “ICT-storing OM”.[1]"));

    report.occasion->kind = ItemKind::motion;
    CHECK(tells(textOf(report), "Met deze brief ga ik in op de motie van de vaste commissie JenV over"));

    report.occasion->kind = ItemKind::debate;
    CHECK(tells(textOf(report), "Deze brief volgt op “ICT-storing OM”."));
}

TEST_CASE("a review that is not there yet is told as expected, and its conclusion is not told") {
    auto report = exampleReport();
    auto& review = report.reviews[0];
    review.fact.standing = Standing::planned;
    review.fact.when = ToldDate{day(2026, 4, 10), Precision::month};
    const auto text = textOf(report);

    CHECK(tells(
        text,
        "Het Adviescollege ICT-toetsing brengt hierover naar verwachting in april 2026 een oordeel uit."));
    CHECK_FALSE(tells(text, "onwaarschijnlijk"));
    CHECK_FALSE(tells(text, "De reactie daarop"));

    review.fact.when = ToldDate{day(2026, 2, 10), Precision::month};
    CHECK(
        tells(textOf(report), "werd verwacht in februari 2026; niet vastgesteld is of het is uitgebracht."));
}

TEST_CASE("a review that was expected between the status date and the letter is not announced") {
    auto report = exampleReport();
    report.statusDate = day(2026, 3, 31);
    auto& review = report.reviews[0];
    review.fact.standing = Standing::planned;
    review.fact.when = ToldDate{day(2026, 4, 10), Precision::day};
    report.reportDate = day(2026, 5, 12);
    CHECK(tells(textOf(report), "werd verwacht op 10 april 2026; niet vastgesteld is of het is uitgebracht."));
    report.reportDate = day(2026, 4, 2);
    CHECK(tells(textOf(report), "brengt hierover naar verwachting op 10 april 2026 een oordeel uit."));
}

TEST_CASE("a disruption without an end, or one that only lasts until the status date, is not over") {
    auto report = exampleReport();
    report.incidents[0].ended.reset();
    CHECK(tells(textOf(report), "(sinds 10 december 2021)"));

    report.incidents[0].ended = ToldDate{day(2026, 3, 31), Precision::day};
    report.incidents[0].affectedStaff = 1;
    CHECK(tells(textOf(report), "(sinds 10 december 2021). Hiervan ondervond één medewerker hinder."));
}

TEST_CASE("a next letter that was due before this one is not announced") {
    auto report = exampleReport();
    report.nextLetter->fact.when = ToldDate{day(2026, 4, 1), Precision::day};
    CHECK_FALSE(tells(textOf(report), "Een volgende brief"));
}

TEST_CASE("a law that is in force is told as such, and its own milestone is not told twice") {
    auto report = exampleReport();
    report.law->inForce.standing = Standing::done;
    report.law->milestones[0].fact.standing = Standing::done;
    const auto text = textOf(report);

    CHECK(tells(text, "Het nieuwe Wetboek van Strafvordering is op 1 april 2029 in werking getreden."));
    CHECK_FALSE(tells(text, "Inwerkingtreding nieuw Wetboek"));
}

TEST_CASE("of what is withheld the letter tells the kind, the number and the ground") {
    auto report = exampleReport();
    report.withheld = {{Subject::system, "Woo art. 5.1 lid 2 onder h", false},
                       {Subject::money, "Woo art. 5.1 lid 2 onder b.", false},
                       {Subject::system, "Woo art. 5.1 lid 2 onder h.", false}};
    const auto text = textOf(report);

    CHECK(tells(text, "- Gegevens over 2 systemen, op grond van Woo art. 5.1 lid 2 onder h.\n"));
    CHECK(tells(text, "- Gegevens over de financiering, op grond van Woo art. 5.1 lid 2 onder b.\n"));
}

TEST_CASE("one made-up fact anywhere puts the notice on every page") {
    const PublicReport honest;
    CHECK(kamerbrief(honest, kamerbriefTemplate())->notice.empty());

    const Fact madeUp{"X1", "verzonnen", {}, "", "", true, Standing::planned};
    std::vector<PublicReport> reports(10);
    reports[0].purpose = madeUp;
    reports[1].programmes = {{madeUp, "", ""}};
    reports[2].systems = {{madeUp, "", SystemRole::shared, ""}};
    reports[3].milestones = {{madeUp, {}}};
    reports[4].law = Law{"wet", madeUp, {}};
    reports[5].law = Law{"wet", {}, {{madeUp, {}}}};
    reports[6].reviews = {{madeUp, "", "", "", "", {}}};
    reports[7].incidents = {{madeUp, {}, {}}};
    reports[8].occasion = ParliamentaryItem{madeUp, ItemKind::letter, "", ""};
    reports[9].withheld = {{Subject::other, "grond", true}};
    for (const auto& report : reports) {
        CHECK(hasIllustrative(report));
        CHECK(kamerbrief(report, kamerbriefTemplate())->notice ==
              "Voorbeeld: deels fictieve gegevens; geen officiële brief");
    }
}

TEST_CASE("codes of records, internal words and days behind a quarter are not in the letter") {
    const auto text = textOf(exampleReport());
    CHECK_FALSE(tells(text, "A0172"));
    CHECK_FALSE(tells(text, "LM31"));
    CHECK_FALSE(tells(text, "13 februari 2029"));
    CHECK_FALSE(tells(text, "26 mei 2027"));
    CHECK_FALSE(tells(text, "end of 2028"));
}

TEST_CASE("a report full of marks gives the same letter with those marks told as they stand") {
    auto report = exampleReport();
    const auto nasty = tests::nastyText();
    const auto before = kamerbrief(report, kamerbriefTemplate());
    for (auto& milestone : report.milestones) milestone.fact.text = nasty;
    report.portfolio = report.organisation = report.ownReference = report.fingerprint = nasty;
    report.reviews[0].conclusion = report.reviews[0].likelihood = report.incidents[0].fact.text = nasty;
    report.withheld[0].ground = report.systems[0].owner = report.law->name = nasty;
    const auto after = kamerbrief(report, kamerbriefTemplate());

    REQUIRE(before);
    REQUIRE(after);
    CHECK(after->blocks.size() == before->blocks.size());
    CHECK(tells(plainText(*after), nasty + "[5] | Verwacht in 2027"));
}

TEST_CASE("an organisation may bring its own words, and a field that does not exist is refused") {
    const auto own = kamerbrief(exampleReport(), {"eigen", "Beste Kamer, {{peildatum}}."});
    REQUIRE(own);
    CHECK(plainText(*own) == "Beste Kamer, 31 maart 2026.\n");

    const auto wrong = kamerbrief(exampleReport(), {"eigen", "Beste Kamer,\n{{geheim}}"});
    REQUIRE_FALSE(wrong);
    CHECK(plain(wrong.error()).starts_with("Template eigen, line 2: there is no field geheim."));
}

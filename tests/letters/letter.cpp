#include "letters/letter.h"

#include "tests/letters/support/example_report.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::letters;
using tests::day;
using tests::exampleReport;
using tests::publicFact;

namespace {

Document made(const PublicReport& report, LetterKind kind = LetterKind::kamerbrief) {
    const auto document = letter(report, kind, templateOf(kind));
    INFO((document ? std::string{} : plain(document.error())));
    REQUIRE(document);
    return *document;
}

std::string textOf(const PublicReport& report, LetterKind kind = LetterKind::kamerbrief) {
    return plainText(made(report, kind));
}

bool tells(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

PublicReport bareReport() {
    PublicReport report;
    report.portfolio = "Proef";
    report.reportDate = report.statusDate = day(2026, 4, 2);
    return report;
}

}  // namespace

TEST_CASE("the letter reads as a letter to the House") {
    const std::string expected = R"(Ministerie van Justitie en Veiligheid
Directoraat-Generaal Rechtspleging en Rechtshandhaving
Turfmarkt 147, 2511 DP Den Haag
Postbus 20301, 2500 EH Den Haag

Aan de Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 20018
2500 EA Den Haag

Datum: 2 april 2026
Onderwerp: Stand van zaken vervanging strafrechtsystemen OM
Ons kenmerk: 6357468
Bijlage(n): 1 (beslisnota)

Op 29 januari 2024 is toegezegd uw Kamer jaarlijks te informeren over de strafrechtketen.[1] Met deze brief voldoe ik aan die toezegging, voor zover het de systemen van het Openbaar Ministerie betreft.

Deze brief geeft de stand op 31 maart 2026.

# Kern

Naar de huidige planning is op 1 april 2029 voor beide boeken van het nieuwe Wetboek van Strafvordering een systeem gereed. Voor boek 1 is dat de nieuwe voorziening. Voor boek 2 is dat de terugvaloptie: het bestaande systeem, aangepast aan het nieuwe wetboek. De nieuwe voorziening volgt daar later. Ik acht het waarschijnlijk dat op die datum alles gereed is wat dan gereed moet zijn.[2]

# Achtergrond

De systemen worden vervangen.[3]

Het werk is ondergebracht in het volgende programma.

- BIPOM: de systemen onderhoudbaar houden.[4]

In de afgelopen periode was sprake van de volgende storing. Ik betreur de hinder die medewerkers, rechtzoekenden en ketenpartners daarvan hebben ondervonden.

- 10 tot en met 14 december 2025: beschadigde netwerkschijf. Dit raakte 1.089 medewerkers.[5]

# Stand van zaken

Onderstaande tabel geeft de stand per mijlpaal. De perioden zijn vermeld met de nauwkeurigheid die nu verantwoord is.[6]

Mijlpaal | Planning maart 2024 | Planning september 2025 | Nu
Alle medewerkers op nieuwe mailomgeving | – | – | bereikt, eerste kwartaal 2026
Zaakregistratie landelijk in gebruik | 2026 | 2026 | 2027
GPS gereed voor nieuw Wetboek | – | – | eerste kwartaal 2029

De stand is vergeleken met de eerdere planningen die openbaar zijn gemaakt.

De oorzaak van de verschuiving is de volgende.

- Zaakregistratie landelijk in gebruik: capaciteit is ingezet voor het herstel.

Eén eerder uitgesproken verwachting stel ik bij.

- GPS gereed voor nieuw Wetboek. De eerdere verwachting was: GPS is naar verwachting eind 2028 gereed voor het nieuwe wetboek. De mijlpaal wordt nu verwacht in het eerste kwartaal van 2029.

# Gevolgen voor de datum van inwerkingtreding

De beoogde datum van inwerkingtreding van het nieuwe Wetboek van Strafvordering is 1 april 2029.[7] In eerdere planningen is uitgegaan van 2026.

De laatste stap in het wetgevingstraject was de plenaire behandeling in de Eerste Kamer op 10 februari 2026.[8]

Per boek is de stand als volgt. Noodzakelijk is wat gereed moet zijn om het boek te kunnen toepassen; de voorkeur is de nieuwe voorziening.[9]

Boek | Noodzakelijk | Voorkeur | Terugval | Kans op tijd
1 Strafvordering in het algemeen | 2027, op tijd | 2028, op tijd | niet nodig | zeer waarschijnlijk
2 Het opsporingsonderzoek | 2027, op tijd | 2030, niet op tijd | ja, op tijd | zeer waarschijnlijk

De volgende stap is:

- Vaststelling definitieve datum: uiterlijk april 2028.[7]

# Middelen

Voor de implementatie is in totaal € 450 miljoen beschikbaar.[10] Daarvan was in 2024 € 35,7 miljoen beschikbaar.

# Risico’s

Het volgende risico vraagt aandacht.[11]

- De wetteksten kunnen later vaststaan.

# Onafhankelijke advisering

Het Adviescollege ICT-toetsing bracht op 6 december 2022 advies uit over het Business Informatieplan OM.[4] De conclusie luidde, kort weergegeven: tijdige gereedheid is hoogst onwaarschijnlijk. De reactie is op 20 maart 2023 aan uw Kamer gezonden. De aanbevelingen luidden als volgt, met tussen haakjes de opvolging: werk twee plannen uit (overgenomen, afgerond); blijf investeren in bestaande systemen (loopt).

# Vervolg

Ik informeer uw Kamer uiterlijk in april 2026 over uitkomst onderzoekscommissie.

Ik vertrouw erop uw Kamer hiermee voldoende te hebben geïnformeerd.

De Minister van Justitie en Veiligheid,
)";
    const auto document = made(exampleReport());
    CHECK(plainText(document) == expected);
    std::string notes;
    for (const auto& note : document.notes) notes += note + "\n";
    CHECK(notes == R"(Kamerstuk 29 279, nr. 874
Bewoordingen van kansen, versie 1: waarschijnlijk (60 tot 80 procent)
Nota van 1 mei 2025, kenmerk 6357468
Adviescollege ICT-toetsing, Advies BIPOM, 6 december 2022
Kamerstuk 29 279, nr. 900
Administratie van het Openbaar Ministerie (A0228, A0073 en A0172), peildatum 31 maart 2026
Brief van 20 maart 2024
Handelingen I 2025/26, nr. 17
Administratie van het Openbaar Ministerie (LP1 en LP2), peildatum 31 maart 2026
Kamerstuk 36 350 VI, nr. 2
Administratie van het Openbaar Ministerie (Q01), peildatum 31 maart 2026
)");
}

TEST_CASE("the nota has the headings of the ministry, and lists what was withheld on which ground") {
    CHECK(textOf(exampleReport(), LetterKind::nota) == R"(Minister van Justitie en Veiligheid

Directoraat-Generaal Rechtspleging en Rechtshandhaving
Directie Rechtshandhaving en Criminaliteitsbestrijding
Strafrechtelijke handhaving
Turfmarkt 147, 2511 DP Den Haag
Postbus 20301, 2500 EH Den Haag

# nota

Stand van zaken vervanging strafrechtsystemen OM

Datum: 2 april 2026
Onze referentie: 6357468
Bijlage(n): 1

## Bijlage(n)

- Concept-Kamerbrief

# 1. Aanleiding

Op 29 januari 2024 is toegezegd de Kamer jaarlijks te informeren over de strafrechtketen.[1] Bijgevoegd treft u de concept-Kamerbrief aan waarmee u aan die toezegging voldoet.

# 2. Geadviseerd besluit

Instemmen met verzending van bijgevoegde brief aan de Tweede Kamer.

# 3. Kernpunten

In bijgevoegde concept-brief licht u de stand op 31 maart 2026 toe.

Naar de huidige planning is op 1 april 2029 voor beide boeken van het nieuwe Wetboek van Strafvordering een systeem gereed. Voor boek 1 is dat de nieuwe voorziening. Voor boek 2 is dat de terugvaloptie. Dat alles wat gereed moet zijn op tijd gereed is, wordt waarschijnlijk geacht.[2]

Ten opzichte van eerdere planningen is verschoven:

- Zaakregistratie landelijk in gebruik: capaciteit is ingezet voor het herstel.

Voor de implementatie is in totaal € 450 miljoen beschikbaar.[3]

# 4. Toelichting

## 4.1. Politieke context

Over deze kwestie zijn ook vragen gesteld:

- door de fractie van JA21, op 26 november 2025, over brandbrief; beantwoord op 13 januari 2026.[4]

## 4.2. Verantwoording van de gegevens

Peildatum: 31 maart 2026
Versie: 12
Controlegetal: 9f86d081884c7d65

Elk gegeven in de brief is met deze versie van de administratie na te gaan.

# 5. Informatie die niet openbaar gemaakt kan worden

De persoonsgegevens van de ambtenaren zijn niet openbaar, ter bescherming van de persoonlijke levenssfeer.

Voor de brief zijn ook de volgende gegevens bezien. Deze worden niet openbaar gemaakt:

- gegevens over een systeem, op grond van Woo art. 5.1 lid 2 onder h.

Voorbeeld: deze nota bevat deels fictieve gegevens en is geen officieel stuk.
)");
}

TEST_CASE("a report without facts gives a letter without empty parts") {
    const auto text = textOf(bareReport());
    CHECK(tells(text, "Met deze brief informeer ik uw Kamer over de voortgang"));
    CHECK(tells(text,
                "Deze brief geeft de stand op 2 april 2026.\n\n# Vervolg\n\nIk informeer uw "
                "Kamer opnieuw"));
    for (const char* part : {"# Kern", "# Achtergrond", "# Stand", "# Gevolgen", "# Middelen", "# Risico",
                             "# Onafhankelijke", "Ons kenmerk", "|"})
        CHECK_FALSE(tells(text, part));
}

TEST_CASE("a letter is addressed to the House it is for, and signed by who signs it") {
    auto report = bareReport();
    CHECK(
        tells(textOf(report), "Aan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPostbus 20018\n"));
    report.house = House::first;
    CHECK(
        tells(textOf(report), "Aan de Voorzitter van de Eerste Kamer\nder Staten-Generaal\nPostbus 20017\n"));
    report.house = House::both;
    CHECK(tells(textOf(report), "Aan de Voorzitters van de Eerste en de Tweede Kamer\n"));
    CHECK(tells(textOf(report, LetterKind::nota), "aan de Eerste en de Tweede Kamer."));
    CHECK(textOf(report).ends_with("De Minister van Justitie en Veiligheid,\n"));
    report.signatories = {"De Minister van Justitie en Veiligheid",
                          "De Staatssecretaris van Justitie en Veiligheid"};
    CHECK(textOf(report).ends_with(
        "De Minister van Justitie en Veiligheid,\n\nDe Staatssecretaris van Justitie en Veiligheid,\n"));
    report.yourReference = "2026Z01234";
    CHECK(tells(textOf(report), "Uw kenmerk: 2026Z01234\n"));
}

TEST_CASE(
    "a question is told with the day it was asked, and each occasion opens the letter in its own words") {
    auto report = exampleReport();
    auto& occasion = *report.occasion;
    occasion.wording.clear();
    occasion.fact =
        publicFact("K1", "ICT-storing OM", ToldDate{day(2025, 4, 7), Precision::day}, "Aanhangsel 860");
    occasion.answered = ToldDate{day(2025, 5, 1), Precision::day};
    occasion.party = "BBB; PVV";
    occasion.kind = ItemKind::question;
    CHECK(tells(textOf(report),
                "Op 7 april 2025 zijn door de fracties van BBB en PVV schriftelijke vragen gesteld over "
                "ICT-storing OM.[1]"));
    occasion.kind = ItemKind::request;
    occasion.party = "Vaste commissie JenV";
    occasion.wording = "een reactie op het bericht over de storing";
    occasion.fact.when.reset();
    CHECK(
        tells(textOf(report),
              "De vaste commissie voor Justitie en Veiligheid heeft verzocht om een reactie op het bericht"));
    occasion.kind = ItemKind::motion;
    occasion.fact.when = ToldDate{day(2025, 4, 7), Precision::day};
    CHECK(tells(
        textOf(report),
        "Op 7 april 2025 is door de vaste commissie voor Justitie en Veiligheid een motie ingediend over"));
    occasion.kind = ItemKind::debate;
    CHECK(tells(textOf(report), "Deze brief volgt op de brief van 7 april 2025 over een reactie"));
    occasion.kind = ItemKind::promise;
    occasion.wording.clear();
    CHECK(tells(textOf(report), "Op 7 april 2025 is uw Kamer het volgende toegezegd: ICT-storing OM.[1]"));
}

TEST_CASE("what was told before is corrected when it does not hold, and dropped when it was reached") {
    auto report = exampleReport();
    auto& gps = report.milestones[2].fact;
    CHECK(tells(textOf(report), "De eerdere verwachting was: GPS is naar verwachting eind 2028 gereed"));
    gps.when = ToldDate{day(2028, 11, 2), Precision::quarter};
    CHECK_FALSE(tells(textOf(report), "eerdere verwachting"));
    gps.when = ToldDate{day(2029, 2, 13), Precision::quarter};
    gps.standing = Standing::done;
    CHECK_FALSE(tells(textOf(report), "eerdere verwachting"));
}

TEST_CASE("a Book without anything in time is told as such, in the point of the letter and in its table") {
    auto report = exampleReport();
    report.law->parts[1].must->inTime = false;
    const auto text = textOf(report);
    CHECK(tells(
        text,
        "Naar de huidige planning is op 1 april 2029 niet voor beide boeken van het nieuwe Wetboek van "
        "Strafvordering een systeem gereed."));
    CHECK(tells(text, "Voor boek 2 is er op die datum naar verwachting niets gereed."));
    CHECK(tells(text,
                "2 Het opsporingsonderzoek | 2027, niet op tijd | 2030, niet op tijd | ja, niet op tijd | "
                "zeer waarschijnlijk"));
}

TEST_CASE("without the day that a Book goes by nothing is told of in time or late") {
    auto report = exampleReport();
    for (auto* way : {&*report.law->parts[1].must, &*report.law->parts[1].preferred}) {
        way->isDayUnknown = true;
        way->inTime = false;
    }
    report.law->parts[1].ready.clear();
    report.law->ready.clear();
    const auto text = textOf(report);
    CHECK(tells(text, "2 Het opsporingsonderzoek | 2027, dag onbekend | 2030, dag onbekend | ja, dag onbekend | niet bepaald"));
    CHECK_FALSE(tells(text, "beide boeken"));
    CHECK_FALSE(tells(text, "niets gereed"));
}

TEST_CASE(
    "what is planned in time and less likely than not is told as uncertain, and its fallback stands by") {
    auto report = exampleReport();
    report.law->parts[0].preferred->isUncertain = true;
    report.law->parts[0].preferred->chance = "zeer onwaarschijnlijk";
    const auto text = plainText(made(report));
    CHECK(text.find(
              "Voor boek 1 is de nieuwe voorziening op tijd gepland, maar acht ik het zeer onwaarschijnlijk "
              "dat zij op tijd gereed is; zo nodig geldt ook daar de terugvaloptie.") != std::string::npos);
    CHECK(text.find("| 2028, onzeker (zeer onwaarschijnlijk) | ja, op tijd |") != std::string::npos);
    CHECK(text.find("Voor boek 1 is dat de nieuwe voorziening") == std::string::npos);
}

TEST_CASE("a plan that is unlikely to hold is told as that, with what lowers the chance most") {
    auto report = exampleReport();
    report.law->isUncertain = report.law->isUnlikely = true;
    report.law->blocker = "GPS gereed";
    const auto text = plainText(made(report));
    CHECK(text.find(
              "Zonder maatregelen houdt de planning naar verwachting geen stand. Het grootste knelpunt is de "
              "mijlpaal “GPS gereed”.") != std::string::npos);
    CHECK(text.find("weinig ruimte voor tegenvallers") == std::string::npos);
    report.law->isUnlikely = false;
    CHECK(plainText(made(report)).find("weinig ruimte voor tegenvallers") != std::string::npos);
}

TEST_CASE("a letter that comes later than promised says so, with the reason or a place for it") {
    auto report = exampleReport();
    report.occasion->due = ToldDate{day(2026, 4, 1), Precision::day};
    CHECK(plainText(made(report))
              .find("Deze brief komt later dan toegezegd: uiterlijk op 1 april 2026. [In te "
                    "vullen: de reden daarvan.]") != std::string::npos);
    report.occasion->delay = "Het onderzoek duurde langer";
    CHECK(plainText(made(report)).find("De reden daarvan is: het onderzoek duurde langer.") !=
          std::string::npos);
    report.occasion->due = ToldDate{day(2026, 4, 2), Precision::day};
    CHECK(plainText(made(report)).find("later dan toegezegd") == std::string::npos);
}

TEST_CASE("years that have gone had their money, and years without an amount are named") {
    auto report = exampleReport();
    report.money[0].years = {{2024, 35'700'000}, {2026, 40'000'000}, {2029, 23'700'000}, {2033, 1'000'000}};
    const auto text = plainText(made(report));
    CHECK(
        text.find(
            "Daarvan was in 2024 €\u00A035,7 miljoen beschikbaar. Voor 2026 is €\u00A040 miljoen beschikbaar, "
            "voor 2029 €\u00A023,7 miljoen en voor 2033 €\u00A01 miljoen. Voor 2025, 2027, 2028, 2030, 2031 "
            "en 2032 is geen bedrag vastgesteld.") != std::string::npos);
    report.money[0].years = {{2024, 35'700'000}, {2029, 23'700'000}};
    CHECK(plainText(made(report)).find("Voor 2025 tot en met 2028 is geen bedrag vastgesteld.") !=
          std::string::npos);
    report.money[0].years.pop_back();
    CHECK(plainText(made(report)).find("geen bedrag vastgesteld") == std::string::npos);
}

TEST_CASE("a promise or question whose day has passed is told as overdue beside the letter") {
    auto report = exampleReport();
    for (auto& each : report.related) {
        each.fact.standing = Standing::planned;
        each.answered.reset();
        each.due = ToldDate{day(2026, 4, 1), Precision::day};
    }
    const auto nota = letter(report, LetterKind::nota, templateOf(LetterKind::nota)).value();
    CHECK(plainText(nota).find("nog niet beantwoord, de termijn is verstreken (op 1 april 2026)") !=
          std::string::npos);
    const auto annex = letter(report, LetterKind::promises, templateOf(LetterKind::promises)).value();
    CHECK(plainText(annex).find("uiterlijk op 1 april 2026 (termijn verstreken)") != std::string::npos);
    for (auto& each : report.related) each.due = ToldDate{day(2026, 4, 2), Precision::day};
    const auto timely = letter(report, LetterKind::promises, templateOf(LetterKind::promises)).value();
    CHECK(plainText(timely).find("termijn verstreken") == std::string::npos);
}

TEST_CASE("a review that is not there yet is told as asked for, and its conclusion is not told") {
    auto report = exampleReport();
    auto& review = report.reviews[0];
    review.fact.standing = Standing::planned;
    review.fact.when = ToldDate{day(2026, 5, 29), Precision::month};
    const auto text = textOf(report);
    CHECK(tells(
        text,
        "Het advies wordt in mei 2026 verwacht. Na ontvangst zend ik het binnen vier weken aan uw Kamer."));
    CHECK_FALSE(tells(text, "hoogst onwaarschijnlijk en"));
    CHECK_FALSE(tells(text, "De reactie is"));
}

TEST_CASE("what should have happened and nobody entered is a place to fill in, and never an expectation") {
    auto report = exampleReport();
    const ToldDate past{day(2026, 3, 10), Precision::month};
    report.reviews[0].fact.standing = Standing::planned;
    report.reviews[0].fact.when = report.law->milestones[1].fact.when = report.milestones[1].fact.when = past;
    const auto text = textOf(report);
    CHECK(tells(text, "[In te vullen; het advies werd in maart 2026 verwacht.]"));
    CHECK(tells(text, "- Vaststelling definitieve datum: [in te vullen; werd verwacht in maart 2026]."));
    CHECK(tells(text,
                "Zaakregistratie landelijk in gebruik | 2026 | 2026 | [in te vullen; werd verwacht in maart "
                "2026]\n"));
}

TEST_CASE("a disruption without an end, or one that lasts until the day of the letter, is not over") {
    auto report = exampleReport();
    report.incidents[0].ended.reset();
    CHECK(tells(textOf(report), "- Sinds 10 december 2025: beschadigde netwerkschijf."));
    report.incidents[0].ended = ToldDate{day(2026, 4, 2), Precision::day};
    report.incidents[0].affectedStaff = 1;
    CHECK(tells(textOf(report),
                "- Sinds 10 december 2025: beschadigde netwerkschijf. Dit raakte één medewerker."));
}

TEST_CASE("a next letter that was due before this one is not announced") {
    auto report = exampleReport();
    report.nextLetter->due = ToldDate{day(2026, 4, 1), Precision::day};
    CHECK(tells(textOf(report), "Ik informeer uw Kamer opnieuw zodra daar aanleiding toe is."));
}

TEST_CASE("a law that is in force is told as such") {
    auto report = exampleReport();
    report.law->inForce.standing = Standing::done;
    CHECK(tells(textOf(report),
                "Het nieuwe Wetboek van Strafvordering is op 1 april 2029 in werking getreden."));
}

TEST_CASE(
    "amounts are told in millions where they are whole tenths of one, and in euros where they are small") {
    auto report = exampleReport();
    const auto amount = [&report](std::int64_t euros) {
        report.money[0].total = euros;
        const auto text = textOf(report);
        const auto at = text.find("in totaal ") + 10;
        return text.substr(at, text.find(" beschikbaar", at) - at);
    };
    CHECK(amount(450'000'000) == "€\u00A0450 miljoen");
    CHECK(amount(35'658'000) == "€\u00A035,7 miljoen");
    CHECK(amount(1'500'000) == "€\u00A01,5 miljoen");
    CHECK(amount(1'540'000) == "€\u00A01.540.000");
    CHECK(amount(840'000) == "€\u00A0840.000");
    CHECK(amount(1'234'000'000) == "€\u00A01.234 miljoen");
}

TEST_CASE("a draft says so on every page and lists what is to be settled") {
    const auto document = letter(bareReport(), LetterKind::kamerbrief, templateOf(LetterKind::kamerbrief),
                                 {"Punt een.", "Punt twee."});
    REQUIRE(document);
    CHECK(document->notice == "Concept: nog niet geschikt om te verzenden");
    CHECK(tells(plainText(*document), "Eerst af te handelen:\n\n- Punt een.\n- Punt twee.\n"));
}

TEST_CASE("a notice of postponement names the questions, who asked and by when they were due") {
    auto report = exampleReport();
    report.occasion = report.related[1];
    report.occasion->due = ToldDate{day(2025, 12, 17), Precision::day};
    const auto text = textOf(report, LetterKind::postponement);
    CHECK(tells(text, "Onderwerp: Uitstel beantwoording vragen over brandbrief\n"));
    CHECK(tells(text,
                "de schriftelijke vragen over brandbrief van de fractie van JA21, ingezonden op 26 november "
                "2025, niet binnen de "
                "gebruikelijke termijn (op 17 december 2025) kunnen worden beantwoord."));
}

TEST_CASE("one made-up fact anywhere puts the notice on every page") {
    CHECK(made(bareReport()).notice.empty());
    Fact madeUp;
    madeUp.text = "verzonnen";
    madeUp.illustrative = true;
    std::vector<PublicReport> reports(12, bareReport());
    reports[0].purpose = madeUp;
    reports[1].programmes = {{madeUp, "", ""}};
    reports[2].systems = {{madeUp, "", SystemRole::shared, "", {}, false}};
    reports[3].milestones = {{madeUp, {}, {}, {}}};
    reports[4].law = Law{};
    reports[4].law->inForce = madeUp;
    reports[5].law = Law{};
    reports[5].law->milestones = {{madeUp, {}, {}, {}}};
    reports[6].law = Law{};
    reports[6].law->parts = {LawPart{madeUp, {}, {}, {}, false, {}}};
    reports[7].reviews = {Review{}};
    reports[7].reviews[0].recommendations = {{madeUp, Recommendation::Answer::unknown}};
    reports[8].incidents = {{madeUp, {}, {}}};
    reports[9].occasion = ParliamentaryItem{};
    reports[9].occasion->fact = madeUp;
    reports[10].withheld = {{Subject::other, "grond", true}};
    reports[11].money = {{madeUp, 1, {}}};
    for (const auto& report : reports) {
        CHECK(hasIllustrative(report));
        CHECK(made(report).notice == "Voorbeeld: deels fictieve gegevens; geen officiële brief");
    }
}

TEST_CASE("days behind a quarter and words in another language are not in any letter") {
    for (const auto& [kind, word] : letterKinds) {
        const auto text = textOf(exampleReport(), kind);
        for (const char* part : {"13 februari 2029", "26 mei 2027", "end of 2028"})
            CHECK_FALSE(tells(text, part));
    }
}

TEST_CASE("a report full of marks gives the same letter with those marks told as they stand") {
    auto report = exampleReport();
    const auto nasty = tests::nastyText();
    const auto before = made(report);
    for (auto& milestone : report.milestones) milestone.fact.text = nasty;
    report.portfolio = report.organisation = report.ownReference = report.fingerprint = nasty;
    report.reviews[0].conclusion = report.incidents[0].fact.text = nasty;
    report.law->name = report.risks[0].text = report.money[0].fact.text = nasty;
    const auto after = made(report);
    CHECK(after.blocks.size() == before.blocks.size());
    CHECK(tells(plainText(after), nasty + " | 2026 | 2026 | 2027\n"));
}

TEST_CASE("an organisation may bring its own words, and a field that does not exist is refused") {
    const auto own =
        letter(exampleReport(), LetterKind::kamerbrief, {"eigen", "Beste Kamer, {{peildatum}}."});
    REQUIRE(own);
    CHECK(plainText(*own) == "Beste Kamer, 31 maart 2026.\n");
    const auto wrong = letter(exampleReport(), LetterKind::kamerbrief, {"eigen", "Beste Kamer,\n{{geheim}}"});
    REQUIRE_FALSE(wrong);
    CHECK(plain(wrong.error()).starts_with("Template eigen, line 2: there is no field geheim."));
}

TEST_CASE("what parliament is refused or shown in confidence is told with its reason, and never with the ground of the Woo") {
    auto report = exampleReport();
    report.withheld = {{Subject::system, "Woo art. 5.1 lid 2 onder h", false, Withheld::Parliament::refused,
                        "openbaarmaking maakt misbruik mogelijk."},
                       {Subject::contract, "Woo art. 5.1 lid 1 onder c", false, Withheld::Parliament::confidential, ""},
                       {Subject::risk, "Woo art. 5.2", false}};
    const auto text = plainText(letter(report, LetterKind::kamerbrief, templateOf(LetterKind::kamerbrief)).value());
    CHECK(text.find("Over een systeem verstrek ik uw Kamer geen nadere inlichtingen, omdat dat in strijd zou zijn met het belang "
                    "van de staat (artikel 68 van de Grondwet). De reden daarvan is: openbaarmaking maakt misbruik mogelijk.") !=
          std::string::npos);
    CHECK(text.find("De gegevens over een overeenkomst leg ik vertrouwelijk ter inzage bij uw Kamer.") != std::string::npos);
    CHECK(text.find("een risico") == std::string::npos);
    CHECK(text.find("Woo") == std::string::npos);
}

TEST_CASE("no template brings what was withheld, revision or fingerprint into a letter to parliament") {
    const Template greedy{
        "eigen",
        "{{#niet_openbaar}}\n- {{wat}} {{grond}}\n{{/niet_openbaar}}\n\nx{{revisie}}{{vingerafdruk}}"};
    CHECK(plainText(letter(exampleReport(), LetterKind::kamerbrief, greedy).value()) == "x\n");
    CHECK(tells(plainText(letter(exampleReport(), LetterKind::nota, greedy).value()),
                "een systeem Woo art. 5.1"));
}

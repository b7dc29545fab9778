#include "tests/letters/support/example_report.h"

namespace mijlpaal::tests {

using namespace letters;

std::chrono::sys_days day(int year, unsigned month, unsigned day) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

letters::Fact publicFact(std::string code, std::string text, std::optional<ToldDate> when,
                         std::string reference) {
    Fact fact;
    fact.code = std::move(code);
    fact.text = std::move(text);
    fact.when = std::move(when);
    fact.source = fact.reference = std::move(reference);
    fact.rank = SourceRank::official;
    return fact;
}

letters::Fact ownFact(std::string code, std::string text, std::optional<ToldDate> when) {
    Fact fact;
    fact.code = std::move(code);
    fact.text = std::move(text);
    fact.when = std::move(when);
    fact.source = "Opgesteld voor dit voorbeeld (fictief)";
    fact.own = fact.illustrative = true;
    return fact;
}

namespace {

Fact done(Fact fact) {
    fact.standing = Standing::done;
    return fact;
}

ParliamentaryItem itemOf(Fact fact, ItemKind kind) {
    ParliamentaryItem item;
    item.fact = std::move(fact);
    item.kind = kind;
    return item;
}

LawPart partOf(std::int64_t number, std::string title, bool wishInTime) {
    LawPart part;
    part.fact = ownFact("LP" + std::to_string(number), std::move(title), {});
    part.number = number;
    part.must = Way{ToldDate{day(2027, 5, 1), Precision::year}, true, {}};
    part.preferred = Way{ToldDate{day(wishInTime ? 2028 : 2030, 5, 1), Precision::year}, wishInTime,
                         wishInTime ? "waarschijnlijk" : "hoogst onwaarschijnlijk"};
    part.hasFallback = true;
    part.ready = "zeer waarschijnlijk";
    return part;
}

}  // namespace

PublicReport exampleReport() {
    const std::string advice = "Adviescollege ICT-toetsing, Advies BIPOM, 6 december 2022";
    PublicReport report;
    report.portfolio = "Vervanging strafrechtsystemen OM";
    report.organisation = "Openbaar Ministerie";
    report.ownReference = "6357468";
    report.reportDate = day(2026, 4, 2);
    report.statusDate = day(2026, 3, 31);
    report.revision = 12;
    report.fingerprint = "9f86d081884c7d65";
    report.purpose =
        publicFact("settings", "De systemen worden vervangen.", {}, "nota van 1 mei 2025, kenmerk 6357468");
    report.programmes = {
        {publicFact("P01", "BIPOM", {}, advice), "Openbaar Ministerie", "De systemen onderhoudbaar houden"}};
    report.systems = {{publicFact("S01", "GPS", {}, "Kamerstuk 29 279, nr. 178"),
                       "Geïntegreerd Processysteem Strafrecht",
                       SystemRole::shared,
                       "Openbaar Ministerie",
                       {"OM", "Rechtspraak"},
                       false}};
    report.milestones = {
        {done(ownFact("A0228", "Mijlpaal: alle medewerkers op nieuwe mailomgeving",
                      ToldDate{day(2026, 3, 25), Precision::quarter})),
         {"De overstap is naar verwachting eind eerste kwartaal 2026 gereed", ""},
         {},
         {}},
        {ownFact("A0073", "Mijlpaal: zaakregistratie landelijk in gebruik",
                 ToldDate{day(2027, 5, 26), Precision::year}),
         {"De eerste module komt naar verwachting in 2027 landelijk in gebruik", ""},
         {{day(2024, 3, 31), ToldDate{day(2026, 8, 21), Precision::year}},
          {day(2025, 9, 30), ToldDate{day(2026, 12, 2), Precision::year}}},
         "Capaciteit is ingezet voor het herstel"},
        {ownFact("A0172", "Mijlpaal: GPS gereed voor nieuw Wetboek",
                 ToldDate{day(2029, 2, 13), Precision::quarter}),
         {"GPS is naar verwachting eind 2028 gereed voor het nieuwe wetboek", "GPS by the end of 2028"},
         {},
         {}},
    };
    Law law;
    law.name = "nieuwe Wetboek van Strafvordering";
    law.inForce = publicFact("LM32", "Inwerkingtreding nieuw Wetboek",
                             ToldDate{day(2029, 4, 1), Precision::day}, "brief van 20 maart 2024");
    law.inForceBefore = {{day(2021, 6, 30), ToldDate{day(2026, 1, 1), Precision::year}}};
    law.milestones = {
        {done(publicFact("LM22", "De plenaire behandeling in de Eerste Kamer",
                         ToldDate{day(2026, 2, 10), Precision::day}, "Handelingen I 2025/26, nr. 17")),
         {},
         {},
         {}},
        {publicFact("LM31", "Vaststelling definitieve datum",
                    ToldDate{day(2028, 4, 30), Precision::month}.atLatest(), "brief van 20 maart 2024"),
         {},
         {},
         {}}};
    law.parts = {partOf(1, "Strafvordering in het algemeen", true),
                 partOf(2, "Het opsporingsonderzoek", false)};
    law.ready = "waarschijnlijk";
    law.wordsOfChances = "Bewoordingen van kansen, versie 1: waarschijnlijk (60 tot 80 procent)";
    report.law = std::move(law);
    Review review;
    review.fact = done(publicFact("V01", "het Business Informatieplan OM",
                                  ToldDate{day(2022, 12, 6), Precision::day}, advice));
    review.kind = "AcICT-advies";
    review.reviewer = "Adviescollege ICT-toetsing";
    review.conclusion = "Tijdige gereedheid is hoogst onwaarschijnlijk";
    review.likelihood = "hoogst onwaarschijnlijk";
    review.response = ToldDate{day(2023, 3, 20), Precision::day};
    review.recommendations = {
        {done(publicFact("RC01", "Werk twee plannen uit", {}, advice)), Recommendation::Answer::accepted},
        {publicFact("RC02", "Blijf investeren in bestaande systemen", {}, advice),
         Recommendation::Answer::unknown}};
    report.reviews = {review};
    Incident incident;
    incident.fact =
        done(publicFact("N07", "Beschadigde netwerkschijf", ToldDate{day(2025, 12, 10), Precision::day},
                        "Kamerstuk 29 279, nr. 900"));
    incident.ended = ToldDate{day(2025, 12, 14), Precision::day};
    incident.affectedStaff = 1089;
    report.incidents = {incident};
    report.money = {{publicFact("F05", "de implementatie", {}, "Kamerstuk 36 350 VI, nr. 2"),
                     450'000'000,
                     {{2024, 35'658'000}}}};
    report.risks = {ownFact("Q01", "De wetteksten kunnen later vaststaan", {})};
    auto occasion =
        itemOf(publicFact("K04", "Jaarlijks informeren over maatregelen strafrechtketen",
                          ToldDate{day(2024, 1, 29), Precision::day}, "Kamerstuk 29 279, nr. 874"),
               ItemKind::promise);
    occasion.wording = "uw Kamer jaarlijks te informeren over de strafrechtketen";
    report.occasion = occasion;
    auto question = itemOf(publicFact("K15", "Brandbrief", ToldDate{day(2025, 11, 26), Precision::day},
                                      "Aanhangsel Handelingen II 2025/26, nr. 860"),
                           ItemKind::question);
    question.party = "JA21";
    question.answered = ToldDate{day(2026, 1, 13), Precision::day};
    question.fact.standing = Standing::done;
    report.related = {occasion, question};
    report.nextLetter =
        itemOf(publicFact("K20", "Uitkomst onderzoekscommissie", ToldDate{day(2026, 4, 30), Precision::month},
                          "brief van 23 januari 2026"),
               ItemKind::letter);
    report.nextLetter->due = ToldDate{day(2026, 4, 30), Precision::month};
    report.withheld = {{Subject::system, "Woo art. 5.1 lid 2 onder h", true}};
    return report;
}

std::string nastyText() {
    return "<b>&amp; {{betreft}} {{{x}}} {{/wet}} | cel # kop ** vet _schuin_ ^[noot] \\ @noten ]]> \"'";
}

}  // namespace mijlpaal::tests

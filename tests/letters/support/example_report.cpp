#include "tests/letters/support/example_report.h"

namespace mijlpaal::tests {

using namespace letters;

std::chrono::sys_days day(int year, unsigned month, unsigned day) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

PublicReport exampleReport() {
    const std::string advice = "AcICT, Advies BIPOM, 2022-12-06";
    const std::string fiction = "Opgesteld voor dit voorbeeld (fictief)";
    PublicReport report;
    report.portfolio = "Vervanging strafrechtsystemen OM";
    report.organisation = "Openbaar Ministerie";
    report.ownReference = "6357468";
    report.reportDate = day(2026, 4, 2);
    report.statusDate = day(2026, 3, 31);
    report.revision = 12;
    report.fingerprint = "9f86d081884c7d65";
    report.programmes = {
        {{"P01", "BIPOM", {}, advice, "", false, Standing::planned}, "Openbaar Ministerie", ""}};
    report.systems = {{{"S01", "GPS", {}, "Kamerstuk 29279, nr. 178", "", false, Standing::done},
                       "Geïntegreerd Processysteem Strafrecht",
                       SystemRole::existing,
                       "Openbaar Ministerie"},
                      {{"S08", "BAS", {}, "NJB, 2024-03", "", false, Standing::planned},
                       "",
                       SystemRole::replacement,
                       "Rechtspraak"}};
    report.milestones = {
        {{"A0172", "Mijlpaal: GPS gereed voor nieuw Wetboek", ToldDate{day(2029, 2, 13), Precision::quarter},
          "", fiction, true, Standing::planned},
         {"GPS is naar verwachting eind 2028 gereed voor het nieuwe wetboek", "GPS by the end of 2028"}},
        {{"A0073", "Mijlpaal: zaakregistratie landelijk in gebruik",
          ToldDate{day(2027, 5, 26), Precision::year}, "", fiction, true, Standing::planned},
         {"De eerste module komt naar verwachting in 2027 landelijk in gebruik", ""}},
        {{"A0228", "Mijlpaal: alle medewerkers op nieuwe mailomgeving",
          ToldDate{day(2026, 3, 25), Precision::quarter}, "", fiction, true, Standing::done},
         {"De overstap is naar verwachting eind eerste kwartaal 2026 gereed", ""}},
    };
    const Fact inForce = {"LM32",
                          "Inwerkingtreding nieuw Wetboek",
                          ToldDate{day(2029, 4, 1), Precision::day},
                          "rijksoverheid.nl, 2024-03-20",
                          "",
                          false,
                          Standing::planned};
    report.law =
        Law{"nieuwe Wetboek van Strafvordering",
            inForce,
            {{inForce, {}},
             {{"LM22", "Plenaire behandeling Eerste Kamer", ToldDate{day(2026, 2, 10), Precision::day},
               "Eerste Kamer, 2026-02-10", "", false, Standing::done},
              {}},
             {{"LM31", "Uiterste moment vaststelling datum", ToldDate{day(2028, 4, 30), Precision::month},
               "Advocatenblad, 2024-03-20", "", false, Standing::planned},
              {}}}};
    report.reviews = {{{"V01", "Business Informatieplan OM (BIPOM)",
                        ToldDate{day(2022, 12, 6), Precision::day}, advice, "", false, Standing::done},
                       "AcICT-advies",
                       "Adviescollege ICT-toetsing",
                       "Tijdige gereedheid zeer onwaarschijnlijk",
                       "hoogst onwaarschijnlijk",
                       ToldDate{day(2023, 3, 20), Precision::day}}};
    report.incidents = {{{"N03", "Beschadigde netwerkschijf", ToldDate{day(2021, 12, 10), Precision::day},
                          "NRC, 2021-12-14", "", false, Standing::done},
                         ToldDate{day(2021, 12, 14), Precision::day},
                         1089}};
    report.occasion = ParliamentaryItem{{"K04", "Jaarlijks informeren over maatregelen strafrechtketen",
                                         ToldDate{day(2024, 1, 29), Precision::day},
                                         "Kamerstuk 29279, nr. 874", "", false, Standing::planned},
                                        ItemKind::promise,
                                        "",
                                        "29279-874"};
    report.nextLetter = ParliamentaryItem{
        {"K20", "Uitkomst onderzoekscommissie", ToldDate{day(2026, 4, 30), Precision::month}, "Security.NL",
         "", false, Standing::planned},
        ItemKind::letter,
        "",
        ""};
    report.withheld = {{Subject::system, "Woo art. 5.1 lid 2 onder h", true}};
    return report;
}

std::string nastyText() {
    return "<b>&amp; {{betreft}} {{{x}}} {{/wet}} | cel # kop ** vet _schuin_ ^[noot] \\ @noten ]]> \"'";
}

}  // namespace mijlpaal::tests

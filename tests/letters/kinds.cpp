#include "letters/fitness.h"
#include "letters/letter.h"
#include "tests/letters/support/example_report.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::letters;

namespace {

std::string textOf(const PublicReport& report, LetterKind kind) {
    const auto made = letter(report, kind, templateOf(kind));
    INFO((made ? std::string{} : plain(made.error())));
    REQUIRE(made);
    return plainText(*made);
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

PublicReport withQuestions() {
    auto report = tests::exampleReport();
    ParliamentaryItem asked;
    asked.fact = tests::publicFact("K20", "Storingen bij het OM", ToldDate{tests::day(2026, 3, 20), Precision::day},
                                   "Vragen 2026Z01234");
    asked.kind = ItemKind::question;
    asked.party = "Volt";
    report.occasion = asked;
    report.questions = {{"Kent u het bericht?", "Ja."}, {"Wanneer is GPS gereed?", ""}};
    return report;
}

std::vector<Concern> concerns(const PublicReport& report, LetterKind kind) {
    std::vector<Concern> all;
    for (const auto& each : unsettled(report, kind)) all.push_back(each.concern);
    return all;
}

bool holds(const std::vector<Concern>& all, Concern one) {
    return std::ranges::find(all, one) != all.end();
}

}  // namespace

TEST_CASE("questions are answered one by one, and one without an answer holds the letter up") {
    auto report = withQuestions();
    const auto text = textOf(report, LetterKind::answers);
    CHECK(has(text, "Hierbij zend ik u de antwoorden op de schriftelijke vragen over storingen bij het OM van de fractie van Volt, ingezonden op 20 maart 2026."));
    CHECK(has(text, "Onderwerp: Beantwoording van schriftelijke vragen over storingen bij het OM\n"));
    CHECK(has(text, "# Vraag 1\n\nKent u het bericht?\n\n## Antwoord\n\nJa.\n"));
    CHECK(has(text, "# Vraag 2\n\nWanneer is GPS gereed?\n\n## Antwoord\n\n[In te vullen: het antwoord op deze vraag.]\n"));
    CHECK(holds(concerns(report, LetterKind::answers), Concern::noAnswer));
    report.questions[1].answer = "Naar verwachting in het eerste kwartaal van 2029.";
    CHECK(concerns(report, LetterKind::answers).empty());
    report.questions.clear();
    CHECK(holds(concerns(report, LetterKind::answers), Concern::noOccasion));
    CHECK(holds(concerns(tests::exampleReport(), LetterKind::answers), Concern::noOccasion));
}

TEST_CASE("a question or an answer is text, whatever marks it has") {
    auto report = withQuestions();
    report.questions = {{"# Kop {{naam}} | cel", "{{{onderwerp}}} **vet** ^[noot]"}};
    const auto text = textOf(report, LetterKind::answers);
    CHECK(has(text, "\n# Kop {{naam}} | cel\n"));
    CHECK(has(text, "\n{{{onderwerp}}} **vet** ^[noot]\n"));
}

TEST_CASE("a response goes into each recommendation of an advice that has none yet") {
    auto report = tests::exampleReport();
    CHECK(holds(concerns(report, LetterKind::reaction), Concern::noOccasion));
    report.reviews[0].response.reset();
    CHECK_FALSE(holds(concerns(report, LetterKind::reaction), Concern::noOccasion));
    const auto text = textOf(report, LetterKind::reaction);
    CHECK(has(text, "Onderwerp: Reactie op het advies van het Adviescollege ICT-toetsing\n"));
    CHECK(has(text, "# Advies van het Adviescollege ICT-toetsing"));
    CHECK(has(text, "Aanbeveling | Reactie | Opvolging\nwerk twee plannen uit | overgenomen | afgerond\n"));
    CHECK(has(text, "De Minister van Justitie en Veiligheid,"));
}

TEST_CASE("a progress report has the subjects of the rule on large projects, and says of each that is not there so") {
    const auto text = textOf(tests::exampleReport(), LetterKind::progress);
    for (const char* heading : {"# 1. Samenvatting", "# 2. Reikwijdte", "# 3. Planning", "# 4. Geld", "# 5. Risico’s",
                                "# 6. Kwaliteit en advisering", "# 7. Wijzigingen sinds eerdere planningen", "# 8. Volledigheid"})
        CHECK_MESSAGE(has(text, heading), heading);
    CHECK_FALSE(has(text, "acht ik"));
    CHECK_FALSE(has(text, "geen gegevens opgenomen"));

    PublicReport nothing;
    nothing.reportDate = tests::day(2026, 4, 2);
    nothing.statusDate = tests::day(2026, 3, 31);
    const auto empty = textOf(nothing, LetterKind::progress);
    for (const char* about : {"de reikwijdte", "mijlpalen", "geld", "risico’s", "toetsen en adviezen"})
        CHECK_MESSAGE(has(empty, std::string{"Over "} + about + " zijn geen gegevens opgenomen die mogen worden verteld."), about);
}

TEST_CASE("a statement of completeness counts subjects, gives each figure its source, and tells what is not founded") {
    auto report = tests::exampleReport();
    for (auto* fact : {&report.milestones[0].fact, &report.incidents[0].fact}) fact->illustrative = false;
    report.incidents[0].fact.rank = SourceRank::press;
    report.milestones[0].fact.own = false;
    report.milestones[0].fact.reference.clear();
    report.milestones[0].fact.rank.reset();
    const auto text = textOf(report, LetterKind::completeness);
    CHECK(has(text, "\nGeld: totaal per bron | ja | 1\n"));
    CHECK(has(text, "\nPlanning: mijlpalen | ja | " + std::to_string(report.milestones.size()) + "\n"));
    CHECK(has(text, "(" + report.milestones[0].fact.code + "): zonder bron die kan worden genoemd.\n"));
    CHECK(has(text, "(" + report.incidents[0].fact.code + "): de bron is er geen die een brief aan het parlement noemt.\n"));
    CHECK(has(text, "(A0073): eerste planning | "));
    CHECK(has(text, "(A0172): nu | eerste kwartaal 2029 | "));
    CHECK(has(text, " | €\u00A0450 miljoen | "));
    CHECK(has(text, " | niemand\n"));
    CHECK(has(text, "\nPeildatum | 31 maart 2026 | Administratie van het Openbaar Ministerie | "));
    report.milestones[2].fact.checkedBy = "Hoofd planning, 1 april 2026";
    CHECK(has(textOf(report, LetterKind::completeness), " | 31 maart 2026 | Hoofd planning, 1 april 2026\n"));

    PublicReport nothing;
    nothing.reportDate = tests::day(2026, 4, 2);
    nothing.statusDate = tests::day(2026, 3, 31);
    const auto empty = textOf(nothing, LetterKind::completeness);
    CHECK(has(empty, "\nGeld: totaal per bron | nee | 0\n"));
    CHECK(has(empty, "\nAlle gegevens hebben een bron die een brief aan het parlement kan noemen.\n"));
}

TEST_CASE("a letter goes to either House or to both, with one or two who sign") {
    for (const auto kind : {LetterKind::kamerbrief, LetterKind::answers, LetterKind::reaction}) {
        auto report = withQuestions();
        report.reviews[0].response.reset();
        report.house = House::both;
        report.signatories = {"De Minister van Justitie en Veiligheid", "De Staatssecretaris van Justitie en Veiligheid"};
        const auto text = textOf(report, kind);
        CHECK(has(text, "Aan de Voorzitters van de Eerste en de Tweede Kamer"));
        CHECK(has(text, "De Minister van Justitie en Veiligheid,"));
        CHECK(has(text, "De Staatssecretaris van Justitie en Veiligheid,"));
        report.house = House::first;
        CHECK(has(textOf(report, kind), "Aan de Voorzitter van de Eerste Kamer"));
    }
}

#include "app/letter_file.h"
#include "app/publish.h"
#include "base/output_file.h"
#include "model/code_book.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::tests;

namespace {

using What = letters::ToldOtherwise::What;

template <class Record>
Record recordOf(const model::Portfolio& portfolio, std::string_view code) {
    const auto id = model::CodeBook{portfolio}.find<Record>(code);
    REQUIRE(id);
    return *portfolio.find(*id);
}

app::View viewOf(const model::Portfolio& portfolio, std::int64_t revision) {
    app::Origin origin;
    origin.revision = revision;
    origin.fingerprint = "revision " + std::to_string(revision);
    return {portfolio, origin, false};
}

/// The example of revision 3, from which a letter went out, and of revision 7, where the last test takes longer and more
/// money is known.
struct TwoRevisions {
    model::Portfolio before = examplePortfolio(), now;
    app::PublishOptions options;

    TwoRevisions() {
        now = before;
        auto test = recordOf<model::Activity>(now, "A0171");
        test.mostLikely = test.pessimistic = model::WorkTime{120 * 8 * 60 * 10};
        now.all<model::Activity>().put(test);
        auto source = recordOf<model::FundingSource>(now, "F05");
        source.total = model::Money{460'000'000'00};
        now.all<model::FundingSource>().put(source);
        send("TK", 3);
        options.reportDate = model::makeDay(2026, 4, 30);
        options.hasReadiness = false;
        options.viewOf = [this](std::int64_t revision) -> base::Result<app::View> {
            if (revision != 3) return base::failure("There is no revision {number}.", {{"number", std::to_string(revision)}});
            return viewOf(before, 3);
        };
    }

    void send(const char* house, std::int64_t revision) {
        model::SentLetter letter;
        letter.id = {1};
        letter.code = "SL0001";
        letter.letterDate = letter.sentOn = model::makeDay(2026, 4, 10);
        letter.house = house;
        letter.revision = revision;
        letter.fingerprint = "revision " + std::to_string(revision);
        now.all<model::SentLetter>().put(letter);
    }

    void state(std::string_view code, const char* field, model::PublicationClass how) {
        model::PublicStatement statement;
        statement.id = now.all<model::PublicStatement>().nextId();
        statement.code = "PS900";
        statement.object = refTo(activity(now, code));
        statement.field = field;
        statement.publicationClass = how;
        statement.ground = "Woo art. 5.1";
        now.all<model::PublicStatement>().put(statement);
    }

    base::Result<letters::PublicReport> published() const { return app::publish(viewOf(now, 7), options); }

    letters::PublicReport report() const {
        const auto made = published();
        INFO((made ? std::string{} : plain(made.error())));
        REQUIRE(made);
        return *made;
    }
};

const letters::ToldOtherwise* toldOf(const letters::PublicReport& report, std::string_view code) {
    REQUIRE(report.since);
    const auto& told = report.since->told;
    const auto found = std::ranges::find(told, code, &letters::ToldOtherwise::code);
    return found == told.end() ? nullptr : &*found;
}

std::string textOf(const letters::PublicReport& report) {
    const auto made = app::makeLetter(report, letters::LetterKind::kamerbrief);
    REQUIRE(made);
    return plainText(made->document);
}

}  // namespace

TEST_CASE("a letter tells what the last letter that went out told otherwise, from its revision") {
    const TwoRevisions two;
    const auto report = two.report();
    REQUIRE(report.since);
    CHECK(report.since->code == "SL0001");
    CHECK(report.since->date == model::makeDay(2026, 4, 10));
    CHECK(report.since->revision == 3);
    const auto* gps = toldOf(report, "A0172");
    REQUIRE(gps);
    CHECK(gps->what == What::date);
    CHECK(shortText(*gps->when, letters::Language::dutch) == "vierde kwartaal 2028");
    const auto* money = toldOf(report, "F05");
    REQUIRE(money);
    CHECK(money->amount == 450'000'000);
    // What did not move in what may be told of it is no change.
    CHECK_FALSE(toldOf(report, "A0073"));

    const auto text = textOf(report);
    CHECK(text.find("GPS gereed voor het nieuwe Wetboek van Strafvordering | tweede kwartaal 2028 | vierde kwartaal 2028 "
                    "| eerste kwartaal 2029 | 1 kwartaal later | het testen van de aanpassingen per boek kost meer tijd "
                    "dan was voorzien\n") != std::string::npos);
    CHECK(text.find("totaal | €\u00A0450 miljoen | €\u00A0460 miljoen | €\u00A010 miljoen meer\n") != std::string::npos);
}

TEST_CASE("what may not be told any more is not told as the former value either") {
    TwoRevisions two;
    two.state("A0172", "finish", model::PublicationClass::withheld);
    CHECK_FALSE(toldOf(two.report(), "A0172"));
    CHECK(textOf(two.report()).find("vierde kwartaal 2028") == std::string::npos);

    TwoRevisions whole;
    whole.state("A0172", "", model::PublicationClass::withheld);
    CHECK_FALSE(toldOf(whole.report(), "A0172"));
}

TEST_CASE("what could not be told then is not told as what was told") {
    TwoRevisions two;
    for (const auto& each : examplePortfolio().all<model::PublicStatement>()) {
        if (each.object == refTo(activity(two.before, "A0172"))) two.before.all<model::PublicStatement>().erase(each.id);
    }
    CHECK_FALSE(toldOf(two.report(), "A0172"));
    CHECK(toldOf(two.report(), "F05"));
}

TEST_CASE("only a letter to the same House, dated before this one and made from this file, is held against") {
    TwoRevisions first;
    first.send("EK", 3);
    CHECK_FALSE(first.report().since);
    first.options.house = letters::House::first;
    CHECK(first.report().since);

    TwoRevisions later;
    later.options.reportDate = model::makeDay(2026, 4, 10);
    CHECK_FALSE(later.report().since);

    // The number of its revision is that of another file.
    TwoRevisions other;
    auto letter = recordOf<model::SentLetter>(other.now, "SL0001");
    letter.fingerprint = "of another file";
    other.now.all<model::SentLetter>().put(letter);
    CHECK_FALSE(other.report().since);
    CHECK(textOf(other.report()).find("De stand is vergeleken met de eerdere planningen die openbaar zijn gemaakt.") !=
          std::string::npos);
    other.options.since = "SL0001";
    const auto refused = other.published();
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()) ==
          "The revision from which SL0001 was made is not in this file, so nothing can be held against it.");
}

TEST_CASE("the writer can name the letter or the revision that is held against, and no other words") {
    TwoRevisions two;
    two.options.since = "3";
    const auto byRevision = two.report();
    CHECK(byRevision.since->code.empty());
    CHECK(byRevision.since->date == model::makeDay(2026, 3, 31));
    CHECK(toldOf(byRevision, "A0172"));
    const auto text = textOf(byRevision);
    CHECK(text.find("Wijzigingen sinds 31 maart 2026\n\nVergeleken met de stand op 31 maart 2026 is het volgende "
                    "gewijzigd.") != std::string::npos);
    CHECK(text.find("totaal | €\u00A0450 miljoen | €\u00A0460 miljoen | €\u00A010 miljoen meer\n") != std::string::npos);
    CHECK(text.find("Middelen | Stand 31 maart 2026 | Nu | Verschil\n") != std::string::npos);
    two.options.since = "SL0001";
    CHECK(two.report().since->code == "SL0001");
    two.options.since = "8";
    const auto refused = two.published();
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()) ==
          "“8” is no letter that was sent and no revision up to 7. “list sent_letter” tells which letters were sent.");
}

TEST_CASE("held against a revision, what was last told is what the last letter said, or nothing") {
    const std::string head = "Mijlpaal | Eerste planning | Laatst gemeld | Stand 31 maart 2026 | Nu | Verschil | Reden\n";
    const std::string gps = "GPS gereed voor het nieuwe Wetboek van Strafvordering | tweede kwartaal 2028 | ";
    TwoRevisions two;
    // The letter went out from revision 3; revision 5 stands between the letter and now.
    auto between = two.now;
    auto test = recordOf<model::Activity>(between, "A0171");
    test.mostLikely = test.pessimistic = model::WorkTime{240 * 8 * 60 * 10};
    between.all<model::Activity>().put(test);
    two.options.viewOf = [&](std::int64_t revision) -> base::Result<app::View> {
        return revision == 3 ? viewOf(two.before, 3) : viewOf(between, 5);
    };
    two.options.since = "5";
    const auto report = two.report();
    CHECK(report.since->code.empty());
    const auto* told = toldOf(report, "A0172");
    REQUIRE(told);
    CHECK(shortText(*told->when, letters::Language::dutch) == "derde kwartaal 2029");
    REQUIRE(told->lastTold);
    CHECK(shortText(*told->lastTold, letters::Language::dutch) == "vierde kwartaal 2028");
    const auto text = textOf(report);
    CHECK(text.find(head) != std::string::npos);
    CHECK(text.find(gps + "vierde kwartaal 2028 | derde kwartaal 2029 | eerste kwartaal 2029 | 2 kwartalen eerder | ") !=
          std::string::npos);

    // Without a letter nothing was told.
    two.now.all<model::SentLetter>().erase({1});
    const auto without = textOf(two.report());
    CHECK(without.find(head) != std::string::npos);
    CHECK(without.find(gps + "– | derde kwartaal 2029 | eerste kwartaal 2029 | ") != std::string::npos);
}

TEST_CASE("the revisions that a letter may ask for are those of the last letters and the one that is named") {
    TwoRevisions two;
    const auto asked = [&](const char* since) {
        two.options.since = since;
        return app::comparedRevisions(viewOf(two.now, 7), two.options);
    };
    CHECK(asked("") == std::set<std::int64_t>{3});
    CHECK(asked("5") == std::set<std::int64_t>{3, 5});
    CHECK(asked("SL0001") == std::set<std::int64_t>{3});
    CHECK(asked("none such") == std::set<std::int64_t>{3});
}

TEST_CASE("who signed for a record is told by role once a statement opens it, and not before the day of the signature") {
    TwoRevisions two;
    model::SignOff signature;
    signature.id = two.now.all<model::SignOff>().nextId();
    signature.code = "SG90";
    signature.object = refTo(activity(two.now, "A0172"));
    signature.role = "Hoofd planning";
    signature.signedOn = model::makeDay(2026, 4, 20);
    two.now.all<model::SignOff>().put(signature);
    const auto statementOf = [&] {
        const auto report = two.report();
        const auto made = app::makeLetter(report, letters::LetterKind::completeness);
        REQUIRE(made);
        return plainText(made->document);
    };
    const std::string figure = "(A0172): nu | eerste kwartaal 2029 | ";
    auto text = statementOf();
    CHECK(text.find("Hoofd planning") == std::string::npos);
    CHECK(text.find("31 maart 2026 | niemand\n") != std::string::npos);
    CHECK(text.find("Waar “niemand” staat, is niet vastgelegd dat iemand het gegeven heeft gecontroleerd, of is de functie "
                    "van wie dat deed niet openbaar.") != std::string::npos);
    two.state("A0172", "checked_by", model::PublicationClass::open);
    text = statementOf();
    const auto line = text.substr(text.find(figure), text.find('\n', text.find(figure)) - text.find(figure));
    CHECK(line.ends_with(" | 31 maart 2026 | Hoofd planning, 20 april 2026"));
    two.options.reportDate = model::makeDay(2026, 4, 15);
    CHECK(statementOf().find("Hoofd planning") == std::string::npos);
}

TEST_CASE("the words of a template of one's own are searched for names of persons, as every text is") {
    const TemporaryFolder folder;
    const auto file = folder / "kamerbrief.nl";
    const auto persons = [&](const std::string& words, const std::string& accepted) {
        CHECK(base::writeWholeFile(file, words));
        TwoRevisions two;
        if (!accepted.empty()) {
            model::AcceptedName name;
            name.id = {1};
            name.code = "AN1";
            name.nameText = accepted;
            name.reasonNl = "Naam van de woordvoerder.";
            two.now.all<model::AcceptedName>().put(name);
        }
        const auto made = app::makeLetter(two.report(), letters::LetterKind::kamerbrief, file);
        REQUIRE(made);
        std::vector<std::string> all;
        for (const auto& each : made->unsettled) {
            if (each.concern == letters::Concern::personName) all.push_back(plain(each.message));
        }
        return all;
    };
    const std::vector<std::string> one{
        "The template kamerbrief.nl has what looks like the name of a person: Karin Hoekstra."};
    CHECK(persons("# Brief\n\nOpgesteld door Karin\n**Hoekstra** op {{datum}}.\n", "") == one);
    CHECK(persons("# Brief\n\nOpgesteld door Karin Hoekstra op {{datum}}.\n", "Karin Hoekstra").empty());
    // What no reader sees is not told.
    CHECK(persons("{{! Karin Hoekstra }}# Brief\n\n{{^datum}}Karin Hoekstra{{/datum}}Op {{datum}}.\n", "").empty());
    CHECK(persons("# Brief\n\n> Turfmarkt 147, 2511 DP Den Haag\n\nDe Minister van Justitie en Veiligheid\n", "").empty());
}

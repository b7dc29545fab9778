#include "app/quoted.h"

#include "app/session.h"
#include "model/code_book.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using app::QuotedVerdict;

namespace {

/// The example with a sentence of a letter about the system S04, in a file.
struct Quoted {
    TemporaryFolder folder;
    std::unique_ptr<app::Session> session;
    model::QuotedFigureId figureId;

    explicit Quoted(const std::string& sentence, const std::string& field = "short_name", const std::string& shown = {}) {
        auto made = app::Session::create(folder / "om.mijlpaal", examplePortfolio(), base::message("Made"), "schrijver");
        REQUIRE(made);
        session = std::move(*made);
        model::QuotedFigure figure;
        figure.id = figureId = portfolio().all<model::QuotedFigure>().nextId();
        figure.code = "QF99";
        figure.item = model::CodeBook{portfolio()}.find<model::ParliamentaryItem>("K10");
        figure.object = refTo(system().id);
        figure.field = field;
        figure.sentenceNl = sentence;
        figure.shownNl = shown;
        model::ChangeSet changes;
        changes.label = base::message("Quote");
        changes.add(figure);
        REQUIRE(session->perform(changes));
    }

    const model::Portfolio& portfolio() const { return session->now().portfolio(); }
    model::System system() const {
        const auto id = model::CodeBook{portfolio()}.find<model::System>("S04");
        REQUIRE(id);
        return *portfolio().find(*id);
    }

    void rename(const std::string& shortName) {
        auto after = system();
        after.shortName = shortName;
        model::ChangeSet changes;
        changes.label = base::message("Rename");
        changes.change(system(), after);
        REQUIRE(session->perform(changes));
    }

    app::QuotedStand stand() const {
        const auto former = app::formerNames(session->store(), session->revision());
        REQUIRE(former);
        return among(app::quotedStands(session->now(), *former));
    }

    app::QuotedStand among(const std::vector<app::QuotedStand>& stands) const {
        const auto found = std::ranges::find(stands, figureId, &app::QuotedStand::figure);
        REQUIRE(found != stands.end());
        return *found;
    }

    QuotedVerdict verdict() const { return stand().verdict; }
};

}  // namespace

TEST_CASE("a sentence that calls a system by the name it had before it was renamed is contradicted, and says the name of now") {
    Quoted quoted{"De medewerkers werken thuis via ISK."};
    quoted.rename("ISK");
    const auto before = quoted.session->now();
    CHECK(quoted.verdict() != QuotedVerdict::contradicted);
    quoted.rename("Thuiswerkplek Nieuw");
    CHECK(quoted.verdict() == QuotedVerdict::contradicted);
    CHECK(quoted.stand().now == "Thuiswerkplek Nieuw");
    // At once, by what the edit changed.
    const auto found = app::newlyContradicted(before, quoted.session->now());
    REQUIRE(found.size() == 1);
    CHECK(found[0].verdict == QuotedVerdict::contradicted);
    // With its old name again it is right.
    quoted.rename("ISK");
    CHECK(quoted.verdict() == QuotedVerdict::holds);
}

TEST_CASE("a sentence about another name, about a former name as such, or about a date is not contradicted by a new name") {
    Quoted other{"De medewerkers werken thuis via een nieuwe voorziening."};
    other.rename("ISK");
    other.rename("Thuiswerkplek Nieuw");
    CHECK(other.verdict() == QuotedVerdict::unknown);

    Quoted former{"De medewerkers werken thuis via het voormalige ISK."};
    former.rename("ISK");
    former.rename("Thuiswerkplek Nieuw");
    CHECK(former.verdict() == QuotedVerdict::unknown);

    Quoted owner{"ISK is in beheer bij het OM.", "owner_organisation"};
    owner.rename("ISK");
    owner.rename("Thuiswerkplek Nieuw");
    CHECK(owner.verdict() != QuotedVerdict::contradicted);
}

TEST_CASE("the name that a letter showed is a former name, also in a file that knows no renaming") {
    Quoted quoted{"De medewerkers werken thuis via ISK.", "short_name", "ISK"};
    CHECK(quoted.among(app::quotedStands(quoted.session->now())).verdict == QuotedVerdict::contradicted);
    Quoted whole{"De medewerkers werken thuis via ISK.", ""};
    whole.rename("ISK");
    whole.rename("Thuiswerkplek Nieuw");
    CHECK(whole.verdict() == QuotedVerdict::contradicted);
}

#include "app/drafts.h"

#include "app/letter_file.h"
#include "app/session.h"
#include "letters/formats.h"
#include "letters/package.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::tests;

namespace {

/// A session on the example with a draft of 30 April 2026 and one passage of it.
struct Drafted {
    TemporaryFolder folder;
    std::unique_ptr<app::Session> session;

    Drafted() {
        auto made = app::Session::create(folder / "om.mijlpaal", examplePortfolio(), base::message("Made"),
                                         "schrijver");
        REQUIRE(made);
        session = std::move(*made);
        model::LetterDraft draft;
        draft.id = {1};
        draft.code = "LD0001";
        draft.letterDate = model::makeDay(2026, 4, 30);
        model::DraftPassage passage;
        passage.id = {1};
        passage.code = "DP0001";
        passage.draft = draft.id;
        passage.headingNl = "Vervolg";
        passage.textNl = "Ik dank de keten.";
        model::ChangeSet changes;
        changes.label = base::message("Draft");
        changes.add(draft);
        changes.add(passage);
        REQUIRE(session->perform(changes));
    }

    std::string bytes() const {
        const auto& view = session->now();
        auto draft = app::draftLetter(view, "LD0001");
        REQUIRE(draft);
        auto report = app::publish(view, draft->options);
        REQUIRE(report);
        report->passages = draft->passages;
        const auto letter = app::makeLetter(*report, draft->kind);
        REQUIRE(letter);
        return letters::bytesOf(letter->document, letters::Format::odt).value();
    }

    std::vector<std::string> texts() const {
        std::vector<std::string> all;
        for (const auto& each : session->now().portfolio().all<model::DraftPassage>())
            all.push_back(each.headingNl + ": " + each.textNl);
        return all;
    }
};

std::string edited(const std::string& bytes,
                   const std::vector<std::pair<std::string, std::string>>& changes) {
    auto content = letters::partOf(bytes, "content.xml").value();
    for (const auto& change : changes) {
        const auto at = content.find(change.first);
        CAPTURE(change.first);
        REQUIRE(at != std::string::npos);
        content.replace(at, change.first.size(), change.second);
    }
    return letters::packed(
               {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}})
        .value();
}

}  // namespace

TEST_CASE("own words that were edited or added in a word processor come into the draft in one step") {
    Drafted drafted;
    const auto bytes =
        edited(drafted.bytes(),
               {{"Ik dank de keten.", "Ik dank de hele keten."},
                {"</office:text>", "<text:p>Eerste.</text:p><text:p>Tweede.</text:p></office:text>"}});
    const auto& now = drafted.session->now();
    const auto back = app::readBack(now, now, "LD0001", bytes);
    REQUIRE(back);
    CHECK(back->differences.size() == 3);
    REQUIRE(drafted.session->perform(back->changes));
    CHECK(drafted.texts() ==
          std::vector<std::string>{"Vervolg: Ik dank de hele keten.", "Vervolg: Eerste.\n\nTweede."});
    // The letter that is made anew has them, and differs from the edited one in nothing.
    const auto again =
        app::readBack(drafted.session->now(), drafted.session->now(), "LD0001", drafted.bytes());
    REQUIRE(again);
    CHECK(again->differences.empty());
}

TEST_CASE("generated text that was changed in a word processor is told and changes no record") {
    Drafted drafted;
    const auto& now = drafted.session->now();
    const auto back =
        app::readBack(now, now, "LD0001", edited(drafted.bytes(), {{"Ik vertrouw erop", "Ik hoop"}}));
    REQUIRE(back);
    REQUIRE(back->differences.size() == 1);
    CHECK(back->differences[0].kind == letters::TextDifference::Kind::changed);
    CHECK(back->changes.empty());
}

TEST_CASE("a passage that was changed here meanwhile stays as it is") {
    Drafted drafted;
    const auto before = drafted.session->now();
    const auto bytes = edited(drafted.bytes(), {{"Ik dank de keten.", "Ik dank allen."}});
    const auto passage = before.portfolio().all<model::DraftPassage>().at({1});
    auto later = passage;
    later.textNl = "Ik dank de medewerkers.";
    model::ChangeSet changes;
    changes.label = base::message("Other words");
    changes.change(passage, later);
    REQUIRE(drafted.session->perform(changes));
    const auto back = app::readBack(before, drafted.session->now(), "LD0001", bytes);
    REQUIRE(back);
    REQUIRE(back->differences.size() == 1);
    CHECK(back->changes.empty());
}

TEST_CASE("a signature counts for the text that was signed, and only a role that was asked can sign") {
    Drafted drafted;
    auto& session = *drafted.session;
    auto draft = session.now().portfolio().all<model::LetterDraft>().at({1});
    auto asking = draft;
    asking.mustSign = "CIO; directeur FEZ";
    model::ChangeSet changes;
    changes.label = base::message("Ask");
    changes.change(draft, asking);
    REQUIRE(session.perform(changes));

    CHECK_FALSE(app::signDraft(session.now().portfolio(), "LD0001", "planner"));
    CHECK_FALSE(app::signDraft(session.now().portfolio(), "LD9", "CIO"));
    const auto signing = app::signDraft(session.now().portfolio(), "LD0001", "cio");
    REQUIRE(signing);
    REQUIRE(session.perform(*signing));
    const auto portfolio = session.now().portfolio();
    const auto& signedDraft = portfolio.all<model::LetterDraft>().at({1});
    CHECK(app::signaturesOf(portfolio, signedDraft) == std::vector<std::string>{"CIO"});
    CHECK(app::draftLetter(session.now(), "LD0001")->unsignedRoles ==
          std::vector<std::string>{"directeur FEZ"});
    CHECK_FALSE(app::signDraft(portfolio, "LD0001", "CIO"));

    auto passage = portfolio.all<model::DraftPassage>().at({1});
    auto other = passage;
    other.textNl += " Ook dit.";
    model::ChangeSet more;
    more.label = base::message("More");
    more.change(passage, other);
    REQUIRE(session.perform(more));
    CHECK(app::signaturesOf(session.now().portfolio(), signedDraft).empty());
}

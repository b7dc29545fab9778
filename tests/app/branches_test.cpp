#include "app/import_preview.h"
#include "app/session.h"
#include "model/edit.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using app::Session;
using storage::BranchKind;
using storage::BranchStatus;

namespace {

std::unique_ptr<Session> exampleSession(const TemporaryFolder& folder,
                                        const std::string& author = "planner") {
    const auto file = folder / "plan.mijlpaal";
    auto session = std::filesystem::exists(file)
                       ? Session::open(file, author)
                       : Session::create(file, examplePortfolio(), base::message("Make a plan"), author);
    REQUIRE(session);
    return std::move(*session);
}

model::ChangeSet lasting(const app::View& view, std::string_view code, std::int64_t days) {
    return model::setDuration(view.portfolio(), activity(view.portfolio(), code),
                              {model::hours(8) * days, model::TimeUnit::day})
        .value();
}

model::WorkTime durationOf(const app::View& view, std::string_view code) {
    return *view.portfolio().find(activity(view.portfolio(), code))->mostLikely;
}

BranchStatus statusOf(const Session& session, std::int64_t branch) {
    return session.store().branch(branch).value().status;
}

}  // namespace

TEST_CASE("a branch grows beside the plan, is seen as a view of its own, and leaves the plan as it is") {
    TemporaryFolder folder;
    auto session = exampleSession(folder);
    const auto branch = session->addBranch("Later", BranchKind::scenario).value().id;
    REQUIRE(session->performOn(branch, lasting(session->branch(branch).value(), "A0070", 50)));
    REQUIRE(session->performOn(branch, lasting(session->branch(branch).value(), "A0070", 60)));
    REQUIRE(session->performOn(branch, lasting(session->branch(branch).value(), "A0071", 70)));

    const auto view = exampleSession(folder)->branch(branch).value();
    CHECK(durationOf(view, "A0070") == model::hours(8) * 60);
    CHECK(durationOf(view, "A0071") == model::hours(8) * 70);
    CHECK(view.origin().branch == branch);
    CHECK(view.schedule() != session->now().schedule());
    CHECK(session->now().portfolio() == examplePortfolio());
    CHECK(session->revision() == 1);
    CHECK(session->store().branch(branch).value().steps == 3);
    CHECK(session->store().verify().value().empty());
}

TEST_CASE("an adopted branch is one step of the plan, fitted to what others did since") {
    TemporaryFolder folder;
    auto session = exampleSession(folder);
    auto other = exampleSession(folder, "finance");
    const auto branch = session->addBranch("Later", BranchKind::proposal).value().id;
    REQUIRE(session->performOn(branch, lasting(session->branch(branch).value(), "A0070", 50)));
    REQUIRE(session->performOn(branch, lasting(session->branch(branch).value(), "A0070", 60)));
    REQUIRE(other->perform(lasting(other->now(), "A0071", 70)));

    REQUIRE(session->adopt(branch, "Stuurgroep 12"));
    CHECK(durationOf(session->now(), "A0070") == model::hours(8) * 60);
    CHECK(durationOf(session->now(), "A0071") == model::hours(8) * 70);
    CHECK(session->revision() == 3);
    CHECK(statusOf(*session, branch) == BranchStatus::adopted);
    const auto entry = session->store().entry(3).value();
    CHECK(entry.reason == "Stuurgroep 12");
    CHECK(plain(entry.label) == "Adopt Later");
    CHECK(session->store().verify().value().empty());

    REQUIRE(session->undo());
    CHECK(durationOf(session->now(), "A0070") == durationOf({examplePortfolio(), {}, false}, "A0070"));
    CHECK(durationOf(session->now(), "A0071") == model::hours(8) * 70);
}

TEST_CASE("what a branch adds keeps its number when it is adopted later, and is not written a second time") {
    TemporaryFolder folder;
    auto session = exampleSession(folder);
    model::Risk risk = *session->now().portfolio().all<model::Risk>().begin();
    risk.id = session->now().portfolio().all<model::Risk>().nextId();
    risk.code = "R-NEW";
    model::ChangeSet changes{base::message("Import {folder}", {{"folder", "x"}}), {}, {}};
    changes.add(risk);
    const auto branch = session->addBranch("x", BranchKind::import, {changes}).value().id;
    const auto twice = session->addBranch("x", BranchKind::import, {changes}).value().id;

    session = exampleSession(folder);
    REQUIRE(session->adopt(branch));
    CHECK(session->now().portfolio().all<model::Risk>().findByCode("R-NEW")->id == risk.id);
    CHECK(session->now().portfolio() == session->branch(branch).value().portfolio());
    CHECK(session->store().verify().value().empty());

    // The same import once more would make a second record of the same code.
    const auto refused = session->adopt(twice);
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()) ==
          "R-NEW was added meanwhile, as this import would. Import again to compare with what is there now.");
}

TEST_CASE("a branch that conflicts with the plan is not adopted, and stays open") {
    TemporaryFolder folder;
    auto session = exampleSession(folder);
    const auto branch = session->addBranch("Later", BranchKind::scenario).value().id;
    REQUIRE(session->performOn(branch, lasting(session->branch(branch).value(), "A0070", 50)));
    REQUIRE(session->perform(lasting(session->now(), "A0070", 60)));
    const auto refused = session->adopt(branch);
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()).starts_with("Both sides changed "));
    CHECK(statusOf(*session, branch) == BranchStatus::open);
    CHECK(session->revision() == 2);
}

TEST_CASE("a discarded branch takes no further edits and can still be read") {
    TemporaryFolder folder;
    auto session = exampleSession(folder);
    const auto branch = session->addBranch("Later", BranchKind::scenario).value().id;
    REQUIRE(session->performOn(branch, lasting(session->branch(branch).value(), "A0070", 50)));
    REQUIRE(session->discard(branch, "No longer needed"));
    CHECK(statusOf(*session, branch) == BranchStatus::discarded);
    const auto view = session->branch(branch).value();
    CHECK_FALSE(view.isEditable());
    CHECK(durationOf(view, "A0070") == model::hours(8) * 50);
    CHECK_FALSE(session->performOn(branch, lasting(view, "A0070", 60)));
    CHECK_FALSE(session->adopt(branch));
    CHECK(session->store().verify().value().empty());
}

TEST_CASE("an edit of a branch that breaks a rule is refused") {
    TemporaryFolder folder;
    auto session = exampleSession(folder);
    const auto branch = session->addBranch("Later", BranchKind::scenario).value().id;
    auto bad = *session->now().portfolio().find(activity(session->now().portfolio(), "A0070"));
    const auto before = bad;
    bad.calendar = model::CalendarId{999};
    model::ChangeSet changes;
    changes.change(before, bad);
    CHECK_FALSE(session->performOn(branch, changes));
    CHECK(session->store().branch(branch).value().steps == 0);
}

TEST_CASE("every conflict of a branch with the plan is told, with both sides") {
    TemporaryFolder folder;
    auto session = exampleSession(folder);
    const auto branch = session->addBranch("Later", BranchKind::scenario).value().id;
    for (const auto* code : {"A0070", "A0072"}) {
        REQUIRE(session->performOn(branch, lasting(session->branch(branch).value(), code, 50)));
        REQUIRE(session->perform(lasting(session->now(), code, 60)));
    }
    const auto refused = session->adopt(branch);
    REQUIRE_FALSE(refused);
    const auto conflicts = session->fitted(branch).value().conflicts;
    CHECK(conflicts.front().message == refused.error());
    const auto isTold = [&](const std::string& sides) {
        return std::ranges::any_of(conflicts, [&](const model::Conflict& conflict) {
            return plain(conflict.message).starts_with("Both sides changed ") &&
                   plain(conflict.message).find(sides) != std::string::npos;
        });
    };
    CHECK(isTold(" of A0070: "));
    CHECK(isTold(" of A0072: "));
    CHECK(isTold("it is 60d now, and this edit makes it 50d."));
}

#include "app/session.h"

#include "model/edit.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <fstream>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using app::Session;
using model::TimeUnit;

namespace {

std::unique_ptr<Session> exampleSession(const std::filesystem::path& file) {
    auto made = Session::create(file, examplePortfolio(),
                                base::message("Import {folder}", {{"folder", "example"}}), "planner");
    REQUIRE(made);
    return std::move(*made);
}

std::unique_ptr<Session> reopened(const std::filesystem::path& file, const std::string& author = "planner") {
    auto opened = Session::open(file, author);
    REQUIRE(opened);
    return std::move(*opened);
}

model::ChangeSet lengthened(const Session& session, std::string_view code, std::int64_t days) {
    return model::setDuration(session.shown().portfolio(), activity(session.shown().portfolio(), code),
                              {model::hours(8) * days, TimeUnit::day})
        .value();
}

std::string finishOf(const Session& session, std::string_view code) {
    return isoText(session.shown().schedule().find(activity(session.shown().portfolio(), code))->earlyFinish);
}

}  // namespace

TEST_CASE("an edit is scheduled, told and in the file at once") {
    TemporaryFolder folder;
    auto session = exampleSession(folder / "plan.mijlpaal");
    const auto before = finishOf(*session, "A0073");
    int told = 0;
    const auto connection = session->changed.connect(
        [&told](const model::ChangeSet& changes) { told += changes.touches<model::Activity>(); });

    REQUIRE(session->perform(lengthened(*session, "A0070", 200)));

    CHECK(told == 1);
    CHECK(session->revision() == 2);
    CHECK(finishOf(*session, "A0073") > before);
    CHECK(reopened(folder / "plan.mijlpaal")->shown().portfolio() == session->shown().portfolio());
}

TEST_CASE("undo and redo go back and forth through every step, also after the program was closed") {
    TemporaryFolder folder;
    auto session = exampleSession(folder / "plan.mijlpaal");
    std::vector<model::Portfolio> states{session->shown().portfolio()};
    for (const auto days : {50, 60, 70}) {
        REQUIRE(session->perform(lengthened(*session, "A0070", days)));
        states.push_back(session->shown().portfolio());
    }
    REQUIRE(session->undo());
    CHECK(session->shown().portfolio() == states[2]);

    session = reopened(folder / "plan.mijlpaal");
    CHECK(session->shown().portfolio() == states[2]);
    REQUIRE(session->redo());
    CHECK(session->shown().portfolio() == states[3]);
    for (int i = 2; i >= 0; --i) {
        REQUIRE(session->undo());
        CHECK(session->shown().portfolio() == states[static_cast<std::size_t>(i)]);
    }
    CHECK_FALSE(session->undoLabel());
    CHECK_FALSE(session->undo());

    session = reopened(folder / "plan.mijlpaal");
    for (std::size_t i = 1; i < states.size(); ++i) {
        REQUIRE(session->redo());
        CHECK(session->shown().portfolio() == states[i]);
    }
    CHECK_FALSE(session->redoLabel());
}

TEST_CASE("undo right after opening takes nothing back: making the file was not an edit") {
    TemporaryFolder folder;
    exampleSession(folder / "plan.mijlpaal");
    const auto session = reopened(folder / "plan.mijlpaal");
    CHECK_FALSE(session->undoLabel());
    const auto undone = session->undo();
    REQUIRE_FALSE(undone);
    CHECK(plain(undone.error()) == "There is nothing to undo.");
    CHECK(session->shown().portfolio() == examplePortfolio());
}

TEST_CASE("a new edit lets go of what was undone") {
    TemporaryFolder folder;
    auto session = exampleSession(folder / "plan.mijlpaal");
    REQUIRE(session->perform(lengthened(*session, "A0070", 50)));
    REQUIRE(session->undo());
    REQUIRE(session->perform(lengthened(*session, "A0070", 60)));
    CHECK_FALSE(session->redoLabel());
    REQUIRE(session->undoLabel());
    CHECK(plain(*session->undoLabel()) ==
          "Change the duration of “" +
              session->shown().portfolio().find(activity(session->shown().portfolio(), "A0070"))->nameNl +
              "”");
}

TEST_CASE("an edit that closes a circle is refused by name, and plan and file stay as they were") {
    TemporaryFolder folder;
    auto session = exampleSession(folder / "plan.mijlpaal");
    const auto before = session->shown().portfolio();
    const auto first = activity(before, "A0003");
    const auto refused = session->perform(
        model::setPredecessors(before, first,
                               {{activity(before, "A0004"), model::LinkType::finishToStart, {}, {}}})
            .value());
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()).starts_with("These activities wait for each other: A0003 "));
    CHECK(session->shown().portfolio() == before);
    CHECK(session->revision() == 1);
    CHECK(reopened(folder / "plan.mijlpaal")->revision() == 1);
}

TEST_CASE("a preview shows the plan with the edit, and the file knows nothing of it") {
    TemporaryFolder folder;
    auto session = exampleSession(folder / "plan.mijlpaal");
    const auto before = finishOf(*session, "A0073");
    REQUIRE(session->preview(lengthened(*session, "A0070", 200)));
    CHECK(session->isPreviewing());
    CHECK(finishOf(*session, "A0073") > before);
    CHECK(session->revision() == 1);
    CHECK(reopened(folder / "plan.mijlpaal")->shown().portfolio() == examplePortfolio());
    // The next letter typed replaces the preview; the edit is made from what is in the file.
    CHECK(session->now().portfolio() == examplePortfolio());
    const auto next =
        model::setDuration(session->now().portfolio(), activity(session->now().portfolio(), "A0070"),
                           {model::hours(8) * 300, TimeUnit::day});
    REQUIRE(session->preview(next.value()));
    CHECK(session->shown().portfolio().find(activity(session->shown().portfolio(), "A0070"))->mostLikely ==
          model::hours(8) * 300);
    session->cancelPreview();
    CHECK(finishOf(*session, "A0073") == before);
}

TEST_CASE("two programs on one file see each other's edits and lose none") {
    TemporaryFolder folder;
    auto one = exampleSession(folder / "plan.mijlpaal");
    auto other = reopened(folder / "plan.mijlpaal", "finance");
    REQUIRE(one->perform(lengthened(*one, "A0070", 50)));
    // The other has not looked yet; its edit is fitted to what the first wrote.
    REQUIRE(other->perform(model::renameActivity(other->shown().portfolio(),
                                                 activity(other->shown().portfolio(), "A0070"), "Nieuwe naam",
                                                 model::Language::dutch)
                               .value()));
    const auto* merged = other->shown().portfolio().find(activity(other->shown().portfolio(), "A0070"));
    CHECK(merged->nameNl == "Nieuwe naam");
    CHECK(merged->mostLikely == model::hours(8) * 50);
    CHECK(one->refresh().value());
    CHECK(one->shown().portfolio() == other->shown().portfolio());
    CHECK(one->revision() == 3);
}

TEST_CASE("two edits of the same field are a conflict that names record and field") {
    TemporaryFolder folder;
    auto one = exampleSession(folder / "plan.mijlpaal");
    auto other = reopened(folder / "plan.mijlpaal", "finance");
    const auto late = lengthened(*other, "A0070", 60);
    REQUIRE(one->perform(lengthened(*one, "A0070", 50)));
    const auto refused = other->perform(late);
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()) ==
          "Both sides changed duration of A0070: it was 64d, it is 50d now, and this edit makes it 60d.");
    CHECK(other->shown().portfolio() == one->shown().portfolio());
}

TEST_CASE("rows that two programs add at the same time are both kept, each with its own code") {
    TemporaryFolder folder;
    auto one = exampleSession(folder / "plan.mijlpaal");
    auto other = reopened(folder / "plan.mijlpaal", "finance");
    const auto mine =
        model::addActivity(one->shown().portfolio(), std::nullopt, "Van de een", model::Language::dutch)
            .value();
    const auto theirs =
        model::addActivity(other->shown().portfolio(), std::nullopt, "Van de ander", model::Language::dutch)
            .value();
    REQUIRE(one->perform(mine.changes));
    REQUIRE(other->perform(theirs.changes));
    CHECK(other->shown().portfolio().all<model::Activity>().size() == 262);
    CHECK(other->shown().portfolio().find(activity(other->shown().portfolio(), "A0261"))->nameNl ==
          "Van de een");
    CHECK(other->shown().portfolio().find(activity(other->shown().portfolio(), "A0262"))->nameNl ==
          "Van de ander");
}

TEST_CASE("undo covers one's own steps and keeps what others changed since") {
    TemporaryFolder folder;
    auto one = exampleSession(folder / "plan.mijlpaal");
    auto other = reopened(folder / "plan.mijlpaal", "finance");
    REQUIRE(one->perform(lengthened(*one, "A0070", 50)));
    REQUIRE(other->perform(lengthened(*other, "A0071", 51)));
    REQUIRE(one->undo());
    CHECK(*one->shown().portfolio().find(activity(one->shown().portfolio(), "A0070")) ==
          *examplePortfolio().find(activity(examplePortfolio(), "A0070")));
    CHECK(one->shown().portfolio().find(activity(one->shown().portfolio(), "A0071"))->mostLikely ==
          model::hours(8) * 51);
}

TEST_CASE("a file that was removed while open refuses the edit in a sentence and keeps the plan on screen") {
    TemporaryFolder folder;
    auto session = exampleSession(folder / "plan.mijlpaal");
    std::filesystem::remove(folder / "plan.mijlpaal");
    const auto refused = session->perform(lengthened(*session, "A0070", 50));
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()).find("plan.mijlpaal") != std::string::npos);
    CHECK(session->shown().portfolio() == examplePortfolio());
}

TEST_CASE("what breaks a rule is refused before it reaches the file") {
    TemporaryFolder folder;
    auto session = exampleSession(folder / "plan.mijlpaal");
    auto bad = *session->shown().portfolio().find(activity(session->shown().portfolio(), "A0070"));
    const auto before = bad;
    bad.calendar = model::CalendarId{999};
    model::ChangeSet changes{base::message("Break it"), {}, {}};
    changes.change(before, bad);
    const auto refused = session->perform(changes);
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()) ==
          "In A0070 the field “calendar” refers to a record that does not exist: calendar.");
    CHECK(session->revision() == 1);
}

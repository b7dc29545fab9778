#include "app/session.h"
#include "model/edit.h"
#include "tests/app/support/example.h"
#include "tests/support/random_edits.h"

#include <doctest/doctest.h>

#include <random>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using app::Session;

namespace {

std::unique_ptr<Session> opened(const std::filesystem::path& file, const std::string& author) {
    auto session = Session::open(file, author);
    REQUIRE(session);
    return std::move(*session);
}

/// A plan of two tasks, "one" (id 1) and "two" (id 2), in a file.
std::filesystem::path twoTasks(const TemporaryFolder& folder) {
    auto plan = model::emptyPortfolio(model::makeDay(2027, 1, 1), 2027, 2028);
    for (const auto* name : {"one", "two"}) {
        auto added = model::addActivity(plan, std::nullopt, name, model::Language::dutch).value();
        plan = model::apply(plan, added.changes).value();
    }
    const auto file = folder / "plan.mijlpaal";
    REQUIRE(Session::create(file, plan, base::message("Make a plan"), "planner"));
    return file;
}

constexpr model::ActivityId one{1}, two{2};

model::ChangeSet lasting(const Session& session, model::ActivityId id, std::int64_t days) {
    return model::setDuration(session.now().portfolio(), id, {model::hours(8) * days, model::TimeUnit::day})
        .value();
}

std::int64_t daysOf(const Session& session, model::ActivityId id) {
    return session.now().portfolio().find(id)->mostLikely->tenths / model::hours(8).tenths;
}

}  // namespace

TEST_CASE("undo takes back the step its label names, also when another window of the same role added one") {
    TemporaryFolder folder;
    const auto file = twoTasks(folder);
    auto here = opened(file, "planner"), there = opened(file, "planner");
    REQUIRE(here->perform(lasting(*here, one, 5)));
    const auto named = here->undoSteps().back();
    REQUIRE(there->perform(lasting(*there, two, 7)));

    const auto undone = here->undo(named.revision);
    REQUIRE(undone);
    CHECK(*undone == named.label);
    CHECK(daysOf(*here, one) == 1);
    CHECK(daysOf(*here, two) == 7);

    // Without a name it is the last one that is in the file.
    REQUIRE(there->undo());
    CHECK(daysOf(*there, two) == 1);
    CHECK(there->undoSteps().empty());
    REQUIRE(here->refresh());
    CHECK(here->undoSteps() == there->undoSteps());
}

TEST_CASE("a step that another window took back already is said to be, and the next one is reached") {
    TemporaryFolder folder;
    const auto file = twoTasks(folder);
    auto here = opened(file, "planner"), there = opened(file, "planner");
    REQUIRE(here->perform(lasting(*here, one, 5)));
    REQUIRE(here->perform(lasting(*here, two, 7)));
    const auto last = here->undoSteps().back();
    REQUIRE(there->undo());
    const auto again = here->undo(last.revision);
    REQUIRE_FALSE(again);
    CHECK(plain(again.error()) == "This step was undone already.");
    REQUIRE(here->undo());
    CHECK(daysOf(*here, one) == 1);
}

TEST_CASE("a step whose effect is gone is written down as undone, and the next one is reached") {
    TemporaryFolder folder;
    const auto file = twoTasks(folder);
    auto planner = opened(file, "planner"), finance = opened(file, "finance");
    REQUIRE(planner->perform(lasting(*planner, one, 5)));
    REQUIRE(planner->perform(lasting(*planner, two, 7)));
    REQUIRE(finance->refresh());
    REQUIRE(finance->perform(lasting(*finance, two, 1)));  // what it was before

    REQUIRE(planner->undo());
    CHECK(planner->revision() == 5);
    CHECK(planner->undoSteps().size() == 1);
    REQUIRE(planner->undo());
    CHECK(daysOf(*planner, one) == 1);
    CHECK(planner->undoSteps().empty());
}

TEST_CASE("an undo that others' changes stand in the way of is told with both values, and can be skipped") {
    TemporaryFolder folder;
    const auto file = twoTasks(folder);
    auto planner = opened(file, "planner"), finance = opened(file, "finance");
    REQUIRE(planner->perform(lasting(*planner, one, 5)));
    REQUIRE(planner->perform(lasting(*planner, two, 7)));
    REQUIRE(finance->refresh());
    REQUIRE(finance->perform(lasting(*finance, two, 9)));

    const auto refused = planner->undo();
    REQUIRE_FALSE(refused);
    REQUIRE(planner->blocked());
    CHECK(planner->blocked()->step == planner->undoSteps().back());
    REQUIRE(planner->blocked()->why.size() == 1);
    CHECK(plain(planner->blocked()->why.front()) ==
          "Both sides changed duration of A0002: it was 7d, it is 9d now, and this edit makes it "
          "1d.");
    CHECK(daysOf(*planner, two) == 9);

    const auto skipped = planner->skip(app::BlockedStep{*planner->blocked()});
    REQUIRE(skipped);
    CHECK_FALSE(planner->blocked());
    CHECK(daysOf(*planner, two) == 9);
    CHECK(opened(file, "planner")->undoSteps() == planner->undoSteps());
    REQUIRE(planner->undo());
    CHECK(daysOf(*planner, one) == 1);
}

TEST_CASE("a step that was passed over is redone and undone as itself once nothing stands in its way") {
    TemporaryFolder folder;
    const auto file = twoTasks(folder);
    auto planner = opened(file, "planner"), finance = opened(file, "finance");
    REQUIRE(planner->perform(lasting(*planner, one, 5)));
    REQUIRE(finance->refresh());
    REQUIRE(finance->perform(lasting(*finance, one, 9)));
    REQUIRE_FALSE(planner->undo());
    REQUIRE(planner->skip(app::BlockedStep{*planner->blocked()}));
    REQUIRE(finance->undo());
    CHECK(daysOf(*finance, one) == 5);

    REQUIRE(planner->redo());
    CHECK(daysOf(*planner, one) == 5);
    REQUIRE(planner->undo());
    CHECK(daysOf(*planner, one) == 1);
    REQUIRE(planner->redo());
    CHECK(daysOf(*planner, one) == 5);
}

TEST_CASE("an undo that would bring a broken rule back is blocked, and can be skipped") {
    TemporaryFolder folder;
    const auto file = twoTasks(folder);
    auto planner = opened(file, "planner"), finance = opened(file, "finance");
    // What the planner removed, finance gives the code of to another; bringing it back gives that twice.
    REQUIRE(planner->perform(model::removeActivity(planner->now().portfolio(), one).value()));
    REQUIRE(finance->refresh());
    auto renamed = *finance->now().portfolio().find(two);
    const auto before = renamed;
    renamed.code = "A0001";
    model::ChangeSet changes{base::message("Change a code"), {}, {}};
    changes.change(before, renamed);
    REQUIRE(finance->perform(changes));

    REQUIRE_FALSE(planner->undo());
    REQUIRE(planner->blocked());
    CHECK(plain(planner->blocked()->why.front()) == "The code A0001 is given to more than one activity.");
    REQUIRE(planner->skip(app::BlockedStep{*planner->blocked()}));
    CHECK(planner->undoSteps().empty());
    CHECK(planner->now().findings().empty());
}

TEST_CASE("after every undo the stack is one shorter, and every step is reached, whatever the authors do") {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        TemporaryFolder folder;
        std::mt19937 random{seed};
        RandomEdits edits{seed};
        auto plan = edits.plan();
        const auto file = folder / "plan.mijlpaal";
        if (!Session::create(file, plan, base::message("Make a plan"), "planner")) continue;
        std::vector<std::unique_ptr<Session>> sessions;
        const std::vector<std::string> authors{"planner", "finance", "planner", "writer"};
        for (unsigned i = 0; i < 2 + seed % 3; ++i) sessions.push_back(opened(file, authors[i]));

        const auto takeBack = [](Session& session, bool redo) {
            REQUIRE(session.refresh());
            const auto& steps = redo ? session.redoSteps() : session.undoSteps();
            const auto before = steps.size();
            const auto done = redo ? session.redo() : session.undo();
            if (before == 0) {
                REQUIRE_FALSE(done);
                return false;
            }
            if (!done) {
                CAPTURE(plain(done.error()));
                REQUIRE(session.blocked());
                REQUIRE(steps.size() == before);
                REQUIRE(session.skip(app::BlockedStep{*session.blocked()}));
            }
            REQUIRE((redo ? session.redoSteps() : session.undoSteps()).size() == before - 1);
            return true;
        };
        for (int i = 0; i < 25; ++i) {
            CAPTURE(i);
            auto& session = *sessions[random() % sessions.size()];
            switch (random() % 4) {
                case 0:
                    takeBack(session, false);
                    break;
                case 1:
                    takeBack(session, true);
                    break;
                default:
                    if (const auto edit = edits.edit(session.now().portfolio())) (void)session.perform(*edit);
            }
        }
        for (auto& session : sessions) {
            while (takeBack(*session, false)) {
            }
            CHECK(session->undoSteps().empty());
            const auto again = opened(file, session->author());
            REQUIRE(session->refresh());
            CHECK(again->undoSteps() == session->undoSteps());
            CHECK(again->redoSteps() == session->redoSteps());
            CHECK(again->now().portfolio() == session->now().portfolio());
        }
        CHECK(sessions.front()->now().findings().empty());
        CHECK(sessions.front()->store().verify().value().empty());
    }
}

#include "app/view.h"

#include "app/session.h"
#include "export/csv_folder.h"
#include "export/mspdi.h"
#include "model/edit.h"
#include "tests/app/support/example.h"
#include "tests/support/filled.h"
#include "tests/support/random_edits.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <thread>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using app::Recipe;
using app::Session;
using app::View;

namespace {

int countings = 0;

std::size_t countRisks(const View& view) {
    ++countings;
    return view.portfolio().all<model::Risk>().size();
}

const Recipe<std::size_t> risks{{model::RecordKind::risk}, countRisks};

View exampleView() {
    return {examplePortfolio(), {7, "abc", {}, {}, false}, true};
}

View changed(const View& view, const model::ChangeSet& changes) {
    return view.after(model::apply(view.portfolio(), changes).value(), view.origin(), changes.kinds());
}

model::ChangeSet posting(const View& view) {
    auto entry = *view.portfolio().all<model::BudgetEntry>().begin();
    entry.id = view.portfolio().all<model::BudgetEntry>().nextId();
    entry.code = "NEW";
    model::ChangeSet changes;
    changes.add(entry);
    return changes;
}

}  // namespace

TEST_CASE("a view has the portfolio, its plan, and where it comes from") {
    const auto view = exampleView();
    CHECK(view.portfolio() == examplePortfolio());
    CHECK_FALSE(view.unscheduled());
    CHECK(view.schedule().find(activity(view.portfolio(), "A0139")));
    CHECK(view.findings().empty());
    CHECK(view.revision() == 7);
    CHECK(view.origin().fingerprint == "abc");
    CHECK(view.isEditable());
    CHECK_FALSE(View{}.isEditable());
}

TEST_CASE("posting money does not schedule the plan again, changing a duration does") {
    const auto view = exampleView();
    const auto* plan = &view.schedule();
    CHECK(&changed(view, posting(view)).schedule() == plan);
    const auto longer = model::setDuration(view.portfolio(), activity(view.portfolio(), "A0070"),
                                           {model::hours(80), model::TimeUnit::day});
    const auto later = changed(view, longer.value());
    CHECK(&later.schedule() != plan);
    CHECK(&view.schedule() == plan);
}

TEST_CASE("a result is computed when it is first asked for, once, and kept for as long as it holds") {
    countings = 0;
    const auto view = exampleView();
    CHECK(countings == 0);
    CHECK(view.result(risks) == examplePortfolio().all<model::Risk>().size());
    const auto posted = changed(view, posting(view));
    CHECK(&posted.result(risks) == &view.result(risks));
    CHECK(countings == 1);
    model::ChangeSet changes;
    changes.remove(*view.portfolio().all<model::Risk>().begin());
    const auto fewer = changed(view, changes);
    CHECK(countings == 1);
    CHECK(fewer.result(risks) == view.result(risks) - 1);
    CHECK(countings == 2);
}

TEST_CASE("a result may be computed on another thread while the plan is edited on this one") {
    const auto view = exampleView();
    std::size_t counted = 0;
    model::Moment finish;
    std::thread background{[copy = view, &counted, &finish] {
        counted = copy.result(risks);
        finish = copy.schedule().projectFinish;
    }};
    auto now = view;
    for (int i = 1; i <= 20; ++i) {
        const auto edit = model::setDuration(now.portfolio(), activity(now.portfolio(), "A0070"),
                                             {model::hours(8) * i, model::TimeUnit::day});
        now = changed(now, edit.value());
        now.schedule();
    }
    background.join();
    CHECK(counted == view.result(risks));
    CHECK(finish == view.schedule().projectFinish);
}

TEST_CASE("a plan whose links form a circle gives a view without dates that says why") {
    auto portfolio = examplePortfolio();
    auto link = *portfolio.all<model::Dependency>().begin();
    std::swap(link.predecessor, link.successor);
    link.id = portfolio.all<model::Dependency>().nextId();
    link.code = "BACK";
    portfolio.all<model::Dependency>().put(link);
    const View view{portfolio, {}, true};
    REQUIRE(view.unscheduled());
    CHECK(plain(*view.unscheduled()).starts_with("These activities wait for each other: "));
    CHECK(view.schedule().find(link.predecessor) == nullptr);
    REQUIRE(view.findings().size() == 1);
    CHECK(view.findings().front().message == *view.unscheduled());
}

TEST_CASE("a view by other rules has another plan of the same portfolio") {
    const auto view = exampleView();
    auto rules = view.rules();
    rules.statusDateIsFloor = !rules.statusDateIsFloor;
    const auto other = view.withRules(rules);
    CHECK(other.portfolio() == view.portfolio());
    CHECK(other.schedule() != view.schedule());
    CHECK(other.origin() == view.origin());
}

TEST_CASE("a file that breaks rules opens with findings, and edits that add none are taken") {
    TemporaryFolder folder;
    auto broken = examplePortfolio();
    // A level of effort put under a summary that it is linked with, as an older program let through.
    auto support = *broken.find(activity(broken, "A0004"));
    support.id = broken.all<model::Activity>().nextId();
    support.code = "A9990";
    support.kind = model::ActivityKind::levelOfEffort;
    support.optimistic = support.mostLikely = support.pessimistic = std::nullopt;
    support.parent = activity(broken, "A0002");
    broken.all<model::Activity>().put(support);
    auto link = *broken.all<model::Dependency>().begin();
    link.id = broken.all<model::Dependency>().nextId();
    link.code = "D9990";
    link.predecessor = *support.parent;
    link.successor = support.id;
    broken.all<model::Dependency>().put(link);
    const auto file = folder / "plan.mijlpaal";
    REQUIRE(storage::Store::create(file, broken, base::message("Make a plan"), "planner"));

    auto session = Session::open(file, "planner");
    REQUIRE(session);
    auto& open = **session;
    REQUIRE(open.now().findings().size() == 1);
    CHECK(plain(open.now().findings().front().message).starts_with("Link D9990 joins the summary"));
    const auto id = activity(broken, "A0070");
    REQUIRE(open.perform(model::setDuration(broken, id, {model::hours(80), model::TimeUnit::day}).value()));
    REQUIRE(open.undo());

    // Mended, it stays so: undo cannot bring the fault back.
    model::ChangeSet mend{base::message("Remove the link"), {}, {}};
    mend.remove(link);
    REQUIRE(open.perform(mend));
    CHECK(open.now().findings().empty());
    REQUIRE_FALSE(open.undo());
    REQUIRE(open.blocked());
    REQUIRE(open.skip(app::BlockedStep{*open.blocked()}));
    CHECK(open.now().findings().empty());
}

TEST_CASE("activities that contain each other, or stand under nothing, have a row each, and can be mended") {
    auto broken = examplePortfolio();
    for (const auto& [code, parent] : {std::pair{"A0001", "A0002"}, std::pair{"A0172", "A0172"}}) {
        auto each = *broken.find(activity(broken, code));
        each.parent = activity(broken, parent);
        broken.all<model::Activity>().put(each);
    }
    auto astray = *broken.find(activity(broken, "A0139"));
    astray.parent = model::ActivityId{99'999};
    astray.calendar = model::CalendarId{77};
    broken.all<model::Activity>().put(astray);

    const View view{broken, {}, true};
    CHECK(view.findings().size() >= 4);
    view.schedule();
    CHECK(model::outline(broken).size() == broken.all<model::Activity>().size());
    for (const auto& each : broken.all<model::Activity>()) CHECK(model::outlineLevel(broken, each) < 20);
    CHECK(model::outdent(broken, activity(broken, "A0003")).has_value());
    CHECK_FALSE(exporting::csvTexts(broken).empty());
    CHECK_FALSE(exporting::mspdiText(broken, view.schedule()).bytes.empty());
}

TEST_CASE("a file of which the journal cannot be read opens all the same, says so, and has nothing to undo") {
    TemporaryFolder folder;
    const auto file = folder / "plan.mijlpaal";
    REQUIRE(Session::create(file, examplePortfolio(), base::message("Make a plan"), "planner"));
    std::string bytes;
    {
        std::ifstream in{file, std::ios::binary};
        bytes.assign(std::istreambuf_iterator<char>{in}, {});
    }
    // The label of the first entry is no label any more.
    const auto at = bytes.find("{\"text\":\"Make a plan\"");
    REQUIRE(at != std::string::npos);
    bytes.replace(at, 8, "{\"TEXT\":");
    std::ofstream{file, std::ios::binary} << bytes;

    const auto session = Session::open(file, "planner");
    REQUIRE(session);
    CHECK((*session)->now().portfolio() == examplePortfolio());
    REQUIRE((*session)->now().findings().size() == 1);
    CHECK(plain((*session)->now().findings().front().message).starts_with("Revision 1 in the journal of "));
    CHECK((*session)->undoSteps().empty());
    CHECK_FALSE((*session)->store().verify().value().empty());
}

TEST_CASE(
    "after any random edits of a plan of every kind the file opens again, verifies, and keeps the rules") {
    int performed = 0;
    for (unsigned seed = 100; seed < 112; ++seed) {
        CAPTURE(seed);
        TemporaryFolder folder;
        RandomEdits edits{seed};
        const auto file = folder / "plan.mijlpaal";
        auto made = Session::create(file, edits.plan(), base::message("Make a plan"), "planner");
        if (!made) continue;
        for (int i = 0; i < 30; ++i) {
            const auto edit = edits.edit((*made)->now().portfolio());
            if (edit && !edit->empty() && (*made)->perform(*edit)) ++performed;
        }
        auto again = Session::open(file, "planner");
        REQUIRE(again);
        CHECK((*again)->now().portfolio() == (*made)->now().portfolio());
        CHECK((*again)->now().findings().empty());
        CHECK((*again)->store().verify().value().empty());
        CHECK((*again)->undoSteps() == (*made)->undoSteps());
    }
    CHECK(performed > 100);
}

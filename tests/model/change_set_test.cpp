#include "model/change_set.h"

#include "model/rules.h"
#include "tests/model/support/plan.h"
#include "tests/model/support/random.h"
#include "tests/support/filled.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace mijlpaal::model {
namespace {

TEST_CASE("changes are applied in their order, to a copy") {
    Plan plan;
    const auto build = plan.task("build", 5);
    const auto before = plan.portfolio;
    ChangeSet changes;
    auto renamed = plan[build];
    renamed.nameNl = "construct";
    changes.change(plan[build], renamed);
    auto added = renamed;
    added.id = {2};
    changes.add(added);
    const auto after = apply(plan.portfolio, changes).value();
    CHECK(after.find(build)->nameNl == "construct");
    CHECK(after.find(ActivityId{2}) != nullptr);
    CHECK(plan.portfolio == before);
}

TEST_CASE("a change from something to itself is left out") {
    Plan plan;
    const auto build = plan.task("build", 5);
    ChangeSet changes;
    changes.change(plan[build], plan[build]);
    CHECK(changes.empty());
}

TEST_CASE("an edit of a record that is not what it was is refused, and nothing is changed") {
    Plan plan;
    const auto build = plan.task("build", 5);
    const auto test = plan.task("test", 5);
    ChangeSet changes;
    changes.remove(plan[test]);
    auto stale = plan[build];
    stale.nameNl = "other";
    changes.change(stale, plan[build]);
    const auto before = plan.portfolio;
    CHECK(complaint(apply(plan.portfolio, changes)) == "A1 is not what it was when this edit was made.");
    CHECK(plan.portfolio == before);
}

TEST_CASE("adding what is there, changing or removing what is not, is refused with its code") {
    Plan plan;
    const auto build = plan.task("build", 5);
    auto other = plan[build];
    other.id = {9};
    other.code = "A9";
    ChangeSet add;
    add.add(plan[build]);
    CHECK(complaint(apply(plan.portfolio, add)) == "A1 is not what it was when this edit was made.");
    ChangeSet change;
    change.change(other, plan[build]);
    CHECK(complaint(apply(plan.portfolio, change)) == "A9 is not what it was when this edit was made.");
    ChangeSet remove;
    remove.remove(other);
    CHECK(complaint(apply(plan.portfolio, remove)) == "A9 is not what it was when this edit was made.");
    ChangeSet settings;
    settings.remove(Settings{});
    CHECK(complaint(apply(plan.portfolio, settings)) ==
          "settings is not what it was when this edit was made.");
}

TEST_CASE("a change set knows what it touches and what each change is about") {
    Plan plan;
    ChangeSet changes;
    CHECK(changes.empty());
    changes.remove(plan[plan.task("build", 5)]);
    CHECK(changes.touches<Activity>());
    CHECK_FALSE(changes.touches<Dependency>());
    CHECK(changes.changes.front().subject() == ObjectRef{RecordKind::activity, 1});
}

TEST_CASE("the records of a change set are counted by kind and by what happens to them") {
    Plan plan;
    const auto build = plan.task("build", 5);
    auto renamed = plan[build];
    renamed.nameNl = "construct";
    ChangeSet changes;
    changes.change(plan[build], renamed);
    changes.add(tests::filled<Risk>(1));
    changes.add(tests::filled<Risk>(2));
    changes.remove(tests::filled<Risk>(3));
    CHECK(countsOf(changes) ==
          std::vector{KindCount{RecordKind::activity, 0, 1, 0}, KindCount{RecordKind::risk, 2, 0, 1}});
    CHECK(countsOf({}).empty());
}

TEST_CASE("what an edit leaves in the portfolio is the record of the change set itself, not a copy") {
    Plan plan;
    ChangeSet changes;
    changes.add(tests::filled<Risk>(1));
    const auto after = apply(plan.portfolio, changes).value();
    CHECK(after.record({RecordKind::risk, 1}) == changes.changes.front().after.get());
    CHECK(difference(plan.portfolio, after).changes.front().after == changes.changes.front().after);
}

TEST_CASE("the inverse takes back every edit that a planner can make") {
    CHECK(rc::check([] {
        const auto before = randomPlan();
        auto now = before;
        std::vector<ChangeSet> done;
        const auto count = within(1, 5);
        for (int i = 0; i < count; ++i) {
            const auto changes = randomEdit(now);
            RC_LOG(plain(changes.label));
            auto after = apply(now, changes);
            RC_ASSERT(after.has_value());
            RC_ASSERT((difference(now, *after).empty() == changes.empty()));
            done.push_back(changes);
            now = *after;
        }
        const auto last = now;
        for (auto each = done.rbegin(); each != done.rend(); ++each) {
            auto after = apply(now, inverse(*each));
            RC_ASSERT(after.has_value());
            now = *after;
        }
        RC_ASSERT((now == before));
        for (const auto& each : done) now = apply(now, inverse(inverse(each))).value();
        RC_ASSERT((now == last));
    }));
}

TEST_CASE("an edit changes a record once, and breaks no rule but that of actual dates in order") {
    CHECK(rc::check([] {
        const auto portfolio = randomPlan();
        const auto changes = randomEdit(portfolio);
        std::vector<ObjectRef> subjects;
        for (const auto& change : changes.changes) subjects.push_back(change.subject());
        std::sort(subjects.begin(), subjects.end());
        RC_ASSERT((std::adjacent_find(subjects.begin(), subjects.end()) == subjects.end()));
        const auto after = apply(portfolio, changes).value();
        for (const auto& finding : newlyBrokenRules(portfolio, after, changes)) {
            RC_LOG(plain(changes.label) + ": " + plain(finding));
            RC_ASSERT(plain(finding.message).ends_with("finished before it started."));
        }
    }));
}

TEST_CASE("the difference turns one portfolio into the other, and nothing into itself") {
    CHECK(rc::check([] {
        const auto a = randomPlan();
        const auto b = randomPlan();
        RC_ASSERT((apply(a, difference(a, b)).value() == b));
        RC_ASSERT((apply(b, inverse(difference(a, b))).value() == a));
        RC_ASSERT(difference(a, a).empty());
    }));
    const auto filled = tests::filledPortfolio(3);
    CHECK(apply(Portfolio{}, difference({}, filled)).value() == filled);
    CHECK(apply(filled, difference(filled, {})).value() == Portfolio{});
}

}  // namespace
}  // namespace mijlpaal::model

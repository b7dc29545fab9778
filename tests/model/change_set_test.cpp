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
    CHECK(subjectOf(changes.changes.front()) == ObjectRef{RecordKind::activity, 1});
}

TEST_CASE("the fields in which the sides differ are named in their order") {
    Plan plan;
    const auto build = plan.task("build", 5);
    auto after = plan[build];
    after.nameNl = "construct";
    after.deadline = Moment{};
    CHECK(changedFields(Change<Activity>{plan[build], after}) ==
          std::vector<std::string_view>{"name_nl", "deadline"});
    CHECK(changedFields(Change<Activity>{plan[build], plan[build]}).empty());
    const auto added = changedFields(Change<ForeignPart>{std::nullopt, tests::filled<ForeignPart>(1)});
    CHECK(added == std::vector<std::string_view>{"object", "origin", "key", "content"});
    CHECK(changedFields(Change<ForeignPart>{tests::filled<ForeignPart>(1), std::nullopt}) == added);
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
        for (const auto& change : changes.changes) subjects.push_back(subjectOf(change));
        std::sort(subjects.begin(), subjects.end());
        RC_ASSERT((std::adjacent_find(subjects.begin(), subjects.end()) == subjects.end()));
        const auto after = apply(portfolio, changes).value();
        for (const auto& finding : brokenRules(after, changes)) {
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

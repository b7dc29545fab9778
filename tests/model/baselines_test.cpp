#include "model/baselines.h"

#include "model/rules.h"
#include "tests/model/support/plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

const Day day = makeDay(2027, 3, 31);

Baseline& taken(Plan& plan, Baseline& copy) {
    plan.perform(takeBaseline(plan.portfolio, {"B1", "Besluit", day, 4, "Stuurgroep 12"}));
    return copy = plan.portfolio.all<Baseline>().at({1});
}

std::string said(const Portfolio& before, const ChangeSet& changes, Intent intent = Intent::edit) {
    const auto broken = newlyBrokenRules(before, apply(before, changes).value(), changes, intent);
    return broken.empty() ? std::string{} : plain(broken.front().message);
}

TEST_CASE("a baseline is taken of a revision, with its name and decision") {
    Plan plan;
    Baseline made;
    taken(plan, made);
    CHECK(made.code == "B1");
    CHECK(made.nameNl == "Besluit");
    CHECK(made.takenOn == day);
    CHECK(made.revision == 4);
    CHECK(made.decisionReference == "Stuurgroep 12");
    CHECK(plain(plan.last.label) == "Take baseline B1");
}

TEST_CASE("the code of a baseline is its own, also among those of dated promises") {
    Plan plan;
    BaselineDate promise;
    promise.baseline = "B2024";
    promise.object = refTo(plan.task("a", 1));
    plan.put(promise);
    Baseline made;
    taken(plan, made);
    const auto complaintOf = [&](const std::string& code, std::int64_t revision = 1) {
        return complaint(takeBaseline(plan.portfolio, {code, "", day, revision, ""}));
    };
    CHECK(complaintOf("") == "Give the baseline a code.");
    CHECK(complaintOf("B1") == "There is a baseline B1 already. Choose another code.");
    CHECK(complaintOf("B2024") == "There is a baseline B2024 already. Choose another code.");
    CHECK(complaintOf("B3", 0) == "A baseline stands for a revision of the file, from 1 on.");
    CHECK(freeBaselineCode(plan.portfolio, day) == "B2027-03-31");
}

TEST_CASE("of a baseline only the name and the note change") {
    Plan plan;
    Baseline made;
    taken(plan, made);
    const auto renamed = renameBaseline(plan.portfolio, made.id, "Herijking").value();
    CHECK(said(plan.portfolio, renamed) == "");
    CHECK(said(plan.portfolio, annotateBaseline(plan.portfolio, made.id, "zie besluit").value()) == "");
    auto moved = made;
    moved.revision = 5;
    ChangeSet changes;
    changes.change(made, moved);
    CHECK(said(plan.portfolio, changes) == "Baseline B1 cannot be changed.");
}

TEST_CASE("a baseline is not removed, except by undoing that it was taken") {
    Plan plan;
    Baseline made;
    taken(plan, made);
    ChangeSet remove;
    remove.remove(made);
    CHECK(said(plan.portfolio, remove) == "Baseline B1 cannot be removed.");
    CHECK(said(plan.portfolio, remove, Intent::undo) == "");
}

}  // namespace
}  // namespace mijlpaal::model

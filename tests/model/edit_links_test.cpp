#include "model/edit.h"
#include "model/rules.h"
#include "model/unlink.h"
#include "tests/model/support/plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

constexpr ActivityId nobody{99};

TEST_CASE("predecessors become what was typed, and links that stay keep their record") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto b = plan.task("b", 1);
    const auto c = plan.task("c", 1);
    const auto d = plan.task("d", 1);
    const auto fromA = plan.link(a, d);
    const auto fromB = plan.link(b, d);
    plan.perform(setPredecessors(plan.portfolio, d,
                                 {{c, LinkType::startToStart, hours(8), TimeUnit::day},
                                  {a, LinkType::finishToStart, -hours(4), TimeUnit::hour}}));
    const auto& links = plan.portfolio.all<Dependency>();
    CHECK(links.size() == 2);
    CHECK(links.at(fromA).lag == -hours(4));
    CHECK(links.at(fromA).lagUnit == TimeUnit::hour);
    CHECK(links.find(fromB) == nullptr);
    const auto& added = *std::next(links.begin());
    CHECK(added.predecessor == c);
    CHECK(added.successor == d);
    CHECK(added.type == LinkType::startToStart);
    CHECK(added.code == "D0003");
    plan.perform(setPredecessors(plan.portfolio, d, {}));
    CHECK(plan.portfolio.all<Dependency>().empty());
}

TEST_CASE("a link of which only the type changes keeps its record") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto b = plan.task("b", 1);
    const auto link = plan.link(a, b);
    plan.perform(setPredecessors(plan.portfolio, b, {{a, LinkType::finishToFinish, {}, TimeUnit::day}}));
    CHECK(plan.portfolio.all<Dependency>().at(link).type == LinkType::finishToFinish);
    CHECK(setPredecessors(plan.portfolio, b, {{a, LinkType::finishToFinish, {}, TimeUnit::day}})
              .value()
              .empty());
}

TEST_CASE("a link that is there already keeps its record, whatever stands before it") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto b = plan.task("b", 1);
    const auto finishToStart = plan.link(a, b);
    const auto startToStart = plan.link(a, b, LinkType::startToStart);
    plan.perform(setPredecessors(
        plan.portfolio, b,
        {{a, LinkType::finishToFinish, {}, TimeUnit::day}, {a, LinkType::finishToStart, {}, TimeUnit::day}}));
    CHECK(plan.portfolio.all<Dependency>().at(finishToStart).type == LinkType::finishToStart);
    CHECK(plan.portfolio.all<Dependency>().at(startToStart).type == LinkType::finishToFinish);
}

TEST_CASE("an activity does not wait for itself, for what it is in, for what is gone or twice for the same") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto a = plan.task("a", 1, phase);
    const auto b = plan.task("b", 1, phase);
    const auto with = [&](ActivityId from) {
        return std::vector<TypedLink>{{from, LinkType::finishToStart, {}, TimeUnit::day}};
    };
    CHECK(complaint(setPredecessors(plan.portfolio, a, with(a))) == "“a” cannot wait for itself.");
    CHECK(complaint(setPredecessors(plan.portfolio, a, with(phase))) ==
          "“a” cannot be linked with what it contains, or is in.");
    CHECK(complaint(setPredecessors(plan.portfolio, phase, with(b))) ==
          "“phase” cannot be linked with what it contains, or is in.");
    CHECK(complaint(setPredecessors(plan.portfolio, a, with(nobody))) ==
          "This activity is not there any more.");
    auto twice = with(b);
    twice.push_back(twice.front());
    CHECK(complaint(setPredecessors(plan.portfolio, a, twice)) == "“b” stands there twice.");
    twice.back().type = LinkType::finishToFinish;
    CHECK(complaint(setPredecessors(plan.portfolio, a, twice)) == "");
}

TEST_CASE("what a file held about a link goes with the link") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto b = plan.task("b", 1);
    ForeignPart note;
    note.object = refTo(plan.link(a, b));
    plan.put(note);
    plan.perform(setPredecessors(plan.portfolio, b, {}));
    CHECK(plan.portfolio.all<ForeignPart>().empty());
    CHECK(brokenRules(plan.portfolio).empty());
}

TEST_CASE("activities are linked in order where they are not linked yet") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto b = plan.task("b", 1);
    const auto c = plan.task("c", 1);
    plan.link(a, b, LinkType::startToStart);
    CHECK(plain(plan.perform(linkInOrder(plan.portfolio, {a, b, c})).label) == "Link 3 activities");
    CHECK(plan.portfolio.all<Dependency>().size() == 2);
    CHECK(linksText(plan.portfolio, c, Language::english) == "A2");
    CHECK(linkInOrder(plan.portfolio, {a, b, c}).value().empty());
    CHECK(linkInOrder(plan.portfolio, {a}).value().empty());
    CHECK(linkInOrder(plan.portfolio, {}).value().empty());
    const auto phase = plan.summary("phase");
    const auto inside = plan.task("inside", 1, phase);
    CHECK(linkInOrder(plan.portfolio, {a, phase}).value().changes.size() == 1);
    CHECK(complaint(linkInOrder(plan.portfolio, {phase, inside})) ==
          "“inside” cannot be linked with what it contains, or is in.");
}

TEST_CASE("a lag that is typed is working time, and one that is not typed stays a share") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto b = plan.task("b", 1);
    auto half = plan.portfolio.all<Dependency>().at(plan.link(a, b));
    half.lagKind = LagKind::percent;
    half.lagHundredthsOfPercent = 5'000;
    plan.portfolio.all<Dependency>().put(half);
    plan.perform(setPredecessors(plan.portfolio, b, {{a, LinkType::startToStart, {}, TimeUnit::day}}));
    CHECK(plan.portfolio.all<Dependency>().at(half.id).lagKind == LagKind::percent);
    plan.perform(setPredecessors(plan.portfolio, b, {{a, LinkType::startToStart, hours(8), TimeUnit::day}}));
    CHECK(plan.portfolio.all<Dependency>().at(half.id).lagKind == LagKind::working);
    CHECK(plan.portfolio.all<Dependency>().at(half.id).lagHundredthsOfPercent == 0);
}

TEST_CASE("levels of effort are linked as others are, WBS summaries are not") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto effort = plan.add("effort", ActivityKind::levelOfEffort, 1);
    const auto part = plan.add("part", ActivityKind::wbsSummary, 1);
    plan.perform(linkInOrder(plan.portfolio, {a, effort}));
    CHECK(plan.portfolio.all<Dependency>().size() == 1);
    const std::string why =
        "“part” is a WBS summary: it follows from what stands beside and below it, not from links.";
    CHECK(complaint(linkInOrder(plan.portfolio, {a, part})) == why);
    CHECK(complaint(setPredecessors(plan.portfolio, part, {{a, {}, {}, {}}})) == why);
    CHECK(complaint(setPredecessors(plan.portfolio, a, {{part, {}, {}, {}}})) == why);
    // One that a file brought stays.
    plan.link(part, a);
    CHECK(complaint(setPredecessors(plan.portfolio, a, {{part, {}, {}, {}}})) == "");
}

TEST_CASE("links between activities are taken away, of one alone all that it has, with what files held about them") {
    Plan plan;
    const auto a = plan.task("a", 1), b = plan.task("b", 1), c = plan.task("c", 1);
    const auto ab = plan.link(a, b), bc = plan.link(b, c);
    ForeignPart part;
    part.id = {1};
    part.object = refTo(ab);
    plan.portfolio.all<ForeignPart>().put(part);
    CHECK(unlink(plan.portfolio, {a, c}).empty());
    const auto changes = unlink(plan.portfolio, {a, b});
    CHECK(plain(changes.label) == "Take away 1 links");
    plan.perform(changes);
    CHECK(plan.portfolio.find(ab) == nullptr);
    CHECK(plan.portfolio.find(bc) != nullptr);
    CHECK(plan.portfolio.all<ForeignPart>().empty());
    plan.perform(unlink(plan.portfolio, {c}));
    CHECK(plan.portfolio.all<Dependency>().empty());
}

}  // namespace
}  // namespace mijlpaal::model

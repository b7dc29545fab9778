#include "scheduling/obligations/coverage.h"

#include "scheduling/obligations/gates.h"
#include "scheduling/obligations/support.h"
#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>

#include <algorithm>

// What a plan covers of the law: for each rule a plan that keeps it and one that does not. The plan starts on
// Monday 4 January 2027.

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::LawRelation;
using scheduling::CoverageRule;

namespace {

/// A Book with its text stable on 1 February 2027, supported by "accept" behind "build".
class Book {
public:
    NetworkBuilder plan;
    model::LawPartId part;
    model::LawMilestoneId text, law;

    Book() {
        plan.activity("build", 5_wd).activity("accept", 2_wd).link("build", "accept");
        plan.constraint("build", model::ConstraintType::startNoEarlierThan, "2027-02-01T08:00");
        model::LawPart made;
        made.code = "LP1";
        made.titleNl = "Boek 1";
        part = put(made);
        text = milestone("LM1", model::makeDay(2027, 2, 1));
        law = milestone("LM2", model::makeDay(2029, 4, 1));
    }

    template <class Record>
    model::Id<Record> put(Record record) {
        record.id = plan.portfolio.all<Record>().nextId();
        plan.portfolio.all<Record>().put(record);
        return record.id;
    }

    model::LawMilestoneId milestone(const std::string& code, model::Day day) {
        model::LawMilestone made;
        made.code = code;
        made.plannedDate = day;
        return put(made);
    }

    model::LawDependencyId needs(const std::string& name, LawRelation relation) {
        model::LawDependency need;
        need.code = "LD" + name;
        need.lawPart = part;
        need.lawMilestone = relation == LawRelation::needsStableText ? text : law;
        need.relation = relation;
        need.required = refTo(plan.id(name));
        return put(need);
    }

    scheduling::Coverage coverage() const {
        const auto schedule =
            scheduling::schedule(plan.portfolio, plan.options, nullptr, scheduling::gatesOf(plan.portfolio));
        return scheduling::coverageOf(plan.portfolio, schedule.value());
    }

    std::size_t countOf(CoverageRule rule) const {
        const auto found = coverage();
        return static_cast<std::size_t>(std::count_if(found.gaps.begin(), found.gaps.end(),
                                                      [rule](const auto& gap) { return gap.rule == rule; }));
    }
};

}  // namespace

TEST_CASE("a Book that something must be ready for is supported, and one without is a gap") {
    Book book;
    CHECK(book.countOf(CoverageRule::bookWithoutSupport) == 1);
    book.needs("accept", LawRelation::preferredReadyBefore);
    CHECK(book.countOf(CoverageRule::bookWithoutSupport) == 1);
    book.needs("accept", LawRelation::mustBeReadyBefore);
    CHECK(book.countOf(CoverageRule::bookWithoutSupport) == 0);
}

TEST_CASE("an act nobody supports is no gap: only Books are carried by systems") {
    Book book;
    auto part = book.plan.portfolio.all<model::LawPart>().at(book.part);
    part.kind = model::LawPartKind::act;
    book.plan.portfolio.all<model::LawPart>().put(part);
    CHECK(book.coverage().gaps.empty());
}

TEST_CASE("work for a Book lies on the way to what it needs, and work beside it is a gap") {
    Book book;
    book.needs("accept", LawRelation::mustBeReadyBefore);
    book.needs("build", LawRelation::needsStableText);
    CHECK(book.countOf(CoverageRule::claimOutsidePath) == 0);
    book.plan.activity("beside", 3_wd);
    book.plan.constraint("beside", model::ConstraintType::startNoEarlierThan, "2027-03-01T08:00");
    book.needs("beside", LawRelation::needsStableText);
    REQUIRE(book.countOf(CoverageRule::claimOutsidePath) == 1);
    const auto gap = book.coverage().gaps.front();
    CHECK(gap.activity == book.plan.id("beside"));
    CHECK(plain(sentenceFor(gap, {book.plan.portfolio, model::Language::english})) ==
          "“beside” is named for “LP1 Boek 1”, but leads to nothing that it needs.");
}

TEST_CASE("the way to what a Book needs goes through summaries and gates too") {
    Book book;
    book.needs("accept", LawRelation::mustBeReadyBefore);
    book.plan.summary("phase").activity("inside", 3_wd).under("phase", "inside").link("phase", "accept");
    book.plan.activity("advice", 3_wd);
    for (const auto* name : {"inside", "advice"})
        book.plan.constraint(name, model::ConstraintType::startNoEarlierThan, "2027-03-01T08:00");
    book.needs("inside", LawRelation::needsStableText);
    CHECK(book.countOf(CoverageRule::claimOutsidePath) == 0);
    book.needs("advice", LawRelation::needsStableText);
    CHECK(book.countOf(CoverageRule::claimOutsidePath) == 1);
    model::Recommendation recommendation;
    recommendation.code = "RC1";
    recommendation.followUpActivity = book.plan.id("advice");
    recommendation.gates = {book.plan.id("accept")};
    book.put(recommendation);
    CHECK(book.countOf(CoverageRule::claimOutsidePath) == 0);
}

TEST_CASE("work that needs the text waits for it, and work that starts or started before it is told") {
    Book book;
    book.needs("accept", LawRelation::mustBeReadyBefore);
    book.needs("build", LawRelation::needsStableText);
    auto found = book.coverage();
    CHECK(found.gaps.empty());
    REQUIRE(found.texts.size() == 1);
    CHECK(found.texts[0].stable == model::makeDay(2027, 2, 1));
    CHECK(found.texts[0].waiting == std::vector{book.plan.id("accept"), book.plan.id("build")});

    book.plan.activity("early", 3_wd).link("early", "accept");
    book.needs("early", LawRelation::needsStableText);
    CHECK(book.countOf(CoverageRule::plannedBeforeText) == 1);
    CHECK(book.countOf(CoverageRule::startedBeforeText) == 0);
    book.plan.progress("early", 50, "2027-01-04T08:00");
    CHECK(book.countOf(CoverageRule::plannedBeforeText) == 0);
    CHECK(book.countOf(CoverageRule::startedBeforeText) == 1);
}

TEST_CASE("a Book whose text has no day keeps nothing waiting") {
    Book book;
    book.needs("accept", LawRelation::mustBeReadyBefore);
    CHECK_FALSE(book.coverage().texts.front().stable);
    CHECK(book.coverage().texts.front().waiting.empty());
}

TEST_CASE("without a day on which the text is stable, what was started is told and the rest waits") {
    Book book;
    book.needs("build", LawRelation::needsStableText);
    book.needs("accept", LawRelation::mustBeReadyBefore);
    auto text = *book.plan.portfolio.find(book.text);
    text.plannedDate.reset();
    book.plan.portfolio.all<model::LawMilestone>().put(text);
    const std::vector waiting{book.plan.id("build"), book.plan.id("accept")};
    CHECK(book.coverage().texts.front().waiting == waiting);
    CHECK(book.countOf(CoverageRule::plannedBeforeText) == 0);

    book.plan.progress("build", 10, "2027-01-04T08:00");
    CHECK(book.countOf(CoverageRule::startedBeforeText) == 1);
    const auto coverage = book.coverage();
    const auto gap = std::find_if(coverage.gaps.begin(), coverage.gaps.end(), [](const auto& each) {
        return each.rule == CoverageRule::startedBeforeText;
    });
    CHECK_FALSE(gap->text);
    CHECK(base::plain(sentenceFor(*gap, scheduling::Telling{book.plan.portfolio, model::Language::english})) ==
          "“build” was started on 4 Jan 2027, and on which day the text of “LP1 Boek 1” is stable is not known.");
    CHECK(coverage.texts.front().waiting == std::vector{book.plan.id("accept")});
}

TEST_CASE(
    "ICT work of EUR 5 million asks for the advice of the college before it starts, and less does not") {
    Book book;
    model::Programme programme;
    programme.code = "P1";
    programme.level = model::ProgrammeLevel::programme;
    programme.id = book.put(programme);
    auto build = book.plan.portfolio.all<model::Activity>().at(book.plan.id("build"));
    build.programme = programme.id;
    build.costExternal = model::Money{499'999'999};
    book.plan.portfolio.all<model::Activity>().put(build);
    CHECK(book.countOf(CoverageRule::reviewBeforeStart) == 0);
    build.costInternal = model::Money{1};
    book.plan.portfolio.all<model::Activity>().put(build);
    CHECK(book.countOf(CoverageRule::reviewBeforeStart) == 1);

    SUBCASE("once started it is told as started without") {
        book.plan.progress("build", 10, "2027-01-04T08:00");
        CHECK(book.countOf(CoverageRule::reviewBeforeStart) == 0);
        CHECK(book.countOf(CoverageRule::startedWithoutReview) == 1);
    }
    SUBCASE("an advice on what it is part of counts, an opinion of a CIO does not") {
        model::Programme umbrella;
        umbrella.code = "P0";
        umbrella.level = model::ProgrammeLevel::umbrella;
        programme.parent = book.put(umbrella);
        book.plan.portfolio.all<model::Programme>().put(programme);
        model::Review review;
        review.programme = programme.parent;
        review.kind = "CIO-oordeel";
        review.id = book.put(review);
        CHECK(book.countOf(CoverageRule::reviewBeforeStart) == 1);
        review.kind = "AcICT-advies";
        book.plan.portfolio.all<model::Review>().put(review);
        CHECK(book.countOf(CoverageRule::reviewBeforeStart) == 0);
    }
}

TEST_CASE("a system is to a Book what weighs most of what it does for it") {
    Book book;
    model::System system;
    system.code = "S1";
    const auto id = book.put(system);
    for (const auto* name : {"build", "accept"}) {
        auto activity = book.plan.portfolio.all<model::Activity>().at(book.plan.id(name));
        activity.system = id;
        book.plan.portfolio.all<model::Activity>().put(activity);
    }
    const auto support = [&] {
        return scheduling::supportOf(book.plan.portfolio, book.plan.schedule(),
                                     scheduling::Clocks{book.plan.portfolio});
    };
    CHECK(support().empty());
    book.needs("build", LawRelation::preferredReadyBefore);
    REQUIRE(support().size() == 1);
    CHECK(support()[0].support == scheduling::Support::preferred);
    book.needs("accept", LawRelation::mustBeReadyBefore);
    REQUIRE(support().size() == 1);
    CHECK(support()[0].support == scheduling::Support::must);
    CHECK(support()[0].ready == model::makeDay(2027, 2, 9));
    CHECK(support()[0].kept == scheduling::Kept::byItself);
}

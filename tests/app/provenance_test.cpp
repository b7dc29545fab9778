#include "app/provenance.h"

#include "app/publish.h"
#include "model/baselines.h"
#include "model/change_set.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::Basis;

namespace {

/// Two tasks and a short one that all lead to a milestone whose month may be told. The first task and the
/// second drive it.
class Plan {
public:
    Plan() : portfolio{model::emptyPortfolio(model::makeDay(2026, 3, 31), 2026, 2028)} {
        const auto design = add("design", model::ActivityKind::task, 20);
        const auto build = add("build", model::ActivityKind::task, 40);
        const auto training = add("training", model::ActivityKind::task, 1);
        const auto ready = add("ready", model::ActivityKind::milestone, 0);
        link(design, build);
        link(build, ready);
        link(training, ready);
        model::PublicStatement statement;
        statement.id = {1};
        statement.code = "PS1";
        statement.object = refTo(ready);
        statement.publicationClass = model::PublicationClass::open;
        statement.precision = model::DatePrecision::month;
        portfolio.all<model::PublicStatement>().put(statement);
    }

    template <class Change>
    Plan& change(std::string_view code, Change change) {
        auto each = portfolio.all<model::Activity>().at(activity(portfolio, code));
        change(each);
        portfolio.all<model::Activity>().put(each);
        return *this;
    }

    Plan& madeUp(std::string_view code) {
        return change(code, [](model::Activity& each) { each.basis = Basis::illustrative; });
    }

    Plan& withoutDate() {
        auto statement = portfolio.all<model::PublicStatement>().at({1});
        statement.precision.reset();
        portfolio.all<model::PublicStatement>().put(statement);
        return *this;
    }

    bool isMarked() const {
        const auto report = app::publish(app::View{portfolio, {}, false}, {});
        REQUIRE(report);
        REQUIRE(report->milestones.size() == 1);
        CHECK(letters::hasIllustrative(*report) == report->milestones.front().fact.illustrative);
        return letters::hasIllustrative(*report);
    }

    model::Portfolio portfolio;

private:
    model::ActivityId add(const std::string& code, model::ActivityKind kind, std::int64_t days) {
        model::Activity made;
        made.id = portfolio.all<model::Activity>().nextId();
        made.position = made.id.number * 1024;
        made.code = code;
        made.nameNl = code;
        made.kind = kind;
        made.mostLikely = model::hours(8) * days;
        portfolio.all<model::Activity>().put(made);
        return made.id;
    }

    void link(model::ActivityId from, model::ActivityId to) {
        model::Dependency made;
        made.id = portfolio.all<model::Dependency>().nextId();
        made.code = "D" + std::to_string(made.id.number);
        made.predecessor = from;
        made.successor = to;
        portfolio.all<model::Dependency>().put(made);
    }
};

}  // namespace

TEST_CASE("what a record says of its origin, when nothing was said, is one's own administration") {
    const model::Portfolio portfolio;
    model::forEachTable(portfolio, []<class Record>(const model::Table<Record>&) {
        if constexpr (requires(Record record) { record.basis; }) {
            CHECK_MESSAGE(Record{}.basis == Basis::own, model::nameOf(model::kindOf<Record>));
        }
    });
}

TEST_CASE("a portfolio of one's own is not called made up because a baseline was taken of it") {
    Plan plan;
    CHECK_FALSE(app::isPartlyIllustrative(plan.portfolio));
    const auto taken = model::takeBaseline(plan.portfolio, {"B1", "", model::makeDay(2026, 3, 31), 1, ""});
    auto after = model::apply(plan.portfolio, taken.value()).value();
    CHECK_FALSE(app::isPartlyIllustrative(after));

    // Files of before said so of every baseline.
    auto baseline = *after.all<model::Baseline>().begin();
    baseline.basis = Basis::illustrative;
    after.all<model::Baseline>().put(baseline);
    CHECK_FALSE(app::isPartlyIllustrative(after));
    CHECK(app::isPartlyIllustrative(plan.madeUp("training").portfolio));
}

TEST_CASE("made-up fields of a public record make a portfolio partly made up") {
    Plan plan;
    model::System system;
    system.id = {1};
    system.basis = Basis::open;
    plan.portfolio.all<model::System>().put(system);
    CHECK_FALSE(app::isPartlyIllustrative(plan.portfolio));
    system.illustrativeFields = "in_use_date";
    plan.portfolio.all<model::System>().put(system);
    CHECK(app::isPartlyIllustrative(plan.portfolio));
    CHECK(app::isPartlyIllustrative(examplePortfolio()));
}

TEST_CASE("a letter is marked when a date in it rests on what was made up") {
    CHECK_FALSE(Plan{}.isMarked());
    CHECK(Plan{}.madeUp("ready").isMarked());
    CHECK(Plan{}.madeUp("build").isMarked());
    CHECK(Plan{}.madeUp("design").isMarked());
    Plan plan;
    auto calendar = *plan.portfolio.all<model::Calendar>().begin();
    calendar.basis = Basis::illustrative;
    plan.portfolio.all<model::Calendar>().put(calendar);
    CHECK(plan.isMarked());
}

TEST_CASE("a letter is not marked for what none of its dates rests on") {
    CHECK_FALSE(Plan{}.madeUp("training").isMarked());
    CHECK_FALSE(Plan{}.madeUp("build").withoutDate().isMarked());
    const auto finished = [](model::Activity& each) {
        each.actualStart = model::Moment::at(model::makeDay(2026, 2, 2));
        each.actualFinish = each.actualStart;
        each.percentComplete = model::percent(100);
    };
    CHECK_FALSE(Plan{}.madeUp("build").change("ready", finished).isMarked());
}

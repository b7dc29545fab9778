#include "tests/scheduling/support/network_builder.h"
#include "tests/scheduling/support/random_plan.h"

#include <doctest/doctest.h>

// What holds for every plan, tried on random ones.

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::LinkType;
using model::WorkTime;

namespace {

void lengthen(NetworkBuilder& plan, const std::string& name, WorkTime by) {
    auto activity = plan.portfolio.all<model::Activity>().at(plan.id(name));
    activity.mostLikely = *activity.mostLikely + by;
    plan.portfolio.all<model::Activity>().put(activity);
}

}  // namespace

TEST_CASE("scheduling again gives the same schedule") {
    for (unsigned seed = 0; seed < 100; ++seed) {
        RandomPlan each{seed};
        CHECK(each.plan.schedule() == each.plan.schedule());
    }
}

TEST_CASE("no date depends on the order in which records were made") {
    for (unsigned seed = 0; seed < 50; ++seed) {
        RandomPlan each{seed};
        const auto before = each.plan.schedule();
        // The same links under reversed ids.
        auto shuffled = each.plan.portfolio;
        std::vector<model::Dependency> links{shuffled.all<model::Dependency>().begin(),
                                             shuffled.all<model::Dependency>().end()};
        for (const auto& link : links) shuffled.all<model::Dependency>().erase(link.id);
        for (std::size_t i = 0; i < links.size(); ++i) {
            links[i].id = {static_cast<std::int64_t>(1000 - i)};
            shuffled.all<model::Dependency>().put(links[i]);
        }
        const auto after = scheduling::schedule(shuffled, each.plan.options).value();
        for (const auto& name : each.names) {
            CHECK(*before.find(each.plan.id(name)) == *after.find(each.plan.id(name)));
        }
    }
}

TEST_CASE("early dates never come after late dates when no date binds, and the longest chain has no float") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        RandomPlan each{seed, false};
        const auto schedule = each.plan.schedule();
        auto least = 1'000'000_wd;
        for (const auto& name : each.names) {
            const auto& dates = *schedule.find(each.plan.id(name));
            CHECK(dates.earlyStart <= dates.lateStart);
            CHECK(dates.earlyFinish <= dates.lateFinish);
            CHECK(dates.freeFloat <= dates.totalFloat);
            least = std::min(least, dates.totalFloat);
        }
        CHECK(least == 0_wd);
    }
}

TEST_CASE(
    "on finish-to-start links a task may grow by its total float without moving the end, and by no more") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        RandomPlan each{seed, false};
        const auto before = each.plan.schedule();
        const auto& name = each.names[seed % each.names.size()];
        if (*each.plan.portfolio.all<model::Activity>().at(each.plan.id(name)).mostLikely == WorkTime{})
            continue;
        auto room = each.plan;
        lengthen(room, name, before.find(each.plan.id(name))->totalFloat);
        CHECK(room.schedule().projectFinish == before.projectFinish);
        lengthen(room, name, WorkTime{1});
        CHECK(room.schedule().projectFinish > before.projectFinish);
    }
}

TEST_CASE("on finish-to-start links a task may grow by its free float without moving any other") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        RandomPlan each{seed, false};
        const auto before = each.plan.schedule();
        const auto& name = each.names[seed % each.names.size()];
        if (*each.plan.portfolio.all<model::Activity>().at(each.plan.id(name)).mostLikely == WorkTime{})
            continue;
        auto room = each.plan;
        lengthen(room, name, before.find(each.plan.id(name))->freeFloat);
        const auto after = room.schedule();
        for (const auto& other : each.names) {
            if (other == name) continue;
            CHECK(after.find(each.plan.id(other))->earlyStart ==
                  before.find(each.plan.id(other))->earlyStart);
        }
    }
}

TEST_CASE("a task starts with the plan, with the status date, or with a link that drives it") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        RandomPlan each{seed};
        const auto schedule = each.plan.schedule();
        for (const auto& name : each.names) {
            const auto id = each.plan.id(name);
            if (!schedule.driving(id).empty()) continue;
            const auto started = schedule.find(id)->earlyStart;
            CHECK(isoText(started).substr(0, 10) <= "2027-01-05");
        }
    }
}

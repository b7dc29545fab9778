#include "scheduling/explanations/float_paths.h"

#include "tests/scheduling/support/network_builder.h"
#include "tests/scheduling/support/random_plan.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::WorkTime;

namespace {

std::vector<scheduling::FloatPath> pathsTo(const NetworkBuilder& plan, const std::string& end,
                                           std::size_t count) {
    const auto schedule = plan.schedule();
    return scheduling::floatPaths(scheduling::Workings{plan.portfolio, schedule}, plan.id(end), count);
}

std::string names(const NetworkBuilder& plan, const scheduling::FloatPath& path) {
    std::string text;
    for (const auto id : path.activities)
        text += (text.empty() ? "" : " ") + model::codeOf(plan.portfolio, refTo(id));
    return text;
}

}  // namespace

TEST_CASE("the first path drives the end, and the next ones branch where there is the least room") {
    //  design 5 --> build 20 --> accept 5
    //        +----> train 4 ------^
    //        +----> write 8 --> check 2 --^
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 20_wd).activity("accept", 5_wd);
    plan.activity("train", 4_wd).activity("write", 8_wd).activity("check", 2_wd);
    plan.link("design", "build").link("build", "accept").link("design", "train").link("train", "accept");
    plan.link("design", "write").link("write", "check").link("check", "accept");

    const auto paths = pathsTo(plan, "accept", 10);

    REQUIRE(paths.size() == 3);
    CHECK(names(plan, paths[0]) == "design build accept");
    CHECK_FALSE(paths[0].joins);
    CHECK(names(plan, paths[1]) == "write check");
    CHECK(paths[1].joins == plan.id("accept"));
    CHECK(paths[1].room == 10_wd);
    CHECK(names(plan, paths[2]) == "train");
    CHECK(paths[2].room == 16_wd);
    CHECK(pathsTo(plan, "accept", 2).size() == 2);
    CHECK(pathsTo(plan, "accept", 0).empty());
}

TEST_CASE("a branch of a branch counts the room all the way to the end") {
    //  a 20 --------------> end      b 10 --> end    c 8 --> b    d 9 --> end
    NetworkBuilder plan;
    plan.activity("a", 20_wd).activity("b", 10_wd).activity("c", 2_wd).activity("d", 9_wd).milestone("end");
    plan.activity("first", 4_wd);
    plan.link("a", "end").link("b", "end").link("d", "end").link("first", "b").link("c", "b");

    const auto paths = pathsTo(plan, "end", 10);

    REQUIRE(paths.size() == 4);
    CHECK(names(plan, paths[1]) == "first b");
    CHECK(paths[1].roomToEnd == 6_wd);
    CHECK(names(plan, paths[2]) == "c");
    CHECK(paths[2].room == 2_wd);
    CHECK(paths[2].roomToEnd == 8_wd);
    CHECK(names(plan, paths[3]) == "d");
    CHECK(paths[3].roomToEnd == 11_wd);
}

TEST_CASE("finished work is on no path") {
    NetworkBuilder plan;
    plan.statusDate("2027-01-08");
    plan.activity("done", 2_wd).activity("rest", 3_wd).link("done", "rest");
    plan.progress("done", 100, "2027-01-04T08:00", "2027-01-05T17:00");
    const auto paths = pathsTo(plan, "rest", 3);
    REQUIRE(paths.size() == 1);
    CHECK(names(plan, paths[0]) == "rest");
}

TEST_CASE("in every plan the first path ends at the chosen end, no activity is on two, and room grows") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        RandomPlan each{seed, false};
        const auto& end = each.names.back();
        const auto paths = pathsTo(each.plan, end, 100);
        REQUIRE_FALSE(paths.empty());
        CHECK(paths.front().activities.back() == each.plan.id(end));
        std::set<model::ActivityId> seen;
        auto room = WorkTime{};
        for (const auto& path : paths) {
            CHECK(path.roomToEnd >= room);
            room = path.roomToEnd;
            for (const auto id : path.activities) CHECK(seen.insert(id).second);
        }
        // Each link of a path drives.
        const auto schedule = each.plan.schedule();
        for (const auto& path : paths) {
            for (std::size_t i = 1; i < path.activities.size(); ++i) {
                const auto driving = schedule.driving(path.activities[i]);
                CHECK(std::any_of(driving.begin(), driving.end(), [&](model::DependencyId link) {
                    return each.plan.portfolio.find(link)->predecessor == path.activities[i - 1];
                }));
            }
        }
    }
}

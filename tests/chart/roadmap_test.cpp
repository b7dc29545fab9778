#include "chart/roadmap_pictures.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::chart {
namespace {

using model::makeDay;

Medium english() {
    Medium medium;
    medium.language = model::Language::english;
    return medium;
}

bool shows(const Picture& picture, const std::string& title) {
    return std::any_of(picture.items.begin(), picture.items.end(),
                       [&](const auto& item) { return item.title == title; });
}

/// Two systems, of which the new one takes over in the middle of 2028, and a Book that leans on both.
struct Landscape {
    model::Portfolio plan = model::emptyPortfolio(makeDay(2026, 3, 31), 2026, 2030);

    Landscape() {
        model::System old;
        old.id = {1};
        old.code = "S1";
        old.shortName = "Old";
        old.inUseDate = makeDay(2011, 12, 31);
        old.phaseOutStart = makeDay(2028, 7, 1);
        old.endDate = makeDay(2029, 12, 31);
        plan.all<model::System>().put(old);
        model::System made;
        made.id = {2};
        made.code = "S2";
        made.shortName = "New";
        made.kind = model::SystemKind::created;
        made.lifecycleStart = makeDay(2025, 1, 1);
        made.inUseDate = makeDay(2028, 7, 1);
        plan.all<model::System>().put(made);
        model::LawPart book;
        book.id = {1};
        book.code = "LP1";
        book.titleNl = book.titleEn = "Trial";
        plan.all<model::LawPart>().put(book);
    }
};

TEST_CASE("the roadmap tells of each system and year what it is doing") {
    const Landscape landscape;
    const auto picture = systemRoadmap(landscape.plan, english());
    CHECK(shows(picture, "S1 Old, 2024: in use"));
    CHECK(shows(picture, "S1 Old, 2028: phase-out"));
    CHECK(shows(picture, "S1 Old, 2029: ends"));
    CHECK(shows(picture, "S2 New, 2027: being built"));
    CHECK(shows(picture, "S2 New, 2028: starts"));
    CHECK(shows(picture, "S2 New, 2029: in use"));
    // The new one is not there in 2024, so of six years by two systems one cell is empty.
    CHECK(picture.items.size() == 11);
}

TEST_CASE("a system without any date is not on the roadmap") {
    Landscape landscape;
    model::System unknown;
    unknown.id = {3};
    unknown.code = "S3";
    landscape.plan.all<model::System>().put(unknown);
    CHECK(systemRoadmap(landscape.plan, english()).items.size() == 11);
    CHECK(systemRoadmap(model::emptyPortfolio(makeDay(2026, 3, 31), 2026, 2030), english()).items.empty());
}

TEST_CASE("a system that was given up is built until then, and is not there after it") {
    Landscape landscape;
    model::System given;
    given.id = {3};
    given.code = "S3";
    given.shortName = "Tried";
    given.kind = model::SystemKind::created;
    given.lifecycleStart = makeDay(2021, 1, 1);
    landscape.plan.all<model::System>().put(given);
    model::Replacement replacement;
    replacement.id = {1};
    replacement.oldSystem = {1};
    replacement.newSystem = given.id;
    replacement.kind = model::ReplacementKind::abandoned;
    replacement.transitionEnd = makeDay(2025, 6, 1);
    landscape.plan.all<model::Replacement>().put(replacement);
    auto picture = systemRoadmap(landscape.plan, english());
    CHECK(shows(picture, "S3 Tried, 2024: being built"));
    CHECK(shows(picture, "S3 Tried, 2025: ends"));
    CHECK(picture.items.size() == 11 + 2);
    replacement.transitionEnd = makeDay(2022, 11, 24);
    landscape.plan.all<model::Replacement>().put(replacement);
    CHECK(systemRoadmap(landscape.plan, english()).items.size() == 11);
}

TEST_CASE("the matrix tells what carries each part of the law, how much, and what comes too late") {
    const Landscape landscape;
    using scheduling::Support;
    const std::vector<scheduling::SupportCell> support{
        {{1}, {1}, Support::fallback, {}, {}},
        {{1}, {2}, Support::preferred, {}, scheduling::Kept::byFallback},
        {{9}, {2}, Support::must, {}, {}}};
    const auto picture = lawBySystem(landscape.plan, support, english());
    CHECK(shows(picture, "LP1 Trial, S1 Old: fallback"));
    CHECK(shows(picture, "LP1 Trial, S2 New: preferred, too late"));
    CHECK(picture.items.size() == 2);
    CHECK(lawBySystem(landscape.plan, {}, english()).items.empty());
}

}  // namespace
}  // namespace mijlpaal::chart

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
        model::LawDependency asks;
        asks.id = {1};
        asks.lawPart = book.id;
        asks.relation = model::LawRelation::preferredReadyBefore;
        asks.required = refTo(made.id);
        asks.fallback = refTo(old.id);
        plan.all<model::LawDependency>().put(asks);
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

TEST_CASE("the matrix tells what each part of the law leans on, and how much") {
    Landscape landscape;
    auto picture = lawBySystem(landscape.plan, english());
    CHECK(picture.items.size() == 2);
    CHECK(shows(picture, "LP1 Trial, S2 New: preferred"));
    CHECK(shows(picture, "LP1 Trial, S1 Old: fallback"));
    auto must = *landscape.plan.all<model::LawDependency>().begin();
    must.id = {2};
    must.relation = model::LawRelation::mustBeReadyBefore;
    must.required = refTo(model::SystemId{1});
    must.fallback.reset();
    landscape.plan.all<model::LawDependency>().put(must);
    picture = lawBySystem(landscape.plan, english());
    CHECK(shows(picture, "LP1 Trial, S1 Old: must"));
    CHECK(picture.items.size() == 2);
}

}  // namespace
}  // namespace mijlpaal::chart

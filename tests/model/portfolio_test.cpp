#include "model/portfolio.h"

#include "model/code_book.h"
#include "model/rules.h"
#include "tests/support/filled.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

TEST_CASE("an empty portfolio has its settings, a working week and its holidays, and breaks no rule") {
    const auto portfolio = emptyPortfolio(makeDay(2026, 7, 1), 2026, 2030);
    CHECK(portfolio.settings().statusDate == makeDay(2026, 7, 1));
    REQUIRE(portfolio.settings().calendar.has_value());
    const auto* calendar = portfolio.find(*portfolio.settings().calendar);
    REQUIRE(calendar);
    CHECK(calendar->dayLength == hours(8));
    CHECK(portfolio.all<Holiday>().size() == 55);
    CHECK(brokenRules(portfolio).empty());
}

TEST_CASE("a portfolio without settings reads as one with fresh ones") {
    CHECK(Portfolio{}.settings() == Settings{});
}

TEST_CASE("a portfolio is a value") {
    const auto before = tests::filledPortfolio(3);
    auto after = before;
    CHECK(after == before);
    after.all<Risk>().erase({2});
    CHECK_FALSE(after == before);
    CHECK(before.find(RiskId{2}) != nullptr);
}

TEST_CASE("a table is visited for each kind, in the order of the kinds") {
    const auto portfolio = tests::filledPortfolio(2);
    std::size_t at = 0;
    forEachTable(portfolio, [&]<class Record>(const Table<Record>& table) {
        CHECK(kindOf<Record> == static_cast<RecordKind>(at));
        ++at;
        for (const auto& record : table) CHECK(portfolio.contains(refTo(record.id)));
        CHECK_FALSE(portfolio.contains(refTo(Id<Record>{99})));
    });
    CHECK(at == recordKindCount);
}

TEST_CASE(
    "a record is known by its code, a holiday by its day, a promise by its baseline, the settings by their "
    "kind") {
    Portfolio portfolio;
    Activity activity;
    activity.id = {1};
    activity.code = "A1";
    portfolio.all<Activity>().put(activity);
    Holiday holiday;
    holiday.id = {1};
    holiday.day = makeDay(2027, 4, 27);
    portfolio.all<Holiday>().put(holiday);
    BaselineDate promise;
    promise.id = {1};
    promise.baseline = "2026";
    portfolio.all<BaselineDate>().put(promise);
    Settings settings;
    settings.id = {1};
    portfolio.all<Settings>().put(settings);
    CHECK(codeOf(portfolio, {RecordKind::activity, 1}) == "A1");
    CHECK(codeOf(portfolio, {RecordKind::holiday, 1}) == "2027-04-27");
    CHECK(codeOf(portfolio, {RecordKind::baselineDate, 1}) == "2026");
    CHECK(codeOf(portfolio, {RecordKind::settings, 1}) == "settings");
    CHECK(codeOf(portfolio, {RecordKind::activity, 2}) == "");
    CHECK(codeOf(portfolio, {RecordKind::settings, 2}) == "");
}

TEST_CASE("a name is in the language asked for, else in Dutch, else the code") {
    Portfolio portfolio;
    Activity activity;
    activity.id = {1};
    activity.code = "A1";
    CHECK(nameOf(portfolio, refTo(activity.id)) == "");
    portfolio.all<Activity>().put(activity);
    CHECK(nameOf(portfolio, refTo(activity.id)) == "A1");
    activity.nameNl = "Bouwen";
    portfolio.all<Activity>().put(activity);
    CHECK(nameOf(portfolio, refTo(activity.id), true) == "Bouwen");
    activity.nameEn = "Build";
    portfolio.all<Activity>().put(activity);
    CHECK(nameOf(portfolio, refTo(activity.id), true) == "Build");
    CHECK(nameOf(portfolio, refTo(activity.id)) == "Bouwen");
    LawPart part;
    part.id = {1};
    part.titleNl = "Boek 1";
    part.titleEn = "Book 1";
    portfolio.all<LawPart>().put(part);
    CHECK(nameOf(portfolio, refTo(part.id)) == "Boek 1");
    CHECK(nameOf(portfolio, refTo(part.id), true) == "Book 1");
    System system;
    system.id = {1};
    system.shortName = "GPS";
    portfolio.all<System>().put(system);
    CHECK(nameOf(portfolio, refTo(system.id)) == "GPS");
}

TEST_CASE("a code is found among the kinds asked for, and given once per kind") {
    CodeBook codes;
    CHECK(codes.add("X", {RecordKind::activity, 1}));
    CHECK(codes.add("X", {RecordKind::system, 2}));
    CHECK_FALSE(codes.add("X", {RecordKind::activity, 3}));
    CHECK(codes.find<Activity>("X") == ActivityId{1});
    CHECK(codes.find<System>("X") == SystemId{2});
    CHECK_FALSE(codes.find<Risk>("X").has_value());
    CHECK_FALSE(codes.find<Activity>("x").has_value());
    const std::array both{RecordKind::risk, RecordKind::system, RecordKind::activity};
    CHECK(codes.find("X", both) == ObjectRef{RecordKind::system, 2});
}

TEST_CASE("a code book knows every code of a portfolio") {
    const auto portfolio = tests::filledPortfolio(3);
    const CodeBook codes{portfolio};
    forEachTable(portfolio, [&]<class Record>(const Table<Record>& table) {
        if constexpr (requires(const Record& record) { record.code; }) {
            for (const auto& record : table) CHECK(codes.find<Record>(record.code) == record.id);
        }
    });
}

}  // namespace
}  // namespace mijlpaal::model

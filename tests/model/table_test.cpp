#include "model/table.h"

#include "model/records.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <map>

namespace mijlpaal::model {
namespace {

System system(std::int64_t id, std::string name = "name") {
    System made;
    made.id = {id};
    made.shortName = std::move(name);
    return made;
}

std::vector<System> all(const Table<System>& table) {
    return {table.begin(), table.end()};
}

TEST_CASE("a fresh table is empty and gives the id 1") {
    const Table<System> table;
    CHECK(table.empty());
    CHECK(table.size() == 0);
    CHECK(table.begin() == table.end());
    CHECK(table.find({1}) == nullptr);
    CHECK(table.find({0}) == nullptr);
    CHECK(table.find({-1}) == nullptr);
    CHECK(table.nextId() == SystemId{1});
}

TEST_CASE("a copy is a value: changing one leaves the other") {
    Table<System> table;
    for (std::int64_t id = 1; id <= 300; ++id) table.put(system(id));
    const auto before = table;
    table.put(system(150, "changed"));
    table.put(system(301));
    table.erase({1});
    CHECK(before.size() == 300);
    CHECK(before.at({150}).shortName == "name");
    CHECK(before.find({1}) != nullptr);
    CHECK(before.find({301}) == nullptr);
    CHECK(table.at({150}).shortName == "changed");
    auto copy = before;
    copy.erase({300});
    CHECK(before.find({300}) != nullptr);
}

TEST_CASE("a change copies the chunk it falls in and shares the others") {
    Table<System> table;
    for (std::int64_t id = 1; id <= 1000; ++id) table.put(system(id));
    const auto before = table;
    table.put(system(5, "changed"));
    CHECK(table.find({5}) != before.find({5}));
    CHECK(table.find({900}) == before.find({900}));
    CHECK(table.find({200}) == before.find({200}));
}

TEST_CASE("an id that was given out is never given out again") {
    Table<System> table;
    table.put(system(7));
    table.erase({7});
    CHECK(table.empty());
    CHECK(table.nextId() == SystemId{8});
    table.reserveIds(20);
    CHECK(table.nextId() == SystemId{20});
    table.reserveIds(3);
    CHECK(table.nextId() == SystemId{20});
    table.put(system(2));
    CHECK(table.nextId() == SystemId{20});
}

TEST_CASE("tables are equal when their records are, whatever ids were given out") {
    Table<System> a;
    Table<System> b;
    a.put(system(1));
    b.put(system(1));
    b.put(system(500));
    CHECK_FALSE(a == b);
    b.erase({500});
    CHECK(a == b);
    CHECK(a.nextId() != b.nextId());
    b.put(system(1, "other"));
    CHECK_FALSE(a == b);
    b.erase({1});
    CHECK(b == Table<System>{});
}

TEST_CASE("a record is found by its code, also after the code changed, and in copies by the old one") {
    Table<System> table;
    for (std::int64_t id = 1; id <= 1'000; ++id) {
        auto each = system(id);
        each.code = "S" + std::to_string(id);
        table.put(each);
    }
    const auto before = table;
    auto renamed = table.at({500});
    renamed.code = "X";
    table.put(renamed);
    table.erase({7});
    CHECK(table.findByCode("X")->id == SystemId{500});
    CHECK(table.findByCode("S500") == nullptr);
    CHECK(table.findByCode("S7") == nullptr);
    CHECK(before.findByCode("S500")->id == SystemId{500});
    CHECK(before.findByCode("S7")->id == SystemId{7});
    CHECK(before.findByCode("X") == nullptr);
    CHECK(table.findByCode("S1000")->id == SystemId{1'000});
    CHECK(table.nextCode("S0998") == "S0999");
    CHECK(table.nextCode("S998") == "S1001");
    CHECK(table.nextCode("R12345678901234567") == "R12345678901234568");  // and does not grow with each
    CHECK(table.nextCode("S5", [](std::string_view code) { return code == "S7"; }) == "S500");
}

TEST_CASE("a code that is given twice gives the record with the lowest id, and is counted") {
    Table<System> table;
    for (const std::int64_t id : {9, 4, 6}) {
        auto each = system(id);
        each.code = "S";
        table.put(each);
    }
    CHECK(table.findByCode("S")->id == SystemId{4});
    CHECK(table.countOf("S") == 3);
    CHECK(table.countOf("T") == 0);
    table.erase({4});
    CHECK(table.findByCode("S")->id == SystemId{6});
}

TEST_CASE("a table does what a map does, and its comparisons are those of one") {
    CHECK(rc::check([] {
        using Operation = std::tuple<int, std::int64_t, std::string>;
        const auto operations = *rc::gen::container<std::vector<Operation>>(
            rc::gen::tuple(rc::gen::inRange(0, 8),
                           rc::gen::oneOf(rc::gen::inRange<std::int64_t>(1, 10),
                                          rc::gen::element<std::int64_t>(127, 128, 129, 255, 256, 700)),
                           rc::gen::element<std::string>("a", "b", "c")));
        Table<System> table;
        std::map<std::int64_t, System> map;
        auto tableBefore = table;
        auto mapBefore = map;
        std::int64_t greatest = 0;
        for (const auto& [what, id, name] : operations) {
            if (what < 5) {
                table.put(system(id, name));
                map[id] = system(id, name);
                greatest = std::max(greatest, id);
            } else if (what < 7) {
                table.erase({id});
                map.erase(id);
            } else {
                tableBefore = table;
                mapBefore = map;
            }
            RC_ASSERT(table.size() == map.size());
            RC_ASSERT(table.nextId().number == greatest + 1);
        }
        std::vector<System> expected;
        for (const auto& [id, record] : map) {
            expected.push_back(record);
            RC_ASSERT(*table.find({id}) == record);
        }
        RC_ASSERT(all(table) == expected);
        for (std::int64_t id = 0; id < 800; ++id)
            RC_ASSERT((table.find({id}) != nullptr) == map.contains(id));
        std::vector<System> expectedBefore;
        for (const auto& [id, record] : mapBefore) expectedBefore.push_back(record);
        RC_ASSERT(all(tableBefore) == expectedBefore);
        RC_ASSERT((table == tableBefore) == (map == mapBefore));

        using Pair = std::pair<std::optional<System>, std::optional<System>>;
        std::vector<Pair> found;
        Table<System>::compare(tableBefore, table, [&](const System* old, const System* now) {
            found.emplace_back(old ? std::optional{*old} : std::nullopt,
                               now ? std::optional{*now} : std::nullopt);
        });
        std::vector<Pair> brute;
        for (std::int64_t id = 0; id < 800; ++id) {
            const auto old = mapBefore.contains(id) ? std::optional{mapBefore[id]} : std::nullopt;
            const auto now = map.contains(id) ? std::optional{map[id]} : std::nullopt;
            if (old != now) brute.emplace_back(old, now);
        }
        RC_ASSERT((found == brute));
    }));
}

}  // namespace
}  // namespace mijlpaal::model

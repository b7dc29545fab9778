#include "sheet/arrangement.h"

#include "tests/sheet/support/small_sheet.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace mijlpaal;
using namespace mijlpaal::sheet;
using tests::numberColumn;
using tests::SmallSheet;
using tests::textColumn;

namespace {

rc::Gen<std::string> texts() {
    return rc::gen::element<std::string>("", "a", "B", "é", "“x”", "10", "tab\t\"quoted\"\n");
}

rc::Gen<Condition> conditions() {
    return rc::gen::map(rc::gen::tuple(rc::gen::element<std::string>("name", "cost", "colour"),
                                       rc::gen::inRange(0, 8), texts()),
                        [](const auto& parts) {
                            return Condition{std::get<0>(parts), static_cast<Comparison>(std::get<1>(parts)),
                                             std::get<2>(parts)};
                        });
}

rc::Gen<Arrangement> arrangements() {
    return rc::gen::exec([] {
        Arrangement made;
        const auto name = rc::gen::element<std::string>("name", "cost", "colour");
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
            made.columns.push_back({*name, {}});
            if (*rc::gen::arbitrary<bool>()) made.columns.back().width = *rc::gen::inRange(0, 500);
        }
        if (*rc::gen::arbitrary<bool>()) made.frozen = *rc::gen::inRange(0, 3);
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
            made.sorts.push_back({*name, *rc::gen::arbitrary<bool>()});
        if (*rc::gen::inRange(0, 3) == 0)
            made.filter = Filter{*texts(), *rc::gen::arbitrary<bool>(),
                                 *rc::gen::container<std::vector<Condition>>(conditions())};
        if (*rc::gen::inRange(0, 3) == 0) made.group = *name;
        return made;
    });
}

rc::Gen<SmallSheet> sheets() {
    return rc::gen::exec([] {
        SmallSheet sheet{{textColumn("name"), numberColumn("cost")}};
        const auto size = *rc::gen::inRange(0, 30);
        for (RowKey key = 1; key <= size; ++key) {
            const auto cost = *rc::gen::inRange(-1, 4);
            sheet.row(key, {*texts(), cost < 0 ? model::Value{} : model::Value{cost}},
                      *rc::gen::inRange<RowKey>(0, key + 1));
        }
        return sheet;
    });
}

}  // namespace

TEST_CASE("an arrangement is the same after it was kept as text") {
    CHECK(rc::check([] {
        const auto arrangement = *arrangements();
        RC_ASSERT(arrangementFrom(settingsText(arrangement)) == arrangement);
    }));
}

TEST_CASE("of a text that is no arrangement, what can be read is kept") {
    CHECK(arrangementFrom("") == Arrangement{});
    CHECK(arrangementFrom("{") == Arrangement{});
    CHECK(arrangementFrom("[1]") == Arrangement{});
    CHECK(arrangementFrom(R"({"columns":[{"name":"a","width":-3},{"width":5},7],"frozen":"x","group":5})") ==
          Arrangement{.columns = {{"a", {}}}});
    const auto odd = arrangementFrom(
        R"({"filter":{"any":1,"conditions":[{"column":"a","comparison":"near"},{"column":"b","comparison":"is"}]}})");
    REQUIRE(odd.filter);
    CHECK(*odd.filter == Filter{"", false, {{"b", Comparison::is, ""}}});
}

TEST_CASE("whatever the arrangement, each row that passes stands there once, behind what it stands under") {
    CHECK(rc::check([] {
        const auto sheet = *sheets();
        const auto arrangement = *arrangements();
        const auto arranged = arrange(sheet, arrangement);
        std::set<RowKey> seen;
        std::size_t passed = 0;
        for (const auto& row : arranged.rows) {
            RC_ASSERT(row.parent == 0 || seen.contains(row.parent));
            RC_ASSERT(seen.insert(row.key).second);
            RC_ASSERT((row.key < 0) == arranged.headings.contains(row.key));
            if (row.key > 0 && !row.isContext) ++passed;
        }
        RC_ASSERT(passed == arranged.passed);
        RC_ASSERT(arranged.all == sheet.rows().size());

        // The same rows pass without the order, and with groups all but the summaries.
        const auto plain = arrange(sheet, {.filter = arrangement.filter});
        std::set<RowKey> summaries, expected;
        for (const auto& row : sheet.rows()) {
            if (row.parent < row.key) summaries.insert(row.parent);
        }
        const bool isGrouped = arrangement.group && columnCalled(sheet, *arrangement.group);
        for (const auto& row : plain.rows) {
            if (!isGrouped || (!row.isContext && !summaries.contains(row.key))) expected.insert(row.key);
        }
        for (const auto& [heading, named] : arranged.headings) seen.erase(heading);
        RC_ASSERT(seen == expected);
    }));
}

TEST_CASE("rows that are equal to a sort keep the order of the source") {
    CHECK(rc::check([] {
        const auto sheet = *sheets();
        const auto descending = *rc::gen::arbitrary<bool>();
        const auto arranged = arrange(sheet, {.sorts = {{"cost", descending}}});
        std::map<RowKey, RowKey> last;
        for (const auto& row : arranged.rows) {
            const auto before = last.find(row.parent);
            if (before != last.end()) {
                const auto one = sheet.value(before->second, 1), other = sheet.value(row.key, 1);
                const bool isNothing = other.index() == 0;
                if (one == other) {
                    RC_ASSERT(before->second < row.key);
                } else {
                    RC_ASSERT(isNothing || (one.index() != 0 && (one < other) != descending));
                }
            }
            last[row.parent] = row.key;
        }
    }));
}

TEST_CASE("at the foot stand counts, sums and the first and last of the rows that passed") {
    const auto total = [](Total what) {
        auto column = numberColumn("cost");
        column.total = what;
        SmallSheet sheet{{column, textColumn("name")}};
        sheet.row(1, {100, "sum"}).row(2, {30, "a"}, 1).row(3, {20, "b"}, 1).row(4, {model::Value{}, "c"});
        const Filter filter{"", false, {{"name", Comparison::isNot, "sum"}}};
        const auto of = [&](const Arrangement& arrangement) {
            return totals(sheet, arrange(sheet, arrangement))[0];
        };
        return of({}) + " " + of({.filter = filter}) + " " + of({.group = "name"});
    };
    CHECK(total(Total::none) == "  ");
    CHECK(total(Total::count) == "3 2 2");
    CHECK(total(Total::sum) == "150 50 50");
    CHECK(total(Total::first) == "20 20 20");
    CHECK(total(Total::last) == "100 30 30");
}

TEST_CASE("a sum leaves out what stands under a row that holds it already") {
    auto column = numberColumn("cost");
    column.total = Total::sum;
    column.isRolledUp = true;
    SmallSheet sheet{{column}};
    sheet.row(1, {50}).row(2, {30}, 1).row(3, {30}, 2).row(4, {20}, 1).row(5, {7});
    CHECK(totals(sheet, arrange(sheet, {}))[0] == "57");
    const Filter filter{"", false, {{"cost", Comparison::less, "50"}}};
    CHECK(totals(sheet, arrange(sheet, {.filter = filter}))[0] == "57");
}

TEST_CASE("a sum that is too large, and one of nothing, is not told") {
    auto column = numberColumn("cost");
    column.total = Total::sum;
    SmallSheet sheet{{column}};
    CHECK(totals(sheet, arrange(sheet, {}))[0].empty());
    sheet.row(1, {std::numeric_limits<std::int64_t>::max()}).row(2, {1});
    CHECK(totals(sheet, arrange(sheet, {}))[0].empty());
}

TEST_CASE("a text is found in the shown columns, onward and back and around the end") {
    SmallSheet sheet{{textColumn("name"), textColumn("note")}};
    sheet.row(1, {"Één", "x"}).row(2, {"twee", "een"}).row(3, {"drie", ""}).row(4, {"EEN", ""});
    const auto arranged = arrange(sheet, {});
    const auto found = [&](std::optional<RowKey> from, bool onward, bool backward = false) {
        return find(sheet, arranged, {0}, "een", from, onward, backward);
    };
    CHECK(found({}, false) == RowKey{1});
    CHECK(found(RowKey{1}, false) == RowKey{1});
    CHECK(found(RowKey{1}, true) == RowKey{4});
    CHECK(found(RowKey{4}, true) == RowKey{1});
    CHECK(found(RowKey{3}, true, true) == RowKey{1});
    CHECK(found(RowKey{1}, true, true) == RowKey{4});
    CHECK(found({}, true, true) == RowKey{4});
    CHECK(find(sheet, arranged, {0, 1}, "een", RowKey{1}, true) == RowKey{2});
}

TEST_CASE("what stands nowhere, and nothing at all, is not found; headings are passed over") {
    SmallSheet sheet{{textColumn("name")}};
    sheet.row(1, {"een"}).row(2, {"twee"});
    const auto arranged = arrange(sheet, {.group = "name"});
    CHECK_FALSE(find(sheet, arranged, {0}, "drie", RowKey{1}, true));
    CHECK_FALSE(find(sheet, arranged, {0}, "", RowKey{1}, true));
    CHECK_FALSE(find(sheet,
                     arrange(sheet, {.filter = Filter{"", false, {{"name", Comparison::isEmpty, ""}}}}), {0},
                     "een", {}, false));
    CHECK(find(sheet, arranged, {0}, "een", RowKey{-1}, true) == RowKey{1});
}

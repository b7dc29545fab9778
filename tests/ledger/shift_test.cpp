#include "ledger/shift.h"

#include "tests/model/support/random.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace mijlpaal::ledger {
namespace {

using model::BudgetYear;
using model::Money;
using model::within;

YearAmounts thousands(std::initializer_list<std::pair<int, std::int64_t>> amounts) {
    YearAmounts made;
    for (const auto& [year, amount] : amounts) made[BudgetYear{year}] = Money{amount * 100'000};
    return made;
}

}  // namespace

TEST_CASE("a shift moves what is left over to the years that need it") {
    CHECK(proposedShift(thousands({{2026, 100}, {2027, 50}, {2028, 20}}), thousands({{2026, 70}, {2027, 70}, {2028, 25}})) ==
          thousands({{2026, -25}, {2027, 20}, {2028, 5}}));
    CHECK(proposedShift(thousands({{2026, 100}, {2027, 10}}), thousands({{2026, 95}, {2027, 70}})) ==
          thousands({{2026, -5}, {2027, 5}}));
    CHECK(proposedShift(thousands({{2026, 10}}), thousands({{2026, 70}, {2027, 5}})).empty());
}

TEST_CASE("a shift adds up to zero and makes no year worse than the need") {
    CHECK(rc::check([] {
        YearAmounts available, needed;
        for (int year = 2026; year < 2026 + within(1, 8); ++year) {
            available[BudgetYear{year}] = Money{within<std::int64_t>(0, 1'000'000'000)};
            needed[BudgetYear{year}] = Money{within<std::int64_t>(0, 1'000'000'000)};
        }
        const auto shift = proposedShift(available, needed);
        Money sum;
        for (const auto& [year, amount] : shift) {
            sum = sum + amount;
            const auto before = available.at(year) - needed.at(year);
            const auto after = before + amount;
            const bool isNearer = before > Money{} ? Money{} <= after && after < before : before < after && after <= Money{};
            RC_ASSERT(isNearer);
        }
        RC_ASSERT(sum == Money{});
    }));
}

}  // namespace mijlpaal::ledger

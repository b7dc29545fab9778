#include "model/moment.h"
#include "model/money.h"
#include "model/record_ids.h"
#include "model/share.h"
#include "model/work_time.h"

#include <doctest/doctest.h>

#include <concepts>

namespace mijlpaal::model {
namespace {

template <class A, class B>
concept Addable = requires(A a, B b) {
    a + b;
}
|| requires(A a, B b) {
    a - b;
};
template <class A, class B>
concept Comparable = requires(A a, B b) {
    a < b;
}
|| requires(A a, B b) {
    a == b;
};
template <class A, class B>
concept Mixable = Addable<A, B> || Addable<B, A> || Comparable<A, B> || std::convertible_to<A, B> ||
    std::convertible_to<B, A>;
template <class A, class B>
concept Multipliable = requires(A a, B b) {
    a* b;
};

// What has one unit adds up.
static_assert(Addable<Money, Money>);
static_assert(Addable<WorkTime, WorkTime>);
static_assert(Multipliable<WorkTime, std::int64_t>);

// What has different units never meets.
static_assert(!Mixable<Money, WorkTime>);
static_assert(!Mixable<Money, BudgetYear>);
static_assert(!Mixable<Money, Moment>);
static_assert(!Mixable<Money, Percent>);
static_assert(!Mixable<WorkTime, Moment>);
static_assert(!Mixable<WorkTime, Probability>);
static_assert(!Mixable<Moment, Day>);
static_assert(!Mixable<Probability, Percent>);
static_assert(!Mixable<ActivityId, SystemId>);
static_assert(!Mixable<ActivityId, ObjectRef>);

// Bare numbers have no unit.
static_assert(!Mixable<Money, std::int64_t>);
static_assert(!Mixable<WorkTime, std::int64_t>);
static_assert(!Mixable<Moment, std::int64_t>);
static_assert(!Mixable<ActivityId, std::int64_t>);
static_assert(!std::convertible_to<Money, double>);
static_assert(!std::convertible_to<double, Money>);
static_assert(!Multipliable<Money, double>);

// A moment is no length, and a chance is no amount.
static_assert(!Addable<Moment, Moment>);
static_assert(!Addable<Probability, Probability>);
static_assert(!Addable<ActivityId, ActivityId>);

TEST_CASE("money adds up in whole cents") {
    CHECK((Money{150} + Money{-50} - Money{1}).cents == 99);
    CHECK((-Money{5}).cents == -5);
    CHECK(Money{1} < Money{2});
}

TEST_CASE("working time counts in tenths of a minute") {
    CHECK(minutes(3).tenths == 30);
    CHECK(hours(8).tenths == 4800);
    CHECK((hours(1) + minutes(30) - hours(2)).tenths == -300);
    CHECK((minutes(15) * -4) == -hours(1));
}

TEST_CASE("a chance is a share of a million, a percentage has two decimals") {
    CHECK(Probability{350'000}.value() == doctest::Approx(0.35));
    CHECK(percent(40).hundredths == 4000);
}

TEST_CASE("a reference knows the kind of its record") {
    CHECK(refTo(SystemId{3}) == ObjectRef{RecordKind::system, 3});
    CHECK(refTo(ActivityId{3}) != refTo(SystemId{3}));
}

}  // namespace
}  // namespace mijlpaal::model

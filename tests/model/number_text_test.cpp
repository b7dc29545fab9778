#include "model/number_text.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {

TEST_CASE("euros in whole thousands are rounded to the nearest, below zero as above it") {
    CHECK(thousandsText(Money{100'000'000}, Language::english) == "1,000");
    CHECK(thousandsText(Money{-100'000'000}, Language::english) == "-1,000");
    CHECK(thousandsText(Money{-149'999}, Language::dutch) == "-1");
    CHECK(thousandsText(Money{-150'000}, Language::dutch) == "-2");
}

}  // namespace mijlpaal::model

#include "base/message.h"

#include "base/result.h"

#include <doctest/doctest.h>

namespace mijlpaal::base {
namespace {

TEST_CASE("a message is one sentence with its values in place") {
    const auto said = message("Row {row}: “{text}” is not a number.", {{"row", "14"}, {"text", "ten"}});
    CHECK(plain(said) == "Row 14: “ten” is not a number.");
    CHECK(said.text == "Row {row}: “{text}” is not a number.");
}

TEST_CASE("a value may stand in a sentence more than once, first and last included") {
    CHECK(fill("{a} and {a}", {{"a", "x"}}) == "x and x");
    CHECK(fill("{a}{b}", {{"a", "1"}, {"b", "2"}}) == "12");
}

TEST_CASE("a name without a value stays as it stands") {
    CHECK(fill("{a} {b}", {{"a", "x"}}) == "x {b}");
    CHECK(fill("{}", {{"a", "x"}}) == "{}");
}

TEST_CASE("braces in a value are text and are not filled again") {
    CHECK(fill("{a} {b}", {{"a", "{b}"}, {"b", "x"}}) == "{b} x");
}

TEST_CASE("a brace that opens no name is text, and the name behind it is filled") {
    CHECK(fill("{ {a}", {{"a", "x"}}) == "{ x");
    CHECK(fill("{{a}}", {{"a", "x"}}) == "{x}");
    CHECK(fill("{no {a} end", {{"a", "x"}}) == "{no x end");
}

TEST_CASE("a brace that is never closed is text") {
    CHECK(fill("{a", {{"a", "x"}}) == "{a");
    CHECK(fill("{a} {", {{"a", "x"}}) == "x {");
    CHECK(fill("}{", {}) == "}{");
    CHECK(fill("", {}) == "");
}

TEST_CASE("a failure carries its sentence") {
    const Result<int> none = failure("{name} is not there.", {{"name", "Plan"}});
    REQUIRE_FALSE(none);
    CHECK(plain(none.error()) == "Plan is not there.");
    const Result<int> passedOn = failure(none.error());
    CHECK(passedOn.error() == none.error());
}

}  // namespace
}  // namespace mijlpaal::base

#include "base/text.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <limits>

namespace mijlpaal::base {
namespace {

constexpr auto least = std::numeric_limits<std::int64_t>::min();
constexpr auto most = std::numeric_limits<std::int64_t>::max();

TEST_CASE("white space is trimmed from both ends and kept inside") {
    CHECK(trimmed(" \t a b \r\n") == "a b");
    CHECK(trimmed("a") == "a");
    CHECK(trimmed(" \n") == "");
    CHECK(trimmed("") == "");
    CHECK(trimmed("\u00A0a") == "\u00A0a");
}

TEST_CASE("a text is split at every separator, and an empty text has no parts") {
    using Parts = std::vector<std::string_view>;
    CHECK(split("a;b", ';') == Parts{"a", "b"});
    CHECK(split("a", ';') == Parts{"a"});
    CHECK(split(";a;;", ';') == Parts{"", "a", "", ""});
    CHECK(split(";", ';') == Parts{"", ""});
    CHECK(split("", ';').empty());
}

TEST_CASE("only A to Z are lowered") {
    CHECK(lowered("AZaz09 É@[") == "azaz09 É@[");
}

// ---- UTF-8 (Unicode 15.0, table 3-7) -----------------------------------------------------------------

TEST_CASE("every first and last sequence of table 3-7 is valid UTF-8") {
    for (const auto* text : {"", "\x01", "\x7F",                      //
                             "\xC2\x80", "\xDF\xBF",                  //
                             "\xE0\xA0\x80", "\xE0\xBF\xBF",          //
                             "\xE1\x80\x80", "\xEC\xBF\xBF",          //
                             "\xED\x80\x80", "\xED\x9F\xBF",          //
                             "\xEE\x80\x80", "\xEF\xBF\xBF",          //
                             "\xF0\x90\x80\x80", "\xF0\xBF\xBF\xBF",  //
                             "\xF1\x80\x80\x80", "\xF3\xBF\xBF\xBF",  //
                             "\xF4\x80\x80\x80", "\xF4\x8F\xBF\xBF"}) {
        INFO(text);
        CHECK(firstInvalidUtf8(text) == std::nullopt);
    }
    CHECK(firstInvalidUtf8(std::string_view{"a\0b", 3}) == std::nullopt);
}

TEST_CASE("overlong forms, surrogates, what lies above U+10FFFF and stray bytes are not UTF-8") {
    for (const auto* text : {
             "\x80", "\xBF", "\xC0\x80", "\xC1\xBF",                 // stray, overlong
             "\xE0\x80\x80", "\xE0\x9F\xBF",                         // overlong
             "\xED\xA0\x80", "\xED\xBF\xBF",                         // surrogates
             "\xF0\x80\x80\x80", "\xF0\x8F\xBF\xBF",                 // overlong
             "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE", "\xFF"  // too high
         }) {
        INFO(text);
        CHECK(firstInvalidUtf8(text) == 0u);
        CHECK(firstInvalidUtf8("aë" + std::string{text}) == 3u);
    }
}

TEST_CASE("a sequence that is cut short or broken off is found at its first byte") {
    for (const std::string whole : {"\xC3\xAB", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"}) {
        for (std::size_t length = 1; length < whole.size(); ++length) {
            CHECK(firstInvalidUtf8("ab" + whole.substr(0, length)) == 2u);
            CHECK(firstInvalidUtf8("ab" + whole.substr(0, length) + "c") == 2u);
            CHECK(firstInvalidUtf8("ab" + whole.substr(0, length) + whole) == 2u);
        }
    }
}

/// The bytes of a code point, written out by the definition of UTF-8.
std::string utf8(char32_t c) {
    const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
    if (c < 0x80) return {byte(c)};
    if (c < 0x800) return {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
    if (c < 0x10000) return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
    return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)),
            byte(0x80 | (c & 0x3F))};
}

TEST_CASE("every code point but the surrogates is valid, and counts as one character") {
    for (char32_t c = 0; c < 0x110000; ++c) {
        const auto text = utf8(c);
        const bool surrogate = c >= 0xD800 && c < 0xE000;
        if (firstInvalidUtf8(text).has_value() != surrogate) FAIL("U+", static_cast<unsigned>(c));
        if (characters(text) != 1) FAIL("U+", static_cast<unsigned>(c));
    }
    CHECK(characters("") == 0);
    CHECK(characters("a€😀") == 3);
}

// ---- numbers -----------------------------------------------------------------------------------------

TEST_CASE("a whole number is the whole text") {
    CHECK(wholeNumber("0") == 0);
    CHECK(wholeNumber("-12") == -12);
    CHECK(wholeNumber("007") == 7);
    CHECK(wholeNumber("9223372036854775807") == most);
    CHECK(wholeNumber("-9223372036854775808") == least);
    for (const auto* text :
         {"", "-", "+1", " 1", "1 ", "1.0", "1e3", "0x10", "9223372036854775808", "-9223372036854775809"}) {
        INFO(text);
        CHECK(wholeNumber(text) == std::nullopt);
    }
    CHECK(wholeNumber(std::string_view{}) == std::nullopt);
}

TEST_CASE("a decimal number is read in units of its last decimal") {
    CHECK(decimalNumber("8.5", 2) == 850);
    CHECK(decimalNumber("-0.01", 2) == -1);
    CHECK(decimalNumber("12", 2) == 1200);
    CHECK(decimalNumber("12", 0) == 12);
    CHECK(decimalNumber("12.00", 0) == 12);
    CHECK(decimalNumber("8.500000000000000000000000", 1) == 85);
    CHECK(decimalNumber("000000000000000000000000012", 1) == 120);
    CHECK(decimalNumber("-0", 2) == 0);
}

TEST_CASE("what is not a decimal number, or has too many decimals, is refused") {
    for (const auto* text : {"", ".", "-", "-.", ".5", "-.5", "5.", "+1", "1,5", " 1", "1 ", "1.2.3", "1.-2",
                             "--1", "1e2", "1.005", "ten", "1_000"}) {
        INFO(text);
        CHECK(decimalNumber(text, 2) == std::nullopt);
    }
}

TEST_CASE("a decimal number fits up to the limits of 64 bits and not beyond") {
    CHECK(decimalNumber("9223372036854775807", 0) == most);
    CHECK(decimalNumber("-9223372036854775808", 0) == least);
    CHECK(decimalNumber("92233720368547758.07", 2) == most);
    CHECK(decimalNumber("-92233720368547758.08", 2) == least);
    for (const auto* text : {"92233720368547758.08", "-92233720368547758.09", "9223372036854775807",
                             "99999999999999999999999999999"}) {
        INFO(text);
        CHECK(decimalNumber(text, 2) == std::nullopt);
    }
}

TEST_CASE("a decimal text is the shortest one") {
    CHECK(decimalText(850, 2) == "8.5");
    CHECK(decimalText(-1, 2) == "-0.01");
    CHECK(decimalText(0, 2) == "0");
    CHECK(decimalText(1200, 2) == "12");
    CHECK(decimalText(12, 0) == "12");
    CHECK(decimalText(most, 2) == "92233720368547758.07");
    CHECK(decimalText(least, 0) == "-9223372036854775808");
    CHECK(decimalText(least, 19) == "-0.9223372036854775808");
}

TEST_CASE("every number in decimals is read back from its text") {
    CHECK(rc::check([] {
        const auto scaled = *rc::gen::weightedOneOf<std::int64_t>(
            {{3, rc::gen::arbitrary<std::int64_t>()},
             {3, rc::gen::inRange<std::int64_t>(least, most)},
             {1, rc::gen::elementOf(std::vector{least, least + 1, most})}});
        const auto decimals = *rc::gen::inRange(0, 19);
        const auto text = decimalText(scaled, decimals);
        RC_LOG(text);
        RC_ASSERT(decimalNumber(text, decimals) == scaled);
    }));
}

}  // namespace
}  // namespace mijlpaal::base

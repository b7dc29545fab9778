#include "model/typed_number.h"

#include "model/one_line.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

constexpr UnitLengths office{};

std::string days(std::string_view text, std::optional<Language> language) {
    const auto read = durationFrom(text, office, language);
    return read ? durationText(read->work, TimeUnit::day, office, Language::english) : plain(read.error());
}

TEST_CASE("a point parts thousands in Dutch, and a comma does so in English") {
    CHECK(days("1.000 dg", Language::dutch) == "1,000d");
    CHECK(days("1,000 d", Language::english) == "1,000d");
    CHECK(days("2,5", Language::dutch) == "2.5d");
    CHECK(days("2.5", Language::english) == "2.5d");
}

TEST_CASE("what means one thing in either language is read in both") {
    for (const auto language : {Language::dutch, Language::english}) {
        CHECK(days("2,5", language) == "2.5d");
        CHECK(days("2.5", language) == "2.5d");
        CHECK(days("0,125", language) == "0.13d");
        CHECK(days("1.000,5", language) == "1,000.5d");
        CHECK(days("1,000.5", language) == "1,000.5d");
        CHECK(days("1000", language) == "1,000d");
    }
}

TEST_CASE("a number that may be a thousand or one is refused with both ways to write it") {
    CHECK(days("1,000", Language::dutch) == "“1,000” can be read in two ways. Write 1 or 1000.");
    CHECK(days("1.500 d", Language::english) == "“1.500 d” can be read in two ways. Write 1.5 or 1500.");
    CHECK(days("1,234", Language::dutch) == "“1,234” can be read in two ways. Write 1,2340 or 1234.");
    CHECK(days("1.000", std::nullopt) == "“1.000” can be read in two ways. Write 1 or 1000.");
}

TEST_CASE("thousands that are not in threes are no number") {
    for (const auto* text : {"1.00.000", "1.0000.000", "1,00.5", "1.5.2"})
        CHECK_FALSE(typedNumber(text, Language::dutch).value.has_value());
}

TEST_CASE("a name is one line, whatever ends its lines") {
    CHECK(oneLine("regel een\r\nregel twee") == "regel een regel twee");
    CHECK(oneLine("een \t twee") == "een twee");
    CHECK(oneLine("\neen\n") == "een");
    CHECK(oneLine("een  twee ") == "een  twee ");
    CHECK(oneLine("een\xE2\x80\xA8twee") == "een twee");
    CHECK(withShapes("een\x01twee\n\tdrie\x7F") == "een twee\n\tdrie ");
}

}  // namespace
}  // namespace mijlpaal::model

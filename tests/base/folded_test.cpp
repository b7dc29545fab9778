#include "base/folded.h"

#include <doctest/doctest.h>

using namespace mijlpaal::base;

TEST_CASE("letters of any size, with and without accents, are the same when folded") {
    CHECK(folded("Überprüfung") == "uberprufung");
    CHECK(folded("reële CAFÉ") == "reele cafe");
    CHECK(folded("ĲS") == "ijs");
    CHECK(folded("Straße") == "strasse");
    CHECK(folded("e\u0301en") == "een");
    CHECK(folded("€ 1\u00a0000\u202f000") == "€ 1 000 000");
}

TEST_CASE("what is no Latin letter stays as it is when folded") {
    CHECK(folded("Δ–“x” ×") == "Δ–“x” ×");
    CHECK(folded("half \xc3") == "half \xc3");
    CHECK(folded("\xff\xfe") == "\xff\xfe");
    CHECK(folded("").empty());
}

TEST_CASE("texts are sorted as people do") {
    const auto isBefore = [](std::string_view one, std::string_view other) {
        return sortingKey(one) < sortingKey(other);
    };
    CHECK(isBefore("appel", "Banaan"));
    CHECK(isBefore("eb", "één"));
    CHECK(isBefore("één", "eeuw"));
    CHECK(isBefore("A2", "A10"));
    CHECK(isBefore("1.9", "1.10"));
    CHECK(isBefore("A0", "A1"));
    CHECK(isBefore("A", "A0"));
    CHECK(isBefore(std::string(300, '9'), "1" + std::string(300, '0')));
    CHECK(sortingKey("A02") == sortingKey("a2"));
    CHECK_FALSE(isBefore("A10", "A2"));
}

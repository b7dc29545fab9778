#include "letters/dutch.h"

#include <doctest/doctest.h>

using namespace mijlpaal::letters;

TEST_CASE("an organisation gets its article when it is sure, and none when not") {
    CHECK(withArticle("Openbaar Ministerie") == "het Openbaar Ministerie");
    CHECK(withArticle("Adviescollege ICT-toetsing") == "het Adviescollege ICT-toetsing");
    CHECK(withArticle("Algemene Rekenkamer") == "de Algemene Rekenkamer");
    CHECK(withArticle("Vaste commissie JenV") == "de vaste commissie JenV");
    CHECK(withArticle("CIO JenV") == "de CIO JenV");
    CHECK(withArticle("Justid") == "Justid");
    CHECK(withArticle("").empty());
}

TEST_CASE("numbers, enumerations and capitals are Dutch") {
    CHECK(dutchNumber(7) == "7");
    CHECK(dutchNumber(999) == "999");
    CHECK(dutchNumber(1300) == "1.300");
    CHECK(dutchNumber(-1234567) == "-1.234.567");
    CHECK(enumeration({}).empty());
    CHECK(enumeration({"BBB"}) == "BBB");
    CHECK(enumeration({"BBB", "PVV"}) == "BBB en PVV");
    CHECK(enumeration({"BBB", "D66", "PVV"}) == "BBB, D66 en PVV");
    CHECK(capitalised("het") == "Het");
    CHECK(uncapitalised("Tijdige gereedheid") == "tijdige gereedheid");
    CHECK(uncapitalised("ICT-impact") == "ICT-impact");
    CHECK(withoutFullStop("Klaar. ") == "Klaar");
    CHECK(withoutFullStop("en zo voort...") == "en zo voort...");
}

TEST_CASE("dates in sources are read as Dutch, and what only looks like one stays") {
    CHECK(withDutchDates("RD, 2025-03-28 t/m 2025-04-03; NRC, 2025-04") ==
          "RD, 28 maart 2025 t/m 3 april 2025; NRC, april 2025");
    CHECK(withDutchDates("(brief van 2023-03-20)") == "(brief van 20 maart 2023)");
    CHECK(withDutchDates("2020D00715, 2025-2026 nr. 860, 36740-VI, 2025-13, 2025-02-30, 29279-874") ==
          "2020D00715, 2025-2026 nr. 860, 36740-VI, 2025-13, 2025-02-30, 29279-874");
    CHECK(withDutchDates("kst-2025-04").ends_with("kst-2025-04"));
    CHECK(withDutchDates("").empty());
}

#include "letters/claims/dates.h"
#include "letters/claims/names.h"
#include "letters/claims/numbers.h"
#include "letters/claims/periods.h"
#include "letters/claims/quantities.h"
#include "tests/letters/support/example_report.h"

#include <doctest/doctest.h>

using namespace mijlpaal::letters::claims;
using mijlpaal::tests::day;

namespace {

std::vector<Span> spans(std::string_view text) {
    std::vector<Span> found;
    for (const auto& period : periodsIn(Sentence{text}, day(2026, 4, 30)))
        found.insert(found.end(), period.spans.begin(), period.spans.end());
    return found;
}

Span span(int year, unsigned month, unsigned dayOfMonth, int lastYear, unsigned lastMonth, unsigned lastDay) {
    return {day(year, month, dayOfMonth), day(lastYear, lastMonth, lastDay)};
}

std::vector<std::string> wordsOf(std::string_view text) {
    const Sentence sentence{text};
    std::vector<std::string> words;
    for (std::size_t word = 0; word < sentence.size(); ++word) words.emplace_back(sentence[word]);
    return words;
}

}  // namespace

TEST_CASE("a sentence is read as words without accents, with numbers whole and marks apart") {
    CHECK(wordsOf("Eén systeem (€ 41,7 mln. euro), vóór 1.300 programma’s.") ==
          std::vector<std::string>{"een", "systeem", "(", "€", "41,7", "mln", "euro", ")", ",", "voor",
                                   "1.300", "programma's", "."});
    const Sentence sentence{"Op één na, en niet later."};
    CHECK(sentence.hasAccent(1));
    CHECK(sentence.clauseAround(0) == Stretch{0, 4});
    CHECK(sentence.text({1, 3}) == "één na");
    CHECK(sentence.phraseAt(5, "niet later|eerder") == 2);
    CHECK(sentence.phraseAt(4, "en … later") == 3);
    CHECK(sentence.phraseAt(0, "op … later") == 0);
}

TEST_CASE("numbers are read from words") {
    CHECK(numberWord("nul") == 0);
    CHECK(numberWord("twaalf") == 12);
    CHECK(numberWord("drieendertig") == 33);
    CHECK(numberWord("zevenentwintig") == 27);
    CHECK(numberWord("negenennegentig") == 99);
    CHECK(numberWord("honderdtwintig") == 120);
    CHECK(numberWord("honderdeneen") == 101);
    CHECK(numberWord("driehonderdvijfenveertig") == 345);
    CHECK(numberWord("dertienhonderd") == 1300);
    CHECK(numberWord("tweeduizend") == 2000);
    CHECK(numberWord("tweeduizendvijfhonderd") == 2500);
    CHECK_FALSE(numberWord("gereed"));
    CHECK_FALSE(numberWord("enentwintig"));
    CHECK_FALSE(numberWord("duizendduizend"));
    CHECK_FALSE(numberWord(""));
}

TEST_CASE("numbers of digits and words have a value and the step to which they are told") {
    const auto read = [](std::string_view text) { return numberAt(Sentence{text}, 0); };
    const auto is = [&read](std::string_view text, double value, double step) {
        const auto number = read(text);
        return number && number->value == doctest::Approx(value) && number->step == doctest::Approx(step);
    };
    CHECK(is("1.300", 1300, 1));
    CHECK(is("41,7 miljoen", 41.7e6, 1e5));
    CHECK(is("12,5mln", 12.5e6, 1e5));
    CHECK(is("anderhalf miljard", 1.5e9, 1e8));
    CHECK(is("drie-en-een-half miljoen", 3.5e6, 1e5));
    CHECK(is("tweeënhalf ton", 2.5e5, 1e4));
    CHECK(is("een miljoen", 1e6, 1e6));
    CHECK(is("één", 1, 1));
    CHECK_FALSE(read("een systeem"));
    CHECK_FALSE(read("33.1"));
    CHECK_FALSE(read("1.2.3"));
    CHECK_FALSE(read("99999999999999999999999"));
}

TEST_CASE("times are read with their year, or as the next and the last of their kind") {
    CHECK(spans("in het tweede kwartaal van 2028") == std::vector{span(2028, 4, 1, 2028, 6, 30)});
    CHECK(spans("2e kwartaal 2028") == std::vector{span(2028, 4, 1, 2028, 6, 30)});
    CHECK(spans("Q2-2028") == std::vector{span(2028, 4, 1, 2028, 6, 30)});
    CHECK(spans("in het eerste of tweede kwartaal van 2028") == std::vector{span(2028, 1, 1, 2028, 6, 30)});
    CHECK(spans("eind 2028") == std::vector{span(2028, 10, 1, 2028, 12, 31)});
    CHECK(spans("15-09-2027") == std::vector{span(2027, 9, 15, 2027, 9, 15)});
    CHECK(spans("2027-09-15") == std::vector{span(2027, 9, 15, 2027, 9, 15)});
    CHECK(spans("15 sept. 2027") == std::vector{span(2027, 9, 15, 2027, 9, 15)});
    CHECK(spans("volgend jaar") == std::vector{span(2027, 1, 1, 2027, 12, 31)});
    CHECK(spans("eind volgend jaar") == std::vector{span(2027, 10, 1, 2027, 12, 31)});
    CHECK(spans("ultimo 2025") == std::vector{span(2025, 12, 31, 2025, 12, 31)});
    CHECK(spans("in 2026 of 2027") == std::vector{span(2026, 1, 1, 2027, 12, 31)});
    CHECK(spans("komende maand") == std::vector{span(2026, 5, 1, 2026, 5, 31)});
    CHECK(spans("binnen dertig dagen") == std::vector{span(2026, 4, 30, 2026, 5, 30)});
    CHECK(spans("in september") == std::vector{span(2026, 9, 1, 2026, 9, 30), span(2025, 9, 1, 2025, 9, 30)});
    CHECK(spans("van het tweede naar het vierde kwartaal van 2027").size() == 1);
    CHECK(spans("van maart naar juni 2027") ==
          std::vector{span(2027, 3, 1, 2027, 3, 31), span(2027, 6, 1, 2027, 6, 30)});
    CHECK(spans("Kamerstukken II 2025/26, nr. 1011").empty());
    CHECK(spans("31 februari 2027") == std::vector{span(2027, 2, 28, 2027, 2, 28)});
    CHECK(spans("binnen vier weken na ontvangst").empty());
}

TEST_CASE("dates of letters and earlier plans are no claims") {
    const auto claims = [](std::string_view text) {
        std::vector<std::string> found;
        const Sentence sentence{text};
        for (const auto& claim : dateClaims(sentence, day(2026, 4, 30)))
            found.push_back(sentence.text(claim.words));
        return found;
    };
    using Texts = std::vector<std::string>;
    CHECK(claims("Bij brief van 20 maart 2024 is gemeld dat het in 2028 gereed is.") == Texts{"2028"});
    CHECK(claims("Het schuift van 2027 naar 2028.") == Texts{"2028"});
    CHECK(claims("Eerder was medio 2027 voorzien, nu wordt dat eind 2028.") == Texts{"eind 2028"});
    CHECK(claims("Per 31 december 2025 was de verwachting dat het in 2028 gereed is.") == Texts{"2028"});
    CHECK(claims("Op 12 januari 2026 is het gereedgekomen.") == Texts{"12 januari 2026"});
}

TEST_CASE("a name is not found in a longer one, nor an abbreviation in a word") {
    const auto found = [](std::string_view text) {
        std::vector<std::size_t> names;
        for (const auto& claim : nameClaims(Sentence{text}, {"BIS", "BIS-Nieuw", "CO"}))
            names.push_back(claim.name);
        return names;
    };
    using Places = std::vector<std::size_t>;
    CHECK(found("Met BIS en BIS-Nieuw") == Places{0, 1});
    CHECK(found("de co-financiering van CO") == Places{2});
    CHECK(found("BIS’s eerste fase") == Places{0});
    CHECK(found("bis").empty());
}

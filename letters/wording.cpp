#include "letters/wording.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::letters {
namespace {

using namespace std::chrono;

struct Period {
    sys_days first, last;
};

constexpr sys_days longAgo = sys_days{1000y / January / 1d};
constexpr sys_days farAhead = sys_days{9999y / December / 31d};

Period monthsOf(int yearNumber, unsigned from, unsigned until) {
    return {year{yearNumber} / month{from} / 1d, year{yearNumber} / month{until} / last};
}

/// Words in small letters, without marks; vowels with an accent count as letters.
std::vector<std::string> words(std::string_view sentence) {
    std::vector<std::string> found;
    std::string word;
    for (const char c : base::lowered(sentence)) {
        const bool letter =
            (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (letter) {
            word += c;
        } else if (!word.empty()) {
            found.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty()) found.push_back(std::move(word));
    return found;
}

std::optional<int> yearIn(const std::string& word) {
    const auto number = base::wholeNumber(word);
    if (word.size() != 4 || !number || *number < 1900 || *number > 2199) return std::nullopt;
    return static_cast<int>(*number);
}

template <std::size_t Count>
std::optional<unsigned> position(const std::array<std::string_view, Count>& names, const std::string& word) {
    const auto at = std::ranges::find(names, word);
    if (at == names.end()) return std::nullopt;
    return static_cast<unsigned>(at - names.begin());
}

constexpr std::array<std::string_view, 12> monthNames = {"januari",   "februari", "maart",    "april",
                                                         "mei",       "juni",     "juli",     "augustus",
                                                         "september", "oktober",  "november", "december"};
constexpr std::array<std::string_view, 4> ordinals = {"eerste", "tweede", "derde", "vierde"};

struct Part {
    std::string_view name;
    unsigned from, until;
};

// Wide on purpose: a reader grants "medio" some room.
constexpr std::array parts = {Part{"begin", 1, 4},  Part{"medio", 5, 8},      Part{"halverwege", 5, 8},
                              Part{"eind", 10, 12}, Part{"einde", 10, 12},    Part{"voorjaar", 3, 6},
                              Part{"zomer", 6, 9},  Part{"zomerreces", 6, 9}, Part{"najaar", 9, 12},
                              Part{"winter", 1, 12}};

/// The period named by the year at `at` and the words before it.
Period periodAt(const std::vector<std::string>& sentence, std::size_t at, int yearNumber) {
    std::size_t before = at;
    const auto previous = [&]() -> std::string { return before == 0 ? std::string{} : sentence[--before]; };
    auto word = previous();
    if (word == "van" || word == "in") word = previous();
    if (const auto month = position(monthNames, word)) {
        const auto dayNumber = base::wholeNumber(previous());
        if (dayNumber && *dayNumber >= 1 && *dayNumber <= 31) {
            const auto date =
                year{yearNumber} / std::chrono::month{*month + 1} / day{static_cast<unsigned>(*dayNumber)};
            if (date.ok()) return {sys_days{date}, sys_days{date}};
        }
        return monthsOf(yearNumber, *month + 1, *month + 1);
    }
    if (word == "kwartaal") {
        if (const auto quarter = position(ordinals, previous())) {
            return monthsOf(yearNumber, *quarter * 3 + 1, *quarter * 3 + 3);
        }
    } else if (word == "helft") {
        const auto half = position(ordinals, previous());
        if (half && *half < 2) return monthsOf(yearNumber, *half * 6 + 1, *half * 6 + 6);
    } else {
        const auto part = std::ranges::find(parts, word, &Part::name);
        if (part != parts.end()) return monthsOf(yearNumber, part->from, part->until);
    }
    return monthsOf(yearNumber, 1, 12);
}

/// "uiterlijk in april 2028" has no beginning, "vanaf 2027" no end.
void openEnds(Period& period, const std::vector<std::string>& sentence, std::size_t at) {
    constexpr std::array<std::string_view, 4> until = {"uiterlijk", "voor", "vóór", "tot"};
    constexpr std::array<std::string_view, 3> from = {"vanaf", "na", "sinds"};
    const std::size_t start = at > 5 ? at - 5 : 0;
    for (std::size_t i = start; i < at; ++i) {
        if (position(until, sentence[i])) period.first = longAgo;
        if (position(from, sentence[i])) period.last = farAhead;
    }
}

}  // namespace

bool contradicts(std::string_view sentence, const ToldDate& told) {
    const auto all = words(sentence);
    bool namesTime = false;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const auto yearNumber = yearIn(all[at]);
        if (!yearNumber) continue;
        namesTime = true;
        auto period = periodAt(all, at, *yearNumber);
        openEnds(period, all, at);
        if (period.first <= told.lastDay() && told.firstDay() <= period.last) return false;
    }
    return namesTime;
}

bool isMoreExact(std::string_view sentence, const ToldDate& told) {
    const auto all = words(sentence);
    const auto known = told.lastDay() - told.firstDay() + days{1};
    for (std::size_t at = 0; at < all.size(); ++at) {
        const auto yearNumber = yearIn(all[at]);
        if (!yearNumber) continue;
        auto period = periodAt(all, at, *yearNumber);
        openEnds(period, all, at);
        if (period.last - period.first + days{1} < known / 2) return true;
    }
    return false;
}

}  // namespace mijlpaal::letters

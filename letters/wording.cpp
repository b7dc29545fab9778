#include "letters/wording.h"

#include "letters/claims/periods.h"

#include <algorithm>
#include <vector>

namespace mijlpaal::letters {
namespace {

using namespace std::chrono;
using claims::Sentence;
using claims::Span;

constexpr sys_days longAgo = sys_days{1000y / January / 1d};
constexpr sys_days farAhead = sys_days{9999y / December / 31d};

/// "uiterlijk in april 2028" has no beginning, "vanaf 2027" no end.
Span withOpenEnds(Span span, const Sentence& sentence, const claims::Stretch& words) {
    constexpr std::size_t widest = 5;
    const auto end = words.to - 1;
    const claims::Stretch before{end > widest ? end - widest : 0, end};
    if (sentence.has(before, "uiterlijk|voor|tot")) span.first = longAgo;
    if (sentence.has(before, "vanaf|na|sinds")) span.last = farAhead;
    return span;
}

/// The times of a sentence that say their year. From which day the others are seen, nobody says.
std::vector<Span> times(std::string_view text) {
    const Sentence sentence{text};
    std::vector<Span> found;
    for (const auto& period : claims::periodsIn(sentence, sys_days{})) {
        if (!period.namesYear) continue;
        for (const auto& span : period.spans) found.push_back(withOpenEnds(span, sentence, period.words));
    }
    return found;
}

}  // namespace

bool contradicts(std::string_view sentence, const ToldDate& told) {
    const auto all = times(sentence);
    const auto meets = [&told](const Span& time) {
        return time.first <= told.lastDay() && told.firstDay() <= time.last;
    };
    return !all.empty() && std::ranges::none_of(all, meets);
}

bool isMoreExact(std::string_view sentence, const ToldDate& told) {
    const auto known = told.lastDay() - told.firstDay() + days{1};
    return std::ranges::any_of(
        times(sentence), [known](const Span& time) { return time.last - time.first + days{1} < known / 2; });
}

}  // namespace mijlpaal::letters

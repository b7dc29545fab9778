#include "app/edits/typed_forms.h"

#include "app/edits/shown_names.h"
#include "base/text.h"
#include "model/calendar_words.h"
#include "model/plan_text.h"
#include "model/typed_number.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace mijlpaal::app {

namespace {

using model::inOtherWords;
using model::recurrenceWords;
using model::weekdayWords;

std::string withPoint(std::string_view text) {
    std::string number{text};
    std::replace(number.begin(), number.end(), ',', '.');
    return number;
}

/// The number before a percent sign; nothing without one.
std::optional<std::string_view> beforePercent(std::string_view text) {
    if (!text.ends_with('%')) return std::nullopt;
    return base::trimmed(text.substr(0, text.size() - 1));
}

std::optional<std::size_t> weekdayFrom(std::string_view word) {
    const auto low = base::lowered(word);
    for (std::size_t i = 0; i < weekdayWords.size(); ++i) {
        if (low == weekdayWords[i].dutch || low == base::lowered(weekdayWords[i].english)) return i;
    }
    return std::nullopt;
}

std::string weekdayWord(std::string_view word) {
    if (const auto day = weekdayFrom(word)) return std::string{weekdayWords[*day].english};
    const auto low = base::lowered(word);
    return low == "vrij" ? "off" : low;
}

/// "8" and "8:30" as "08:00" and "08:30"; nothing for another text.
std::optional<std::string> timeInFile(std::string_view text) {
    const auto colon = text.find_first_of(":.");
    const auto hours = base::wholeNumber(text.substr(0, colon));
    const auto minutes = colon == std::string_view::npos ? std::optional<std::int64_t>{0}
                                                         : base::wholeNumber(text.substr(colon + 1));
    const bool isTime = hours && minutes && *hours >= 0 && *hours <= 24 && *minutes >= 0 && *minutes < 60;
    if (!isTime) return std::nullopt;
    const auto two = [](std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(*hours) + ":" + two(*minutes);
}

/// "ma-vr" as all its days; nothing when it is not two days.
std::optional<std::string> span(std::string_view part) {
    const auto dash = part.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const auto first = weekdayFrom(base::trimmed(part.substr(0, dash)));
    const auto last = weekdayFrom(base::trimmed(part.substr(dash + 1)));
    if (!first || !last || *last < *first) return std::nullopt;
    std::string days;
    for (auto day = *first; day <= *last; ++day) {
        if (!days.empty()) days += ';';
        days += weekdayWords[day].english;
    }
    return days;
}

}  // namespace

std::optional<model::Day> typedDayFrom(std::string_view text) {
    const auto typed = model::typedMomentFrom(text);
    if (!typed || typed->timeOfDay) return std::nullopt;
    return typed->day;
}

std::optional<bool> truthFrom(std::string_view text) {
    const auto low = base::lowered(text);
    for (const std::string_view word : {"ja", "yes", "waar", "true", "j", "y", "1", "aan", "on"}) {
        if (low == word) return true;
    }
    for (const std::string_view word : {"nee", "no", "onwaar", "false", "n", "0", "uit", "off"}) {
        if (low == word) return false;
    }
    return std::nullopt;
}

std::optional<std::string> moneyInFile(std::string_view text) {
    std::string_view rest = base::trimmed(text);
    bool isNegative = rest.starts_with('-');
    if (isNegative) rest = base::trimmed(rest.substr(1));
    for (const std::string_view sign : {"€", "EUR", "eur"}) {
        if (rest.starts_with(sign)) rest = base::trimmed(rest.substr(sign.size()));
        if (rest.ends_with(sign)) rest = base::trimmed(rest.substr(0, rest.size() - sign.size()));
    }
    // "-€ 5" and "€ -5".
    if (!isNegative && rest.starts_with('-')) {
        isNegative = true;
        rest = base::trimmed(rest.substr(1));
    }
    if (rest.ends_with(",-")) rest.remove_suffix(2);
    // Thousands may stand apart by a blank, which is then the sign that the cents do not have.
    std::string amount{rest};
    std::replace(amount.begin(), amount.end(), ' ', amount.find('.') == std::string::npos ? '.' : ',');
    const auto number = model::typedNumber(amount, std::nullopt);
    const std::string sign = isNegative ? "-" : "";
    // No amount has three decimals, so they are thousands, or it is no amount.
    if (number.isUnclear) return sign + number.large;
    const auto point = amount.find_last_of(".,");
    const bool isOnce = point != std::string::npos && amount.find(amount[point]) == point;
    if (isOnce && amount.size() - point > 3) return std::nullopt;
    constexpr std::int64_t cent = 100;
    if (!number.value || *number.value % cent != 0 || *number.value < 0) return std::nullopt;
    return sign + base::decimalText(*number.value, 4);
}

std::optional<model::Money> typedMoneyFrom(std::string_view text) {
    const auto amount = moneyInFile(text);
    const auto cents = amount ? base::decimalNumber(*amount, 2) : std::nullopt;
    return cents ? std::optional{model::Money{*cents}} : std::nullopt;
}

std::optional<std::int64_t> hundredthsFrom(std::string_view text) {
    return base::decimalNumber(withPoint(beforePercent(text).value_or(text)), 2);
}

std::optional<std::string> chanceInFile(std::string_view text) {
    const auto share = beforePercent(text);
    const auto tenThousandths = base::decimalNumber(withPoint(share.value_or(text)), 4);
    constexpr std::int64_t one = 10'000;
    // No chance is above 1, so 45 says 45%.
    if (tenThousandths && (share || *tenThousandths > one)) return base::decimalText(*tenThousandths, 6);
    return share ? std::nullopt : std::optional{withPoint(text)};
}

std::optional<std::string> weekInFile(std::string_view text) {
    std::string days;
    for (const auto part : base::split(text, ';')) {
        if (!days.empty()) days += ';';
        const auto stretch = span(base::trimmed(part));
        days += stretch ? *stretch : inOtherWords(base::trimmed(part), weekdayWord);
    }
    // Days apart by commas have no hours between them.
    if (days.find(':') == std::string::npos) std::replace(days.begin(), days.end(), ',', ';');
    return days;
}

std::optional<std::string> hoursInFile(std::string_view text) {
    const auto low = base::lowered(base::trimmed(text));
    if (low == "vrij" || low == "off" || low == "-") return std::string{};
    auto apart = inOtherWords(
        low, [](std::string_view word) { return std::string{word == "en" || word == "and" ? ";" : word}; });
    std::replace(apart.begin(), apart.end(), ',', ';');
    std::string hours;
    for (const auto part : base::split(apart, ';')) {
        const auto dash = part.find('-');
        if (dash == std::string_view::npos) return std::nullopt;
        const auto start = timeInFile(base::trimmed(part.substr(0, dash)));
        const auto finish = timeInFile(base::trimmed(part.substr(dash + 1)));
        if (!start || !finish) return std::nullopt;
        hours += (hours.empty() ? "" : ";") + *start + "-" + *finish;
    }
    return hours;
}

std::optional<std::string> recurrenceInFile(std::string_view text) {
    return inOtherWords(text, [](std::string_view word) {
        if (const auto day = weekdayFrom(word)) return std::string{weekdayWords[*day].english};
        const auto low = base::lowered(word);
        for (const auto& [nl, en] : recurrenceWords) {
            if (low == nl) return std::string{en};
        }
        return low;
    });
}

std::optional<model::ConstraintType> constraintTypeFrom(std::string_view word) {
    const auto low = base::lowered(word);
    const auto shown = wordsLike(word);
    for (const auto& [type, name] : model::wordsOf<model::ConstraintType>) {
        if (base::lowered(name) == low || std::find(shown.begin(), shown.end(), name) != shown.end())
            return type;
    }
    return std::nullopt;
}

}  // namespace mijlpaal::app

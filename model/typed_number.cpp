#include "model/typed_number.h"

#include "base/text.h"

#include <algorithm>

namespace mijlpaal::model {

namespace {

constexpr int decimals = 4;

/// "1.000" and "12.000.000" with a point as `mark`: what stands between the marks are thousands.
bool isGrouped(std::string_view whole, char mark) {
    const auto groups = base::split(whole, mark);
    if (groups.size() < 2 || groups.front().empty() || groups.front().size() > 3) return false;
    if (groups.front().front() == '0') return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](auto group) { return group.size() == 3; });
}

std::string without(std::string_view text, char mark) {
    std::string kept{text};
    std::erase(kept, mark);
    return kept;
}

std::optional<std::int64_t> plainNumber(std::string whole, std::string_view fraction) {
    if (!fraction.empty()) whole += "." + std::string{fraction};
    return base::decimalNumber(whole, decimals);
}

/// With so many decimals that it is not taken for thousands.
std::string clearText(std::int64_t value, Language language) {
    auto text = base::decimalText(value, decimals);
    const auto point = text.find('.');
    if (point != std::string::npos && text.size() - point == decimals) text += '0';
    if (language == Language::dutch) std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

}  // namespace

std::size_t lengthOfNumber(std::string_view text) {
    const auto length = text.find_first_not_of("0123456789.,");
    return length == std::string_view::npos ? text.size() : length;
}

TypedNumber typedNumber(std::string_view text, std::optional<Language> language) {
    TypedNumber number;
    const auto last = text.find_last_of(".,");
    if (last == std::string_view::npos) {
        number.value = base::decimalNumber(text, decimals);
        return number;
    }
    const char mark = text[last], other = mark == '.' ? ',' : '.';
    const auto marks = std::count(text.begin(), text.end(), mark);
    const bool isMixed = text.find(other) != std::string_view::npos;
    if (isMixed) {
        // The last one is the decimal one.
        const auto whole = text.substr(0, last);
        if (marks == 1 && isGrouped(whole, other))
            number.value = plainNumber(without(whole, other), text.substr(last + 1));
        return number;
    }
    if (marks > 1) {
        if (isGrouped(text, mark)) number.value = plainNumber(without(text, mark), {});
        return number;
    }
    const auto small = plainNumber(std::string{text.substr(0, last)}, text.substr(last + 1));
    // A lone mark at the end or the beginning is no number.
    if (last == 0 || last + 1 == text.size()) return number;
    if (!isGrouped(text, mark)) {
        number.value = small;
        return number;
    }
    const auto large = plainNumber(without(text, mark), {});
    const char thousands = language == Language::english ? ',' : '.';
    if (language && mark == thousands) {
        number.value = large;
        return number;
    }
    number.isUnclear = small && large;
    if (!number.isUnclear) return number;
    number.small = clearText(*small, language.value_or(Language::dutch));
    number.large = clearText(*large, language.value_or(Language::dutch));
    return number;
}

}  // namespace mijlpaal::model

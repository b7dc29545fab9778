#pragma once

#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

namespace mijlpaal::formats::xer {

/// A value with the word that stands for it in the file.
template <class Value>
struct Word {
    Value value;
    std::string_view word;
};
template <class Value>
Word(Value, const char*) -> Word<Value>;

template <class Value, class Words>
std::optional<Value> valueOf(const Words& words, std::string_view text) {
    for (const auto& each : words) {
        if (each.word == text) return each.value;
    }
    return std::nullopt;
}

template <class Words, class Value>
std::string wordOf(const Words& words, Value value) {
    for (const auto& each : words) {
        if (each.value == value) return std::string{each.word};
    }
    return {};
}

/// The word for the number nearest to `value`.
template <class Words>
std::string nearestWord(const Words& words, std::int64_t value) {
    const auto* nearest = &words.front();
    for (const auto& each : words) {
        if (std::abs(each.value - value) < std::abs(nearest->value - value)) nearest = &each;
    }
    return std::string{nearest->word};
}

}  // namespace mijlpaal::formats::xer

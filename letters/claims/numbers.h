#pragma once

#include "letters/claims/sentence.h"

#include <optional>
#include <string_view>

namespace mijlpaal::letters::claims {

/// A number as it was written. `step` is the unit of its last digit (0.1 of "41,7"), so that it can be told
/// how far it was rounded; `scale` what multiplies it (a million of "41,7 miljoen"), which both count
/// already.
struct Number {
    double value = 0, step = 1, scale = 1;
    Stretch words;

    bool operator==(const Number&) const = default;
};

/// "drieëndertig", "honderdtwintig", "tweeduizend" in small letters without accents.
std::optional<int> numberWord(std::string_view word);

/// A number that begins at this word, in digits or in words, with "duizend", "mln.", "miljard", "ton" and the
/// like behind it: "1.300", "41,7 miljoen", "anderhalf miljoen", "drie-en-een-half". "een" is no number but
/// in "een miljoen", "een half" and "één".
std::optional<Number> numberAt(const Sentence& sentence, std::size_t word);

/// What a number with the words around it leaves open.
struct Range {
    double low = 0, high = 0;
    Stretch words;  ///< with "ruim", "circa", "ten minste" before it

    bool holds(double value) const { return low <= value && value <= high; }
    bool operator==(const Range&) const = default;
};

/// Rounding counts as the same: half a step to either side, and half of what its noughts leave open up to
/// half a percent. "circa" leaves a twentieth or more open, "ruim 41" lies in 41 to 42, "bijna 45" in 44
/// to 45. `start` is the first word of the number with the sign or noun that belongs to it ("€").
Range rangeOf(const Sentence& sentence, const Number& number, std::size_t start);

/// From the first to the last of "tussen de 15 en 20", "300 tot 325", "15 à 20"; the numbers stand at these
/// words.
bool areEnds(const Sentence& sentence, Stretch first, Stretch second);

}  // namespace mijlpaal::letters::claims

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::letters::names {

/// What stands between a word and the one before it.
enum class Gap {
    touching,   ///< nothing but a full stop: "J.P."
    blank,      ///< spaces, after a full stop or not
    comma,      ///< a comma, and spaces
    bracket,    ///< spaces and an opening bracket
    ampersand,  ///< "&"
    colon,      ///< a colon, and spaces
    other,      ///< anything else, and the start of the text
};

/// A stretch of letters and digits, with the hyphens and apostrophes inside.
struct Word {
    std::size_t begin = 0, end = 0;  ///< bytes
    std::string key;  ///< in small letters without accents or "'s"; empty when it is too long for a name
    Gap gap = Gap::other;
    std::size_t letters = 0;
    bool isCapital = false;        ///< begins with a capital; of "d'Hondt" the part that counts
    bool isAllCapitals = false;    ///< two letters or more, all of them capitals
    bool hasInnerCapital = false;  ///< "JenV", not "Smit-Visser"
    bool hasCapitalParts = false;  ///< every part between hyphens begins with a capital
    bool hasDigit = false;
    bool hasDot = false;  ///< a full stop follows
    bool startsSentence = false;
};

/// Small letters without accents; what is no Latin letter becomes "?".
std::string keyOf(std::string_view text);

/// The words of a text; those within `without`, pairs of bytes in order, are left out. Linear in the text.
std::vector<Word> splitWords(std::string_view text,
                             const std::vector<std::pair<std::size_t, std::size_t>>& without);

}  // namespace mijlpaal::letters::names

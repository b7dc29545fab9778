#pragma once

#include "letters/names/lists.h"
#include "letters/names/words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

/// Words of a text, read as the name that may begin with one of them.
namespace mijlpaal::letters::names {

/// How much a word is like a surname.
enum class Likeness {
    none,
    possible,  ///< a word with a capital that is nothing known
    listed,    ///< in the long list of surnames, which has villages and firms too
    word,      ///< a surname that is a word or a place too
    shaped,    ///< made like a surname: "Oostra"
    known,
};

/// What was read as a name; `end` is the word behind it.
struct Reading {
    std::size_t begin = 0, end = 0;
    std::size_t initials = 0, given = 0, particles = 0;
    bool hasSureGiven = false;
    std::size_t surnameAt = 0;
    Likeness surname = Likeness::none;

    bool hasSurname() const { return surname != Likeness::none; }
    bool isEmpty() const { return initials + given == 0 && !hasSurname(); }
};

inline constexpr std::array<std::string_view, 29> particles{
    "ait", "oulad", "ould", "vanden", "vander", "mc",
    "van", "de",  "den", "der", "ter", "ten", "te", "'t", "van't", "el", "al", "ben",
    "bin", "ibn", "abu", "von", "zu",  "la",  "le", "du", "di",    "da", "dos"};

template <std::size_t count>
bool isOneOf(std::string_view key, const std::array<std::string_view, count>& all) {
    return std::ranges::find(all, key) != all.end();
}

inline bool isIn(const WordSet& set, std::string_view key) {
    return set.contains(key);
}

/// Words by their place; behind the last they are empty.
class NameReader {
public:
    explicit NameReader(std::vector<Word> words) : words_{std::move(words)} {}

    // ---- words ------------------------------------------------------------------------------------

    bool has(std::size_t at) const { return at < words_.size(); }

    std::string_view key(std::size_t at) const;

    /// Whether a word goes on where the one before it ended: spaces between, and a full stop only behind what
    /// is short for something.
    bool isJoined(std::size_t at) const;

    /// An initial, a title or another word that its full stop shortens.
    bool isShort(std::size_t at) const;

    bool isStart(std::size_t at) const;

    std::string_view before(std::size_t at) const { return isJoined(at) ? key(at - 1) : std::string_view{}; }

    bool isInitial(std::size_t at) const;

    static bool isSureGiven(std::string_view key) { return isIn(givenNames(), key); }

    /// The given name that a word is; of "Jan-Willem" its first part, of "Karins" the name itself.
    std::string_view givenOf(std::size_t at) const;

    // ---- surnames ---------------------------------------------------------------------------------

    /// How much one part of a word is like a surname. With `isExpected` something says that a name stands
    /// here.
    Likeness likenessOf(std::string_view part, const Word& word, bool isExpected, std::size_t particleCount,
                        bool isBareVan) const;

    Likeness likeness(std::size_t at, bool isExpected, std::size_t particleCount = 0,
                      bool isBareVan = false) const;

    /// A name by exclusion: a word with a capital that is no word of the language, no place and nothing else that is known.
    bool isProper(std::size_t at) const;
    /// A surname that is listed or one by exclusion.
    bool isLikely(const Reading& name) const;

    /// "van der Berg" behind the hyphen of "Smit-van der Berg": how many stand apart.
    std::size_t particlesBehindHyphen(std::size_t at) const;

    /// Of "Tolsma-de" in front of "Wit".
    Likeness likenessOfHalf(std::size_t at, bool isExpected) const;

    // ---- reading a name ---------------------------------------------------------------------------

    /// The words of "van den" and the like at a place; 0 for none.
    std::size_t particlesAt(std::size_t at, bool isExpected) const;

    Reading read(std::size_t at, bool isExpected) const;

    /// The words that make an organisation of the name that ends here: "BV", "& Zonen", "Stichting".
    std::size_t organisationWords(std::size_t end) const;

protected:
    std::vector<Word> words_;
};

}  // namespace mijlpaal::letters::names

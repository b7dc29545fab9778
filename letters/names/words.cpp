#include "letters/names/words.h"

#include "letters/names/surname_shapes.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace mijlpaal::letters::names {
namespace {

constexpr std::size_t longest = 40;  // letters of the longest name that is looked up

struct Character {
    char32_t code = 0;
    std::size_t bytes = 1;
};

/// The character at a place; a byte that is not UTF-8 is one of its own.
Character characterAt(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) -> unsigned {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const auto first = byte(0);
    if (first < 0x80) return {first, 1};
    if (first >= 0xC2 && first < 0xE0 && follows(1)) return {(first & 0x1FU) << 6U | (byte(1) & 0x3FU), 2};
    if (first >= 0xE0 && first < 0xF0 && follows(1) && follows(2))
        return {(first & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU), 3};
    if (first >= 0xF0 && first < 0xF5 && follows(1) && follows(2) && follows(3)) return {0x1F600, 4};
    return {0xFFFD, 1};
}

/// The Latin letter without its accent, capital or small; '?' of another letter, 0 of what is no letter.
char plainLetter(char32_t code) {
    constexpr std::string_view latin1 = "AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty";
    constexpr std::string_view extended =
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOo"
        "RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";
    static_assert(latin1.size() == 64 && extended.size() == 128);
    if ((code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z')) return static_cast<char>(code);
    if (code == 0xD7 || code == 0xF7) return 0;
    if (code >= 0xC0 && code < 0x100) return latin1[code - 0xC0];
    if (code >= 0x100 && code < 0x180) return extended[code - 0x100];
    if (code >= 0x218 && code < 0x21C) return "SsTt"[code - 0x218];
    const bool isOther = (code >= 0x180 && code < 0x300) || (code >= 0x370 && code < 0x2000) ||
                         (code >= 0x3040 && code < 0xD800);
    return isOther ? '?' : char{0};
}

bool isDigit(char32_t code) {
    return code >= '0' && code <= '9';
}

/// Accents that stand apart, and what nobody sees: a name is not hidden by them.
bool isUnseen(char32_t code) {
    return (code >= 0x300 && code < 0x370) || code == 0xAD || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x2069) || code == 0xFEFF;
}

bool isHyphen(char32_t code) {
    return code == '-' || code == 0x2010 || code == 0x2011;
}

bool isApostrophe(char32_t code) {
    return code == '\'' || code == 0x2019 || code == 0x2018;
}

bool isBlank(char32_t code) {
    return code == ' ' || code == '\t' || code == 0xA0 || code == 0x202F || code == 0x2009;
}

bool isUpper(char letter) {
    return letter >= 'A' && letter <= 'Z';
}

char lower(char letter) {
    return isUpper(letter) ? static_cast<char>(letter - 'A' + 'a') : letter;
}

class Splitter {
public:
    Splitter(std::string_view text, const std::vector<std::pair<std::size_t, std::size_t>>& without)
        : text_{text}, without_{without} {}

    std::vector<Word> words() {
        auto skipped = without_.begin();
        while (at_ < text_.size()) {
            if (skipped != without_.end() && at_ >= skipped->first) {
                gap_ = Gap::other;

                at_ = std::max(at_, skipped->second);
                ++skipped;
                continue;
            }
            const auto end = skipped == without_.end() ? text_.size() : skipped->first;
            const auto now = characterAt(text_, at_);
            const char letter = plainLetter(now.code);
            if (letter != 0 || isDigit(now.code) || startsParticle(now)) {
                word(end);
            } else {
                separate(now);
            }
        }
        return std::move(words_);
    }

private:
    /// "'t" in front of a surname.
    bool startsParticle(const Character& now) const {
        if (!isApostrophe(now.code)) return false;
        const auto next = characterAt(text_, at_ + now.bytes);
        if (next.code != 't' && next.code != 'T') return false;
        const auto after = characterAt(text_, at_ + now.bytes + next.bytes);
        return isBlank(after.code);
    }

    void word(std::size_t limit) {
        Word made;
        made.begin = at_;
        made.gap = words_.empty() ? Gap::other : gap_;
        made.startsSentence = words_.empty() || startsSentence_;
        bool isPartStart = true, isAllCapital = true;
        made.hasCapitalParts = true;
        std::size_t apostrophe = std::string::npos;  // place in the key
        while (at_ < limit) {
            const auto now = characterAt(text_, at_);
            const char letter = plainLetter(now.code);
            if (letter != 0) {
                if (isPartStart) {
                    if (!isUpper(letter)) made.hasCapitalParts = false;
                } else if (isUpper(letter)) {
                    made.hasInnerCapital = true;
                }
                if (made.letters == 0) made.isCapital = isUpper(letter);
                const bool isBehindArticle =
                    made.key.size() == 3 && made.key[2] == '-' && isArabicArticle(made.key.substr(0, 2));
                if (isBehindArticle && isUpper(letter)) made.isCapital = made.hasCapitalParts = true;
                if (apostrophe == 1 && made.key.size() == 2 && isUpper(letter))
                    made.isCapital = made.hasCapitalParts = true;
                isAllCapital = isAllCapital && isUpper(letter);
                ++made.letters;
                add(made, lower(letter));
                isPartStart = false;
            } else if (isDigit(now.code)) {
                made.hasDigit = true;
                if (isPartStart) made.hasCapitalParts = false;
                add(made, static_cast<char>(now.code));
                isPartStart = false;
            } else if (isUnseen(now.code)) {
                // It belongs to the word, and says nothing.
            } else if (isHyphen(now.code) && joins(now, limit)) {
                add(made, '-');
                isPartStart = true;
            } else if (isApostrophe(now.code) && (made.letters == 0 || joins(now, limit))) {
                apostrophe = made.key.size();
                add(made, '\'');
                isPartStart = true;
            } else {
                break;
            }
            at_ += now.bytes;
        }
        made.end = at_;
        made.isAllCapitals = isAllCapital && made.letters > 1;
        // Of all capitals none is inside; of "DE-VRIES" neither.
        if (made.isAllCapitals) made.hasInnerCapital = false;
        finish(made);
        words_.push_back(std::move(made));
        gap_ = Gap::touching;
        startsSentence_ = false;
    }

    static void add(Word& made, char letter) {
        if (made.key.size() <= longest) made.key += letter;
    }

    static void finish(Word& made) {
        if (made.key.size() > longest) made.key.clear();
        if (made.key.ends_with("'s") && made.key.size() > 3) {
            made.key.resize(made.key.size() - 2);
            // "Hoekstra's": the s is no part that begins small.
            made.hasCapitalParts = made.isCapital;
        }
    }

    /// Whether a hyphen or an apostrophe stands between two letters.
    bool joins(const Character& now, std::size_t limit) const {
        if (at_ + now.bytes >= limit) return false;
        return plainLetter(characterAt(text_, at_ + now.bytes).code) != 0;
    }

    void separate(const Character& now) {
        switch (now.code) {
            case '.':
                if (!words_.empty() && words_.back().end == at_) {
                    words_.back().hasDot = true;
                } else {
                    gap_ = Gap::other;
                }
                break;
            case ',':
                gap_ = gap_ == Gap::touching || gap_ == Gap::blank ? Gap::comma : Gap::other;
                break;
            case '(':
                gap_ = gap_ == Gap::blank ? Gap::bracket : Gap::other;
                startsSentence_ = false;
                break;
            case '&':
                gap_ = gap_ == Gap::blank || gap_ == Gap::touching ? Gap::ampersand : Gap::other;
                break;
            case ':':
                gap_ = Gap::colon;
                startsSentence_ = true;
                break;
            default:
                if (isBlank(now.code)) {
                    if (gap_ == Gap::touching) gap_ = Gap::blank;
                    if (!words_.empty() && words_.back().hasDot) startsSentence_ = true;
                } else if (!isUnseen(now.code)) {
                    gap_ = Gap::other;
                    constexpr std::u32string_view ends = U"!?\n;|*\"\u201C\u201E\u2018\u2022\u2013\u2014";
                    startsSentence_ = startsSentence_ || ends.find(now.code) != ends.npos;
                }
        }
        at_ += now.bytes;
    }

    std::string_view text_;
    const std::vector<std::pair<std::size_t, std::size_t>>& without_;
    std::size_t at_ = 0;
    std::vector<Word> words_;
    Gap gap_ = Gap::other;
    bool startsSentence_ = true;
};

}  // namespace

std::string keyOf(std::string_view text) {
    std::string key;
    for (std::size_t at = 0; at < text.size();) {
        const auto now = characterAt(text, at);
        if (const char letter = plainLetter(now.code); letter != 0) {
            key += lower(letter);
        } else if (!isUnseen(now.code)) {
            key += now.code < 0x80 ? static_cast<char>(now.code) : '?';
        }
        at += now.bytes;
    }
    return key;
}

std::vector<Word> splitWords(std::string_view text,
                             const std::vector<std::pair<std::size_t, std::size_t>>& without) {
    return Splitter{text, without}.words();
}

}  // namespace mijlpaal::letters::names

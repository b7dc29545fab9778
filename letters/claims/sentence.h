#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::letters::claims {

/// Words `from` up to but not `to` of a sentence.
struct Stretch {
    std::size_t from = 0, to = 0;

    bool holds(std::size_t word) const { return from <= word && word < to; }
    bool operator==(const Stretch&) const = default;
};

/// A Dutch sentence as words in small letters without accents, each with its place in the text. Numbers keep
/// their points and commas ("41,7", "1.300"); marks, and the signs € % - /, are words of their own, quotation
/// marks are left out. Any bytes will do.
class Sentence {
public:
    explicit Sentence(std::string_view text);

    std::size_t size() const { return words_.size(); }

    /// Empty before the first word and behind the last.
    std::string_view operator[](std::size_t word) const;
    /// As it stands in the text.
    std::string_view raw(std::size_t word) const;
    /// "één" and "vóór", which are other words than "een" and "voor".
    bool hasAccent(std::size_t word) const { return word < size() && words_[word].hasAccent; }
    /// No space stands before it.
    bool isJoined(std::size_t word) const { return word < size() && words_[word].isJoined; }
    bool isMark(std::size_t word) const { return word < size() && words_[word].isMark; }

    /// Which part between commas, points and brackets the word is in.
    std::size_t clauseOf(std::size_t word) const { return word < size() ? words_[word].clause : 0; }
    Stretch clauseAround(std::size_t word) const;

    /// Whether the word is one of "a|b|c"; "vertraag*" is any word that begins so.
    bool is(std::size_t word, std::string_view choice) const;
    /// How many words from here on are the phrase, 0 when they are not: "ligt|loopt op schema". "…" stands
    /// for up to six words of the same clause.
    std::size_t phraseAt(std::size_t word, std::string_view phrase) const;
    /// Whether a word of the stretch is one of the choice.
    bool has(Stretch stretch, std::string_view choice) const;
    bool hasPhrase(Stretch stretch, std::string_view phrase) const;

    /// The text of these words as it was written.
    std::string text(Stretch stretch) const;

private:
    struct Word {
        std::string text;
        std::size_t at = 0, size = 0, clause = 0;
        bool hasAccent = false, isJoined = false, isMark = false;
    };

    std::string text_;
    std::vector<Word> words_;
};

}  // namespace mijlpaal::letters::claims

#pragma once

#include "letters/names/reading.h"

/// What stands around a name and says whether a person is meant.
namespace mijlpaal::letters::names {

/// What persons do, where a name that is a word too begins a sentence.
inline constexpr std::array<std::string_view, 24> deeds{
    "stapt",  "stapte", "vertrekt", "vertrok", "tekent", "is",     "was",     "heeft",
    "had",    "gaat",   "ging",     "komt",    "kwam",   "doet",   "deed",    "maakt",
    "maakte", "werkt",  "werkte",   "kijkt",   "keek",   "regelt", "regelde", "belt"};

/// A text, and what its words say of the names in it.
class NamesInText : public NameReader {
public:
    NamesInText(std::string_view text, std::vector<Word> words) : NameReader{std::move(words)}, text_{text} {}

    /// "systeem", "Wet", "storm" before it: something that bears the name.
    bool isOfThing(std::size_t at) const;

    bool isQuotedAt(std::size_t byte) const;

    /// "12 Jan", "Jan 2026"
    bool isMonth(std::size_t at) const;

    bool isBehindArticle(std::size_t at) const;

    bool isStreet(const Reading& name) const;

    bool isPersonBefore(std::size_t at, bool isSure) const;

    bool isPersonBehind(std::size_t end) const;

    /// Around a name: what persons say or do before or behind it, "als" and "omdat" before it, "e.a." behind it.
    bool isSubject(std::size_t at, std::size_t end) const;

    /// "stapt op", "heeft gebeld": what persons do, and perhaps others.
    bool isDoing(std::size_t end) const;

    /// "(CDA)" behind a name.
    bool hasParty(std::size_t end) const;

protected:
    std::string_view text_;
};

}  // namespace mijlpaal::letters::names

#include "letters/claims/sentence.h"

#include "base/folded.h"
#include "base/text.h"

#include <algorithm>

namespace mijlpaal::letters::claims {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// A sign of several bytes and what it is read as; nothing is a space.
struct Sign {
    std::string_view bytes, meaning;
};

constexpr Sign signs[] = {
    {"\u00a0", ""}, {"\u202f", ""}, {"\u2009", ""}, {"€", "€"}, {"–", "-"}, {"—", ";"}, {"‑", "-"},
    {"“", ""},      {"”", ""},      {"„", ""},      {"‘", ""},  {"«", ""},  {"»", ""},  {"…", "."},
};

const Sign* signAt(std::string_view text) {
    const auto found =
        std::ranges::find_if(signs, [text](const Sign& sign) { return text.starts_with(sign.bytes); });
    return found == std::end(signs) ? nullptr : found;
}

/// How many bytes of an apostrophe stand here.
std::size_t apostropheAt(std::string_view text) {
    constexpr std::string_view curled = "’";
    return text.starts_with('\'') ? 1 : text.starts_with(curled) ? curled.size() : 0;
}

bool endsClause(std::string_view mark) {
    return mark == "," || mark == ";" || mark == ":" || mark == "." || mark == "(" || mark == ")" ||
           mark == "!" || mark == "?";
}

bool fits(std::string_view word, std::string_view pattern) {
    if (pattern.ends_with('*')) return word.starts_with(pattern.substr(0, pattern.size() - 1));
    return word == pattern;
}

/// The words between the separators, without making a list of them.
template <class Each>
bool anyPart(std::string_view text, char separator, Each each) {
    for (;;) {
        const auto end = text.find(separator);
        if (each(text.substr(0, end))) return true;
        if (end == std::string_view::npos) return false;
        text.remove_prefix(end + 1);
    }
}

}  // namespace

Sentence::Sentence(std::string_view text) : text_{text} {
    const std::string_view all = text_;
    std::size_t clause = 0;
    std::size_t at = 0;
    std::size_t lastEnd = 0;
    const auto add = [&](std::size_t size, std::string word, bool isMark) {
        const bool joined = !words_.empty() && lastEnd == at;
        words_.push_back({std::move(word), at, size, clause, false, joined, isMark});
        at += size;
        lastEnd = at;
    };
    while (at < all.size()) {
        const auto rest = all.substr(at);
        if (const auto* sign = signAt(rest)) {
            if (sign->meaning.empty()) {
                at += sign->bytes.size();
            } else {
                add(sign->bytes.size(), std::string{sign->meaning}, true);
                if (endsClause(sign->meaning)) ++clause;
            }
            continue;
        }
        if (isLetter(rest.front()) || isDigit(rest.front())) {
            std::size_t size = 0;
            while (size < rest.size()) {
                const auto here = rest.substr(size);
                if (signAt(here)) break;
                if (isLetter(here.front()) || isDigit(here.front())) {
                    ++size;
                    continue;
                }
                const bool insideNumber = (here.front() == '.' || here.front() == ',') && size > 0 &&
                                          isDigit(rest[size - 1]) && here.size() > 1 && isDigit(here[1]);
                const auto apostrophe = apostropheAt(here);
                const bool insideWord =
                    apostrophe > 0 && here.size() > apostrophe && isLetter(here[apostrophe]);
                if (!insideNumber && !insideWord) break;
                size += insideNumber ? 1 : apostrophe;
            }
            const auto raw = rest.substr(0, size);
            auto word = base::folded(raw);
            for (auto curled = word.find("’"); curled != std::string::npos; curled = word.find("’"))
                word.replace(curled, std::string_view{"’"}.size(), "'");
            const bool hasAccent = base::lowered(raw) != word;
            add(size, std::move(word), false);
            words_.back().hasAccent = hasAccent;
            continue;
        }
        const char c = rest.front();
        constexpr std::string_view marks = ",;:().!?-/%";
        const auto next = rest.substr(1);
        // The point of "mln. euro" or "nr. 874" ends nothing.
        const auto after = next.substr(std::min(next.size(), next.find_first_not_of(' ')));
        const bool abbreviates =
            c == '.' && !after.empty() && !(after.front() >= 'A' && after.front() <= 'Z');
        if (marks.find(c) != std::string_view::npos && !abbreviates) {
            add(1, std::string{c}, true);
            if (endsClause(words_.back().text)) ++clause;
        } else {
            ++at;
        }
    }
}

std::string_view Sentence::operator[](std::size_t word) const {
    return word < size() ? std::string_view{words_[word].text} : std::string_view{};
}

std::string_view Sentence::raw(std::size_t word) const {
    return word < size() ? std::string_view{text_}.substr(words_[word].at, words_[word].size)
                         : std::string_view{};
}

Stretch Sentence::clauseAround(std::size_t word) const {
    const auto clause = clauseOf(word);
    Stretch around{word, word};
    while (around.from > 0 && clauseOf(around.from - 1) == clause) --around.from;
    while (around.to < size() && clauseOf(around.to) == clause) ++around.to;
    return around;
}

bool Sentence::is(std::size_t word, std::string_view choice) const {
    const auto here = (*this)[word];
    return !here.empty() && anyPart(choice, '|', [here](std::string_view each) { return fits(here, each); });
}

std::size_t Sentence::phraseAt(std::size_t word, std::string_view phrase) const {
    constexpr std::size_t widestGap = 6;
    if (word >= size()) return 0;
    std::size_t at = word;
    bool gap = false;
    const bool failed = anyPart(phrase, ' ', [&](std::string_view choice) {
        if (choice == "…") {
            gap = true;
            return false;
        }
        const auto last = gap ? at + widestGap : at;
        for (gap = false; at <= last; ++at) {
            if (clauseOf(at) != clauseOf(word)) return true;
            if (is(at, choice)) {
                ++at;
                return false;
            }
        }
        return true;
    });
    return failed ? 0 : at - word;
}

bool Sentence::has(Stretch stretch, std::string_view choice) const {
    for (auto word = stretch.from; word < stretch.to; ++word)
        if (is(word, choice)) return true;
    return false;
}

bool Sentence::hasPhrase(Stretch stretch, std::string_view phrase) const {
    for (auto word = stretch.from; word < stretch.to; ++word)
        if (phraseAt(word, phrase) > 0) return true;
    return false;
}

std::string Sentence::text(Stretch stretch) const {
    if (stretch.from >= stretch.to || stretch.to > size()) return {};
    const auto& first = words_[stretch.from];
    const auto& last = words_[stretch.to - 1];
    return text_.substr(first.at, last.at + last.size - first.at);
}

}  // namespace mijlpaal::letters::claims

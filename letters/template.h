#pragma once

#include "base/result.h"
#include "letters/document.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mijlpaal::letters {

/// The words of a document, as data: mustache fields in a light markup. docs/decisions/ says how to
/// write one.
///
///     {{name}}  {{#list}} ... {{/list}}  {{^list}} ... {{/list}}  {{! remark }}
///
///     # heading      ## lower heading      #+ heading on a new page
///     - item of a list                     @noten  the texts of all footnotes, as a numbered list
///     > line of an address                 < line of a signature
///     : label | what it names
///     |= 70 30                             shares of the width, above a table
///     | cell | cell                        the first row is the header
///     @beeld tijdlijn                      the milestones on a line of time
///     text until an empty line, with **bold**, _italic_, ^[footnote], \ at the end to break the line
///     \* is the mark itself
inline constexpr std::string_view timelineName = "tijdlijn";

struct Template {
    std::string name;  ///< a file name or the like, for messages
    std::string text;
};

/// What may stand in a template: texts and lists, and what each item of a list has. A text is also a
/// condition: {{#name}} holds when it is not empty. A list of one empty item is a plain condition.
struct Vocabulary {
    std::vector<std::string_view> texts;
    std::vector<struct NamedVocabulary> lists;
};

/// A list and what each of its items has.
struct NamedVocabulary {
    std::string_view name;
    Vocabulary items;
};

/// A text, and which figure it is where it is one (`Run::figure`).
struct ValueText {
    std::string text, figure;

    ValueText() = default;
    ValueText(std::string value, std::string name = {}) : text{std::move(value)}, figure{std::move(name)} {}
    ValueText(const char* value) : text{value} {}

    bool operator==(const ValueText&) const = default;
};

/// The values of one letter, in the shape of a vocabulary.
struct Values {
    std::map<std::string, ValueText, std::less<>> texts;
    std::map<std::string, std::vector<Values>, std::less<>> lists;

    bool operator==(const Values&) const = default;
};

/// Every figure among the values, wherever a template could say it.
std::vector<ShownFigure> figuresIn(const Values& values);

/// `values` say exactly what `vocabulary` promises.
bool matches(const Values& values, const Vocabulary& vocabulary);

/// Fills the template and reads its markup. A value is never markup and never a template, whatever it
/// holds. A footnote with the same text as an earlier one gets the number of the earlier one; an empty
/// footnote is left out. Title, date and notice are for the caller to set.
///
/// Errors: a field or list the vocabulary does not have, sections that do not close, tags that would
/// let values through unescaped, and markup that does not close; with template and line where known.
base::Result<Document> documentFrom(const Template& letter, const Vocabulary& vocabulary,
                                    const Values& values);

/// Only the check of the fields; what a settings page can ask before anyone writes a letter.
base::Result<void> checked(const Template& letter, const Vocabulary& vocabulary);

}  // namespace mijlpaal::letters

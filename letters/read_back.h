#pragma once

#include "base/result.h"

#include <string>
#include <vector>

/// A letter as it comes back from a word processor.
namespace mijlpaal::letters {

/// A paragraph or an item of a list, outside tables, as it stands now: what was struck with changes tracked
/// is gone, what was added is there. Notes are not part of it.
struct ReadParagraph {
    /// The heading that it stands under; empty before the first.
    std::string heading;
    std::string text;
    /// The passage of which it holds the mark; empty for none.
    std::string passage;

    bool operator==(const ReadParagraph&) const = default;
};

/// Errors: the bytes are no ODT and no DOCX file.
base::Result<std::vector<ReadParagraph>> readParagraphs(const std::string& bytes);

struct TextDifference {
    enum class Kind {
        passageChanged,  ///< a passage of the writer reads otherwise
        passageGone,     ///< a passage is not there any more
        added,           ///< a paragraph that nobody generated
        changed,         ///< a generated paragraph reads otherwise
        removed,         ///< a generated paragraph is not there any more
    };

    Kind kind = Kind::added;
    std::string passage;  ///< its code, of the first two
    std::string heading;
    std::string before, after;

    bool operator==(const TextDifference&) const = default;
};

/// What a letter that was edited says otherwise than when it was written, in its order. The paragraphs of one
/// passage are joined with an empty line between them.
std::vector<TextDifference> differences(const std::vector<ReadParagraph>& written,
                                        const std::vector<ReadParagraph>& edited);

}  // namespace mijlpaal::letters

#pragma once

#include "base/finding.h"
#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::app {

/// One edit in words, the first of which says what to do, and where it stands.
struct EditLine {
    base::Place place;
    std::vector<std::string> words;
};

/// The words of a line, as a shell takes them apart: between spaces, with '…', "…" and \ to hold them
/// together; `#` before a word makes the rest a remark.
/// Errors: a quotation mark or \ without its end.
base::Result<std::vector<std::string>> wordsOf(std::string_view line);

/// The edits of a text, one a line; lines without words are left out. What cannot be read is added to
/// `findings`.
std::vector<EditLine> editLines(std::string_view text, const std::string& file, base::Findings& findings);

}  // namespace mijlpaal::app

#pragma once

#include "letters/document.h"
#include "letters/public_report.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Where the own words of the writer stand in a document.
namespace mijlpaal::letters {

/// What marks the text of a passage in a file, in the place of a figure: "passage:DP0001".
std::string passageMark(std::string_view code);
/// The passage behind such a mark; nothing for the mark of a figure.
std::optional<std::string> passageOfMark(std::string_view figure);

/// Puts each passage behind what stands under its heading, in their order, and one without a heading before
/// the first heading. Gives the codes of those whose heading the document does not have: they stand at its
/// end, before the signature.
std::vector<std::string> placePassages(Document& document, const std::vector<Passage>& passages);

}  // namespace mijlpaal::letters

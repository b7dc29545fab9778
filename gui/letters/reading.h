#pragma once

#include "letters/document.h"

#include <string>

/// A letter as it is read on the page of letters, without the marks of a format.
namespace mijlpaal::gui {

/// For eyes: HTML of the kind that the toolkit draws, a drawing by its words.
std::string readingHtml(const letters::Document& document);

/// For a screen reader and for searching: a block on each line, of a table each cell behind the head of its column.
std::string readingText(const letters::Document& document);

}  // namespace mijlpaal::gui

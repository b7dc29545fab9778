#pragma once

#include "base/result.h"
#include "letters/document.h"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

/// A PDF in two steps: pages are drawn with every stretch of content marked, and the tree that says what each
/// stretch is (heading, cell, note) is then written around them.
namespace mijlpaal::letters::pdf {

/// The stretch of content that is the `number`th of its page, both counted from zero.
struct Stretch {
    std::size_t page = 0, number = 0;

    bool operator==(const Stretch&) const = default;
};

/// An element of the structure: a standard type of PDF ("P", "TH"), and what it holds in the order of reading.
struct Element {
    std::string type;
    std::vector<std::variant<std::size_t, Stretch>> kids;  ///< an index in `Drawn::elements`, or content
    bool isNumbered = false;                               ///< of a list
    std::string description = {};                          ///< of a drawing, for who cannot see it
    std::vector<double> box = {};                          ///< of a drawing: left, bottom, right and top on its page

    bool operator==(const Element&) const = default;
};

/// Content that is none of the tree, such as page numbers, is marked with this name.
inline constexpr const char* artifactMark = "Private";

struct Drawn {
    std::string bytes;              ///< a PDF whose structure means nothing yet
    std::vector<Element> elements;  ///< the first holds all others
};

/// The document on A4. Errors: the pages cannot be drawn, for want of memory.
base::Result<Drawn> drawn(const Document& document);

/// The PDF with its structure, language, title and the metadata of PDF/A-2 and PDF/UA-1. Equal input gives
/// equal bytes. Errors: bytes that are no PDF as `drawn` makes it.
base::Result<std::string> finished(const Drawn& pages, const Document& document);

}  // namespace mijlpaal::letters::pdf

#pragma once

#include "base/result.h"
#include "letters/document.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// The files that a document can become. Equal documents give equal bytes, and nothing in a file says who
/// made it or when, but the date of the document itself.
namespace mijlpaal::letters {

enum class Format { odt, docx, pdf, html, markdown };

/// How the name of a file of each format ends.
inline constexpr std::array<std::pair<Format, std::string_view>, 5> formatEndings{{
    {Format::odt, ".odt"},
    {Format::docx, ".docx"},
    {Format::pdf, ".pdf"},
    {Format::html, ".html"},
    {Format::markdown, ".md"},
}};

/// The format that files of that ending have, in capitals or not; nothing for another ending.
std::optional<Format> formatOf(std::string_view ending);

/// The bytes of a file. Errors: a package cannot be written, for want of memory.
base::Result<std::string> bytesOf(const Document& document, Format format);

/// A Word document (Office Open XML): real headings, footnotes, lists and header rows that repeat.
base::Result<std::string> docxBytes(const Document& document);

/// Pages of A4, tagged: headings, lists, tables with heads, notes at the foot of their page, with the metadata
/// of PDF/A-2 and PDF/UA-1. The same program and fonts make the same bytes.
base::Result<std::string> pdfBytes(const Document& document);

/// One page that needs nothing beside it: headings, tables with heads, footnotes at the end with links to and
/// fro.
std::string htmlText(const Document& document);

/// Markdown with tables and footnotes as most readers of it know them.
std::string markdownText(const Document& document);

}  // namespace mijlpaal::letters

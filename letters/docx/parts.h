#pragma once

#include "letters/document.h"

#include <cstddef>
#include <string>

/// The parts of a Word file that are the same for every document, or say little of it.
namespace mijlpaal::letters::docx {

std::string contentTypesXml();
std::string packageRelationsXml();
std::string documentRelationsXml(std::size_t illustrations);
/// The part of the `number`th drawing, from 1, below `word/`, and what the text calls it.
std::string illustrationPart(std::size_t number);
std::string illustrationRelation(std::size_t number);
std::string coreXml(const Document& document);
std::string customXml(const Document& document);
std::string settingsXml();
std::string stylesXml(Language language);
std::string numberingXml();
std::string headerXml(const Document& document);
std::string footerXml(Language language);

/// Text as it stands in XML, without what a reader cannot see.
std::string escaped(std::string_view text);

inline constexpr const char* declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr const char* wordNamespace =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

}  // namespace mijlpaal::letters::docx

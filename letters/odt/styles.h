#pragma once

#include "letters/document.h"
#include "letters/odt/xml.h"

namespace mijlpaal::letters::odt {

// The measures of the page, in millimetres.
inline constexpr int pageWidth = 210, sideMargin = 25, textWidth = pageWidth - 2 * sideMargin;

inline constexpr const char* darkBlue = "#154273";

/// The fonts, which every part that names one declares.
void addFonts(xml_node parent);

/// The part `styles.xml`: how everything looks, and what stands on every page.
std::string stylesXml(const Document& document);

}  // namespace mijlpaal::letters::odt

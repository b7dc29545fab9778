#pragma once

#include "letters/document.h"

#include <string>

namespace mijlpaal::letters::odt {

/// The part `content.xml`: the blocks of the document with their footnotes.
std::string contentXml(const Document& document);

}  // namespace mijlpaal::letters::odt

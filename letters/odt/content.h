#pragma once

#include "letters/document.h"

#include <cstddef>
#include <string>

namespace mijlpaal::letters::odt {

/// The part `content.xml`: the blocks of the document with their footnotes.
std::string contentXml(const Document& document);

/// The name in the package of the `number`th drawing, from 1.
std::string illustrationPart(std::size_t number);

}  // namespace mijlpaal::letters::odt

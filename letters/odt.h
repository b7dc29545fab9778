#pragma once

#include "base/result.h"
#include "letters/document.h"

#include <string>

namespace mijlpaal::letters {

/// The document as an ODT file (OpenDocument 1.3): A4, headings with outline levels, header rows that
/// repeat, real footnotes, "Pagina X van Y" at the foot and the notice at the head of every page.
///
/// Equal documents give equal bytes. Nothing in the file says who made it or when, but the date of the
/// document itself; there are no comments, changes, hidden text or thumbnail.
/// Errors: the archive cannot be written, for want of memory.
base::Result<std::string> odtBytes(const Document& document);

}  // namespace mijlpaal::letters

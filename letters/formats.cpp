#include "letters/formats.h"

#include "base/text.h"
#include "letters/odt.h"
#include "letters/pdf/drawn.h"

namespace mijlpaal::letters {

std::optional<Format> formatOf(std::string_view ending) {
    const auto low = base::lowered(ending);
    for (const auto& [format, known] : formatEndings) {
        if (low == known) return format;
    }
    return std::nullopt;
}

base::Result<std::string> bytesOf(const Document& document, Format format) {
    switch (format) {
        case Format::odt:
            return odtBytes(document);
        case Format::docx:
            return docxBytes(document);
        case Format::pdf:
            return pdfBytes(document);
        case Format::html:
            return htmlText(document);
        case Format::markdown:
            return markdownText(document);
    }
    return odtBytes(document);
}

base::Result<std::string> pdfBytes(const Document& document) {
    const auto pages = pdf::drawn(document);
    if (!pages) return base::failure(pages.error());
    return pdf::finished(*pages, document);
}

}  // namespace mijlpaal::letters

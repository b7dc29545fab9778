#include "letters/formats.h"

#include "base/text.h"
#include "letters/odt.h"

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
        case Format::html:
            return htmlText(document);
        case Format::markdown:
            return markdownText(document);
    }
    return odtBytes(document);
}

}  // namespace mijlpaal::letters

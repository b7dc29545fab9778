#include "base/xml_text.h"

namespace mijlpaal::base {

std::string escapedXml(std::string_view text) {
    std::string made;
    made.reserve(text.size());
    for (const char each : text) {
        switch (each) {
            case '&':
                made += "&amp;";
                break;
            case '<':
                made += "&lt;";
                break;
            case '>':
                made += "&gt;";
                break;
            case '"':
                made += "&quot;";
                break;
            default:
                if (static_cast<unsigned char>(each) >= 0x20 || each == '\n' || each == '\t') made += each;
        }
    }
    return made;
}

}  // namespace mijlpaal::base

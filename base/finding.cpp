#include "base/finding.h"

#include <algorithm>

namespace mijlpaal::base {

bool hasErrors(std::span<const Finding> findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::error; });
}

std::string plain(const Finding& finding) {
    std::string text = finding.place.file;
    const auto add = [&text](const std::string& part) {
        if (!text.empty()) text += ", ";
        text += part;
    };
    if (finding.place.row) add("row " + std::to_string(*finding.place.row));
    if (!finding.place.column.empty()) add("column " + finding.place.column);
    if (!text.empty()) text += ": ";
    text += plain(finding.message);
    if (!finding.help.text.empty()) text += " " + plain(finding.help);
    return text;
}

}  // namespace mijlpaal::base

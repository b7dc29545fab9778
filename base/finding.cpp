#include "base/finding.h"

#include <algorithm>
#include <array>

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

Fate fateOf(const Finding& finding) {
    if (finding.severity == Severity::error) return Fate::refused;
    return finding.fate.value_or(finding.severity == Severity::warning ? Fate::warned : Fate::told);
}

std::string_view wordFor(Fate fate) {
    static constexpr std::array<std::string_view, 7> words{"refused", "left_out", "kept", "mended",
                                                           "differs", "warned",   "told"};
    return words[static_cast<std::size_t>(fate)];
}

}  // namespace mijlpaal::base

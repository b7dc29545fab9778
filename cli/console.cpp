#include "cli/console.h"

#include "base/text.h"
#include "cli/run.h"

#include <algorithm>
#include <ostream>

namespace mijlpaal::cli {

void Console::line(const std::string& text) const {
    out << text << '\n';
}

void Console::say(const base::Message& message) const {
    line(translate(message));
}

void Console::json(const Json& answer) const {
    out << answer.dump(2) << '\n';
}

int Console::refuse(const base::Message& why) const {
    notice(why);
    return exitRefused;
}

void Console::notice(const base::Message& what) const {
    err << translate(what) << '\n';
}

void Console::list(const base::Findings& findings) const {
    if (!asJson) warn(findings);
}

void Console::warn(const base::Findings& findings) const {
    for (const auto& finding : findings) err << translate(finding) << '\n';
}

Json minutesOf(model::WorkTime time) {
    if (time.tenths % 10 == 0) return time.tenths / 10;
    return static_cast<double>(time.tenths) / 10;
}

Json jsonOf(const base::Findings& findings, const app::Translator& translate) {
    Json list = Json::array();
    for (const auto& finding : findings) {
        const char* severity = finding.severity == base::Severity::error     ? "error"
                               : finding.severity == base::Severity::warning ? "warning"
                                                                             : "note";
        list.push_back({{"severity", severity},
                        {"file", finding.place.file},
                        {"row", finding.place.row ? Json(*finding.place.row) : Json(nullptr)},
                        {"column", finding.place.column},
                        {"message", translate(finding.message)},
                        {"help", translate(finding.help)}});
    }
    return list;
}

Json brokenJson(const base::Findings& findings, const app::Translator& translate) {
    Json list = Json::array();
    for (const auto& finding : findings)
        list.push_back({{"message", translate(finding.message)}, {"help", translate(finding.help)}});
    return list;
}

std::string tableText(const std::vector<std::vector<std::string>>& rows,
                      const std::vector<std::size_t>& right) {
    std::vector<std::vector<std::string>> lines;
    for (const auto& row : rows) {
        lines.push_back(row);
        if (row.empty() || row.back().find('\n') == std::string::npos) continue;
        const auto parts = base::split(row.back(), '\n');
        lines.back().back() = parts.front();
        for (std::size_t i = 1; i < parts.size(); ++i) {
            lines.emplace_back(row.size());
            lines.back().back() = parts[i];
        }
    }
    std::vector<std::size_t> widths;
    for (const auto& row : lines) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], base::characters(row[i]));
    }
    std::string text;
    for (const auto& row : lines) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string padding(widths[i] - base::characters(row[i]), ' ');
            const bool toRight = std::find(right.begin(), right.end(), i) != right.end();
            if (i > 0) line += "  ";
            line += toRight ? padding + row[i] : row[i] + padding;
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

}  // namespace mijlpaal::cli

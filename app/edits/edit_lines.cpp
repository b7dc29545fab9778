#include "app/edits/edit_lines.h"

#include "base/text.h"

namespace mijlpaal::app {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

}  // namespace

base::Result<std::vector<std::string>> wordsOf(std::string_view line) {
    std::vector<std::string> words;
    bool inWord = false;
    const auto put = [&](char c) {
        if (!inWord) words.emplace_back();
        inWord = true;
        words.back() += c;
    };
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (isSpace(c)) {
            inWord = false;
        } else if (c == '#' && !inWord) {
            break;
        } else if (c == '\\') {
            if (++i == line.size()) return base::failure("A line cannot end with a backslash.");
            put(line[i]);
        } else if (c == '\'' || c == '"') {
            if (!inWord) words.emplace_back();
            inWord = true;
            for (++i; i < line.size() && line[i] != c; ++i) {
                const bool isEscaped = c == '"' && line[i] == '\\' && i + 1 < line.size() &&
                                       (line[i + 1] == '"' || line[i + 1] == '\\');
                if (isEscaped) ++i;
                words.back() += line[i];
            }
            if (i >= line.size()) {
                return base::failure("A text begins with {mark} and never ends.",
                                     {{"mark", std::string(1, c)}});
            }
        } else {
            put(c);
        }
    }
    return words;
}

std::vector<EditLine> editLines(std::string_view text, const std::string& file, base::Findings& findings) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    std::vector<EditLine> lines;
    for (std::int64_t row = 1; !text.empty(); ++row) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const base::Place place{file, row, {}};
        if (base::firstInvalidUtf8(line)) {
            findings.push_back({base::Severity::error, place,
                                base::message("This line is not text in UTF-8."),
                                base::message("Save the file as UTF-8.")});
            continue;
        }
        auto words = wordsOf(line);
        if (!words) {
            findings.push_back({base::Severity::error, place, words.error(),
                                base::message("Put a text with spaces between two quotation marks.")});
        } else if (!words->empty()) {
            lines.push_back({place, std::move(*words)});
        }
    }
    return lines;
}

}  // namespace mijlpaal::app

#include "letters/formats.h"

#include <string_view>

namespace mijlpaal::letters {

namespace {

/// Marks that mean something anywhere in a line stand behind a backslash.
std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : visibleText(text)) {
        if (std::string_view{"\\`*_[]<>|#~"}.find(c) != std::string_view::npos) safe += '\\';
        safe += c;
    }
    return safe;
}

std::string runsText(const Runs& runs, std::string_view lineBreak) {
    std::string text;
    for (const auto& run : runs) {
        if (run.note) {
            text += "[^" + std::to_string(*run.note + 1) + "]";
            continue;
        }
        const std::string mark = run.bold && run.italic ? "***" : run.bold ? "**" : run.italic ? "_" : "";
        std::string inner;
        std::string_view rest = run.text;
        for (auto end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
            inner += escaped(rest.substr(0, end));
            inner += lineBreak;
            rest.remove_prefix(end + 1);
        }
        inner += escaped(rest);
        text += mark + inner + mark;
    }
    return text;
}

/// A line that begins like a list or a number is not one.
std::string startedSafely(std::string text) {
    const bool list = !text.empty() && (text.front() == '-' || text.front() == '+');
    const auto digits = text.find_first_not_of("0123456789");
    const bool numbered =
        digits != 0 && digits != std::string::npos && (text[digits] == '.' || text[digits] == ')');
    if (list) text.insert(0, "\\");
    if (numbered) text.insert(digits, "\\");
    return text;
}

struct Adding {
    std::string& text;

    void operator()(const Heading& heading) const {
        text += std::string(static_cast<std::size_t>(heading.level) + 1, '#') + " " +
                runsText(heading.runs, " ") + "\n";
    }
    void operator()(const Paragraph& paragraph) const {
        text += startedSafely(runsText(paragraph.runs, "\\\n")) + "\n";
    }
    void operator()(const List& list) const {
        std::size_t number = 0;
        for (const auto& item : list.items)
            text += (list.numbered ? std::to_string(++number) + ". " : "- ") + runsText(item, " ") + "\n";
    }
    void operator()(const Particulars& particulars) const {
        for (const auto& line : particulars.lines)
            text += "**" + escaped(line.label) + "**: " + runsText(line.runs, " ") + "\\\n";
        if (text.ends_with("\\\n")) text.erase(text.size() - 2, 1);
    }
    void operator()(const Table& table) const {
        const auto row = [this](const std::vector<Runs>& cells) {
            text += "|";
            for (const auto& cell : cells) text += " " + runsText(cell, " ") + " |";
            text += "\n";
        };
        row(table.header);
        text += "|";
        for (std::size_t i = 0; i < table.header.size(); ++i) text += " --- |";
        text += "\n";
        for (const auto& each : table.rows) row(each);
    }
    /// A drawing has no place in plain text; what it shows has.
    void operator()(const Illustration& illustration) const {
        text += "_" + escaped(illustration.description) + "_\n";
    }
};

}  // namespace

std::string markdownText(const Document& document) {
    std::string text = "# " + escaped(document.title) + "\n";
    if (!document.notice.empty()) text += "\n> **" + escaped(document.notice) + "**\n";
    for (const auto& block : document.blocks) {
        text += "\n";
        std::visit(Adding{text}, block);
    }
    for (std::size_t i = 0; i < document.notes.size(); ++i)
        text += (i == 0 ? "\n[^" : "[^") + std::to_string(i + 1) + "]: " + escaped(document.notes[i]) + "\n";
    return text;
}

}  // namespace mijlpaal::letters

#include "letters/document.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace mijlpaal::letters {
namespace {

template <class... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

/// Zero width space, word joiner, soft hyphen, byte order mark, marks and overrides of writing direction,
/// the two code points that XML does not know, and the line and paragraph separators. The joiners
/// U+200C and U+200D stay: names in some scripts need them.
constexpr std::array<std::string_view, 19> unseen = {
    "\u200B", "\u2060", "\u00AD", "\uFEFF", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D",
    "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\uFFFE", "\uFFFF", "\u2028", "\u2029"};

/// Valid from the start up to the first byte that is not UTF-8, which it replaces, and so on.
std::string validUtf8(std::string_view text) {
    std::string valid;
    valid.reserve(text.size());
    while (const auto bad = base::firstInvalidUtf8(text)) {
        valid += text.substr(0, *bad);
        valid += "\uFFFD";
        text.remove_prefix(*bad + 1);
    }
    valid += text;
    return valid;
}

std::string plainRuns(const Runs& runs) {
    std::string plain;
    for (const auto& run : runs) {
        plain += run.note ? "[" + std::to_string(*run.note + 1) + "]" : run.text;
    }
    return plain;
}

std::string plainRow(const std::vector<Runs>& cells) {
    std::string row;
    for (const auto& cell : cells) {
        if (!row.empty()) row += " | ";
        row += plainRuns(cell);
    }
    return row + "\n";
}

}  // namespace

std::string visibleText(std::string_view text) {
    const auto valid = validUtf8(text);
    std::string visible;
    visible.reserve(valid.size());
    for (std::size_t at = 0; at < valid.size();) {
        const auto rest = std::string_view{valid}.substr(at);
        const auto hidden =
            std::ranges::find_if(unseen, [&](std::string_view mark) { return rest.starts_with(mark); });
        const auto byte = static_cast<unsigned char>(valid[at]);
        const bool c1 = byte == 0xC2 && static_cast<unsigned char>(valid[at + 1]) < 0xA0;
        if (hidden != unseen.end()) {
            const bool separates = std::distance(unseen.begin(), hidden) >= 17;
            if (separates) visible += ' ';
            at += hidden->size();
        } else if (c1) {
            visible += ' ';
            at += 2;
        } else {
            visible += byte < 0x20 || byte == 0x7F ? ' ' : valid[at];
            ++at;
        }
    }
    return visible;
}

std::vector<ShownFigure> figuresIn(const Document& document) {
    std::vector<ShownFigure> figures;
    const auto add = [&figures](const Runs& runs) {
        const Run* last = nullptr;
        for (const auto& run : runs) {
            if (!run.figure.empty()) {
                if (last && last->figure == run.figure) {
                    figures.back().text += run.text;
                } else {
                    figures.push_back({run.figure, run.text});
                }
            }
            last = &run;
        }
    };
    const auto addAll = [&add](const std::vector<Runs>& all) { std::ranges::for_each(all, add); };
    const auto visit = Overloaded{
        [&](const Heading& heading) { add(heading.runs); },
        [&](const Paragraph& paragraph) { add(paragraph.runs); },
        [&](const List& list) { addAll(list.items); },
        [&](const Particulars& particulars) {
            for (const auto& line : particulars.lines) add(line.runs);
        },
        [&](const Table& table) {
            addAll(table.header);
            std::ranges::for_each(table.rows, addAll);
        },
        [](const Illustration&) {},
    };
    for (const auto& block : document.blocks) std::visit(visit, block);
    return figures;
}

std::vector<const Illustration*> illustrationsIn(const Document& document) {
    std::vector<const Illustration*> found;
    for (const auto& block : document.blocks) {
        if (const auto* illustration = std::get_if<Illustration>(&block)) found.push_back(illustration);
    }
    return found;
}

std::string plainText(const Document& document) {
    std::string plain;
    const auto add = Overloaded{
        [&](const Heading& heading) {
            plain += std::string(static_cast<std::size_t>(heading.level), '#') + " " +
                     plainRuns(heading.runs) + "\n";
        },
        [&](const Paragraph& paragraph) { plain += plainRuns(paragraph.runs) + "\n"; },
        [&](const List& list) {
            std::size_t number = 0;
            for (const auto& item : list.items) {
                plain += (list.numbered ? std::to_string(++number) + ". " : "- ") + plainRuns(item) + "\n";
            }
        },
        [&](const Particulars& particulars) {
            for (const auto& line : particulars.lines) {
                plain += line.label + ": " + plainRuns(line.runs) + "\n";
            }
        },
        [&](const Table& table) {
            plain += plainRow(table.header);
            for (const auto& row : table.rows) plain += plainRow(row);
        },
        [&](const Illustration& illustration) { plain += "[" + illustration.description + "]\n"; },
    };
    for (const auto& block : document.blocks) {
        if (!plain.empty()) plain += "\n";
        std::visit(add, block);
    }
    return plain;
}

}  // namespace mijlpaal::letters

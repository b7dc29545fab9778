#include "gui/letters/reading.h"

#include "base/xml_text.h"

#include <algorithm>
#include <numeric>

namespace mijlpaal::gui {

namespace {

using namespace letters;

std::string escaped(std::string_view text) {
    return base::escapedXml(text);
}

std::string noteMark(std::size_t note) {
    return "[" + std::to_string(note + 1) + "]";
}

std::string plain(const Runs& runs) {
    std::string text;
    for (const auto& run : runs) text += run.note ? noteMark(*run.note) : run.text;
    return text;
}

class Html {
public:
    std::string made = "<html><body bgcolor=\"#FFFFFF\" text=\"#1A1A1A\" link=\"#154273\">\n";

    void add(const Heading& heading) {
        const auto tag = "h" + std::to_string(std::clamp(heading.level, 1, 2) + 2);
        made += "<" + tag + "><font color=\"#154273\">" + runs(heading.runs) + "</font></" + tag + ">\n";
    }
    void add(const Paragraph& paragraph) { made += "<p>" + runs(paragraph.runs) + "</p>\n"; }
    void add(const List& list) {
        const std::string tag = list.numbered ? "ol" : "ul";
        made += "<" + tag + ">";
        for (const auto& item : list.items) made += "<li>" + runs(item) + "</li>";
        made += "</" + tag + ">\n";
    }
    void add(const Particulars& particulars) {
        made += "<p>";
        for (const auto& line : particulars.lines)
            made += "<b>" + escaped(line.label) + ":</b> " + runs(line.runs) + "<br>";
        made += "</p>\n";
    }
    void add(const Table& table) {
        const int total = std::max(1, std::accumulate(table.widths.begin(), table.widths.end(), 0));
        made += "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">\n<tr>";
        for (std::size_t i = 0; i < table.header.size(); ++i) {
            const auto width = i < table.widths.size() ? std::to_string(100 * table.widths[i] / total) : std::string{"10"};
            made += "<th align=\"left\" valign=\"top\" bgcolor=\"#E8EEF5\" width=\"" + width + "%\">" +
                    runs(table.header[i]) + "</th>";
        }
        made += "</tr>\n";
        for (const auto& row : table.rows) {
            made += "<tr>";
            for (const auto& cell : row) made += "<td valign=\"top\">" + runs(cell) + "</td>";
            made += "</tr>\n";
        }
        made += "</table>\n";
    }
    void add(const Illustration& illustration) {
        made += "<p><i>" + escaped(illustration.description) + "</i></p>\n";
    }

    void notice(const std::string& text) {
        made += "<p><b><font color=\"#8A1F11\">" + escaped(text) + "</font></b></p>\n";
    }
    void notes(const std::vector<std::string>& all) {
        if (all.empty()) return;
        made += "<hr>\n";
        for (std::size_t i = 0; i < all.size(); ++i)
            made += "<p><a name=\"note" + std::to_string(i + 1) + "\"></a><font size=\"-1\">" + noteMark(i) + " " +
                    escaped(all[i]) + "</font></p>\n";
    }

private:
    static std::string lines(std::string_view text) {
        auto all = escaped(text);
        for (auto at = all.find('\n'); at != std::string::npos; at = all.find('\n', at + 4)) all.replace(at, 1, "<br>");
        return all;
    }

    static std::string runs(const Runs& all) {
        std::string text;
        for (const auto& run : all) {
            if (run.note) {
                text += "<sup><a href=\"#note" + std::to_string(*run.note + 1) + "\">" + std::to_string(*run.note + 1) +
                        "</a></sup>";
                continue;
            }
            auto inner = lines(run.text);
            if (run.italic) inner = "<i>" + inner + "</i>";
            if (run.bold) inner = "<b>" + inner + "</b>";
            text += inner;
        }
        return text;
    }
};

class Text {
public:
    std::string made;

    void add(const Heading& heading) { line(plain(heading.runs)); }
    void add(const Paragraph& paragraph) { line(plain(paragraph.runs)); }
    void add(const List& list) {
        std::size_t number = 0;
        for (const auto& item : list.items)
            line((list.numbered ? std::to_string(++number) + ". " : "• ") + plain(item));
    }
    void add(const Particulars& particulars) {
        for (const auto& each : particulars.lines) line(each.label + ": " + plain(each.runs));
    }
    void add(const Table& table) {
        for (const auto& row : table.rows) {
            std::string text;
            for (std::size_t i = 0; i < row.size() && i < table.header.size(); ++i)
                text += (i == 0 ? "" : "; ") + plain(table.header[i]) + ": " + plain(row[i]);
            line(text + ".");
        }
    }
    void add(const Illustration& illustration) { line(illustration.description); }
    void line(const std::string& text) { made += text + "\n"; }
};

}  // namespace

std::string readingHtml(const Document& document) {
    Html html;
    if (!document.notice.empty()) html.notice(document.notice);
    for (const auto& block : document.blocks) std::visit([&html](const auto& each) { html.add(each); }, block);
    html.notes(document.notes);
    return html.made + "</body></html>\n";
}

std::string readingText(const Document& document) {
    Text text;
    if (!document.notice.empty()) text.line(document.notice + "\n");
    for (const auto& block : document.blocks) {
        std::visit([&text](const auto& each) { text.add(each); }, block);
        text.line({});
    }
    for (std::size_t i = 0; i < document.notes.size(); ++i) text.line(noteMark(i) + " " + document.notes[i]);
    return std::move(text.made);
}

}  // namespace mijlpaal::gui

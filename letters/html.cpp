#include "base/xml_text.h"
#include "chart/svg.h"
#include "letters/formats.h"

#include <algorithm>
#include <numeric>

namespace mijlpaal::letters {

namespace {

constexpr std::string_view look = R"css(
body { font-family: "Liberation Sans", Arial, sans-serif; line-height: 1.4; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
h1, h2, h3 { color: #154273; line-height: 1.2; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; } h3 { font-size: 1rem; }
.notice { border: 2px solid #8a1f11; padding: .5rem .8rem; font-weight: bold; }
.address { margin: 1.5rem 0; } .signature { margin-top: 2rem; }
dl { display: grid; grid-template-columns: 9rem 1fr; } dt { color: #154273; } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid #767676; overflow-wrap: anywhere; hyphens: auto; }
th { background: #e8eef5; color: #154273; }
figure { margin: 1rem 0; } figure svg { max-width: 100%; height: auto; }
.notes { font-size: .9rem; border-top: 1px solid #767676; margin-top: 2rem; }
a:focus { outline: 3px solid #154273; }
@media print { body { margin: 0; max-width: none; } }
)css";

std::string escaped(std::string_view text) {
    return base::escapedXml(visibleText(text));
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Document& document) : document_{document}, named_(document.notes.size(), 0) {}

    std::string write() {
        const bool dutch = document_.language == Language::dutch;
        html_ = "<!DOCTYPE html>\n<html lang=\"" + std::string{dutch ? "nl" : "en"} +
                "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                "content=\"width=device-width, initial-scale=1\">\n<title>" +
                escaped(document_.title) + "</title>\n<meta name=\"date\" content=\"" +
                isoDay(document_.date) + "\">\n";
        for (const auto& [name, value] : document_.properties) {
            if (!value.empty())
                html_ += "<meta name=\"" + escaped(name) + "\" content=\"" + escaped(value) + "\">\n";
        }
        html_ += "<style>" + std::string{look} + "</style>\n</head>\n<body>\n<main>\n";
        if (!document_.notice.empty()) html_ += "<p class=\"notice\">" + escaped(document_.notice) + "</p>\n";
        html_ += "<h1>" + escaped(document_.title) + "</h1>\n";
        for (const auto& block : document_.blocks) std::visit([this](const auto& each) { add(each); }, block);
        notes(dutch);
        html_ += "</main>\n</body>\n</html>\n";
        return std::move(html_);
    }

private:
    std::string runs(const Runs& all) {
        std::string text;
        for (const auto& run : all) {
            if (run.note) {
                const auto number = std::to_string(*run.note + 1);
                // The first mark is the one that its note leads back to.
                const bool first = named_[*run.note]++ == 0;
                text += "<sup><a href=\"#noot" + number + "\"" + (first ? " id=\"bij" + number + "\"" : "") +
                        " role=\"doc-noteref\">" + number + "</a></sup>";
                continue;
            }
            auto inner = lines(run.text);
            if (!run.figure.empty())
                inner = "<data value=\"" + escaped(run.figure) + "\">" + inner + "</data>";
            if (run.italic) inner = "<em>" + inner + "</em>";
            if (run.bold) inner = "<strong>" + inner + "</strong>";
            text += inner;
        }
        return text;
    }

    static std::string lines(std::string_view text) {
        std::string all;
        for (;;) {
            const auto end = text.find('\n');
            all += escaped(text.substr(0, end));
            if (end == std::string_view::npos) return all;
            all += "<br>";
            text.remove_prefix(end + 1);
        }
    }

    void add(const Heading& heading) {
        const auto tag = "h" + std::to_string(std::clamp(heading.level, 1, 2) + 1);
        html_ += "<" + tag + ">" + runs(heading.runs) + "</" + tag + ">\n";
    }
    void add(const Paragraph& paragraph) {
        const char* role = paragraph.role == Paragraph::Role::address     ? " class=\"address\""
                           : paragraph.role == Paragraph::Role::signature ? " class=\"signature\""
                                                                          : "";
        html_ += "<p" + std::string{role} + ">" + runs(paragraph.runs) + "</p>\n";
    }
    void add(const List& list) {
        const std::string tag = list.numbered ? "ol" : "ul";
        html_ += "<" + tag + ">\n";
        for (const auto& item : list.items) html_ += "<li>" + runs(item) + "</li>\n";
        html_ += "</" + tag + ">\n";
    }
    void add(const Particulars& particulars) {
        html_ += "<dl>\n";
        for (const auto& line : particulars.lines)
            html_ += "<dt>" + escaped(line.label) + "</dt><dd>" + runs(line.runs) + "</dd>\n";
        html_ += "</dl>\n";
    }
    void add(const Table& table) {
        const int total = std::max(1, std::accumulate(table.widths.begin(), table.widths.end(), 0));
        html_ += "<table>\n<colgroup>";
        for (const auto width : table.widths)
            html_ += "<col style=\"width:" + std::to_string(100 * width / total) + "%\">";
        html_ += "</colgroup>\n<thead><tr>";
        for (const auto& cell : table.header) html_ += "<th scope=\"col\">" + runs(cell) + "</th>";
        html_ += "</tr></thead>\n<tbody>\n";
        for (const auto& row : table.rows) {
            html_ += "<tr>";
            for (const auto& cell : row) html_ += "<td>" + runs(cell) + "</td>";
            html_ += "</tr>\n";
        }
        html_ += "</tbody>\n</table>\n";
    }

    void add(const Illustration& illustration) {
        html_ += "<figure>" +
                 chart::svgText(illustration.picture, visibleText(illustration.description),
                                document_.language == Language::dutch ? "nl" : "en") +
                 "</figure>\n";
    }

    void notes(bool dutch) {
        if (document_.notes.empty()) return;
        html_ += "<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"" +
                 std::string{dutch ? "Noten" : "Notes"} + "\">\n<ol>\n";
        for (std::size_t i = 0; i < document_.notes.size(); ++i) {
            const auto number = std::to_string(i + 1);
            html_ += "<li id=\"noot" + number + "\">" + escaped(document_.notes[i]);
            if (named_[i] > 0) {
                html_ += " <a href=\"#bij" + number + "\" role=\"doc-backlink\" aria-label=\"" +
                         (dutch ? "Terug naar de tekst" : "Back to the text") + "\">↩</a>";
            }
            html_ += "</li>\n";
        }
        html_ += "</ol>\n</section>\n";
    }

    const Document& document_;
    std::vector<int> named_;
    std::string html_;
};

}  // namespace

std::string htmlText(const Document& document) {
    return HtmlWriter{document}.write();
}

}  // namespace mijlpaal::letters

#include "letters/odt/content.h"

#include "letters/figures.h"
#include "letters/odt/styles.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <string_view>
#include <vector>

namespace mijlpaal::letters::odt {

namespace {

class ContentWriter {
public:
    ContentWriter(const Document& document, xml_node automatic, xml_node body)
        : document_{document}, automatic_{automatic}, body_{body}, noted_(document.notes.size(), false) {}

    void write() {
        for (std::size_t i = 0; i < document_.blocks.size(); ++i) {
            const bool announces = i + 1 < document_.blocks.size() && holdsTogether(document_.blocks[i + 1]);
            std::visit([&](const auto& block) { writeBlock(block, announces); }, document_.blocks[i]);
        }
    }

private:
    /// What must not stand on another page than the paragraph before it.
    static bool holdsTogether(const Block& block) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        const bool signature = paragraph && paragraph->role == Paragraph::Role::signature;
        return signature || std::holds_alternative<List>(block) || std::holds_alternative<Table>(block);
    }

    void writeBlock(const Heading& heading, bool) {
        const auto level = std::to_string(std::clamp(heading.level, 1, 2));
        std::string style = "Heading_" + level;
        if (heading.newPage) style = newPageStyle(style);
        auto made = element(body_, "text:h", {{"text:style-name", style}, {"text:outline-level", level}});
        writeRuns(made, heading.runs);
    }

    void writeBlock(const Paragraph& paragraph, bool announces) {
        const char* style = announces ? "Announcement" : "Body";
        if (paragraph.role == Paragraph::Role::address) style = "Address";
        if (paragraph.role == Paragraph::Role::signature) style = "Signature";
        writeRuns(element(body_, "text:p", {{"text:style-name", style}}), paragraph.runs);
    }

    void writeBlock(const List& list, bool) {
        if (list.items.empty()) return;
        auto made = element(body_, "text:list", {{"text:style-name", list.numbered ? "Numbers" : "Bullets"}});
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            auto item = element(made, "text:list-item");
            const char* style = i + 1 == list.items.size() ? "Last_item" : "List_item";
            writeRuns(element(item, "text:p", {{"text:style-name", style}}), list.items[i]);
        }
    }

    void writeBlock(const Particulars& particulars, bool) {
        for (std::size_t i = 0; i < particulars.lines.size(); ++i) {
            const auto& line = particulars.lines[i];
            const bool last = i + 1 == particulars.lines.size();
            auto made =
                element(body_, "text:p", {{"text:style-name", last ? "Last_particular" : "Particulars"}});
            textElement(made, "text:span", visibleText(line.label), {{"text:style-name", "Label"}});
            element(made, "text:tab");
            writeRuns(made, line.runs);
        }
    }

    void writeBlock(const Table& table, bool) {
        const auto name = "Table" + std::to_string(++tables_);
        addTableStyles(name, table);
        auto made = element(body_, "table:table", {{"table:name", name}, {"table:style-name", name}});
        for (std::size_t i = 0; i < table.widths.size(); ++i) {
            element(made, "table:table-column", {{"table:style-name", columnStyle(name, i)}});
        }
        writeRow(element(made, "table:table-header-rows"), table.header, "Table_heading", "Heading_cell");
        for (const auto& row : table.rows) writeRow(made, row, "Table_cell", "Cell");
        // Word processors want a paragraph behind a table; a low one serves as the white under it.
        element(body_, "text:p", {{"text:style-name", "After_table"}});
    }

    void writeBlock(const Illustration& illustration, bool) {
        const auto number = std::to_string(++illustrations_);
        const auto& picture = illustration.picture;
        auto frame = element(element(body_, "text:p", {{"text:style-name", "Body"}}), "draw:frame",
                             {{"draw:name", "Beeld" + number},
                              {"text:anchor-type", "as-char"},
                              {"svg:width", std::to_string(textWidth) + "mm"},
                              {"svg:height", std::to_string(static_cast<int>(textWidth * picture.height / picture.width)) + "mm"}});
        element(frame, "draw:image",
                {{"xlink:href", illustrationPart(illustrations_)},
                 {"xlink:type", "simple"},
                 {"xlink:show", "embed"},
                 {"xlink:actuate", "onLoad"}});
        textElement(frame, "svg:desc", visibleText(illustration.description));
    }

    void writeRow(xml_node parent, const std::vector<Runs>& cells, const char* paragraph,
                  const char* cellStyle) {
        auto row = element(parent, "table:table-row", {{"table:style-name", "Row"}});
        for (const auto& runs : cells) {
            auto cell = element(row, "table:table-cell",
                                {{"table:style-name", cellStyle}, {"office:value-type", "string"}});
            writeRuns(element(cell, "text:p", {{"text:style-name", paragraph}}), runs);
        }
    }

    void writeRuns(xml_node parent, const Runs& runs) {
        bool afterDigit = false;
        for (const auto& run : runs) {
            if (run.note) {
                // "2031" with note 12 must not be read, or copied, as 203112.
                if (afterDigit) addText(parent, "\u202F");
                writeNote(parent, *run.note);
                afterDigit = true;
                continue;
            }
            const auto mark = run.figure.empty() ? std::string{} : markName(run.figure, ++figures_);
            if (!mark.empty()) element(parent, "text:bookmark-start", {{"text:name", mark}});
            auto target = parent;
            if (run.bold || run.italic) {
                const char* style = run.bold && run.italic ? "Bold_italic" : run.bold ? "Bold" : "Italic";
                target = element(parent, "text:span", {{"text:style-name", style}});
            }
            writeLines(target, run.text);
            if (!mark.empty()) element(parent, "text:bookmark-end", {{"text:name", mark}});
            if (!run.text.empty()) afterDigit = run.text.back() >= '0' && run.text.back() <= '9';
        }
    }

    static void writeLines(xml_node parent, std::string_view text) {
        for (;;) {
            const auto end = text.find('\n');
            addText(parent, visibleText(text.substr(0, end)));
            if (end == std::string_view::npos) return;
            element(parent, "text:line-break");
            text.remove_prefix(end + 1);
        }
    }

    /// The footnote itself where it is named first; from then on a mark that refers to it.
    void writeNote(xml_node parent, std::size_t index) {
        assert(index < document_.notes.size());
        const auto id = "note" + std::to_string(index + 1);
        if (noted_[index]) {
            auto mark = element(parent, "text:span", {{"text:style-name", "Note_mark"}});
            textElement(
                mark, "text:note-ref", std::to_string(index + 1),
                {{"text:note-class", "footnote"}, {"text:reference-format", "text"}, {"text:ref-name", id}});
            return;
        }
        noted_[index] = true;
        auto note = element(parent, "text:note", {{"text:id", id}, {"text:note-class", "footnote"}});
        textElement(note, "text:note-citation", std::to_string(index + 1));
        auto body = element(note, "text:note-body");
        textElement(body, "text:p", visibleText(document_.notes[index]), {{"text:style-name", "Footnote"}});
    }

    std::string newPageStyle(const std::string& parent) {
        auto name = parent + "_new_page";
        if (!automatic_.find_child_by_attribute("style:style", "style:name", name.c_str())) {
            auto style = element(
                automatic_, "style:style",
                {{"style:name", name}, {"style:family", "paragraph"}, {"style:parent-style-name", parent}});
            element(style, "style:paragraph-properties",
                    {{"fo:break-before", "page"}, {"fo:margin-top", "0mm"}});
        }
        return name;
    }

    static std::string columnStyle(const std::string& table, std::size_t column) {
        return table + "." + std::string(1, static_cast<char>('A' + column % 26));
    }

    void addTableStyles(const std::string& name, const Table& table) {
        auto style = element(automatic_, "style:style", {{"style:name", name}, {"style:family", "table"}});
        element(style, "style:table-properties",
                {{"style:width", std::to_string(textWidth) + "mm"}, {"table:align", "margins"}});
        const int total = std::max(1, std::accumulate(table.widths.begin(), table.widths.end(), 0));
        for (std::size_t i = 0; i < table.widths.size(); ++i) {
            auto column = element(automatic_, "style:style",
                                  {{"style:name", columnStyle(name, i)}, {"style:family", "table-column"}});
            element(column, "style:table-column-properties",
                    {{"style:column-width", std::to_string(textWidth * table.widths[i] / total) + "mm"},
                     {"style:rel-column-width", std::to_string(65535 * table.widths[i] / total) + "*"}});
        }
    }

    const Document& document_;
    xml_node automatic_, body_;
    std::vector<bool> noted_;
    int tables_ = 0;
    std::size_t illustrations_ = 0;
    std::size_t figures_ = 0;
};

void addCellStyle(xml_node automatic, const char* name, Attributes more) {
    auto style = element(automatic, "style:style", {{"style:name", name}, {"style:family", "table-cell"}});
    auto properties = element(style, "style:table-cell-properties",
                              {{"fo:padding-top", "1mm"},
                               {"fo:padding-bottom", "1mm"},
                               {"fo:padding-left", "1.5mm"},
                               {"fo:padding-right", "1.5mm"},
                               {"fo:border-left", "none"},
                               {"fo:border-right", "none"},
                               {"fo:border-top", "none"}});
    for (const auto& [key, value] : more) properties.append_attribute(key) = value.c_str();
}

}  // namespace

std::string illustrationPart(std::size_t number) {
    return "Pictures/" + std::to_string(number) + ".png";
}

std::string contentXml(const Document& document) {
    pugi::xml_document xml;
    auto top = root(xml, "office:document-content");
    addFonts(top);
    auto automatic = element(top, "office:automatic-styles");
    auto row = element(automatic, "style:style", {{"style:name", "Row"}, {"style:family", "table-row"}});
    element(row, "style:table-row-properties", {{"fo:keep-together", "always"}});
    addCellStyle(
        automatic, "Heading_cell",
        {{"fo:background-color", "#e8eef5"}, {"fo:border-bottom", std::string{"0.8pt solid "} + darkBlue}});
    addCellStyle(automatic, "Cell", {{"fo:border-bottom", "0.4pt solid #b0b8c0"}});
    auto text = element(element(top, "office:body"), "office:text");
    ContentWriter{document, automatic, text}.write();
    return written(xml);
}

}  // namespace mijlpaal::letters::odt

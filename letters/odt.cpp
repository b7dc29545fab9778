#include "letters/odt.h"

#include <pugixml.hpp>
#include <zip.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <initializer_list>
#include <memory>
#include <numeric>
#include <sstream>
#include <string_view>
#include <utility>
#include <vector>

namespace mijlpaal::letters {
namespace {

using pugi::xml_node;
using Attributes = std::initializer_list<std::pair<const char*, std::string>>;

constexpr std::array<std::pair<const char*, const char*>, 11> namespaces = {{
    {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
    {"xmlns:config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"},
    {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
    {"xmlns:loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"},
}};

// The measures of the page, in millimetres.
constexpr int pageWidth = 210, sideMargin = 25, textWidth = pageWidth - 2 * sideMargin;

constexpr const char* darkBlue = "#154273";

xml_node element(xml_node parent, const char* name, Attributes attributes = {}) {
    auto made = parent.append_child(name);
    for (const auto& [key, value] : attributes) made.append_attribute(key) = value.c_str();
    return made;
}

void addText(xml_node parent, const std::string& text) {
    parent.append_child(pugi::node_pcdata).set_value(text.c_str());
}

xml_node textElement(xml_node parent, const char* name, const std::string& text, Attributes attributes = {}) {
    auto made = element(parent, name, attributes);
    addText(made, text);
    return made;
}

xml_node root(pugi::xml_document& xml, const char* name) {
    auto declaration = xml.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    auto made = xml.append_child(name);
    for (const auto& [key, value] : namespaces) made.append_attribute(key) = value;
    made.append_attribute("office:version") = "1.3";
    return made;
}

std::string written(const pugi::xml_document& xml) {
    std::ostringstream out;
    xml.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return out.str();
}

// ------------------------------------------------------------------------------------------------
// Styles

void addFonts(xml_node parent) {
    // One look with what a machine has: the first of the list that is there.
    auto fonts = element(parent, "office:font-face-decls");
    element(fonts, "style:font-face",
            {{"style:name", "Letter"},
             {"svg:font-family", "'Liberation Sans', Arial, 'Noto Sans', 'DejaVu Sans'"},
             {"style:font-family-generic", "swiss"},
             {"style:font-pitch", "variable"}});
    element(fonts, "style:font-face",
            {{"style:name", "Mark"},
             {"svg:font-family", "'Liberation Sans', OpenSymbol, 'DejaVu Sans'"},
             {"style:font-pitch", "variable"}});
}

struct Look {
    const char* name;
    const char* shown;   ///< the name that people see
    const char* parent;  ///< may be null
    std::vector<std::pair<const char*, std::string>> paragraph, text;
};

void addLook(xml_node styles, const Look& look) {
    auto style = element(
        styles, "style:style",
        {{"style:name", look.name}, {"style:display-name", look.shown}, {"style:family", "paragraph"}});
    if (look.parent) style.append_attribute("style:parent-style-name") = look.parent;
    const std::string_view name = look.name;
    if (name.starts_with("Heading_")) {
        style.append_attribute("style:default-outline-level") = std::string{name.substr(8)}.c_str();
        style.append_attribute("style:next-style-name") = "Body";
    }
    if (!look.paragraph.empty()) {
        auto properties = element(style, "style:paragraph-properties");
        for (const auto& [key, value] : look.paragraph) properties.append_attribute(key) = value.c_str();
        if (name == "Particulars") {
            auto stops = element(properties, "style:tab-stops");
            element(stops, "style:tab-stop", {{"style:position", "0mm"}});
        }
    }
    if (!look.text.empty()) {
        auto properties = element(style, "style:text-properties");
        for (const auto& [key, value] : look.text) properties.append_attribute(key) = value.c_str();
    }
}

const std::vector<Look>& looks() {
    static const std::vector<Look> all = {
        {"Standard",
         "Standard",
         nullptr,
         {{"fo:line-height", "125%"}, {"fo:orphans", "2"}, {"fo:widows", "2"}},
         {}},
        {"Body", "Body", "Standard", {{"fo:margin-bottom", "2.6mm"}}, {}},
        // Stays with the list or table that it announces.
        {"Announcement", "Announcement", "Body", {{"fo:keep-with-next", "always"}}, {}},
        {"Address", "Address", "Standard", {{"fo:margin-bottom", "9mm"}}, {}},
        {"Signature", "Signature", "Standard", {{"fo:margin-top", "8mm"}, {"fo:margin-bottom", "2.6mm"}}, {}},
        {"Particulars",
         "Particulars",
         "Standard",
         {{"fo:margin-left", "36mm"}, {"fo:text-indent", "-36mm"}, {"fo:margin-bottom", "0.6mm"}},
         {}},
        {"Last_particular", "Last particular", "Particulars", {{"fo:margin-bottom", "8mm"}}, {}},
        {"Heading_1",
         "Heading 1",
         "Standard",
         {{"fo:margin-top", "5mm"}, {"fo:margin-bottom", "1.6mm"}, {"fo:keep-with-next", "always"}},
         {{"fo:font-size", "12pt"}, {"fo:font-weight", "bold"}, {"fo:color", darkBlue}}},
        {"Heading_2",
         "Heading 2",
         "Standard",
         {{"fo:margin-top", "4mm"}, {"fo:margin-bottom", "1.2mm"}, {"fo:keep-with-next", "always"}},
         {{"fo:font-size", "10pt"}, {"fo:font-weight", "bold"}, {"fo:color", darkBlue}}},
        {"List_item", "List item", "Standard", {{"fo:margin-bottom", "1.2mm"}}, {}},
        {"Last_item", "Last item", "Body", {}, {}},
        {"Table_cell", "Table cell", "Standard", {{"fo:line-height", "115%"}}, {{"fo:font-size", "9pt"}}},
        {"Table_heading",
         "Table heading",
         "Table_cell",
         {{"fo:keep-with-next", "always"}},
         {{"fo:font-weight", "bold"}, {"fo:color", darkBlue}}},
        {"After_table", "After table", "Standard", {{"fo:line-height", "100%"}}, {{"fo:font-size", "7pt"}}},
        {"Footnote",
         "Footnote",
         "Standard",
         {{"fo:margin-left", "4mm"}, {"fo:text-indent", "-4mm"}, {"fo:line-height", "110%"}},
         {{"fo:font-size", "7.5pt"}}},
        {"Notice",
         "Notice",
         "Standard",
         {{"fo:text-align", "center"}, {"fo:border", "0.4pt solid #9b1c1c"}, {"fo:padding", "1.2mm"}},
         {{"fo:font-size", "8.5pt"}, {"fo:font-weight", "bold"}, {"fo:color", "#9b1c1c"}}},
        {"Page_number", "Page number", "Standard", {{"fo:text-align", "end"}}, {{"fo:font-size", "8pt"}}},
    };
    return all;
}

void addDefaultStyle(xml_node styles, Language language) {
    auto style = element(styles, "style:default-style", {{"style:family", "paragraph"}});
    element(style, "style:paragraph-properties", {{"style:writing-mode", "page"}});
    const bool dutch = language == Language::dutch;
    element(style, "style:text-properties",
            {{"style:font-name", "Letter"},
             {"fo:font-size", "9.5pt"},
             {"fo:language", dutch ? "nl" : "en"},
             {"fo:country", dutch ? "NL" : "GB"},
             {"style:language-asian", "none"},
             {"style:country-asian", "none"},
             {"style:language-complex", "none"},
             {"style:country-complex", "none"}});
}

void addCharacterStyle(xml_node styles, const char* name, Attributes properties) {
    auto style = element(styles, "style:style", {{"style:name", name}, {"style:family", "text"}});
    element(style, "style:text-properties", properties);
}

void addListStyle(xml_node styles, const char* name, bool numbered) {
    auto style = element(styles, "text:list-style", {{"style:name", name}});
    auto level = numbered
                     ? element(style, "text:list-level-style-number",
                               {{"text:level", "1"}, {"style:num-format", "1"}, {"style:num-suffix", "."}})
                     : element(style, "text:list-level-style-bullet",
                               {{"text:level", "1"}, {"text:bullet-char", "\u2022"}});
    auto properties = element(level, "style:list-level-properties",
                              {{"text:list-level-position-and-space-mode", "label-alignment"}});
    const std::string indent = numbered ? "8mm" : "5mm";
    element(properties, "style:list-level-label-alignment",
            {{"text:label-followed-by", "listtab"},
             {"text:list-tab-stop-position", indent},
             {"fo:text-indent", "-" + indent},
             {"fo:margin-left", indent}});
    if (!numbered) element(level, "style:text-properties", {{"style:font-name", "Mark"}});
}

void addPageNumber(xml_node parent, Language language) {
    const bool dutch = language == Language::dutch;
    addText(parent, dutch ? "Pagina " : "Page ");
    textElement(parent, "text:page-number", "1", {{"text:select-page", "current"}});
    addText(parent, dutch ? " van " : " of ");
    textElement(parent, "text:page-count", "1");
}

std::string stylesXml(const Document& document) {
    pugi::xml_document xml;
    auto top = root(xml, "office:document-styles");
    addFonts(top);

    auto styles = element(top, "office:styles");
    addDefaultStyle(styles, document.language);
    for (const auto& look : looks()) addLook(styles, look);
    addCharacterStyle(styles, "Bold", {{"fo:font-weight", "bold"}});
    addCharacterStyle(styles, "Italic", {{"fo:font-style", "italic"}});
    addCharacterStyle(styles, "Bold_italic", {{"fo:font-weight", "bold"}, {"fo:font-style", "italic"}});
    addCharacterStyle(styles, "Label", {{"fo:color", darkBlue}});
    addCharacterStyle(styles, "Note_mark", {{"style:text-position", "super 62%"}});
    addListStyle(styles, "Bullets", false);
    addListStyle(styles, "Numbers", true);
    element(styles, "text:notes-configuration",
            {{"text:note-class", "footnote"},
             {"text:citation-body-style-name", "Note_mark"},
             {"text:citation-style-name", "Note_mark"},
             {"text:default-style-name", "Footnote"},
             {"style:num-format", "1"},
             {"text:start-value", "0"},
             {"text:footnotes-position", "page"},
             {"text:start-numbering-at", "document"}});

    auto automatic = element(top, "office:automatic-styles");
    auto layout = element(automatic, "style:page-layout", {{"style:name", "A4"}});
    auto page = element(layout, "style:page-layout-properties",
                        {{"fo:page-width", std::to_string(pageWidth) + "mm"},
                         {"fo:page-height", "297mm"},
                         {"style:print-orientation", "portrait"},
                         {"fo:margin-top", "15mm"},
                         {"fo:margin-bottom", "12mm"},
                         {"fo:margin-left", std::to_string(sideMargin) + "mm"},
                         {"fo:margin-right", std::to_string(sideMargin) + "mm"}});
    element(page, "style:footnote-sep",
            {{"style:width", "0.2mm"},
             {"style:distance-before-sep", "2mm"},
             {"style:distance-after-sep", "1.5mm"},
             {"style:line-style", "solid"},
             {"style:adjustment", "left"},
             {"style:rel-width", "25%"},
             {"style:color", "#808080"}});
    auto header = element(layout, "style:header-style");
    element(header, "style:header-footer-properties",
            {{"fo:min-height", "10mm"}, {"fo:margin-bottom", "6mm"}});
    auto footer = element(layout, "style:footer-style");
    element(footer, "style:header-footer-properties", {{"fo:min-height", "10mm"}, {"fo:margin-top", "5mm"}});

    auto masters = element(top, "office:master-styles");
    auto master =
        element(masters, "style:master-page", {{"style:name", "Standard"}, {"style:page-layout-name", "A4"}});
    auto head = element(master, "style:header");
    if (document.notice.empty()) {
        element(head, "text:p", {{"text:style-name", "Page_number"}});
    } else {
        textElement(head, "text:p", visibleText(document.notice), {{"text:style-name", "Notice"}});
    }
    auto foot = element(master, "style:footer");
    addPageNumber(element(foot, "text:p", {{"text:style-name", "Page_number"}}), document.language);
    return written(xml);
}

// ------------------------------------------------------------------------------------------------
// Content

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
            auto target = parent;
            if (run.bold || run.italic) {
                const char* style = run.bold && run.italic ? "Bold_italic" : run.bold ? "Bold" : "Italic";
                target = element(parent, "text:span", {{"text:style-name", style}});
            }
            writeLines(target, run.text);
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

// ------------------------------------------------------------------------------------------------
// The other parts

std::string isoDay(std::chrono::sys_days day) {
    const std::chrono::year_month_day date{day};
    const auto twoDigits = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::to_string(static_cast<int>(date.year())) + "-" +
           twoDigits(static_cast<unsigned>(date.month())) + "-" +
           twoDigits(static_cast<unsigned>(date.day()));
}

std::string metaXml(const Document& document) {
    pugi::xml_document xml;
    auto meta = element(root(xml, "office:document-meta"), "office:meta");
    textElement(meta, "meta:generator", "Mijlpaal");
    textElement(meta, "dc:title", visibleText(document.title));
    textElement(meta, "dc:language", document.language == Language::dutch ? "nl-NL" : "en-GB");
    textElement(meta, "dc:date", isoDay(document.date) + "T00:00:00");
    return written(xml);
}

std::string settingsXml() {
    pugi::xml_document xml;
    auto settings = element(root(xml, "office:document-settings"), "office:settings");
    auto set = element(settings, "config:config-item-set", {{"config:name", "ooo:configuration-settings"}});
    textElement(set, "config:config-item", "false",
                {{"config:name", "EmbedFonts"}, {"config:type", "boolean"}});
    return written(xml);
}

constexpr const char* mimetype = "application/vnd.oasis.opendocument.text";

std::string manifestXml() {
    pugi::xml_document xml;
    auto declaration = xml.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    auto manifest = xml.append_child("manifest:manifest");
    manifest.append_attribute("xmlns:manifest") = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    manifest.append_attribute("manifest:version") = "1.3";
    element(manifest, "manifest:file-entry",
            {{"manifest:full-path", "/"}, {"manifest:version", "1.3"}, {"manifest:media-type", mimetype}});
    for (const char* part : {"content.xml", "styles.xml", "meta.xml", "settings.xml"}) {
        element(manifest, "manifest:file-entry",
                {{"manifest:full-path", part}, {"manifest:media-type", "text/xml"}});
    }
    return written(xml);
}

// ------------------------------------------------------------------------------------------------
// The archive

struct ZipParts {
    const char* name;
    std::string bytes;
};

struct DropArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct DropSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

/// The parts in this order, the first one stored as it is.
std::optional<std::string> zipped(const std::vector<ZipParts>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    std::unique_ptr<zip_source_t, DropSource> target{zip_source_buffer_create(nullptr, 0, 0, &error)};
    if (!target) return std::nullopt;
    std::unique_ptr<zip_t, DropArchive> archive{zip_open_from_source(target.get(), ZIP_TRUNCATE, &error)};
    if (!archive) return std::nullopt;
    zip_source_keep(target.get());  // closing the archive gives up its own hold

    for (const auto& part : parts) {
        auto* source = zip_source_buffer(archive.get(), part.bytes.data(), part.bytes.size(), 0);
        if (!source) return std::nullopt;
        const auto index = zip_file_add(archive.get(), part.name, source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return std::nullopt;
        }
        const auto at = static_cast<zip_uint64_t>(index);
        const int method = at == 0 ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        constexpr zip_uint16_t midnight = 0, firstOfJanuary1980 = 1 << 5 | 1;
        if (zip_set_file_compression(archive.get(), at, method, 0) < 0 ||
            zip_file_set_dostime(archive.get(), at, midnight, firstOfJanuary1980, 0) < 0) {
            return std::nullopt;
        }
    }
    if (zip_close(archive.get()) < 0) return std::nullopt;
    static_cast<void>(archive.release());

    zip_stat_t size;
    if (zip_source_stat(target.get(), &size) < 0 || zip_source_open(target.get()) < 0) return std::nullopt;
    std::string bytes(size.size, '\0');
    const auto read = zip_source_read(target.get(), bytes.data(), bytes.size());
    zip_source_close(target.get());
    if (read < 0 || static_cast<zip_uint64_t>(read) != size.size) return std::nullopt;
    return bytes;
}

}  // namespace

base::Result<std::string> odtBytes(const Document& document) {
    const std::vector<ZipParts> parts = {
        {"mimetype", mimetype},
        {"content.xml", contentXml(document)},
        {"styles.xml", stylesXml(document)},
        {"meta.xml", metaXml(document)},
        {"settings.xml", settingsXml()},
        {"META-INF/manifest.xml", manifestXml()},
    };
    auto bytes = zipped(parts);
    if (!bytes) {
        return base::failure(
            "The document {title} could not be packed; there is probably too little memory. Close other "
            "programs and "
            "try again.",
            {{"title", document.title}});
    }
    return std::move(*bytes);
}

}  // namespace mijlpaal::letters

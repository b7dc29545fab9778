#include "letters/odt/styles.h"

#include <string_view>
#include <vector>

namespace mijlpaal::letters::odt {

namespace {

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

}  // namespace

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

}  // namespace mijlpaal::letters::odt

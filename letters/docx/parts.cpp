#include "letters/docx/parts.h"

#include "base/xml_text.h"

namespace mijlpaal::letters::docx {

namespace {

/// Between the elements of a part nothing may stand; the sources have line ends there.
std::string joined(std::string_view text) {
    std::string line;
    bool start = true;
    for (const char c : text) {
        if (c == '\n') {
            start = true;
        } else if (!start || c != ' ') {
            line += c;
            start = false;
        }
    }
    return line;
}

std::string paragraphStyle(const char* id, const char* name, const char* basedOn,
                           const std::string& paragraph, const std::string& text, bool isDefault = false) {
    return "<w:style w:type=\"paragraph\"" + std::string{isDefault ? " w:default=\"1\"" : ""} +
           " w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" +
           (basedOn ? "<w:basedOn w:val=\"" + std::string{basedOn} + "\"/>" : std::string{}) +
           "<w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + text + "</w:rPr></w:style>";
}

std::string spacing(int before, int after) {
    return "<w:spacing w:before=\"" + std::to_string(before) + "\" w:after=\"" + std::to_string(after) +
           "\"/>";
}

}  // namespace

std::string escaped(std::string_view text) {
    return base::escapedXml(visibleText(text));
}

std::string contentTypesXml() {
    constexpr std::string_view main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    std::string xml = std::string{declaration} +
                      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                      "<Default Extension=\"rels\" "
                      "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                      "<Default Extension=\"png\" ContentType=\"image/png\"/>";
    for (const auto& [part, type] : {std::pair{"document", "document.main"},
                                     {"styles", "styles"},
                                     {"numbering", "numbering"},
                                     {"settings", "settings"},
                                     {"footnotes", "footnotes"},
                                     {"header1", "header"},
                                     {"footer1", "footer"}}) {
        xml += "<Override PartName=\"/word/" + std::string{part} + ".xml\" ContentType=\"" +
               std::string{main} + type + "+xml\"/>";
    }
    return xml +
           "<Override PartName=\"/docProps/core.xml\" "
           "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
           "<Override PartName=\"/docProps/custom.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.custom-properties+xml\"/></Types>";
}

std::string packageRelationsXml() {
    return std::string{declaration} + joined(R"xml(
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
        <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
        <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>
        </Relationships>)xml");
}

std::string illustrationPart(std::size_t number) {
    return "media/" + std::to_string(number) + ".png";
}

std::string illustrationRelation(std::size_t number) {
    return "image" + std::to_string(number);
}

std::string documentRelationsXml(std::size_t illustrations) {
    std::string xml =
        std::string{declaration} +
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int number = 0;
    for (const auto& [type, target] : {std::pair{"styles", "styles"},
                                       {"numbering", "numbering"},
                                       {"settings", "settings"},
                                       {"footnotes", "footnotes"},
                                       {"header", "header1"},
                                       {"footer", "footer1"}}) {
        xml += "<Relationship Id=\"rId" + std::to_string(++number) +
               "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type +
               "\" Target=\"" + target + ".xml\"/>";
    }
    for (std::size_t i = 1; i <= illustrations; ++i) {
        xml += "<Relationship Id=\"" + illustrationRelation(i) +
               "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"" +
               illustrationPart(i) + "\"/>";
    }
    return xml + "</Relationships>";
}

std::string coreXml(const Document& document) {
    const auto day = isoDay(document.date) + "T00:00:00Z";
    return std::string{declaration} +
           "<cp:coreProperties "
           "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" +
           escaped(document.title) + "</dc:title><dc:language>" +
           (document.language == Language::dutch ? "nl-NL" : "en-GB") +
           "</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + day +
           "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + day +
           "</dcterms:modified></cp:coreProperties>";
}

std::string customXml(const Document& document) {
    std::string xml =
        std::string{declaration} +
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "
        "xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">";
    int number = 1;
    for (const auto& [name, value] : document.properties) {
        if (value.empty()) continue;
        xml += "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"" +
               std::to_string(++number) + "\" name=\"" + escaped(name) + "\"><vt:lpwstr>" + escaped(value) +
               "</vt:lpwstr></property>";
    }
    return xml + "</Properties>";
}

std::string settingsXml() {
    std::string xml{declaration};
    xml += "<w:settings ";
    xml += wordNamespace;
    xml += "><w:removePersonalInformation/><w:removeDateAndTime/><w:footnotePr><w:footnote "
           "w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr><w:compat>"
           "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" "
           "w:val=\"15\"/>"
           "</w:compat></w:settings>";
    return xml;
}

std::string stylesXml(Language language) {
    const std::string blue = "<w:color w:val=\"154273\"/>";
    const std::string tag = language == Language::dutch ? "nl-NL" : "en-GB";
    std::string xml =
        std::string{declaration} + "<w:styles " + wordNamespace +
        "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Liberation Sans\" w:hAnsi=\"Liberation "
        "Sans\" "
        "w:cs=\"Liberation Sans\"/><w:sz w:val=\"19\"/><w:lang w:val=\"" +
        tag +
        "\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"0\" w:line=\"288\" "
        "w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>";
    xml += paragraphStyle("Normal", "Normal", nullptr, spacing(0, 140), "", true);
    xml += paragraphStyle("Heading1", "heading 1", "Normal",
                          "<w:keepNext/>" + spacing(280, 90) + "<w:outlineLvl w:val=\"0\"/>",
                          "<w:b/>" + blue + "<w:sz w:val=\"24\"/>");
    xml += paragraphStyle("Heading2", "heading 2", "Normal",
                          "<w:keepNext/>" + spacing(220, 70) + "<w:outlineLvl w:val=\"1\"/>",
                          "<w:b/>" + blue + "<w:sz w:val=\"20\"/>");
    xml += paragraphStyle("Address", "Address", "Normal", spacing(0, 500), "");
    xml += paragraphStyle("Particular", "Particular", "Normal",
                          "<w:tabs><w:tab w:val=\"left\" w:pos=\"2040\"/></w:tabs>" + spacing(0, 40) +
                              "<w:ind w:left=\"2040\" w:hanging=\"2040\"/>",
                          "");
    xml += paragraphStyle("ListItem", "List Paragraph", "Normal", spacing(0, 70), "");
    xml += paragraphStyle("Cell", "Table Cell", "Normal", spacing(40, 40), "<w:sz w:val=\"18\"/>");
    xml += paragraphStyle("Sign", "Signature", "Normal", "<w:keepLines/>" + spacing(450, 140), "");
    xml += paragraphStyle("FootnoteText", "footnote text", "Normal", spacing(0, 0), "<w:sz w:val=\"16\"/>");
    xml += paragraphStyle("Header", "header", "Normal", "<w:jc w:val=\"center\"/>",
                          "<w:b/><w:color w:val=\"8A1F11\"/>");
    xml += paragraphStyle("Footer", "footer", "Normal", "<w:jc w:val=\"right\"/>", "<w:sz w:val=\"16\"/>");
    xml +=
        "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote "
        "reference\"/><w:rPr>"
        "<w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>";
    return xml + "</w:styles>";
}

std::string numberingXml() {
    const auto level = [](int id, const char* format, const char* text) {
        return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) +
               "\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start "
               "w:val=\"1\"/><w:numFmt w:val=\"" +
               format + "\"/><w:lvlText w:val=\"" + text +
               "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"360\" "
               "w:hanging=\"360\"/></w:pPr></w:lvl></w:abstractNum>";
    };
    return std::string{declaration} + "<w:numbering " + wordNamespace + ">" + level(0, "bullet", "\u2022") +
           level(1, "decimal", "%1.") +
           "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
           "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
}

std::string headerXml(const Document& document) {
    return std::string{declaration} + "<w:hdr " + wordNamespace +
           "><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" +
           escaped(document.notice) + "</w:t></w:r></w:p></w:hdr>";
}

std::string footerXml(Language language) {
    const bool dutch = language == Language::dutch;
    const auto text = [](const char* words) {
        return "<w:r><w:t xml:space=\"preserve\">" + std::string{words} + "</w:t></w:r>";
    };
    const auto field = [](const char* name) {
        return "<w:fldSimple w:instr=\"" + std::string{name} + "\"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    };
    return std::string{declaration} + "<w:ftr " + wordNamespace +
           "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + text(dutch ? "Pagina " : "Page ") +
           field("PAGE") + text(dutch ? " van " : " of ") + field("NUMPAGES") + "</w:p></w:ftr>";
}

}  // namespace mijlpaal::letters::docx

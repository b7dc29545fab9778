#include "letters/docx/parts.h"
#include "letters/drawing/png.h"
#include "letters/figures.h"
#include "letters/formats.h"
#include "letters/package.h"

#include <algorithm>
#include <numeric>

namespace mijlpaal::letters {

namespace {

using docx::escaped;

/// In twentieths of a point: 160 millimetres between the margins of A4.
constexpr int textWidth = 9071;
/// Word takes no longer names of bookmarks.
constexpr std::size_t longestMark = 40;

class BodyWriter {
public:
    explicit BodyWriter(const Document& document)
        : document_{document}, noted_(document.notes.size(), false) {}

    std::string write() {
        for (const auto& block : document_.blocks) std::visit([this](const auto& each) { add(each); }, block);
        return std::string{docx::declaration} + "<w:document " + docx::wordNamespace + "><w:body>" + body_ +
               "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/><w:footerReference "
               "w:type=\"default\" "
               "r:id=\"rId6\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1417\" "
               "w:bottom=\"1134\" "
               "w:left=\"1417\" w:header=\"567\" w:footer=\"567\" "
               "w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

private:
    void add(const Heading& heading) {
        const auto level = std::to_string(std::clamp(heading.level, 1, 2));
        paragraph(body_, "Heading" + level, heading.newPage ? "<w:pageBreakBefore/>" : "", heading.runs);
    }
    void add(const Paragraph& each) {
        const char* style = each.role == Paragraph::Role::address     ? "Address"
                            : each.role == Paragraph::Role::signature ? "Sign"
                                                                      : "Normal";
        paragraph(body_, style, "", each.runs);
    }
    void add(const List& list) {
        const std::string number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" +
                                   std::string{list.numbered ? "2" : "1"} + "\"/></w:numPr>";
        for (const auto& item : list.items) paragraph(body_, "ListItem", number, item);
    }
    void add(const Particulars& particulars) {
        for (const auto& line : particulars.lines) {
            Runs runs{{line.label + "\t", false, false, {}}};
            runs.insert(runs.end(), line.runs.begin(), line.runs.end());
            paragraph(body_, "Particular", "", runs);
        }
        paragraph(body_, "Normal", "", {});
    }
    void add(const Table& table) {
        const int total = std::max(1, std::accumulate(table.widths.begin(), table.widths.end(), 0));
        body_ +=
            "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders><w:insideH w:val=\"single\" "
            "w:sz=\"4\" "
            "w:color=\"B0B8C0\"/><w:bottom w:val=\"single\" w:sz=\"4\" "
            "w:color=\"B0B8C0\"/></w:tblBorders><w:tblLayout "
            "w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
        for (const auto width : table.widths)
            body_ += "<w:gridCol w:w=\"" + std::to_string(textWidth * width / total) + "\"/>";
        body_ += "</w:tblGrid>";
        row(table, table.header, total, true);
        for (const auto& cells : table.rows) row(table, cells, total, false);
        body_ += "</w:tbl>";
        paragraph(body_, "Cell", "", {});
    }

    void add(const Illustration& illustration) {
        // In units of a 36,000th of a millimetre.
        constexpr long long width = 160LL * 36'000;
        const auto height = static_cast<long long>(static_cast<double>(width) * illustration.picture.height /
                                                   illustration.picture.width);
        const auto number = std::to_string(++illustrations_);
        const auto size = "cx=\"" + std::to_string(width) + "\" cy=\"" + std::to_string(height) + "\"";
        const auto name = "id=\"" + number + "\" name=\"Beeld " + number + "\" descr=\"" +
                          escaped(illustration.description) + "\"";
        body_ += "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:drawing><wp:inline "
                 "distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size + "/><wp:docPr " + name +
                 "/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
                 "<pic:nvPicPr><pic:cNvPr " + name + "/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" +
                 docx::illustrationRelation(illustrations_) +
                 "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " +
                 size + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
                 "</a:graphic></wp:inline></w:drawing></w:r></w:p>";
    }

    void row(const Table& table, const std::vector<Runs>& cells, int total, bool isHead) {
        body_ += "<w:tr><w:trPr><w:cantSplit/>" + std::string{isHead ? "<w:tblHeader/>" : ""} + "</w:trPr>";
        for (std::size_t i = 0; i < cells.size(); ++i) {
            body_ += "<w:tc><w:tcPr><w:tcW w:w=\"" + std::to_string(textWidth * table.widths[i] / total) +
                     "\" w:type=\"dxa\"/>" + (isHead ? "<w:shd w:val=\"clear\" w:fill=\"E8EEF5\"/>" : "") +
                     "</w:tcPr>";
            auto runs = cells[i];
            for (auto& run : runs) run.bold = run.bold || isHead;
            paragraph(body_, "Cell", "", runs);
            body_ += "</w:tc>";
        }
        body_ += "</w:tr>";
    }

    void paragraph(std::string& to, const std::string& style, const std::string& more, const Runs& runs) {
        to += "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + more + "</w:pPr>";
        for (const auto& each : runs) run(to, each);
        to += "</w:p>";
    }

    void run(std::string& to, const Run& each) {
        if (each.note) {
            // A footnote is named once; from then on its number stands for it.
            const auto number = std::to_string(*each.note + 1);
            const auto mark = noted_[*each.note] ? "<w:t>" + number + "</w:t>"
                                                 : "<w:footnoteReference w:id=\"" + number + "\"/>";
            noted_[*each.note] = true;
            to += "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>" + mark + "</w:r>";
            return;
        }
        const auto mark = each.figure.empty() ? std::string{} : markName(each.figure, ++figures_);
        const bool marks = !mark.empty() && mark.size() <= longestMark;
        const auto id = std::to_string(figures_);
        if (marks) to += "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + mark + "\"/>";
        to += "<w:r><w:rPr>" + std::string{each.bold ? "<w:b/>" : ""} + (each.italic ? "<w:i/>" : "") +
              "</w:rPr>";
        text(to, each.text);
        to += "</w:r>";
        if (marks) to += "<w:bookmarkEnd w:id=\"" + id + "\"/>";
    }

    static void text(std::string& to, std::string_view words) {
        for (;;) {
            const auto end = words.find_first_of("\n\t");
            to += "<w:t xml:space=\"preserve\">" + escaped(words.substr(0, end)) + "</w:t>";
            if (end == std::string_view::npos) return;
            to += words[end] == '\n' ? "<w:br/>" : "<w:tab/>";
            words.remove_prefix(end + 1);
        }
    }

    const Document& document_;
    std::vector<bool> noted_;
    std::string body_;
    std::size_t figures_ = 0, illustrations_ = 0;
};

std::string footnotesXml(const Document& document) {
    std::string xml =
        std::string{docx::declaration} + "<w:footnotes " + docx::wordNamespace +
        "><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
        "<w:footnote w:type=\"continuationSeparator\" "
        "w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
        "</w:footnote>";
    for (std::size_t i = 0; i < document.notes.size(); ++i) {
        xml += "<w:footnote w:id=\"" + std::to_string(i + 1) +
               "\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:rStyle "
               "w:val=\"FootnoteReference\"/>"
               "</w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> " +
               escaped(document.notes[i]) + "</w:t></w:r></w:p></w:footnote>";
    }
    return xml + "</w:footnotes>";
}

}  // namespace

base::Result<std::string> docxBytes(const Document& document) {
    const auto illustrations = illustrationsIn(document);
    std::vector<Part> parts{{"[Content_Types].xml", docx::contentTypesXml()},
                         {"_rels/.rels", docx::packageRelationsXml()},
                         {"word/document.xml", BodyWriter{document}.write()},
                         {"word/_rels/document.xml.rels", docx::documentRelationsXml(illustrations.size())},
                         {"word/styles.xml", docx::stylesXml(document.language)},
                         {"word/numbering.xml", docx::numberingXml()},
                         {"word/settings.xml", docx::settingsXml()},
                         {"word/footnotes.xml", footnotesXml(document)},
                         {"word/header1.xml", docx::headerXml(document)},
                         {"word/footer1.xml", docx::footerXml(document.language)},
                         {"docProps/core.xml", docx::coreXml(document)},
                         {"docProps/custom.xml", docx::customXml(document)}};
    for (std::size_t i = 0; i < illustrations.size(); ++i) {
        auto png = drawing::pngOf(illustrations[i]->picture);
        if (!png) return png;
        parts.push_back({"word/" + docx::illustrationPart(i + 1), std::move(*png)});
    }
    auto bytes = packed(parts);
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

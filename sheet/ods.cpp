#include "base/xml_text.h"
#include "letters/package.h"
#include "model/day.h"
#include "model/moment.h"
#include "sheet/workbook.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

// OpenDocument 1.3, part 3: a package of a table, its styles and how it is looked at.

namespace mijlpaal::sheet {

namespace {

constexpr std::string_view mediaType = "application/vnd.oasis.opendocument.spreadsheet";
constexpr std::string_view xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view nameSpaces =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\""
    " xmlns:of=\"urn:oasis:names:tc:opendocument:xmlns:of:1.2\" office:version=\"1.3\"";

/// How numbers of each measure are shown.
constexpr std::string_view numberStyles =
    "<number:number-style style:name=\"N-whole\"><number:number number:decimal-places=\"0\" "
    "number:min-integer-digits=\"1\"/></number:number-style>"
    "<number:percentage-style style:name=\"N-percent\"><number:number number:decimal-places=\"0\" "
    "number:min-integer-digits=\"1\"/><number:text>%</number:text></number:percentage-style>"
    "<number:currency-style style:name=\"N-money\"><number:currency-symbol>€</number:currency-symbol>"
    "<number:text> </number:text><number:number number:decimal-places=\"2\" number:min-decimal-places=\"2\" "
    "number:min-integer-digits=\"1\" number:grouping=\"true\"/></number:currency-style>"
    "<number:date-style style:name=\"N-day\"><number:day number:style=\"long\"/><number:text>-</number:text>"
    "<number:month number:style=\"long\"/><number:text>-</number:text><number:year number:style=\"long\"/>"
    "</number:date-style>"
    "<number:date-style style:name=\"N-moment\"><number:day number:style=\"long\"/><number:text>-</number:text>"
    "<number:month number:style=\"long\"/><number:text>-</number:text><number:year number:style=\"long\"/>"
    "<number:text> </number:text><number:hours number:style=\"long\"/><number:text>:</number:text>"
    "<number:minutes number:style=\"long\"/></number:date-style>";

/// A text as paragraphs, in which blanks that stand together, or at the start, are kept.
std::string paragraphs(std::string_view text) {
    std::string made;
    while (true) {
        const auto end = text.find('\n');
        made += "<text:p>";
        bool wasBlank = true;
        for (const char letter : text.substr(0, end)) {
            if (letter == ' ' && wasBlank) {
                made += "<text:s/>";
            } else if (letter == '\t') {
                made += "<text:tab/>";
            } else if (letter == '\r') {
                // As it stands XML would read it as the end of a line.
                made += "&#13;";
            } else {
                made += base::escapedXml(std::string_view{&letter, 1});
            }
            wasBlank = letter == ' ';
        }
        made += "</text:p>";
        if (end == std::string_view::npos) return made;
        text.remove_prefix(end + 1);
    }
}

/// How cells look: one style for each.
struct Look {
    Measure measure = Measure::text;
    bool hasDecimals = false, isBold = false, isTotal = false;

    auto operator<=>(const Look&) const = default;

    std::string name() const {
        return fmt::format("ce{}{}{}{}", static_cast<int>(measure), hasDecimals ? 'd' : 'w', isBold ? 'b' : 'n',
                           isTotal ? 't' : 'r');
    }

    std::string_view numbers() const {
        switch (measure) {
            case Measure::day:
                return "N-day";
            case Measure::moment:
                return "N-moment";
            case Measure::money:
                return "N-money";
            case Measure::percent:
            case Measure::chance:
                return "N-percent";
            case Measure::number:
                return hasDecimals ? "" : "N-whole";
            case Measure::text:
            case Measure::work:
                break;
        }
        return "";
    }

    std::string style() const {
        auto made = fmt::format("<style:style style:name=\"{}\" style:family=\"table-cell\"", name());
        if (!numbers().empty()) made += fmt::format(" style:data-style-name=\"{}\"", numbers());
        made += ">";
        if (isTotal) made += "<style:table-cell-properties fo:border-top=\"0.5pt solid #000000\"/>";
        if (isBold) made += "<style:text-properties fo:font-weight=\"bold\"/>";
        return made + "</style:style>";
    }
};

/// "of:=SUM([.B2:.B9])-[.B4]".
std::string formulaText(const std::vector<Term>& terms) {
    std::string text;
    for (const auto& term : terms) {
        text += term.isMinus ? "-" : (text.empty() ? "" : "+");
        const auto first = cellName(term.column, term.firstLine);
        text += term.firstLine == term.lastLine
                    ? "[." + first + "]"
                    : "SUM([." + first + ":." + cellName(term.column, term.lastLine) + "])";
    }
    return "of:=" + text;
}

/// "2026-03-02", or with the time of the day.
std::string dateText(double serial, bool withTime) {
    constexpr double firstDay = 25'569;
    const model::Moment moment{std::llround((serial - firstDay) * model::dayTenths)};
    return withTime ? model::isoText(moment) : model::isoText(moment.day());
}

class Content {
public:
    std::string of(const std::vector<SheetPage>& pages) {
        for (const auto& page : pages) {
            names_.push_back(sheetNameFor(page.name, names_));
            add(page);
        }
        std::string styles{numberStyles};
        for (const auto width : widths_)
            styles += fmt::format("<style:style style:name=\"co{0}\" style:family=\"table-column\">"
                                  "<style:table-column-properties style:column-width=\"{1:.1f}mm\"/></style:style>",
                                  width, width * 2.1);
        for (const auto& look : looks_) styles += look.style();
        std::string made{xmlHead};
        made += fmt::format("<office:document-content{}><office:automatic-styles>{}</office:automatic-styles><office:body>"
                            "<office:spreadsheet>",
                            nameSpaces, styles);
        made += tables_;
        if (!ranges_.empty()) made += "<table:database-ranges>" + ranges_ + "</table:database-ranges>";
        made += "</office:spreadsheet></office:body></office:document-content>";
        return made;
    }

    const std::vector<std::string>& names() const { return names_; }

private:
    void add(const SheetPage& page) {
        tables_ += fmt::format("<table:table table:name=\"{}\">", base::escapedXml(names_.back()));
        for (const auto& title : page.titles) {
            widths_.insert(title.width);
            tables_ += fmt::format("<table:table-column table:style-name=\"co{}\"/>", title.width);
        }
        SheetLine titles;
        for (const auto& title : page.titles) titles.cells.push_back(textCell(title.text, true));
        tables_ += "<table:table-header-rows>";
        add(titles);
        tables_ += "</table:table-header-rows>";
        int level = 0;
        std::size_t last = 0;
        for (std::size_t i = 0; i < page.lineCount; ++i) {
            const auto line = page.line(i);
            for (; level < line.level; ++level) tables_ += "<table:table-row-group>";
            for (; level > line.level; --level) tables_ += "</table:table-row-group>";
            add(line);
            if (!line.isTotal) last = i + 1;
        }
        for (; level > 0; --level) tables_ += "</table:table-row-group>";
        tables_ += "</table:table>";
        if (page.titles.empty() || last == 0) return;
        const auto sheet = "'" + names_.back() + "'.";
        ranges_ += fmt::format(
            "<table:database-range table:name=\"filter{}\" table:target-range-address=\"{}\" "
            "table:display-filter-buttons=\"true\"/>",
            names_.size(),
            base::escapedXml(sheet + "A1:" + sheet + cellName(page.titles.size() - 1, last - 1)));
    }

    void add(const SheetLine& line) {
        tables_ += "<table:table-row>";
        for (const auto& cell : line.cells) add(cell, line.isTotal);
        // A row has a cell at least.
        if (line.cells.empty()) tables_ += "<table:table-cell/>";
        tables_ += "</table:table-row>";
    }

    void add(const SheetCell& cell, bool isTotal) {
        const Look look{cell.measure, cell.hasDecimals, cell.isBold, isTotal};
        if (std::holds_alternative<std::monostate>(cell.value)) {
            tables_ += "<table:table-cell/>";
            return;
        }
        looks_.insert(look);
        tables_ += fmt::format("<table:table-cell table:style-name=\"{}\"", look.name());
        if (const auto* text = std::get_if<std::string>(&cell.value)) {
            tables_ += " office:value-type=\"string\">" + paragraphs(*text) + "</table:table-cell>";
            return;
        }
        const auto number = std::get<double>(cell.value);
        if (!cell.formula.empty()) tables_ += fmt::format(" table:formula=\"{}\"", formulaText(cell.formula));
        tables_ += valueText(cell.measure, number);
        tables_ += "</table:table-cell>";
    }

    static std::string valueText(Measure measure, double number) {
        if (measure == Measure::day || measure == Measure::moment) {
            const auto text = dateText(number, measure == Measure::moment);
            return fmt::format(" office:value-type=\"date\" office:date-value=\"{0}\"><text:p>{0}</text:p>", text);
        }
        const auto text = fmt::format("{}", number);
        const auto* kind = measure == Measure::money     ? "currency\" office:currency=\"EUR"
                           : measure == Measure::percent ? "percentage"
                                                         : "float";
        return fmt::format(" office:value-type=\"{}\" office:value=\"{}\"><text:p>{}</text:p>", kind, text, text);
    }

    std::vector<std::string> names_;
    std::set<int> widths_;
    std::set<Look> looks_;
    std::string tables_, ranges_;
};

/// The titles stay in sight in each sheet.
std::string settingsOf(const std::vector<std::string>& names) {
    const auto item = [](std::string_view name, std::string_view type, std::string_view value) {
        return fmt::format("<config:config-item config:name=\"{}\" config:type=\"{}\">{}</config:config-item>", name, type,
                           value);
    };
    std::string tables;
    for (const auto& name : names) {
        tables += fmt::format("<config:config-item-map-entry config:name=\"{}\">", base::escapedXml(name));
        tables += item("VerticalSplitMode", "short", "2") + item("VerticalSplitPosition", "int", "1") +
                  item("ActiveSplitRange", "short", "2") + item("PositionTop", "int", "0") +
                  item("PositionBottom", "int", "1");
        tables += "</config:config-item-map-entry>";
    }
    return std::string{xmlHead} +
           fmt::format("<office:document-settings{}><office:settings><config:config-item-set config:name=\"ooo:view-settings\">"
                       "<config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>{}"
                       "<config:config-item-map-named config:name=\"Tables\">{}</config:config-item-map-named>"
                       "</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>"
                       "</office:settings></office:document-settings>",
                       nameSpaces, item("ViewId", "string", "view1"), tables);
}

std::string manifest() {
    std::string made{xmlHead};
    made += "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
            "manifest:version=\"1.3\">";
    made += fmt::format("<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"{}\"/>",
                        mediaType);
    for (const auto* name : {"content.xml", "settings.xml"})
        made += fmt::format("<manifest:file-entry manifest:full-path=\"{}\" manifest:media-type=\"text/xml\"/>", name);
    return made + "</manifest:manifest>";
}

}  // namespace

std::optional<std::string> odsBytes(const std::vector<SheetPage>& pages) {
    Content content;
    auto body = content.of(pages);
    return letters::packed({{"mimetype", std::string{mediaType}},
                            {"content.xml", std::move(body)},
                            {"settings.xml", settingsOf(content.names())},
                            {"META-INF/manifest.xml", manifest()}});
}

}  // namespace mijlpaal::sheet

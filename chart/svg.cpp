#include "chart/svg.h"

#include "base/text.h"
#include "base/xml_text.h"
#include "chart/paper.h"

#include <fmt/format.h>

#include <cmath>

namespace mijlpaal::chart {

namespace {

constexpr double fontSize = 11, characterWidth = 0.55 * fontSize;

std::string number(double value) {
    return fmt::format("{}", std::round(value * 100) / 100);
}

std::string colour(ColourRole role) {
    const auto [red, green, blue] = paperColour(role);
    return fmt::format("#{:02x}{:02x}{:02x}", red, green, blue);
}

std::string fillOf(const std::optional<ColourRole>& fill) {
    return fmt::format(" fill=\"{}\"", fill ? colour(*fill) : "none");
}

std::string strokeOf(const std::optional<Stroke>& stroke) {
    if (!stroke) return {};
    auto text =
        fmt::format(" stroke=\"{}\" stroke-width=\"{}\"", colour(stroke->colour), number(stroke->width));
    const auto unit = std::max(stroke->width, 1.0);
    if (stroke->dash == Dash::dashed)
        text += fmt::format(" stroke-dasharray=\"{} {}\"", number(4 * unit), number(3 * unit));
    if (stroke->dash == Dash::dotted)
        text += fmt::format(" stroke-dasharray=\"{} {}\"", number(unit), number(2 * unit));
    return text;
}

std::string pointsOf(const std::vector<Point>& points) {
    std::string text;
    for (const auto& [x, y] : points) text += (text.empty() ? "" : " ") + number(x) + "," + number(y);
    return text;
}

std::string placeOf(const Area& area) {
    return fmt::format("x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", number(area.left), number(area.top),
                       number(area.width), number(area.height));
}

/// The text, cut off where it is estimated to be too wide: who reads the file has other fonts.
std::string cutOff(const Text& text) {
    const auto most = static_cast<std::size_t>(std::max(text.widest / characterWidth, 1.0));
    if (text.widest <= 0 || base::characters(text.text) <= most) return text.text;
    std::string kept;
    std::size_t count = 0;
    for (const char each : text.text) {
        const bool begins = (static_cast<unsigned char>(each) & 0xC0U) != 0x80U;
        if (begins && ++count >= most) break;
        kept += each;
    }
    return kept + "…";
}

class Writer {
public:
    void operator()(const Rectangle& shape) {
        line(fmt::format("<rect {}{}{}{}/>", placeOf(shape.area),
                         shape.rounding > 0 ? " rx=\"" + number(shape.rounding) + "\"" : "",
                         fillOf(shape.fill), strokeOf(shape.outline)));
    }
    void operator()(const Line& shape) {
        line(fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"{}/>", number(shape.from.x),
                         number(shape.from.y), number(shape.to.x), number(shape.to.y), strokeOf(shape.stroke)));
    }
    void operator()(const Polyline& shape) {
        line(fmt::format("<polyline points=\"{}\" fill=\"none\"{}/>", pointsOf(shape.points),
                         strokeOf(shape.stroke)));
    }
    void operator()(const Polygon& shape) {
        line(fmt::format("<polygon points=\"{}\"{}{}/>", pointsOf(shape.points), fillOf(shape.fill),
                         strokeOf(shape.outline)));
    }
    void operator()(const Text& shape) {
        const auto text = cutOff(shape);
        const auto width = static_cast<double>(base::characters(text)) * characterWidth;
        if (shape.behind) {
            const auto left = shape.across == Across::left     ? shape.at.x
                              : shape.across == Across::centre ? shape.at.x - width / 2
                                                               : shape.at.x - width;
            (*this)(Rectangle{{left, shape.at.y - fontSize / 2, width, fontSize}, shape.behind, {}});
        }
        const auto* anchor = shape.across == Across::left     ? "start"
                             : shape.across == Across::centre ? "middle"
                                                              : "end";
        line(fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"{}\" fill=\"{}\"{}>{}</text>",
                         number(shape.at.x), number(shape.at.y + 0.35 * fontSize), anchor,
                         colour(shape.colour), shape.bold ? " font-weight=\"bold\"" : "",
                         base::escapedXml(text)));
    }
    void operator()(const Item& item) {
        line(fmt::format("<rect {} fill=\"none\" pointer-events=\"all\"><title>{}</title></rect>",
                         placeOf(item.area), base::escapedXml(item.title)));
    }
    void line(std::string_view text) { text_ += fmt::format("{}\n", text); }

    std::string take() { return std::move(text_); }

private:
    std::string text_;
};

}  // namespace

std::string svgText(const Picture& picture, std::string_view title, std::string_view language) {
    Writer write;
    write.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    const auto width = number(picture.width), height = number(picture.height);
    write.line(
        fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"{}\" role=\"img\" width=\"{}\" "
                    "height=\"{}\" viewBox=\"0 0 {} {}\" font-family=\"Noto Sans, sans-serif\" "
                    "font-size=\"{}\">",
                    base::escapedXml(language), width, height, width, height, number(fontSize)));
    write.line(fmt::format("<title>{}</title>", base::escapedXml(title)));
    std::string words;
    for (const auto& item : picture.items) words += item.title.substr(0, item.title.find('\n')) + "\n";
    write.line(fmt::format("<desc>{}</desc>", base::escapedXml(words)));
    for (const auto& shape : picture.shapes) std::visit(write, shape);
    for (const auto& item : picture.items) write(item);
    write.line("</svg>");
    return write.take();
}

}  // namespace mijlpaal::chart

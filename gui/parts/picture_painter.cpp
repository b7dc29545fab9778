#include "gui/parts/picture_painter.h"

#include "chart/paper.h"
#include "gui/parts/text.h"
#include "gui/parts/theme.h"

#include <wx/brush.h>
#include <wx/pen.h>

#include <optional>
#include <type_traits>

namespace mijlpaal::gui {

using namespace chart;

namespace {

wxPenStyle styleOf(Dash dash) {
    switch (dash) {
        case Dash::dashed:
            return wxPENSTYLE_SHORT_DASH;
        case Dash::dotted:
            return wxPENSTYLE_DOT;
        default:
            return wxPENSTYLE_SOLID;
    }
}

wxColour screenColour(ColourRole role) {
    return Theme::current().colour(role);
}

wxColour inkColour(ColourRole role) {
    const auto [red, green, blue] = paperColour(role);
    return {red, green, blue};
}

class Painter {
public:
    /// `font` is ordinary text; on paper, text has its height in pixels of the picture.
    Painter(wxGraphicsContext& context, const wxFont& font, Ground ground)
        : context_{context}, font_{font}, isPaper_{ground == Ground::paper} {}

    void operator()(const Rectangle& shape) {
        flush();
        fillAndOutline(shape.fill, shape.outline);
        const auto& [left, top, width, height] = shape.area;
        if (shape.rounding > 0) {
            context_.DrawRoundedRectangle(left, top, width, height, shape.rounding);
        } else {
            context_.DrawRectangle(left, top, width, height);
        }
    }

    void operator()(const Line& shape) {
        begin(shape.stroke);
        path_.MoveToPoint(shape.from.x, shape.from.y);
        path_.AddLineToPoint(shape.to.x, shape.to.y);
    }

    void operator()(const Polyline& shape) {
        if (shape.points.empty()) return;
        begin(shape.stroke);
        path_.MoveToPoint(shape.points.front().x, shape.points.front().y);
        for (const auto& [x, y] : shape.points) path_.AddLineToPoint(x, y);
    }

    void operator()(const Polygon& shape) {
        if (shape.points.empty()) return;
        flush();
        fillAndOutline(shape.fill, shape.outline);
        auto path = context_.CreatePath();
        path.MoveToPoint(shape.points.front().x, shape.points.front().y);
        for (const auto& [x, y] : shape.points) path.AddLineToPoint(x, y);
        path.CloseSubpath();
        context_.DrawPath(path);
    }

    void operator()(const Text& shape) {
        flush();
        if (isPaper_) {
            context_.SetFont(context_.CreateFont(paperTextHeight, font_.GetFaceName(),
                                                 shape.bold ? wxFONTFLAG_BOLD : wxFONTFLAG_DEFAULT,
                                                 inkColour(shape.colour)));
        } else {
            context_.SetFont(shape.bold ? font_.Bold() : font_, screenColour(shape.colour));
        }
        auto text = fromUtf8(shape.text);
        double width = 0, height = 0;
        context_.GetTextExtent(text, &width, &height);
        while (shape.widest > 0 && width > shape.widest && text.length() > 1) {
            text = text.Left(text.length() - 2) + wxUniChar{0x2026};
            context_.GetTextExtent(text, &width, &height);
        }
        const auto left = shape.across == Across::left     ? shape.at.x
                          : shape.across == Across::centre ? shape.at.x - width / 2
                                                           : shape.at.x - width;
        if (shape.behind) {
            fillAndOutline(shape.behind, std::nullopt);
            context_.DrawRectangle(left - 1, shape.at.y - height / 2 + 1, width + 2, height - 2);
        }
        context_.DrawText(text, left, shape.at.y - height / 2);
    }

    void flush() {
        if (!stroke_) return;
        setPen(*stroke_);
        context_.StrokePath(path_);
        stroke_.reset();
    }

private:
    void begin(const Stroke& stroke) {
        if (stroke_ == stroke) return;
        flush();
        stroke_ = stroke;
        path_ = context_.CreatePath();
    }

    wxColour colour(ColourRole role) const { return isPaper_ ? inkColour(role) : screenColour(role); }

    void setPen(const Stroke& stroke) {
        context_.SetPen(context_.CreatePen(
            wxGraphicsPenInfo{colour(stroke.colour), stroke.width, styleOf(stroke.dash)}.Cap(
                wxCAP_BUTT)));
    }

    void fillAndOutline(std::optional<ColourRole> fill, const std::optional<Stroke>& outline) {
        context_.SetBrush(fill ? context_.CreateBrush(wxBrush{colour(*fill)})
                               : wxNullGraphicsBrush);
        if (outline) {
            setPen(*outline);
        } else {
            context_.SetPen(wxNullGraphicsPen);
        }
    }

    wxGraphicsContext& context_;
    wxFont font_;
    bool isPaper_;
    wxGraphicsPath path_;
    std::optional<Stroke> stroke_;
};

}  // namespace

void paint(wxGraphicsContext& context, const Picture& picture, const wxFont& font, Ground ground) {
    Painter painter{context, font, ground};
    for (const auto& shape : picture.shapes) std::visit(painter, shape);
    painter.flush();
}

}  // namespace mijlpaal::gui

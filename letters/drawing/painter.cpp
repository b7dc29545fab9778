#include "letters/drawing/painter.h"

#include "chart/paper.h"
#include "letters/document.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace mijlpaal::letters::drawing {

namespace {

constexpr double textSize = 11;

class Painter {
public:
    explicit Painter(cairo_t* cairo) : cairo_{cairo}, context_{pango_cairo_create_context(cairo)} {
        pango_cairo_context_set_resolution(context_, 72);
        pango_context_set_round_glyph_positions(context_, FALSE);
        auto* options = cairo_font_options_create();
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
        pango_cairo_context_set_font_options(context_, options);
        cairo_font_options_destroy(options);
    }
    ~Painter() { g_object_unref(context_); }
    Painter(const Painter&) = delete;
    Painter& operator=(const Painter&) = delete;

    void operator()(const chart::Rectangle& each) {
        const auto& area = each.area;
        const auto path = [&] {
            const auto radius = std::min({each.rounding, area.width / 2, area.height / 2});
            if (radius <= 0) return cairo_rectangle(cairo_, area.left, area.top, area.width, area.height);
            constexpr double quarter = std::numbers::pi / 2;
            cairo_new_sub_path(cairo_);
            cairo_arc(cairo_, area.right() - radius, area.top + radius, radius, -quarter, 0);
            cairo_arc(cairo_, area.right() - radius, area.bottom() - radius, radius, 0, quarter);
            cairo_arc(cairo_, area.left + radius, area.bottom() - radius, radius, quarter, 2 * quarter);
            cairo_arc(cairo_, area.left + radius, area.top + radius, radius, 2 * quarter, 3 * quarter);
            cairo_close_path(cairo_);
        };
        shape(path, each.fill, each.outline);
    }
    void operator()(const chart::Line& each) {
        cairo_move_to(cairo_, each.from.x, each.from.y);
        cairo_line_to(cairo_, each.to.x, each.to.y);
        stroke(each.stroke);
    }
    void operator()(const chart::Polyline& each) {
        through(each.points);
        stroke(each.stroke);
    }
    void operator()(const chart::Polygon& each) {
        const auto path = [&] {
            through(each.points);
            cairo_close_path(cairo_);
        };
        shape(path, each.fill, each.outline);
    }
    void operator()(const chart::Text& each) {
        auto* layout = pango_layout_new(context_);
        auto* font = pango_font_description_from_string("Noto Sans, sans-serif");
        pango_font_description_set_absolute_size(font, textSize * PANGO_SCALE);
        if (each.bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
        pango_layout_set_font_description(layout, font);
        pango_font_description_free(font);
        pango_layout_set_single_paragraph_mode(layout, TRUE);
        const auto text = visibleText(each.text);
        pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
        if (each.widest > 0) {
            pango_layout_set_width(layout, static_cast<int>(each.widest * PANGO_SCALE));
            pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
        }
        PangoRectangle extents;
        pango_layout_get_extents(layout, nullptr, &extents);
        const double width = static_cast<double>(extents.width) / PANGO_SCALE;
        const double height = static_cast<double>(extents.height) / PANGO_SCALE;
        const double share = each.across == chart::Across::left     ? 0
                             : each.across == chart::Across::centre ? 0.5
                                                                    : 1;
        const double x = each.at.x - share * width, y = each.at.y - height / 2;
        if (each.behind) {
            colour(*each.behind);
            cairo_rectangle(cairo_, x, y, width, height);
            cairo_fill(cairo_);
        }
        colour(each.colour);
        cairo_move_to(cairo_, x, y);
        pango_cairo_show_layout(cairo_, layout);
        g_object_unref(layout);
    }

private:
    void colour(chart::ColourRole role) {
        const auto [red, green, blue] = chart::paperColour(role);
        cairo_set_source_rgb(cairo_, red / 255.0, green / 255.0, blue / 255.0);
    }

    template <class Path>
    void shape(const Path& path, const std::optional<chart::ColourRole>& fill,
               const std::optional<chart::Stroke>& outline) {
        if (fill) {
            path();
            colour(*fill);
            cairo_fill(cairo_);
        }
        if (outline) {
            path();
            stroke(*outline);
        }
    }

    void stroke(const chart::Stroke& stroke) {
        const auto unit = std::max(stroke.width, 1.0);
        const std::array dashed{4 * unit, 3 * unit}, dotted{unit, 2 * unit};
        const auto* dashes = stroke.dash == chart::Dash::dashed ? dashed.data() : dotted.data();
        cairo_set_dash(cairo_, dashes, stroke.dash == chart::Dash::solid ? 0 : 2, 0);
        cairo_set_line_width(cairo_, stroke.width);
        colour(stroke.colour);
        cairo_stroke(cairo_);
    }

    void through(const std::vector<chart::Point>& points) {
        for (std::size_t i = 0; i < points.size(); ++i)
            (i == 0 ? cairo_move_to : cairo_line_to)(cairo_, points[i].x, points[i].y);
    }

    cairo_t* cairo_;
    PangoContext* context_;
};

}  // namespace

void paint(cairo_t* cairo, const chart::Picture& picture) {
    Painter painter{cairo};
    for (const auto& each : picture.shapes) std::visit(painter, each);
}

}  // namespace mijlpaal::letters::drawing

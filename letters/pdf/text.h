#pragma once

#include "letters/document.h"

#include <pango/pangocairo.h>

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace mijlpaal::letters::pdf {

struct Colour {
    double red = 0, green = 0, blue = 0;
};

inline constexpr Colour black{0.1, 0.1, 0.1}, darkBlue{0.082, 0.259, 0.451}, darkRed{0.608, 0.11, 0.11},
    grey{0.46, 0.46, 0.46}, paleBlue{0.91, 0.933, 0.961};

struct Face {
    double size = 9.5;  ///< in points
    bool bold = false;
    Colour colour = black;
    double spacing = 1.36;  ///< from line to line, in sizes
};

/// Runs, broken into lines of a width.
class Text {
public:
    Text(PangoContext* context, const Runs& runs, const Face& face, double width);

    std::size_t lines() const;
    double advance() const { return face_.size * face_.spacing; }
    double height() const { return advance() * static_cast<double>(lines()); }
    double widthOf(std::size_t line) const;
    /// The notes whose marks stand in that line.
    std::vector<std::size_t> notesIn(std::size_t line) const;
    /// Draws a line whose upper edge is at `top`.
    void draw(cairo_t* cairo, std::size_t line, double left, double top) const;

private:
    struct Unref {
        void operator()(PangoLayout* layout) const { g_object_unref(layout); }
    };

    std::unique_ptr<PangoLayout, Unref> layout_;
    Face face_;
    std::vector<std::pair<int, std::size_t>> marks_;  ///< where the mark of which note stands, in bytes
};

}  // namespace mijlpaal::letters::pdf

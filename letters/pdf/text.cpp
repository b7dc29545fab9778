#include "letters/pdf/text.h"

#include <string>

namespace mijlpaal::letters::pdf {

namespace {

void add(PangoAttrList* list, PangoAttribute* attribute, std::size_t from, std::size_t to) {
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

int units(double points) {
    return static_cast<int>(points * PANGO_SCALE + 0.5);
}

/// Visible text; line ends stay, as line breaks.
std::string visibleLines(std::string_view text) {
    std::string all;
    for (;;) {
        const auto end = text.find('\n');
        all += visibleText(text.substr(0, end));
        if (end == std::string_view::npos) return all;
        all += '\n';
        text.remove_prefix(end + 1);
    }
}

}  // namespace

Text::Text(PangoContext* context, const Runs& runs, const Face& face, double width)
    : layout_{pango_layout_new(context)}, face_{face} {
    std::string text;
    auto* attributes = pango_attr_list_new();
    for (const auto& run : runs) {
        const auto from = text.size();
        if (run.note) {
            marks_.emplace_back(static_cast<int>(from), *run.note);
            text += std::to_string(*run.note + 1);
            add(attributes, pango_attr_size_new(units(face.size * 0.62)), from, text.size());
            add(attributes, pango_attr_rise_new(units(face.size * 0.36)), from, text.size());
            continue;
        }
        text += visibleLines(run.text);
        if (run.bold) add(attributes, pango_attr_weight_new(PANGO_WEIGHT_BOLD), from, text.size());
        if (run.italic) add(attributes, pango_attr_style_new(PANGO_STYLE_ITALIC), from, text.size());
    }
    // A ligature is read out as one strange letter by some readers.
    add(attributes, pango_attr_font_features_new("liga=0, clig=0"), 0, text.size());
    auto* font = pango_font_description_from_string("Noto Sans, sans-serif");
    pango_font_description_set_absolute_size(font, units(face.size));
    if (face.bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(layout_.get(), font);
    pango_font_description_free(font);
    pango_layout_set_attributes(layout_.get(), attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_width(layout_.get(), units(width));
    pango_layout_set_wrap(layout_.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_text(layout_.get(), text.data(), static_cast<int>(text.size()));
}

std::size_t Text::lines() const {
    return static_cast<std::size_t>(pango_layout_get_line_count(layout_.get()));
}

double Text::widthOf(std::size_t line) const {
    PangoRectangle logical;
    pango_layout_line_get_extents(
        pango_layout_get_line_readonly(layout_.get(), static_cast<int>(line)), nullptr, &logical);
    return static_cast<double>(logical.width) / PANGO_SCALE;
}

std::vector<std::size_t> Text::notesIn(std::size_t line) const {
    const auto* found = pango_layout_get_line_readonly(layout_.get(), static_cast<int>(line));
    std::vector<std::size_t> notes;
    for (const auto& [at, note] : marks_) {
        if (at >= found->start_index && at < found->start_index + found->length) notes.push_back(note);
    }
    return notes;
}

void Text::draw(cairo_t* cairo, std::size_t line, double left, double top) const {
    cairo_set_source_rgb(cairo, face_.colour.red, face_.colour.green, face_.colour.blue);
    // The line in the middle of its space, whichever fonts it took.
    cairo_move_to(cairo, left, top + advance() / 2 + face_.size * 0.36);
    pango_cairo_show_layout_line(cairo,
                                 pango_layout_get_line_readonly(layout_.get(), static_cast<int>(line)));
}

}  // namespace mijlpaal::letters::pdf

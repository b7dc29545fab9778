#include "letters/drawing/painter.h"
#include "letters/pdf/drawn.h"
#include "letters/pdf/text.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>
#include <optional>
#include <set>

namespace mijlpaal::letters::pdf {

namespace {

constexpr double mm = 72 / 25.4;
constexpr double pageWidth = 210 * mm, pageHeight = 297 * mm, left = 25 * mm, textWidth = 160 * mm;
constexpr double top = 27 * mm, bottom = 273 * mm, noticeTop = 14 * mm, footerTop = 278 * mm;
constexpr double labelWidth = 36 * mm, itemIndent = 5 * mm, numberIndent = 8 * mm, noteIndent = 5 * mm;
constexpr double noteGap = 3 * mm;  ///< above the first note of a page, with the line

constexpr Face body, small{9, false, black, 1.32}, smallHead{9, true, darkBlue, 1.32},
    note{7.5, false, black, 1.34}, notice{8.5, true, darkRed, 1.4}, pageNumber{8, false, black, 1.4},
    heading{12, true, darkBlue, 1.4}, lowerHeading{10, true, darkBlue, 1.4};

/// Sets blocks on pages, one below the other, with the notes of a page at its foot.
class Pages {
public:
    Pages(cairo_t* cairo, const Document& document, std::size_t pageCount)
        : cairo_{cairo}, document_{document}, pageCount_{pageCount}, noteElements_(document.notes.size()),
          noteHeights_(document.notes.size()) {
        context_ = pango_cairo_create_context(cairo);
        pango_cairo_context_set_resolution(context_, 72);
        pango_context_set_round_glyph_positions(context_, FALSE);
        auto* options = cairo_font_options_create();
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
        pango_cairo_context_set_font_options(context_, options);
        cairo_font_options_destroy(options);
        pango_context_set_language(
            context_, pango_language_from_string(document.language == Language::dutch ? "nl" : "en"));
        elements_.push_back({"Document", {}, false});
    }
    ~Pages() { g_object_unref(context_); }
    Pages(const Pages&) = delete;
    Pages& operator=(const Pages&) = delete;

    void set() {
        beginPage();
        for (std::size_t i = 0; i < document_.blocks.size(); ++i) {
            isAnnouncement_ = announces(i);
            std::visit([&](const auto& block) { add(block, startOf(i + 1)); }, document_.blocks[i]);
        }
        endPage();
        while (!waiting_.empty()) {
            cairo_show_page(cairo_);
            ++page_;
            beginPage();
            endPage();
        }
    }

    std::size_t pages() const { return page_ + 1; }
    std::vector<Element> elements() && { return std::move(elements_); }

private:
    /// A note, or what is left of it, for the foot of the page.
    struct FootNote {
        std::size_t element;
        std::shared_ptr<Text> text;
        std::size_t number, fromLine;

        std::size_t linesLeft() const { return text->lines() - fromLine; }
        double height() const { return text->advance() * static_cast<double>(linesLeft()); }
    };

    // ---- structure

    std::size_t child(std::size_t parent, const char* type) {
        elements_.push_back({type, {}, false});
        elements_[parent].kids.emplace_back(elements_.size() - 1);
        return elements_.size() - 1;
    }

    /// What is drawn from now on belongs to that element; to none: it is no part of the text.
    void mark(std::optional<std::size_t> element) {
        if (isMarked_ && marked_ == element) return;
        unmark();
        cairo_tag_begin(cairo_, element ? "P" : artifactMark, "");
        if (element) elements_[*element].kids.emplace_back(Stretch{page_, stretches_});
        ++stretches_;
        isMarked_ = true;
        marked_ = element;
    }
    void unmark() {
        if (isMarked_) cairo_tag_end(cairo_, marked_ ? "P" : artifactMark);
        isMarked_ = false;
    }

    // ---- pages

    void beginPage() {
        stretches_ = 0;
        y_ = textEnd_ = top;
        notesHeight_ = 0;
        for (const auto& each : waiting_) reserve(each);
        if (document_.notice.empty()) return;
        const Text text{context_, {{document_.notice, false, false, {}}}, notice, textWidth - 4 * mm};
        mark(std::nullopt);
        cairo_set_source_rgb(cairo_, darkRed.red, darkRed.green, darkRed.blue);
        cairo_set_line_width(cairo_, 0.6);
        cairo_rectangle(cairo_, left, noticeTop, textWidth, text.height() + 2 * mm);
        cairo_stroke(cairo_);
        // Once it is read out; the boxes of further pages only repeat it.
        if (page_ == 0) mark(child(0, "P"));
        for (std::size_t line = 0; line < text.lines(); ++line) {
            text.draw(cairo_, line, left + (textWidth - text.widthOf(line)) / 2,
                      noticeTop + mm + text.advance() * static_cast<double>(line));
        }
        unmark();
        y_ = std::max(top, noticeTop + text.height() + 6 * mm);
        pageTop_ = y_;
    }

    void endPage() {
        unmark();
        drawNotes();
        const bool dutch = document_.language == Language::dutch;
        const Text text{context_,
                        {{(dutch ? "Pagina " : "Page ") + std::to_string(page_ + 1) + (dutch ? " van " : " of ") +
                              std::to_string(pageCount_),
                          false, false, {}}},
                        pageNumber, textWidth};
        mark(std::nullopt);
        text.draw(cairo_, 0, left + textWidth - text.widthOf(0), footerTop);
        unmark();
    }

    void nextPage() {
        endPage();
        cairo_show_page(cairo_);
        ++page_;
        pageTop_ = top;
        beginPage();
    }

    bool isFresh() const { return y_ <= pageTop_; }
    bool fits(double height) const { return y_ + height <= bottom - notesHeight_; }
    /// A new page, unless that much fits on this one. What is higher than a page goes on from page to page.
    void need(double height) {
        if (!fits(height) && !isFresh()) nextPage();
    }
    void space(double height) {
        if (!isFresh()) y_ += height;
    }

    // ---- notes

    void reserve(const FootNote& each) {
        if (notesHeight_ == 0) notesHeight_ = noteGap;
        notesHeight_ += each.height();
    }

    FootNote footNote(std::size_t number, std::size_t element) const {
        return {element,
                std::make_shared<Text>(context_, Runs{{document_.notes[number], false, false, {}}}, note,
                                       textWidth - noteIndent),
                number, 0};
    }

    double noteHeight(std::size_t number) const {
        auto& known = noteHeights_[number];
        if (!known) known = footNote(number, 0).height();
        return *known;
    }

    double heightOfNotes(const Text& text, std::size_t line) const {
        double height = 0;
        for (const auto number : text.notesIn(line)) {
            if (!noteElements_[number]) height += noteHeight(number);
        }
        return height > 0 && notesHeight_ == 0 ? height + noteGap : height;
    }

    void addNotes(const Text& text, std::size_t line, std::size_t owner) {
        for (const auto number : text.notesIn(line)) {
            if (noteElements_[number]) continue;
            const auto element = child(owner, "Note");
            noteElements_[number] = element;
            waiting_.push_back(footNote(number, element));
            reserve(waiting_.back());
        }
    }

    void drawNotes() {
        if (waiting_.empty()) return;
        // At the foot; where they do not all fit, from below the text, and the rest on the next page. What is left empty
        // below a paragraph holds no note up.
        double y = std::max(bottom - notesHeight_, textEnd_) + noteGap;
        mark(std::nullopt);
        cairo_set_source_rgb(cairo_, grey.red, grey.green, grey.blue);
        cairo_set_line_width(cairo_, 0.5);
        cairo_move_to(cairo_, left, y - noteGap / 2);
        cairo_line_to(cairo_, left + textWidth / 4, y - noteGap / 2);
        cairo_stroke(cairo_);
        while (!waiting_.empty()) {
            auto& each = waiting_.front();
            while (each.linesLeft() > 0 && y + each.text->advance() <= bottom + 0.01) {
                mark(each.element);
                if (each.fromLine == 0) {
                    const Text number{context_, {{std::to_string(each.number + 1), false, false, {}}}, note, textWidth};
                    number.draw(cairo_, 0, left, y);
                }
                each.text->draw(cairo_, each.fromLine++, left + noteIndent, y);
                y += each.text->advance();
            }
            if (each.linesLeft() > 0) return;
            waiting_.erase(waiting_.begin());
        }
    }

    // ---- blocks

    /// How much of a block must stand on the page of what is above it; that of nothing is zero.
    double startOf(std::size_t index) const {
        if (index >= document_.blocks.size()) return 0;
        const double line = body.size * body.spacing;
        const auto* paragraph = std::get_if<Paragraph>(&document_.blocks[index]);
        if (std::holds_alternative<Table>(document_.blocks[index])) return 8 * line;
        if (!paragraph) return 2 * line;
        const Text text{context_, paragraph->runs, body, textWidth};
        if (announces(index)) return text.height() + startOf(index + 1);
        return std::min<double>(2, static_cast<double>(text.lines())) * line;
    }

    /// A paragraph with a list or a table below it.
    bool announces(std::size_t index) const {
        return index + 1 < document_.blocks.size() &&
               std::holds_alternative<Paragraph>(document_.blocks[index]) &&
               (std::holds_alternative<List>(document_.blocks[index + 1]) ||
                std::holds_alternative<Table>(document_.blocks[index + 1]));
    }

    /// What must stand together with a line: its notes, and the other line of the first two and of the last two.
    double heightWith(const Text& text, std::size_t line, double keep = 0) const {
        const auto count = text.lines();
        double height = text.advance() + heightOfNotes(text, line);
        const bool isFirstOfTwo = count > 1 && (line == 0 || line == count - 2);
        if (isFirstOfTwo) height += text.advance() + heightOfNotes(text, line + 1);
        return line == count - 1 || (isFirstOfTwo && line + 2 == count) ? height + keep : height;
    }

    /// Lines of a text, none of which stands alone on a page; `keep` is what must fit below the last.
    void lines(const Text& text, std::size_t element, double x, double keep = 0) {
        for (std::size_t i = 0; i < text.lines(); ++i) {
            need(heightWith(text, i, keep));
            mark(element);
            text.draw(cairo_, i, x, y_);
            addNotes(text, i, element);
            y_ += text.advance();
            textEnd_ = y_;
        }
    }

    void add(const Heading& block, double below) {
        if (block.newPage && !isFresh()) nextPage();
        level_ = std::clamp(block.level, 1, std::min(level_ + 1, 6));
        const Text text{context_, block.runs, block.level == 1 ? heading : lowerHeading, textWidth};
        space(block.level == 1 ? 4 * mm : 3 * mm);
        const double gap = block.level == 1 ? 1.6 * mm : 1.2 * mm;
        lines(text, child(0, ("H" + std::to_string(level_)).c_str()), left, gap + below);
        y_ += gap;
    }

    void add(const Paragraph& block, double below) {
        if (block.runs.empty()) return;
        const Text text{context_, block.runs, body, textWidth};
        if (block.role == Paragraph::Role::signature) space(8 * mm);
        lines(text, child(0, "P"), left, isAnnouncement_ ? below : 0);
        y_ += block.role == Paragraph::Role::address ? 8 * mm : 2.3 * mm;
    }

    void add(const List& block, double) {
        const auto list = child(0, "L");
        elements_[list].isNumbered = block.numbered;
        const double indent = block.numbered ? numberIndent : itemIndent;
        std::size_t number = 0;
        for (const auto& item : block.items) {
            const auto element = child(list, "LI");
            const auto label = child(element, "Lbl");
            const auto inner = child(element, "LBody");
            ++number;
            const Text sign{context_,
                            {{block.numbered ? std::to_string(number) + "." : "\u2022", false, false, {}}},
                            body, textWidth};
            const Text text{context_, item, body, textWidth - indent};
            need(heightWith(text, 0));
            mark(label);
            sign.draw(cairo_, 0, left, y_);
            lines(text, inner, left + indent);
            y_ += number == block.items.size() ? 2.3 * mm : 0.9 * mm;
        }
    }

    void add(const Particulars& block, double) {
        for (const auto& line : block.lines) {
            const auto element = child(0, "P");
            const Text label{context_, {{line.label, false, false, {}}}, body, labelWidth - 2 * mm};
            const Text text{context_, line.runs, body, textWidth - labelWidth};
            double notes = 0;
            for (std::size_t i = 0; i < text.lines(); ++i) notes += heightOfNotes(text, i);
            need(std::max(label.height(), text.height()) + notes);
            const double start = y_;
            mark(element);
            for (std::size_t i = 0; i < label.lines(); ++i)
                label.draw(cairo_, i, left, start + label.advance() * static_cast<double>(i));
            lines(text, element, left + labelWidth);
            textEnd_ = std::max(y_, start + label.height());
            y_ = textEnd_ + 0.6 * mm;
        }
        y_ += 6 * mm;
    }

    void add(const Illustration& block, double) {
        const auto& picture = block.picture;
        const double scale = textWidth / picture.width, height = picture.height * scale;
        need(height);
        const auto element = child(0, "Figure");
        elements_[element].description = block.description;
        elements_[element].box = {left, pageHeight - y_ - height, left + textWidth, pageHeight - y_};
        mark(element);
        cairo_save(cairo_);
        cairo_translate(cairo_, left, y_);
        cairo_scale(cairo_, scale, scale);
        drawing::paint(cairo_, picture);
        cairo_restore(cairo_);
        textEnd_ = y_ + height;
        y_ = textEnd_ + 3 * mm;
    }

    // ---- tables

    struct Cells {
        std::vector<Text> texts;
        std::vector<std::size_t> elements, next;  ///< of each cell, and which line comes now

        double height() const {
            double highest = 0;
            for (std::size_t i = 0; i < texts.size(); ++i)
                highest = std::max(highest, texts[i].advance() * static_cast<double>(texts[i].lines() - next[i]));
            return highest;
        }
        bool isDone() const {
            for (std::size_t i = 0; i < texts.size(); ++i) {
                if (next[i] < texts[i].lines()) return false;
            }
            return true;
        }
    };

    static constexpr double cellPadding = 1.2 * mm;

    std::vector<double> columns(const Table& block) const {
        const double total = std::max(1, std::accumulate(block.widths.begin(), block.widths.end(), 0));
        std::vector<double> starts{left};
        for (const auto width : block.widths) starts.push_back(starts.back() + textWidth * width / total);
        return starts;
    }

    Cells cells(const std::vector<Runs>& row, const std::vector<double>& starts, const Face& face,
                std::optional<std::size_t> element, const char* type) {
        Cells made;
        for (std::size_t i = 0; i < row.size(); ++i) {
            made.texts.emplace_back(context_, row[i], face,
                                    std::max(4 * mm, starts[i + 1] - starts[i] - 2 * cellPadding));
            made.elements.push_back(element ? child(*element, type) : 0);
            made.next.push_back(0);
        }
        return made;
    }

    double notesOf(const Cells& row) const {
        double height = 0;
        for (const auto& text : row.texts) {
            for (std::size_t line = 0; line < text.lines(); ++line) {
                for (const auto number : text.notesIn(line)) {
                    if (!noteElements_[number]) height += noteHeight(number);
                }
            }
        }
        return height > 0 && notesHeight_ == 0 ? height + noteGap : height;
    }

    void fillBehind(double height) {
        mark(std::nullopt);
        cairo_set_source_rgb(cairo_, paleBlue.red, paleBlue.green, paleBlue.blue);
        cairo_rectangle(cairo_, left, y_, textWidth, height);
        cairo_fill(cairo_);
    }

    /// How many lines of each cell fit on this page, with the notes of all of them; one at least on a fresh page.
    std::size_t linesThatFit(const Cells& row) const {
        double height = 2 * cellPadding;
        std::set<std::size_t> notes;
        for (std::size_t line = 0;; ++line) {
            double advance = 0;
            for (std::size_t i = 0; i < row.texts.size(); ++i) {
                const auto& text = row.texts[i];
                if (row.next[i] + line >= text.lines()) continue;
                advance = std::max(advance, text.advance());
                for (const auto number : text.notesIn(row.next[i] + line)) {
                    if (noteElements_[number] || !notes.insert(number).second) continue;
                    if (notes.size() == 1 && notesHeight_ == 0) height += noteGap;
                    height += noteHeight(number);
                }
            }
            if (advance == 0) return line;
            height += advance;
            if (!fits(height) && (line > 0 || !isFresh())) return line;
        }
    }

    /// The lines of a row that fit on this page; all of them where `isWhole`.
    void drawRow(Cells& row, const std::vector<double>& starts, bool isRead, bool isWhole) {
        const double start = y_ + cellPadding;
        double lowest = start;
        const auto count = isWhole ? std::numeric_limits<std::size_t>::max() : linesThatFit(row);
        for (std::size_t i = 0; i < row.texts.size(); ++i) {
            const auto& text = row.texts[i];
            double y = start;
            for (std::size_t drawn = 0; drawn < count && row.next[i] < text.lines(); ++drawn) {
                mark(isRead ? std::optional{row.elements[i]} : std::nullopt);
                text.draw(cairo_, row.next[i], starts[i] + cellPadding, y);
                if (isRead) addNotes(text, row.next[i], row.elements[i]);
                ++row.next[i];
                y += text.advance();
            }
            lowest = std::max(lowest, y);
        }
        y_ = textEnd_ = lowest + cellPadding;
        mark(std::nullopt);
        cairo_set_source_rgb(cairo_, grey.red, grey.green, grey.blue);
        cairo_set_line_width(cairo_, 0.5);
        cairo_move_to(cairo_, left, y_);
        cairo_line_to(cairo_, left + textWidth, y_);
        cairo_stroke(cairo_);
        unmark();
    }

    /// A row that is higher than half a page goes on from page to page.
    static bool isBroken(const Cells& row) { return row.height() + 2 * cellPadding >= (bottom - top) / 2; }

    void drawHead(const Table& block, const std::vector<double>& starts, std::optional<std::size_t> element) {
        auto head = cells(block.header, starts, smallHead, element, "TH");
        fillBehind(head.height() + 2 * cellPadding);
        drawRow(head, starts, element.has_value(), true);
    }

    void add(const Table& block, double) {
        const auto starts = columns(block);
        const auto table = child(0, "Table");
        space(mm);
        {
            // A head does not stand alone: the first row, or the start of one that is broken, stands below it.
            const auto head = cells(block.header, starts, smallHead, std::nullopt, "TH");
            double below = 3 * small.size * small.spacing;
            if (!block.rows.empty()) {
                const auto first = cells(block.rows.front(), starts, small, std::nullopt, "TD");
                if (!isBroken(first)) below = first.height() + notesOf(first) + 2 * cellPadding;
            }
            need(head.height() + notesOf(head) + 2 * cellPadding + below);
        }
        drawHead(block, starts, child(child(table, "THead"), "TR"));
        std::optional<std::size_t> rows;
        for (const auto& each : block.rows) {
            if (!rows) rows = child(table, "TBody");
            auto row = cells(each, starts, small, child(*rows, "TR"), "TD");
            const bool fitsWhole = fits(row.height() + 2 * cellPadding + notesOf(row));
            // A row goes to the next page as a whole, unless it is one to be broken.
            if ((!fitsWhole && !isBroken(row)) || linesThatFit(row) == 0) startAgain(block, starts);
            for (drawRow(row, starts, true, false); !row.isDone(); drawRow(row, starts, true, false))
                startAgain(block, starts);
        }
        y_ += 3 * mm;
    }

    /// A new page, with the head of the table again; a reader does not hear it twice.
    void startAgain(const Table& block, const std::vector<double>& starts) {
        nextPage();
        drawHead(block, starts, std::nullopt);
        pageTop_ = y_;
    }

    cairo_t* cairo_;
    PangoContext* context_ = nullptr;
    const Document& document_;
    std::size_t pageCount_;
    std::vector<Element> elements_;
    std::size_t page_ = 0, stretches_ = 0;
    double y_ = top, pageTop_ = top, notesHeight_ = 0;
    double textEnd_ = top;  ///< below what was drawn last, without what is left empty below it
    int level_ = 0;
    bool isMarked_ = false, isAnnouncement_ = false;
    std::optional<std::size_t> marked_;
    std::vector<std::optional<std::size_t>> noteElements_;
    mutable std::vector<std::optional<double>> noteHeights_;
    std::vector<FootNote> waiting_;
};

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

/// Draws all pages, and gives how many there are.
base::Result<std::size_t> draw(const Document& document, std::size_t pageCount, Drawn& made) {
    auto* surface = cairo_pdf_surface_create_for_stream(append, &made.bytes, pageWidth, pageHeight);
    auto* cairo = cairo_create(surface);
    std::size_t pages = 0;
    {
        Pages setter{cairo, document, pageCount};
        setter.set();
        pages = setter.pages();
        made.elements = std::move(setter).elements();
    }
    const auto drawing = cairo_status(cairo);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    const auto writing = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    if (drawing != CAIRO_STATUS_SUCCESS || writing != CAIRO_STATUS_SUCCESS) {
        return base::failure("The pages of the PDF cannot be drawn: {reason}.",
                             {{"reason", cairo_status_to_string(drawing != CAIRO_STATUS_SUCCESS ? drawing : writing)}});
    }
    return pages;
}

}  // namespace

base::Result<Drawn> drawn(const Document& document) {
    // Once to count the pages, which each page says.
    Drawn counted;
    const auto pages = draw(document, 1, counted);
    if (!pages) return base::failure(pages.error());
    Drawn made;
    if (const auto again = draw(document, *pages, made); !again) return base::failure(again.error());
    return made;
}

}  // namespace mijlpaal::letters::pdf

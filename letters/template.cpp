#include "letters/template.h"

#include "base/text.h"
#include "letters/template_size.h"

#include <kainjow/mustache.hpp>

#include <algorithm>
#include <cassert>
#include <optional>
#include <utility>

namespace mijlpaal::letters {
namespace {

namespace mustache = kainjow::mustache;

bool isPunctuation(char c) {
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
           (c >= '{' && c <= '~');
}

// Around a figure in a filled template. Neither a value nor a template can hold these: they are no visible
// text.
constexpr char figureName = '\x01', figureText = '\x02', figureEnd = '\x03';

/// A value as mustache is given it.
std::string markedValue(const ValueText& value) {
    const auto text = visibleText(value.text);
    if (value.figure.empty()) return text;
    return figureName + visibleText(value.figure) + figureText + text + figureEnd;
}

/// A value as it stands in markup: every mark behind a backslash, on one line.
std::string escaped(const std::string& value) {
    std::string safe;
    safe.reserve(value.size() * 2);
    for (const char c : value) {
        if (isPunctuation(c)) safe += '\\';
        safe += c;
    }
    return safe;
}

mustache::data mustacheData(const Values& values) {
    mustache::data all{mustache::data::type::object};
    for (const auto& [name, text] : values.texts) {
        // An empty text must not hold as a condition; mustache only knows that of false.
        all.set(name, text.text.empty() ? mustache::data{false} : mustache::data{markedValue(text)});
    }
    for (const auto& [name, items] : values.lists) {
        mustache::data list{mustache::data::type::list};
        for (const auto& item : items) list.push_back(mustacheData(item));
        all.set(name, list);
    }
    return all;
}

// ------------------------------------------------------------------------------------------------
// Markup

class MarkupReader {
public:
    explicit MarkupReader(const Template& letter) : letter_{letter} {}

    base::Result<Document> read(std::string_view markup) {
        for (const auto line : base::split(markup, '\n')) {
            if (const auto done = readLine(base::trimmed(line)); !done) return tl::unexpected{done.error()};
        }
        if (const auto done = endParagraph(); !done) return tl::unexpected{done.error()};
        for (const auto at : noteLists_) {
            auto& list = std::get<List>(document_.blocks[at]);
            for (const auto& note : document_.notes) list.items.push_back({Run{note, false, false, {}}});
        }
        return std::move(document_);
    }

private:
    base::Result<void> readLine(std::string_view line) {
        if (line.empty()) {
            afterBlank_ = true;
            return endParagraph();
        }
        struct Kind {
            std::string_view mark;
            base::Result<void> (MarkupReader::*read)(std::string_view);
        };
        static constexpr Kind kinds[] = {
            {"#+ ", &MarkupReader::newPageHeading},
            {"# ", &MarkupReader::heading},
            {"## ", &MarkupReader::lowerHeading},
            {"- ", &MarkupReader::item},
            {"> ", &MarkupReader::address},
            {"< ", &MarkupReader::signature},
            {": ", &MarkupReader::particular},
            {"|= ", &MarkupReader::widths},
            {"| ", &MarkupReader::row},
        };
        if (line == "@noten") return noteList();
        if (line.starts_with("@beeld ")) return illustration(base::trimmed(line.substr(7)));
        for (const auto& kind : kinds) {
            if (!line.starts_with(kind.mark)) continue;
            if (auto done = endParagraph(); !done) return done;
            auto done = (this->*kind.read)(base::trimmed(line.substr(kind.mark.size())));
            afterBlank_ = false;
            return done;
        }
        afterBlank_ = false;
        if (endsInBreak(paragraph_)) {
            paragraph_.back() = '\n';
        } else if (!paragraph_.empty()) {
            paragraph_ += ' ';
        }
        paragraph_ += line;
        return {};
    }

    base::Result<void> endParagraph() {
        if (paragraph_.empty()) return {};
        const auto text = std::exchange(paragraph_, {});
        return addParagraph(text, Paragraph::Role::body, false);
    }

    base::Result<void> newPageHeading(std::string_view text) { return addHeading(text, 1, true); }
    base::Result<void> heading(std::string_view text) { return addHeading(text, 1, false); }
    base::Result<void> lowerHeading(std::string_view text) { return addHeading(text, 2, false); }

    base::Result<void> addHeading(std::string_view text, int level, bool newPage) {
        auto read = runs(text);
        if (!read) return tl::unexpected{read.error()};
        document_.blocks.push_back(Heading{level, std::move(*read), newPage});
        return {};
    }

    base::Result<void> address(std::string_view text) {
        return addParagraph(text, Paragraph::Role::address, true);
    }
    base::Result<void> signature(std::string_view text) {
        return addParagraph(text, Paragraph::Role::signature, true);
    }

    /// Lines of an address that follow each other are one paragraph with line breaks.
    base::Result<void> addParagraph(std::string_view text, Paragraph::Role role, bool joinLines) {
        auto read = runs(text);
        if (!read) return tl::unexpected{read.error()};
        auto* last = current<Paragraph>();
        if (joinLines && !afterBlank_ && last && last->role == role) {
            last->runs.push_back({"\n", false, false, {}});
            last->runs.insert(last->runs.end(), read->begin(), read->end());
        } else {
            document_.blocks.push_back(Paragraph{std::move(*read), role});
        }
        return {};
    }

    base::Result<void> item(std::string_view text) {
        auto read = runs(text);
        if (!read) return tl::unexpected{read.error()};
        auto* list = current<List>();
        if (!list || list->numbered) list = add(List{});
        list->items.push_back(std::move(*read));
        return {};
    }

    base::Result<void> noteList() {
        if (auto done = endParagraph(); !done) return done;
        add(List{true, {}});
        noteLists_.push_back(document_.blocks.size() - 1);
        return {};
    }

    base::Result<void> illustration(std::string_view name) {
        if (auto done = endParagraph(); !done) return done;
        if (name != timelineName) {
            return wrong(base::message("Template {template}: there is no drawing “{text}”. There is “tijdlijn”."), name);
        }
        add(Illustration{std::string{name}, {}, {}});
        return {};
    }

    base::Result<void> particular(std::string_view text) {
        auto cells = cellsOf(text);
        if (!cells) return tl::unexpected{cells.error()};
        if (cells->size() != 2) {
            return wrong(base::message("Template {template}: a line that starts with a colon needs a label, "
                                       "an upright bar and what it names: {text}"),
                         text);
        }
        auto* particulars = current<Particulars>();
        if (!particulars) particulars = add(Particulars{});
        std::string label;
        for (const auto& run : cells->front()) label += run.text;
        particulars->lines.push_back({std::move(label), std::move(cells->back())});
        return {};
    }

    base::Result<void> widths(std::string_view text) {
        Table table;
        for (const auto part : base::split(text, ' ')) {
            if (part.empty()) continue;
            const auto share = base::wholeNumber(part);
            if (!share || *share < 1 || *share > 1000) {
                return wrong(base::message("Template {template}: the widths of a table are whole numbers "
                                           "from 1 to 1000: {text}"),
                             text);
            }
            table.widths.push_back(static_cast<int>(*share));
        }
        add(std::move(table));
        return {};
    }

    base::Result<void> row(std::string_view text) {
        auto cells = cellsOf(text);
        if (!cells) return tl::unexpected{cells.error()};
        auto* table = current<Table>();
        if (!table) table = add(Table{});
        if (table->widths.empty()) table->widths.assign(cells->size(), 1);
        if (table->widths.size() != cells->size()) {
            return wrong(base::message("Template {template}: this row has another number of cells than its "
                                       "table has columns: {text}"),
                         text);
        }
        if (table->header.empty()) {
            table->header = std::move(*cells);
        } else {
            table->rows.push_back(std::move(*cells));
        }
        return {};
    }

    /// The last block, when a line of this kind may still add to it. Empty lines between the items of a
    /// list or the rows of a table mean nothing: mustache leaves one for each section it skips.
    template <class Kind>
    Kind* current() {
        return !document_.blocks.empty() ? std::get_if<Kind>(&document_.blocks.back()) : nullptr;
    }

    template <class Kind>
    Kind* add(Kind block) {
        document_.blocks.push_back(std::move(block));
        return std::get_if<Kind>(&document_.blocks.back());
    }

    static bool endsInBreak(std::string_view text) {
        const auto last = text.find_last_not_of('\\');
        const auto backslashes = last == std::string_view::npos ? text.size() : text.size() - last - 1;
        return backslashes % 2 == 1;
    }

    /// Cells between upright bars that are not behind a backslash; a bar at the end closes the last cell.
    base::Result<std::vector<Runs>> cellsOf(std::string_view text) {
        std::vector<Runs> cells;
        std::size_t start = 0;
        for (std::size_t at = 0; at <= text.size(); ++at) {
            if (at < text.size() && text[at] == '\\') {
                ++at;
                continue;
            }
            if (at < text.size() && text[at] != '|') continue;
            const auto cell = base::trimmed(text.substr(start, at - start));
            const bool closesLast = at == text.size() && cell.empty() && !cells.empty();
            start = at + 1;
            if (closesLast) break;
            auto read = runs(cell);
            if (!read) return tl::unexpected{read.error()};
            cells.push_back(std::move(*read));
        }
        return cells;
    }

    base::Result<Runs> runs(std::string_view text) {
        Runs made;
        bool bold = false;
        bool italic = false;
        std::string plain, figure;
        const auto flush = [&] {
            if (!plain.empty()) made.push_back({std::exchange(plain, {}), bold, italic, {}, figure});
        };
        for (std::size_t at = 0; at < text.size(); ++at) {
            const char c = text[at];
            if (c == figureName) {
                flush();
                for (++at; at < text.size() && text[at] != figureText; ++at) {
                    if (text[at] != '\\') figure += text[at];
                }
            } else if (c == figureEnd) {
                flush();
                figure.clear();
            } else if (c == '\\') {
                // Behind a backslash stands a mark as itself; a backslash alone breaks the line.
                const bool mark = at + 1 < text.size() && isPunctuation(text[at + 1]);
                plain += mark ? text[++at] : '\n';
            } else if (text.substr(at, 2) == "**") {
                flush();
                bold = !bold;
                ++at;
            } else if (c == '_') {
                flush();
                italic = !italic;
            } else if (text.substr(at, 2) == "^[") {
                const auto close = closingBracket(text, at + 2);
                if (!close)
                    return tl::unexpected{
                        wrong(base::message(
                                  "Template {template}: a footnote is opened and never closed: {text}"),
                              text)
                            .error()};
                flush();
                addNote(text.substr(at + 2, *close - at - 2), made);
                at = *close;
            } else {
                plain += c;
            }
        }
        flush();
        if (bold || italic)
            return tl::unexpected{
                wrong(base::message(
                          "Template {template}: bold or italic text is opened and never closed: {text}"),
                      text)
                    .error()};
        return made;
    }

    static std::optional<std::size_t> closingBracket(std::string_view text, std::size_t at) {
        for (; at < text.size(); ++at) {
            if (text[at] == '\\') {
                ++at;
            } else if (text[at] == ']') {
                return at;
            }
        }
        return std::nullopt;
    }

    void addNote(std::string_view markup, Runs& made) {
        std::string note;
        for (std::size_t at = 0; at < markup.size(); ++at) {
            if (markup[at] == figureName) at = std::min(markup.find(figureText, at), markup.size());
            if (at >= markup.size() || markup[at] == figureText || markup[at] == figureEnd) continue;
            if (markup[at] == '\\' && at + 1 < markup.size()) ++at;
            note += markup[at];
        }
        note = std::string{base::trimmed(note)};
        if (note.empty()) return;
        auto& notes = document_.notes;
        const auto known = std::ranges::find(notes, note);
        const auto index = static_cast<std::size_t>(known - notes.begin());
        if (known == notes.end()) notes.push_back(note);
        made.push_back({{}, false, false, index});
    }

    base::Result<void> wrong(base::Message sentence, std::string_view text) const {
        sentence.values = {{"template", letter_.name}, {"text", std::string{text}}};
        return base::failure(std::move(sentence));
    }

    const Template& letter_;
    Document document_;
    std::string paragraph_;
    bool afterBlank_ = false;
    std::vector<std::size_t> noteLists_;
};

}  // namespace

std::vector<ShownFigure> figuresIn(const Values& values) {
    std::vector<ShownFigure> figures;
    for (const auto& [name, text] : values.texts) {
        if (!text.figure.empty() && !text.text.empty())
            figures.push_back({text.figure, visibleText(text.text)});
    }
    for (const auto& [name, items] : values.lists) {
        for (const auto& item : items) {
            const auto inner = figuresIn(item);
            figures.insert(figures.end(), inner.begin(), inner.end());
        }
    }
    return figures;
}

bool matches(const Values& values, const Vocabulary& vocabulary) {
    if (values.texts.size() != vocabulary.texts.size() || values.lists.size() != vocabulary.lists.size())
        return false;
    const bool texts = std::ranges::all_of(
        vocabulary.texts, [&](std::string_view name) { return values.texts.contains(name); });
    if (!texts) return false;
    return std::ranges::all_of(vocabulary.lists, [&](const auto& list) {
        const auto found = values.lists.find(list.name);
        return found != values.lists.end() && std::ranges::all_of(found->second, [&](const Values& item) {
                   return matches(item, list.items);
               });
    });
}

namespace {

/// No line ends between "€" and its amount.
std::string withAmountsWhole(std::string text) {
    constexpr std::string_view parted = "€ ", whole = "€\u00A0";
    for (auto at = text.find(parted); at != std::string::npos; at = text.find(parted, at))
        text.replace(at, parted.size(), whole);
    return text;
}

}  // namespace

base::Result<Document> documentFrom(const Template& letter, const Vocabulary& vocabulary,
                                    const Values& values) {
    assert(matches(values, vocabulary));
    if (const auto fields = checked(letter, vocabulary); !fields) return tl::unexpected{fields.error()};
    if (const auto size = withinBounds(letter, values); !size) return tl::unexpected{size.error()};
    std::string text = letter.text;
    std::ranges::replace_if(
        text, [](char c) { return c == figureName || c == figureText || c == figureEnd; }, ' ');
    mustache::mustache filler{text};
    if (!filler.is_valid()) {
        return base::failure("Template {template} cannot be read: {reason}.",
                             {{"template", letter.name}, {"reason", filler.error_message()}});
    }
    filler.set_custom_escape(escaped);
    return MarkupReader{letter}.read(withAmountsWhole(filler.render(mustacheData(values))));
}

}  // namespace mijlpaal::letters

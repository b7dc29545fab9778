#pragma once

#include "chart/picture.h"
#include "letters/told_date.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace mijlpaal::letters {

/// A stretch of text that looks alike. A run with a `note` is the mark of that footnote and has no text;
/// a line end in the text is a line break.
struct Run {
    std::string text;
    bool bold = false;
    bool italic = false;
    std::optional<std::size_t> note;  ///< index in `Document::notes`
    std::string figure = {};          ///< which figure this text is ("A0172.finish"); empty for plain text

    bool operator==(const Run&) const = default;
};

using Runs = std::vector<Run>;

struct Heading {
    int level = 1;  ///< 1 is the highest
    Runs runs;
    bool newPage = false;

    bool operator==(const Heading&) const = default;
};

struct Paragraph {
    enum class Role { body, address, signature };

    Runs runs;
    Role role = Role::body;

    bool operator==(const Paragraph&) const = default;
};

struct List {
    bool numbered = false;
    std::vector<Runs> items;

    bool operator==(const List&) const = default;
};

/// Labels with what they name, such as Datum and Onderwerp above a letter.
struct Particulars {
    struct Line {
        std::string label;
        Runs runs;

        bool operator==(const Line&) const = default;
    };

    std::vector<Line> lines;

    bool operator==(const Particulars&) const = default;
};

/// Every row has as many cells as the header. `widths` are shares of the width, one for each column.
struct Table {
    std::vector<int> widths;
    std::vector<Runs> header;
    std::vector<std::vector<Runs>> rows;

    bool operator==(const Table&) const = default;
};

/// A drawing, and in words what it shows, for who cannot see it.
struct Illustration {
    std::string name;  ///< what templates call it: "tijdlijn"
    chart::Picture picture;
    std::string description;

    bool operator==(const Illustration&) const = default;
};

using Block = std::variant<Heading, Paragraph, List, Particulars, Table, Illustration>;

/// A document before it has a file format. Page numbers belong to every format and are not said here.
struct Document {
    std::string title;
    Language language = Language::dutch;
    std::chrono::sys_days date;
    std::string notice;  ///< on every page; empty for none
    /// What the file says of itself beside title and date: "Revisie" and the like.
    std::vector<std::pair<std::string, std::string>> properties;
    std::vector<Block> blocks;
    std::vector<std::string> notes;  ///< texts of the footnotes; marks name them in this order

    bool operator==(const Document&) const = default;
};

/// A figure as it stands in a document: its name and its words.
struct ShownFigure {
    std::string name, text;

    bool operator==(const ShownFigure&) const = default;
};

/// All figures of a document in the order in which they stand; runs of one figure are joined.
std::vector<ShownFigure> figuresIn(const Document& document);

/// Valid UTF-8 without what a reader cannot see: control characters and line ends become spaces, marks
/// of zero width and of writing direction are taken out, and bytes that are not UTF-8 become U+FFFD.
std::string visibleText(std::string_view text);

/// Its drawings, in the order in which they stand.
std::vector<const Illustration*> illustrationsIn(const Document& document);

/// The text alone, a block or a row on each line, footnote marks as [1]; for tests and comparison.
std::string plainText(const Document& document);

}  // namespace mijlpaal::letters

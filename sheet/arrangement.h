#pragma once

#include "sheet/source.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// How someone arranged a table, and what it shows then.
namespace mijlpaal::sheet {

enum class Comparison { is, isNot, contains, containsNot, less, more, isEmpty, isNotEmpty };

struct Condition {
    std::string column;
    Comparison comparison = Comparison::contains;
    /// As people type it in that column: "31-3-2027", "30 dg", "€ 1.250".
    std::string text;

    bool operator==(const Condition&) const = default;
};

struct Filter {
    /// Under which it is kept; empty for one that is not.
    std::string name;
    /// One condition will do; otherwise all must hold.
    bool any = false;
    std::vector<Condition> conditions;

    bool operator==(const Filter&) const = default;
};

struct SortBy {
    std::string column;
    bool descending = false;

    bool operator==(const SortBy&) const = default;
};

struct ShownColumn {
    std::string name;
    /// In pixels at scale 1; nothing for the width that the source gives.
    std::optional<int> width;

    bool operator==(const ShownColumn&) const = default;
};

struct Arrangement {
    /// In the order of the screen. Empty: those that a source starts with.
    std::vector<ShownColumn> columns = {};
    /// How many of them stay while the others scroll sideways. Nothing: as a table starts.
    std::optional<int> frozen = {};
    /// The first counts most. Empty: the order of the source.
    std::vector<SortBy> sorts = {};
    std::optional<Filter> filter = {};
    /// The column by whose values rows are put together under headings.
    std::optional<std::string> group = {};

    bool operator==(const Arrangement&) const = default;
};

/// As text for the settings of a user, and back; what cannot be read is left out.
std::string settingsText(const Arrangement& arrangement);
Arrangement arrangementFrom(std::string_view text);

/// The places of the columns to show, in the order of the screen; names that the source does not have are
/// left out.
std::vector<std::size_t> shownColumns(const Source& source, const Arrangement& arrangement);

struct ArrangedRow {
    /// Of a heading a negative number of its own.
    RowKey key = 0;
    /// The row or heading it stands under; 0 at the top.
    RowKey parent = 0;
    /// It does not pass the filter itself, but something under it does.
    bool isContext = false;

    bool operator==(const ArrangedRow&) const = default;
};

struct Arranged {
    std::vector<ArrangedRow> rows;
    /// The names of headings, with how many rows stand under them.
    struct Heading {
        std::string name;
        std::size_t rows = 0;
        bool operator==(const Heading&) const = default;
    };
    std::map<RowKey, Heading> headings;
    /// How many rows passed the filter, and how many there are.
    std::size_t passed = 0, all = 0;

    bool operator==(const Arranged&) const = default;
};

/// The rows that an arrangement shows. Rows under rows are sorted among their likes; with groups they stand
/// flat under the headings, summaries left out. Without sort, filter and groups the rows of the source as
/// they are. What is empty comes last, from high to low too. No row passes a condition that its column cannot
/// read. Cost: n log n in the rows with a sort; each value is asked for once.
Arranged arrange(const Source& source, const Arrangement& arrangement);

/// Errors: a column that is not there, a text that its column cannot read; named.
base::Result<void> checked(const Source& source, const Filter& filter);

/// What stands at the foot of each column of the source, over the rows that passed, headings and context left
/// out. Where `columns` are given the others stay empty. Cost: each value of a column with a total is asked for once.
std::vector<std::string> totals(const Source& source, const Arranged& arranged,
                                std::optional<std::span<const std::size_t>> columns = {});
/// The same as values of their columns, or as counts.
std::vector<model::Value> totalValues(const Source& source, const Arranged& arranged,
                                      std::optional<std::span<const std::size_t>> columns = {});

/// The next row, from `from` on and around, in which a shown column holds the text, letters of any size and
/// with or without accents. `onward` begins behind it; without it the row that has the text as its code comes
/// before all others.
std::optional<RowKey> find(const Source& source, const Arranged& arranged,
                           const std::vector<std::size_t>& columns, std::string_view text,
                           std::optional<RowKey> from, bool onward, bool backward = false);

}  // namespace mijlpaal::sheet

#include "import/table/headings.h"

#include "base/folded.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <memory>
#include <set>

namespace mijlpaal::importing::table {

namespace {

using model::TimeUnit;

/// Rows in which headings are looked for.
constexpr std::size_t rowsLooked = 40;

struct UnitWord {
    std::string_view word;
    TimeUnit unit;
    bool isElapsed = false;
};

constexpr std::array unitWords{
    UnitWord{"minuten", TimeUnit::minute}, UnitWord{"min", TimeUnit::minute},
    UnitWord{"minutes", TimeUnit::minute}, UnitWord{"uren", TimeUnit::hour},
    UnitWord{"uur", TimeUnit::hour},       UnitWord{"u", TimeUnit::hour},
    UnitWord{"hours", TimeUnit::hour},     UnitWord{"hrs", TimeUnit::hour},
    UnitWord{"h", TimeUnit::hour},         UnitWord{"dagen", TimeUnit::day},
    UnitWord{"dag", TimeUnit::day},        UnitWord{"dgn", TimeUnit::day},
    UnitWord{"dg", TimeUnit::day},         UnitWord{"d", TimeUnit::day},
    UnitWord{"wd", TimeUnit::day},         UnitWord{"werkdagen", TimeUnit::day},
    UnitWord{"werkdgn", TimeUnit::day},    UnitWord{"days", TimeUnit::day},
    UnitWord{"day", TimeUnit::day},        UnitWord{"working days", TimeUnit::day},
    UnitWord{"workdays", TimeUnit::day},   UnitWord{"weken", TimeUnit::week},
    UnitWord{"wkn", TimeUnit::week},       UnitWord{"wk", TimeUnit::week},
    UnitWord{"w", TimeUnit::week},         UnitWord{"weeks", TimeUnit::week},
    UnitWord{"wks", TimeUnit::week},       UnitWord{"maanden", TimeUnit::month},
    UnitWord{"mnd", TimeUnit::month},      UnitWord{"mnden", TimeUnit::month},
    UnitWord{"months", TimeUnit::month},   UnitWord{"kalenderdagen", TimeUnit::day, true},
    UnitWord{"kd", TimeUnit::day, true},   UnitWord{"calendar days", TimeUnit::day, true},
};

const UnitWord* unitFrom(std::string_view text) {
    const auto at = std::find_if(unitWords.begin(), unitWords.end(),
                                 [text](const UnitWord& each) { return each.word == text; });
    return at == unitWords.end() ? nullptr : &*at;
}

/// Words in small letters apart by one blank, with a percent sign in front.
std::string wordsOf(std::string_view text) {
    std::string words;
    bool isPercent = false;
    for (const char letter : base::folded(text)) {
        const bool isWord = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
                            (static_cast<unsigned char>(letter) & 0x80) != 0;
        isPercent = isPercent || letter == '%';
        if (isWord) {
            words += letter;
        } else if (letter == '#') {
            words += words.empty() || words.back() == ' ' ? "nr " : " nr ";
        } else if (!words.empty() && words.back() != ' ') {
            words += ' ';
        }
    }
    while (words.ends_with(' ')) words.pop_back();
    return isPercent ? (words.empty() ? "%" : "% " + words) : words;
}

/// The heading of a column: of the cell, or of the one that it is a part of.
std::string_view effectiveText(const Table& table, const Row& row, std::size_t column) {
    const auto own = textAt(row, column);
    if (!own.empty()) return own;
    for (const auto& merged : table.merged) {
        const bool holds = row.number > merged.firstRow && row.number <= merged.lastRow &&
                           column >= merged.firstColumn && column <= merged.lastColumn;
        if (!holds) continue;
        const auto first = std::find_if(table.rows.begin(), table.rows.end(), [&merged](const Row& each) {
            return each.number == merged.firstRow;
        });
        if (first != table.rows.end()) return textAt(*first, merged.firstColumn);
    }
    return {};
}

/// What stands above a column in the row before: of the cell, or of the last one before it that was made one
/// with it or, where none were, that has nothing below it but this.
std::string_view groupAbove(const Table& table, std::size_t place, std::size_t column) {
    if (place == 0) return {};
    const auto& above = table.rows[place - 1];
    if (above.number + 1 != table.rows[place].number) return {};
    for (const auto& merged : table.merged) {
        if (merged.firstRow == above.number && merged.lastRow == above.number &&
            column >= merged.firstColumn && column <= merged.lastColumn)
            return textAt(above, merged.firstColumn);
    }
    for (auto at = column + 1; at > 0; --at) {
        if (const auto text = textAt(above, at - 1); !text.empty()) return text;
    }
    return {};
}

/// A column that may be the known one, and how well its heading says so: the less, the better.
struct Match {
    std::size_t rank = 0, column = 0, known = 0;

    auto operator<=>(const Match&) const = default;
};

/// The known columns by what their headings come to.
class Lexicon {
public:
    explicit Lexicon(std::span<const KnownColumn> known) {
        for (std::size_t i = 0; i < known.size(); ++i) {
            for (std::size_t rank = 0; rank < known[i].headings.size(); ++rank)
                words_.emplace(headingFrom(known[i].headings[rank]).key, std::pair{i, rank});
        }
    }

    void addMatches(std::vector<Match>& matches, std::string_view heading, std::size_t column) const {
        const auto key = headingFrom(heading).key;
        const auto [first, last] = words_.equal_range(key);
        for (auto at = first; at != last; ++at)
            matches.push_back({at->second.second, column, at->second.first});
    }

    bool knows(std::string_view heading) const { return words_.contains(headingFrom(heading).key); }

private:
    std::multimap<std::string, std::pair<std::size_t, std::size_t>, std::less<>> words_;
};

std::size_t widthOf(const Row& row) {
    return std::min(row.cells.size(), mostColumns);
}

/// Takes the row at a place for that of the headings.
FoundHeadings headingsAt(const Table& table, std::size_t place, std::span<const KnownColumn> known,
                         const Lexicon& lexicon, const SheetChoice& choice) {
    const auto& row = table.rows[place];
    FoundHeadings found;
    found.row = row.number;
    found.firstRow = place + 1;
    auto width = widthOf(row);
    for (const auto& merged : table.merged) {
        if (merged.lastRow == row.number)
            width = std::max(width, std::min(merged.lastColumn + 1, mostColumns));
    }
    std::vector<Match> matches;
    for (std::size_t column = 0; column < width; ++column) {
        const auto text = effectiveText(table, row, column);
        auto& made = found.columns.emplace_back();
        made.column = column;
        made.heading = text;
        const auto heading = headingFrom(text);
        made.unit = heading.unit;
        made.isElapsed = heading.isElapsed;
        if (text.empty()) continue;
        const auto group = groupAbove(table, place, column);
        const auto before = matches.size();
        // "Werkelijk" above "Begin" is another column than "Begin".
        if (!group.empty() && group != text)
            lexicon.addMatches(matches, std::string{group} + " " + made.heading, column);
        if (matches.size() == before) lexicon.addMatches(matches, text, column);
    }
    std::set<std::size_t> taken;
    for (auto& column : found.columns) {
        const auto chosen = choice.columns.find(column.heading);
        if (chosen == choice.columns.end() || column.heading.empty() || column.isChosen) continue;
        column.isChosen = true;
        const auto at = std::find_if(known.begin(), known.end(), [&chosen](const KnownColumn& each) {
            return each.name == chosen->second;
        });
        if (at != known.end() && taken.insert(static_cast<std::size_t>(at - known.begin())).second)
            column.known = static_cast<std::size_t>(at - known.begin());
    }
    std::sort(matches.begin(), matches.end());
    for (const auto& match : matches) {
        auto& column = found.columns[match.column];
        if (column.isChosen || column.known || !taken.insert(match.known).second) continue;
        column.known = match.known;
    }
    return found;
}

/// Whether a row says again what the headings above it say, in other words, as the files of P6 do.
bool repeatsHeadings(const Table& table, std::size_t place, const FoundHeadings& found,
                     const Lexicon& lexicon) {
    const auto& row = table.rows[place];
    const auto again = std::count_if(
        found.columns.begin(), found.columns.end(),
        [&](const FoundColumn& column) { return column.known && lexicon.knows(textAt(row, column.column)); });
    return again > 0 && static_cast<std::size_t>(again) * 2 > found.recognised();
}

/// Whether a row is the heading of another table: much of it names columns.
bool isHeading(const Row& row, const Lexicon& lexicon) {
    std::size_t filled = 0, known = 0;
    for (const auto& cell : row.cells) {
        if (bare(cell.text).empty()) continue;
        ++filled;
        known += lexicon.knows(bare(cell.text));
    }
    return known >= 2 && known * 3 >= filled;
}

/// The place behind the last row of the table whose headings were found.
std::size_t endOf(const Table& table, std::size_t firstRow, const Lexicon& lexicon) {
    for (auto place = firstRow + 1; place < table.rows.size(); ++place) {
        const bool isApart = table.rows[place].number > table.rows[place - 1].number + 1;
        if (isApart && isHeading(table.rows[place], lexicon)) return place;
    }
    return table.rows.size();
}

}  // namespace

Heading headingFrom(std::string_view text) {
    Heading heading;
    text = bare(text);
    // P6 marks a column that cannot be changed.
    if (text.starts_with("(*)")) text = bare(text.substr(3));
    const auto take = [&heading](const UnitWord& word) {
        heading.unit = word.unit;
        heading.isElapsed = word.isElapsed;
    };
    const auto open = text.find_last_of("([");
    if (open != std::string_view::npos && open > 0) {
        const auto close = text.find_first_of(")]", open);
        const auto inside = text.substr(open + 1, close == std::string_view::npos ? close : close - open - 1);
        auto words = wordsOf(inside);
        if (words.starts_with("in ")) words.erase(0, 3);
        const auto* unit = unitFrom(words);
        if (unit) take(*unit);
        // What stands between brackets says more of the column, and seldom which it is.
        const bool isPercent = words == "%";
        text = bare(text.substr(0, open));
        heading.key = wordsOf(text);
        if (isPercent) heading.key = "% " + heading.key;
        return heading;
    }
    heading.key = wordsOf(text);
    if (const auto in = heading.key.rfind(" in "); in != std::string::npos) {
        if (const auto* unit = unitFrom(std::string_view{heading.key}.substr(in + 4))) {
            take(*unit);
            heading.key.erase(in);
            return heading;
        }
    }
    if (const auto* unit = unitFrom(heading.key)) take(*unit);
    return heading;
}

KnowsHeading headingsOf(std::span<const KnownColumn> known) {
    return [lexicon = std::make_shared<Lexicon>(known)](std::string_view heading) {
        return !heading.empty() && lexicon->knows(heading);
    };
}

std::optional<std::size_t> columnNamed(std::span<const KnownColumn> known, std::string_view heading) {
    const auto key = headingFrom(heading).key;
    if (key.empty()) return std::nullopt;
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (base::lowered(known[i].name) == base::lowered(bare(heading))) return i;
    }
    std::optional<std::pair<std::size_t, std::size_t>> best;
    for (std::size_t i = 0; i < known.size(); ++i) {
        for (std::size_t rank = 0; rank < known[i].headings.size(); ++rank) {
            if (headingFrom(known[i].headings[rank]).key != key) continue;
            const std::pair each{rank, i};
            if (!best || each < *best) best = each;
        }
    }
    return best ? std::optional{best->second} : std::nullopt;
}

const FoundColumn* FoundHeadings::find(std::size_t known) const {
    const auto at = std::find_if(columns.begin(), columns.end(),
                                 [known](const FoundColumn& column) { return column.known == known; });
    return at == columns.end() ? nullptr : &*at;
}

std::span<const Row> FoundHeadings::rowsOf(const Table& table) const {
    return std::span{table.rows}.subspan(firstRow, endRow - firstRow);
}

std::size_t FoundHeadings::recognised() const {
    return static_cast<std::size_t>(std::count_if(
        columns.begin(), columns.end(), [](const FoundColumn& column) { return column.known.has_value(); }));
}

std::optional<FoundHeadings> findHeadings(const Table& table, std::span<const KnownColumn> known,
                                          const SheetChoice& choice) {
    const Lexicon lexicon{known};
    std::optional<FoundHeadings> best;
    for (std::size_t place = 0; place < table.rows.size(); ++place) {
        if (choice.headingRow ? table.rows[place].number > *choice.headingRow : place >= rowsLooked) break;
        if (choice.headingRow && table.rows[place].number != *choice.headingRow) continue;
        auto found = headingsAt(table, place, known, lexicon, choice);
        const bool isBetter = !best || found.recognised() > best->recognised();
        if ((found.recognised() > 0 || choice.headingRow) && isBetter) best = std::move(found);
    }
    if (!best) return std::nullopt;
    while (best->firstRow < table.rows.size() && repeatsHeadings(table, best->firstRow, *best, lexicon))
        ++best->firstRow;
    best->endRow = endOf(table, best->firstRow, lexicon);
    return best;
}

const Table* chosenTable(const std::vector<Table>& tables, std::span<const KnownColumn> known,
                         const SheetChoice& choice) {
    const Table* best = nullptr;
    std::size_t most = 0;
    for (const auto& table : tables) {
        if (!choice.sheet.empty()) {
            if (base::folded(table.name) == base::folded(choice.sheet)) return &table;
            continue;
        }
        if (table.isHidden) continue;
        const auto found = findHeadings(table, known, choice);
        const auto count = found ? found->recognised() : 0;
        if (!best || count > most) {
            best = &table;
            most = count;
        }
    }
    return best;
}

}  // namespace mijlpaal::importing::table

#include "import/ledger_sheet.h"

#include "base/folded.h"
#include "base/text.h"
#include "formats/portfolio_files.h"
#include "import/csv_folder.h"
#include "import/csv_sheet.h"
#include "import/ledger_amounts.h"
#include "import/plan_reader.h"
#include "model/new_code.h"
#include "model/posting.h"
#include "model/showing.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <map>
#include <set>

namespace mijlpaal::importing {

namespace {

using base::message;
using model::RecordKind;
using table::Cell;

/// The sums below a table, as spreadsheets have them: "Totaal", "Total (12)".
bool isOfTotals(const table::Row& row) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto text = base::folded(table::bare(table::textAt(row, i)));
        if (!text.empty()) return text == "totaal" || text == "total" || text.starts_with("totaal (") || text.starts_with("total (");
    }
    return false;
}

/// Where what was said of columns is kept with the portfolio.
std::string originOf(RecordKind kind) {
    return std::string{model::nameOf(kind)} + "_columns";
}

/// Reads one table.
class Reading {
public:
    Reading(const SheetFile& file, const LedgerTable& of, const model::Portfolio& base, const ImportOptions& options)
        : file_{file}, kind_{of.kind}, table_{*of.table}, base_{base}, options_{options} {}

    Imported run() {
        for (const auto& each : file_.findings) found_.add(each);
        if (found_.hasErrors()) return nothing();
        if (base_.all<model::Settings>().empty()) {
            found_.error({file_.name, {}, {}}, message("Rows of the ledger come into a portfolio that is there."),
                         message("Name that portfolio behind -o, or import a folder with a whole one first."));
            return nothing();
        }
        auto choice = options_.sheet;
        remember(choice);
        const auto headings = table::findHeadings(table_, ledgerColumns(kind_), choice);
        if (!headings) {
            found_.error({file_.name, {}, {}}, message("No row names columns that are known, such as “Bedrag” or “amount_eur”."),
                         message("Put such a row above the rows, or say which row it is."));
            return nothing();
        }
        headings_ = *headings;
        nameStrangers();
        isKeyless_ = !headings_.find(0);
        const auto* perhaps = isKeyless_ ? columnOfKeysPerhaps() : nullptr;
        if (isKeyless_ && (perhaps || !hasAmount(headings_, kind_))) {
            const auto& heading = (perhaps ? *perhaps : headings_.columns.front()).heading;
            found_.error({file_.name, headings_.row, {}}, message("No column holds the keys by which rows are found again."),
                         message("Say which one it is, as in --column “{heading}=code”, or that this one is not read, as in "
                                 "“{heading}=-”. Its columns are: {headings}.",
                                 {{"heading", heading}, {"headings", headingsText()}}));
        }
        if (table_.unreckoned > 0) {
            found_.warning({file_.name, {}, {}},
                           message("Cells with a formula of which the file holds no result: {count}.",
                                   {{"count", std::to_string(table_.unreckoned)}}),
                           message("Open the file in the spreadsheet program, and save it again."));
        }
        auto rows = rowsOf();
        for (const auto& column : headings_.columns) readAmounts(column, rows);
        if (found_.hasErrors()) return nothing();
        FolderTexts folder;
        folder.name = file_.name;
        folder.isPart = true;
        folder.sheets.emplace(std::string{formats::fileOf(kind_)}, std::move(rows));
        auto imported = readCsvTexts(std::move(folder), base_, options_);
        return withPlaces(withRemembered(withoutPosted(std::move(imported))));
    }

private:
    Imported nothing() { return {found_.take(), {}, base_, {}, columns()}; }

    /// What was said of columns of earlier files of this kind, where nothing else is said now.
    void remember(table::SheetChoice& choice) const {
        for (const auto& each : rememberedLedgerChoice(base_, kind_).columns) choice.columns.insert(each);
    }

    const model::Field* fieldOf(const table::FoundColumn& column) const {
        return column.known ? &model::fields(kind_)[*column.known] : nullptr;
    }

    std::vector<ReadColumn> columns() const {
        std::vector<ReadColumn> list;
        for (const auto& column : headings_.columns) {
            if (column.heading.empty()) continue;
            const auto* field = fieldOf(column);
            list.push_back({column.heading, field ? std::string{field->name} : "",
                            field ? std::string{model::wordsFor(kind_, *field)} : ""});
        }
        return list;
    }

    std::string headingsText() const {
        std::string text;
        for (const auto& column : headings_.columns) {
            if (!column.heading.empty()) text += (text.empty() ? "“" : ", “") + column.heading + "”";
        }
        return text;
    }

    /// What was said of columns that the table does not have.
    void nameStrangers() {
        for (const auto& [heading, name] : options_.sheet.columns) {
            const bool isThere = std::ranges::any_of(headings_.columns, [&heading = heading](const auto& column) {
                return column.heading == heading;
            });
            if (isThere) continue;
            found_.error({file_.name, headings_.row, {}}, message("The sheet has no column “{heading}”.", {{"heading", heading}}),
                         message("Its columns are: {headings}.", {{"headings", headingsText()}}));
        }
    }

    /// Columns that nobody wants, and those whose heading is the name of a column that another one was said to be.
    bool isDropped(const table::FoundColumn& column) const {
        if (column.known) return false;
        if (column.heading.empty() || column.isChosen) return true;
        const auto name = base::lowered(column.heading);
        return std::ranges::any_of(headings_.columns, [&](const auto& other) {
            const auto* field = fieldOf(other);
            return field && base::lowered(columnOf(*field)) == name;
        });
    }

    /// The rows as a file of the data set has them, with its headings in the first.
    std::vector<base::CsvRow> rowsOf() {
        std::vector<base::CsvRow> rows(1);
        rows.front().line = headings_.row;
        for (const auto& column : headings_.columns) {
            if (isDropped(column)) continue;
            places_[column.column] = rows.front().cells.size();
            const auto* field = fieldOf(column);
            const auto name = field ? std::string{columnOf(*field)} : column.heading;
            titles_.emplace(name, column.heading);
            rows.front().cells.push_back(name);
        }
        const auto keyPlace = rows.front().cells.size();
        if (isKeyless_) rows.front().cells.emplace_back(columnOf(model::fields(kind_).front()));
        std::string lastKey;
        std::vector<const model::Field*> usual;
        for (const auto& field : model::fields(kind_)) {
            const bool hasUsual = field.name == "basis" || field.name == "cost_kind" || field.name == "date_precision";
            if (!hasUsual || field.column.empty() || titles_.contains(columnOf(field))) continue;
            usual.push_back(&field);
            rows.front().cells.emplace_back(columnOf(field));
        }
        for (const auto& row : headings_.rowsOf(table_)) {
            if (table::isBlank(row) || isOfTotals(row)) continue;
            auto& made = rows.emplace_back();
            made.line = row.number;
            made.cells.resize(rows.front().cells.size());
            for (const auto& column : headings_.columns) {
                const auto place = places_.find(column.column);
                if (place == places_.end() || column.column >= row.cells.size()) continue;
                made.cells[place->second] = textOf(row.cells[column.column], fieldOf(column));
            }
            if (isKeyless_) made.cells[keyPlace] = lastKey = keyAfter(lastKey);
            const auto* key = headings_.find(0);
            const auto code = key ? table::textAt(row, key->column) : std::string_view{};
            for (std::size_t i = 0; i < usual.size(); ++i)
                made.cells[made.cells.size() - usual.size() + i] = usualText(*usual[i], code);
        }
        return rows;
    }

    /// A column that nobody knows and that says something else in every row. Rows that were posted without their keys would
    /// be posted again with them.
    const table::FoundColumn* columnOfKeysPerhaps() const {
        for (const auto& column : headings_.columns) {
            if (column.known || column.isChosen || column.heading.empty()) continue;
            std::set<std::string_view> said;
            std::size_t rows = 0;
            for (const auto& row : headings_.rowsOf(table_)) {
                if (table::isBlank(row) || isOfTotals(row)) continue;
                ++rows;
                if (const auto text = table::textAt(row, column.column); !text.empty()) said.insert(text);
            }
            if (rows > 0 && said.size() == rows) return &column;
        }
        return nullptr;
    }

    /// A key for a row without one; the last that was given, or nothing at first.
    std::string keyAfter(const std::string& last) const {
        const auto& table = base_.table(kind_);
        return last.empty() ? model::newCode(table) : table.nextCode(last);
    }

    /// Without the rows that are posted already, of a table without keys: those that say the same in all its columns. One
    /// that stands there twice is posted twice.
    Imported withoutPosted(Imported imported) {
        if (!isKeyless_ || base::hasErrors(imported.findings)) return imported;
        const auto said = [this](const void* record) {
            std::vector<model::Value> values;
            for (const auto& column : headings_.columns) {
                if (const auto* field = fieldOf(column)) values.push_back(field->get(record));
            }
            return values;
        };
        std::map<std::vector<model::Value>, std::size_t> posted;
        const auto& before = base_.table(kind_);
        for (auto at = before.first(); at != before.last(); ++at) ++posted[said(at->record.get())];
        auto& rows = imported.portfolio.table(kind_);
        std::vector<std::int64_t> known;
        std::size_t added = 0;
        for (auto at = rows.first(); at != rows.last(); ++at) {
            if (before.record(at->number)) continue;
            ++added;
            const auto same = posted.find(said(at->record.get()));
            if (same == posted.end() || same->second == 0) continue;
            --same->second;
            known.push_back(at->number);
        }
        for (const auto number : known) rows.erase(number);
        found_.note({file_.name, headings_.row, {}},
                    message("No column holds keys, so rows were found again by what they say. Posted already: {count}. New: {all}.",
                            {{"count", std::to_string(known.size())}, {"all", std::to_string(added - known.size())}}));
        if (known.empty()) return imported;
        auto label = std::move(imported.changes.label);
        imported.changes = model::difference(base_, imported.portfolio);
        imported.changes.label = std::move(label);
        return imported;
    }

    /// What stands in a column that the table does not have: what the row says already, or what is usual.
    std::string usualText(const model::Field& field, std::string_view code) const {
        std::string text;
        model::withRecordType(kind_, [&]<class Record>(std::type_identity<Record>) {
            static const Record fresh;
            if constexpr (model::Posting<Record>) {
                const auto* known = base_.all<Record>().findByCode(std::string{code});
                text = field.text(known ? known : &fresh, {});
            }
        });
        return text;
    }

    /// The word of a file that people are shown in English.
    template <class Words>
    static std::optional<std::string> nameShownAs(std::string_view word) {
        for (const auto& [name, shown] : model::shownWords()) {
            if (word == base::lowered(shown) && model::fromWord<Words>(name)) return std::string{name};
        }
        return std::nullopt;
    }

    /// What a cell says, in the words of the data set.
    static std::string textOf(const Cell& cell, const model::Field* field) {
        if (!field || cell.kind == Cell::Kind::number) return cell.text;
        const auto word = base::lowered(table::bare(cell.text));
        if (field->name == "kind") {
            if (word == "kas") return "cash";
            if (word == "verplichting" || word == "verplichtingen") return "commitment";
        }
        if (field->name == "date_precision") {
            static const std::map<std::string_view, std::string_view> precisions{
                {"dag", "day"}, {"maand", "month"}, {"kwartaal", "quarter"}, {"jaar", "year"},
                {"uiterlijk volgens de wet", "by_law_latest"}, {"latest by law", "by_law_latest"}};
            if (const auto known = precisions.find(word); known != precisions.end()) return std::string{known->second};
            if (const auto name = nameShownAs<model::DatePrecision>(word)) return *name;
        }
        // "1: Kamerstukken, Handelingen en officiële bladen"
        if (field->name == "source_rank") return word.substr(0, word.find(':'));
        if (field->name == "cost_kind") {
            if (const auto name = nameShownAs<model::CostKind>(word)) return *name;
        }
        if (field->name == "cost_kind" && word.find(' ') != std::string::npos) {
            auto joined = word;
            std::replace(joined.begin(), joined.end(), ' ', '_');
            return joined;
        }
        return cell.text;
    }

    void readAmounts(const table::FoundColumn& column, std::vector<base::CsvRow>& rows) {
        const auto* field = fieldOf(column);
        if (!field || field->unit != model::Unit::euro) return;
        const auto place = places_.at(column.column);
        // Numbers of a workbook are no text, and stand as they are.
        std::map<std::int64_t, const table::Row*> byNumber;
        for (const auto& row : headings_.rowsOf(table_)) byNumber.emplace(row.number, &row);
        const auto isText = [&](const base::CsvRow& row) {
            const auto& cells = byNumber.at(row.line)->cells;
            return column.column < cells.size() && cells[column.column].kind != Cell::Kind::number;
        };
        std::map<Decimals, std::vector<std::size_t>> written;
        std::vector<std::size_t> unclear;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            if (!isText(rows[i])) continue;
            const auto amount = writtenAmount(rows[i].cells[place]);
            if (!amount) continue;
            if (amount->decimals) written[*amount->decimals].push_back(i);
            if (amount->isUnclear) unclear.push_back(i);
        }
        const bool isMixed = written.size() > 1;
        const auto usual = isMixed ? (written[Decimals::comma].size() >= written[Decimals::point].size() ? Decimals::comma
                                                                                                       : Decimals::point)
                                   : written.empty() ? Decimals::comma : written.begin()->first;
        if (isMixed) tellMixed(column, rows, written, usual);
        const bool isSettled = written.size() == 1;
        for (const auto i : unclear) {
            const auto amount = *writtenAmount(rows[i].cells[place]);
            // Behind a sign of cents there are no three digits.
            if (isSettled && (usual == Decimals::comma ? amount.withComma : amount.withPoint).find('.') == std::string::npos) continue;
            found_.error({file_.name, rows[i].line, column.heading},
                         message("“{text}” can be {large} or {small} euros, and the other amounts of the column do not tell which.",
                                 {{"text", rows[i].cells[place]},
                                  {"large", amount.withComma.size() < amount.withPoint.size() ? amount.withComma : amount.withPoint},
                                  {"small", amount.withComma.size() < amount.withPoint.size() ? amount.withPoint : amount.withComma}}),
                         message("Write it with cents, as 1.234,00 or 1,234.00, or without a sign, as 1234."));
        }
        for (std::size_t i = 1; i < rows.size(); ++i) {
            auto& cell = rows[i].cells[place];
            if (!isText(rows[i])) {
                readNumber(column, rows[i], cell);
                continue;
            }
            if (const auto amount = writtenAmount(cell)) cell = usual == Decimals::comma ? amount->withComma : amount->withPoint;
        }
    }

    /// A number of a workbook, of which a spreadsheet may keep more digits than it shows.
    void readNumber(const table::FoundColumn& column, const base::CsvRow& row, std::string& cell) {
        constexpr int decimals = 9;
        constexpr std::int64_t cent = 10'000'000, noise = 1'000;
        const auto number = base::decimalNumber(cell, decimals);
        // One of other digits is read, or refused, as it stands.
        if (!number) return;
        const auto rest = *number % cent;
        const auto distance = std::min(std::abs(rest), cent - std::abs(rest));
        if (distance > noise) {
            found_.error({file_.name, row.line, column.heading},
                         message("{text} is no whole number of cents.", {{"text", cell}}), message("Round it in the spreadsheet."));
            return;
        }
        cell = base::decimalText((*number + (*number < 0 ? -cent / 2 : cent / 2)) / cent, 2);
    }

    /// The rows that are written as fewer of the column are.
    void tellMixed(const table::FoundColumn& column, const std::vector<base::CsvRow>& rows,
                   const std::map<Decimals, std::vector<std::size_t>>& written, Decimals usual) {
        const auto place = places_.at(column.column);
        const auto other = usual == Decimals::comma ? Decimals::point : Decimals::comma;
        const auto& example = rows[written.at(usual).front()];
        for (const auto i : written.at(other)) {
            found_.warning({file_.name, rows[i].line, column.heading},
                           message("“{text}” is read as {amount}; most amounts of this column are written as “{other}” (row {row}).",
                                   {{"text", rows[i].cells[place]},
                                    {"amount", writtenAmount(rows[i].cells[place])->withPoint},
                                    {"other", example.cells[place]},
                                    {"row", std::to_string(example.line)}}),
                           message("Check it, and write all amounts of a column in one way."), base::Fate::warned);
        }
    }

    /// With what was said of columns kept for the next file.
    Imported withRemembered(Imported imported) {
        if (base::hasErrors(imported.findings) || options_.sheet.columns.empty()) return imported;
        auto& parts = imported.portfolio.all<model::ForeignPart>();
        const auto settings = refTo(imported.portfolio.settings().id);
        for (const auto& [heading, name] : options_.sheet.columns) {
            model::ForeignPart part{parts.nextId(), settings, originOf(kind_), heading, name};
            for (const auto& before : base_.all<model::ForeignPart>()) {
                if (before.origin == part.origin && before.key == heading) part.id = before.id;
            }
            parts.put(std::move(part));
        }
        auto label = std::move(imported.changes.label);
        imported.changes = model::difference(base_, imported.portfolio);
        imported.changes.label = std::move(label);
        return imported;
    }

    /// Findings name the file, the row and the heading as they are; of columns that a loose table does not have there is
    /// nothing to say, unless rows need them.
    Imported withPlaces(Imported imported) {
        auto findings = found_.take();
        for (auto& finding : imported.findings) {
            const bool isOurs = finding.place.file == formats::fileOf(kind_);
            if (isOurs && finding.severity == base::Severity::warning && finding.fate == base::Fate::leftOut &&
                !finding.place.column.empty() && !titles_.contains(finding.place.column))
                continue;
            if (isOurs) {
                finding.place.file = file_.name + (table_.name.empty() ? "" : ", " + table_.name);
                if (const auto title = titles_.find(finding.place.column); title != titles_.end())
                    finding.place.column = title->second;
            }
            findings.push_back(std::move(finding));
        }
        imported.findings = std::move(findings);
        imported.columns = columns();
        return imported;
    }

    const SheetFile& file_;
    RecordKind kind_;
    const table::Table& table_;
    const model::Portfolio& base_;
    const ImportOptions& options_;
    FindingList found_{findingsShown};
    table::FoundHeadings headings_;
    bool isKeyless_ = false;
    /// The cells of rows that are read, by the columns of the table; and the headings by the columns of the data set.
    std::map<std::size_t, std::size_t> places_;
    std::map<std::string, std::string, std::less<>> titles_;
};

}  // namespace

table::SheetChoice rememberedLedgerChoice(const model::Portfolio& portfolio, RecordKind kind) {
    table::SheetChoice choice;
    const auto origin = originOf(kind);
    for (const auto& part : portfolio.all<model::ForeignPart>()) {
        if (part.origin == origin) choice.columns.emplace(part.key, part.content);
    }
    return choice;
}

Imported readLedgerTable(const SheetFile& file, const LedgerTable& found, const model::Portfolio& base,
                         const ImportOptions& options) {
    return Reading{file, found, base, options}.run();
}

}  // namespace mijlpaal::importing

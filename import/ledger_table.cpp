#include "import/ledger_table.h"

#include "base/folded.h"
#include "base/text.h"
#include "formats/portfolio_files.h"
#include "import/csv_sheet.h"
#include "import/plan_sheet/columns.h"
#include "model/field.h"
#include "model/posting.h"

#include <algorithm>
#include <array>
#include <map>

namespace mijlpaal::importing {

using model::RecordKind;

namespace {

constexpr std::array ledgerKinds{RecordKind::actual, RecordKind::budgetEntry, RecordKind::contract, RecordKind::invoice,
                                 RecordKind::payment};

/// What offices call the columns, by the fields of all of these kinds.
struct Called {
    std::string_view field;
    std::vector<std::string_view> words;
};

const std::vector<Called>& calledColumns() {
    static const std::vector<Called> all{
        {"code", {"Sleutel", "Boekingsnummer", "Regelnummer", "Volgnummer", "Code", "Id", "Nummer"}},
        {"decision_date", {"Besluitdatum", "Datum besluit", "Date of the decision", "Decision date", "Datum", "Date"}},
        {"date_precision", {"Nauwkeurigheid van de datum", "Precision of the date"}},
        {"cycle_moment", {"Cyclusmoment", "Moment in de begrotingscyclus", "Moment in the budget cycle", "Moment", "Begrotingsmoment"}},
        {"budget_chapter", {"Begrotingshoofdstuk", "Budget chapter"}},
        {"article", {"Begrotingsartikel", "Budget article"}},
        {"sub_article", {"Artikelonderdeel", "Budget sub-article"}},
        {"budget_year", {"Begrotingsjaar", "Jaar", "Budget year", "Year"}},
        {"stand_after", {"Stand na", "Stand erna", "Stand afterwards", "Stand", "Nieuwe stand"}},
        {"decision_reference", {"Kenmerk besluit", "Besluit", "Decision", "Kamerstuk", "Kenmerk"}},
        {"transfer_pair", {"Kasschuif", "Tegenboeking", "Other half of the transfer"}},
        {"period_start", {"Begin periode", "Begin van de periode", "Start of the period", "Periode van", "Begindatum", "Begin", "Van", "From"}},
        {"period_end", {"Einde periode", "Einde van de periode", "End of the period", "Periode tot en met", "Einddatum", "Einde", "Tot en met", "T/m", "To", "Datum", "Date"}},
        {"recorded_on", {"Vastgelegd op", "Recorded on", "Datum vastlegging", "Datum", "Date"}},
        {"received_on", {"Ontvangen op", "Received on", "Factuurdatum", "Invoice date", "Datum", "Date"}},
        {"paid_on", {"Betaald op", "Paid on", "Betaaldatum", "Payment date", "Datum", "Date"}},
        {"programme", {"Programma", "Programmacode", "Programme"}},
        {"funding_source", {"Financieringsbron", "Geldbron", "Bron", "Funding source"}},
        {"activity", {"Activiteit", "Activity"}},
        {"contract", {"Contract", "Contractnummer"}},
        {"invoice", {"Factuur", "Invoice"}},
        {"supplier", {"Leverancier", "Crediteur", "Supplier"}},
        {"reference", {"Kenmerk", "Factuurnummer", "Referentie", "Reference"}},
        {"kind", {"Kas of verplichting", "Maat", "Soort", "Measure", "Kind"}},
        {"cost_kind", {"Kostensoort", "Soort kosten", "Kind of cost", "Cost kind"}},
        {"amount", {"Bedrag", "Bedrag in euro", "Amount"}},
        {"description_nl", {"Omschrijving", "Toelichting", "Description"}},
        {"price_level", {"Prijspeil", "Price level"}},
        {"reason_code", {"Reden", "Redencode", "Reason code"}},
        {"source_rank", {"Rang van de bron", "Rank of the source"}},
        {"source", {"Herkomst"}},
    };
    return all;
}

std::vector<table::KnownColumn> madeColumns(RecordKind kind) {
    std::vector<table::KnownColumn> columns;
    for (const auto& field : model::fields(kind)) {
        table::KnownColumn column{field.name, {columnOf(field)}};
        if (field.name != columnOf(field) && field.name != "code") column.headings.push_back(field.name);
        for (const auto& each : calledColumns()) {
            if (each.field == field.name) column.headings.insert(column.headings.end(), each.words.begin(), each.words.end());
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

/// What offices call a file or a sheet of such rows.
std::optional<RecordKind> kindCalled(std::string_view name) {
    static const std::multimap<RecordKind, std::string_view> others{
        {RecordKind::actual, "realisatie"},          {RecordKind::actual, "realisaties"},
        {RecordKind::budgetEntry, "begrotingsregels"}, {RecordKind::contract, "contracten"},
        {RecordKind::contract, "verplichtingen"},    {RecordKind::invoice, "facturen"},
        {RecordKind::payment, "betalingen"}};
    const auto folded = base::folded(name);
    const auto begins = [&folded](std::string_view word) {
        if (word.empty() || !folded.starts_with(word)) return false;
        const auto next = folded.size() > word.size() ? folded[word.size()] : ' ';
        return !(next >= 'a' && next <= 'z') && next != '_';
    };
    for (const auto kind : ledgerKinds) {
        if (begins(formats::sheetOf(kind))) return kind;
    }
    for (const auto& [kind, word] : others) {
        if (begins(word)) return kind;
    }
    return std::nullopt;
}

/// The kind of which the first row holds the heading of the keys. That of a field without a column of its own says nothing.
std::optional<RecordKind> kindHeaded(const table::Table& table) {
    if (table.rows.empty()) return std::nullopt;
    for (const auto kind : ledgerKinds) {
        const auto key = columnOf(model::fields(kind).front());
        // A payment names its invoice, and that its contract.
        const bool isFirst = base::lowered(table::textAt(table.rows.front(), 0)) == key;
        if (isFirst && key != "code") return kind;
    }
    return std::nullopt;
}

/// The kinds of which the headings name the most columns, an amount among them, and more than of a sheet of tasks.
std::vector<RecordKind> kindsByHeadings(const table::Table& table, const table::SheetChoice& choice) {
    constexpr std::size_t fewest = 3;
    const auto ofTasks = table::findHeadings(table, plan_sheet::columns(), choice);
    auto most = std::max(fewest - 1, ofTasks ? ofTasks->recognised() : 0);
    std::vector<RecordKind> kinds;
    for (const auto kind : ledgerKinds) {
        const auto found = table::findHeadings(table, ledgerColumns(kind), choice);
        if (!found || !hasAmount(*found, kind) || found->recognised() < most) continue;
        if (found->recognised() > most) kinds.clear();
        // As many as of a sheet of tasks say nothing.
        else if (kinds.empty()) continue;
        most = found->recognised();
        kinds.push_back(kind);
    }
    return kinds;
}

bool isOfPortfolio(const table::Table& table) {
    const auto name = base::lowered(table::bare(table.name));
    return !name.empty() && std::ranges::any_of(formats::kindsWithFile(), [&](RecordKind kind) {
        return formats::sheetOf(kind) == name && !model::isPosting(kind);
    });
}

std::string stemOf(const std::string& name) {
    return name.substr(0, std::min(name.rfind('.'), name.size()));
}

bool isCandidate(const table::Table& table, const ImportOptions& options) {
    return !table.isHidden && !table.rows.empty() &&
           (options.sheet.sheet.empty() || base::folded(table.name) == base::folded(options.sheet.sheet));
}

std::optional<LedgerTable> calledAfterFile(const SheetFile& file, const ImportOptions& options) {
    const auto kind = kindCalled(stemOf(file.name));
    const auto* table = kind ? table::chosenTable(file.tables, ledgerColumns(*kind), options.sheet) : nullptr;
    return table && !table->rows.empty() ? std::optional{LedgerTable{*kind, table}} : std::nullopt;
}

}  // namespace

bool hasAmount(const table::FoundHeadings& headings, RecordKind kind) {
    return std::ranges::any_of(headings.columns, [kind](const auto& column) {
        return column.known && model::fields(kind)[*column.known].name == "amount";
    });
}

std::span<const table::KnownColumn> ledgerColumns(RecordKind kind) {
    static const auto all = [] {
        std::map<RecordKind, std::vector<table::KnownColumn>> made;
        for (const auto each : ledgerKinds) made.emplace(each, madeColumns(each));
        return made;
    }();
    return all.at(kind);
}

std::optional<LedgerTable> ledgerTableOf(const SheetFile& file, const ImportOptions& options) {
    if (options.kind) {
        const auto* table = table::chosenTable(file.tables, ledgerColumns(*options.kind), options.sheet);
        return table ? std::optional{LedgerTable{*options.kind, table}} : std::nullopt;
    }
    if (std::ranges::any_of(file.tables, isOfPortfolio)) return std::nullopt;
    for (const auto& table : file.tables) {
        if (!isCandidate(table, options)) continue;
        if (const auto kind = kindHeaded(table)) return LedgerTable{*kind, &table};
        if (const auto kind = kindCalled(table.name)) return LedgerTable{*kind, &table};
    }
    if (const auto named = calledAfterFile(file, options)) return named;
    for (const auto& table : file.tables) {
        if (!isCandidate(table, options)) continue;
        if (const auto kinds = kindsByHeadings(table, options.sheet); kinds.size() == 1) return LedgerTable{kinds.front(), &table};
    }
    return std::nullopt;
}

std::vector<RecordKind> ledgerKindsLike(const SheetFile& file, const ImportOptions& options) {
    if (options.kind || std::ranges::any_of(file.tables, isOfPortfolio)) return {};
    for (const auto& table : file.tables) {
        if (!isCandidate(table, options)) continue;
        if (auto kinds = kindsByHeadings(table, options.sheet); !kinds.empty()) return kinds;
    }
    return {};
}

}  // namespace mijlpaal::importing

#include "import/ledger_sheet.h"

#include "import/ledger_amounts.h"
#include "import/plan_file.h"
#include "model/posting.h"
#include "tests/import/support/packed.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

namespace mijlpaal::importing {
namespace {

using model::Actual;
using model::Money;

/// A portfolio with a programme and a source of money, and files beside it.
struct Office {
    std::filesystem::path folder;
    model::Portfolio base = model::emptyPortfolio(model::makeDay(2026, 3, 31), 2025, 2030);

    Office() {
        auto name = (std::filesystem::temp_directory_path() / "mijlpaal-ledger-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()));
        folder = name;
        model::FundingSource source;
        source.id = {1};
        source.code = "F1";
        base.all<model::FundingSource>().put(source);
        model::Programme programme;
        programme.id = {1};
        programme.code = "P1";
        base.all<model::Programme>().put(programme);
    }
    ~Office() {
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    Imported import(const std::string& name, const std::string& text, const ImportOptions& options = {}) const {
        std::ofstream{folder / name, std::ios::binary} << text;
        return readPlanFile(folder / name, base, options);
    }
    Imported taken(const std::string& name, const std::string& text, const ImportOptions& options = {}) {
        auto imported = import(name, text, options);
        for (const auto& finding : imported.findings) CHECK_MESSAGE(finding.severity != base::Severity::error, plain(finding));
        base = imported.portfolio;
        return imported;
    }
    std::vector<std::int64_t> cents() const {
        std::vector<std::int64_t> list;
        for (const auto& each : base.all<Actual>()) list.push_back(each.amount.cents);
        return list;
    }
};

std::vector<std::string> said(const Imported& imported, base::Severity severity) {
    std::vector<std::string> all;
    for (const auto& finding : imported.findings) {
        if (finding.severity == severity) all.push_back(plain(finding));
    }
    return all;
}

const std::string heading = "actual_id,period_start,period_end,programme_id,funding_source_id,kind,cost_category,amount_eur,source,basis\n";

std::string read(std::string_view text) {
    const auto amount = writtenAmount(text);
    if (!amount) return "none";
    if (amount->isUnclear) return amount->withComma + " or " + amount->withPoint;
    return amount->withComma + (amount->decimals ? *amount->decimals == Decimals::comma ? " comma" : " point" : "");
}

}  // namespace

TEST_CASE("an amount says by its own signs how it is written, or that it can be meant in two ways") {
    CHECK(read("1.234,56") == "1234.56 comma");
    CHECK(read("1,234.56") == "1234.56 point");
    CHECK(read("€ 1.234.567") == "1234567 comma");
    CHECK(read("1,234,567") == "1234567 point");
    CHECK(read("12,5") == "12.5 comma");
    CHECK(read("374000.50") == "374000.50 point");
    CHECK(read("374000") == "374000");
    CHECK(read("1.234") == "1234 or 1.234");
    CHECK(read("1,234") == "1.234 or 1234");
    CHECK(read("1234.500") == "1234.500 point");
    CHECK(read("0,500") == "0.500 comma");
    CHECK(read("(1.234,56)") == "-1234.56 comma");
    CHECK(read("1.234,56-") == "-1234.56 comma");
    CHECK(read("€ -500,00") == "-500.00 comma");
    CHECK(read("1 234,56") == "1234.56 comma");
    CHECK(read("1.23.456,00") == "none");
    CHECK(read("12.34,56.78") == "none");
    CHECK(read("veel") == "none");
    CHECK(read("") == "none");
    CHECK(read(".") == "none");
}

TEST_CASE("a loose file of actuals comes into the ledger, once") {
    Office office;
    const auto text = heading + "X1,2026-01-01,2026-03-31,P1,F1,cash,intern_personeel,374000,,own\n"
                                "X2,2026-01-01,2026-03-31,P1,F1,cash,extern_personeel,680500.25,,own\n";
    const auto imported = office.taken("actuals.csv", text);
    CHECK(imported.changes.changes.size() == 2);
    CHECK(office.cents() == std::vector<std::int64_t>{37'400'000, 68'050'025});
    CHECK(said(imported, base::Severity::warning).empty());
    CHECK(office.taken("actuals.csv", text).changes.empty());
}

TEST_CASE("a row that says something else than the one with its key is posted as a correction") {
    Office office;
    const auto row = [](const std::string& amount) {
        return heading + "X1,2026-01-01,2026-03-31,P1,F1,cash,totaal," + amount + ",,own\n";
    };
    office.taken("actuals.csv", row("500"));
    const auto imported = office.taken("actuals.csv", row("700"));
    CHECK(imported.changes.changes.size() == 2);
    CHECK(office.cents() == std::vector<std::int64_t>{50'000, -50'000, 70'000});
    CHECK(said(imported, base::Severity::note).size() + said(imported, base::Severity::warning).size() == 1);
}

TEST_CASE("a file that says again what was corrected since changes nothing and is told about") {
    Office office;
    const auto row = [](const std::string& amount) {
        return heading + "X1,2026-01-01,2026-03-31,P1,F1,cash,totaal," + amount + ",,own\n";
    };
    office.taken("actuals.csv", row("100"));
    office.taken("actuals.csv", row("120"));
    const auto corrected = office.cents();
    const auto again = office.taken("actuals.csv", row("100"));
    CHECK(again.changes.empty());
    CHECK(office.cents() == corrected);
    CHECK(said(again, base::Severity::warning) ==
          std::vector<std::string>{"actuals.csv, row 2: Rows that say what was corrected or taken back since: 1 (X1). What was posted "
                                   "stays. If the file is right, post what it says: “mijlpaal reverse” corrects a correction, “mijlpaal "
                                   "post” adds a row."});
    // The file with the correction says what holds.
    CHECK(said(office.taken("actuals.csv", row("120")), base::Severity::warning).empty());
}

TEST_CASE("a key that comes twice, and a code that nobody knows, are refused by row and heading") {
    Office office;
    const auto imported = office.import("actuals.csv", heading + "X1,2026-01-01,2026-03-31,P1,F1,cash,totaal,500,,own\n"
                                                                 "X1,2026-01-01,2026-03-31,P9,F1,cash,totaal,600,,own\n");
    CHECK(imported.changes.empty());
    const auto errors = said(imported, base::Severity::error);
    REQUIRE(errors.size() == 2);
    CHECK(errors[0].starts_with("actuals.csv, row 3, column actual_id: The key X1 is that of row 2 too."));
    CHECK(errors[1].starts_with("actuals.csv, row 3, column programme_id: "));
}

TEST_CASE("what offices call columns is known, what is said of a column is remembered, and the rest is left as it was") {
    Office office;
    ImportOptions options;
    options.sheet.columns = {{"Stuk", "code"}, {"Wat", ""}};
    const auto text = std::string{"Export van het financiële systeem\n\nStuk;Begin;Einde;Programma;Bron;Soort;Kostensoort;Bedrag;Wat\n"
                                  "B-17;1-1-2026;31-3-2026;P1;F1;kas;extern personeel;1.234,56;niet lezen\n"};
    const auto imported = office.taken("betalingen per kwartaal.csv", text, [&] {
        auto with = options;
        with.kind = model::RecordKind::actual;
        return with;
    }());
    CHECK(imported.columns.size() == 9);
    const auto& row = *office.base.all<Actual>().begin();
    CHECK(row.code == "B-17");
    CHECK(row.amount == Money{123'456});
    CHECK(row.costKind == model::CostKind::externalStaff);
    CHECK(row.kind == model::MoneyKind::cash);
    CHECK(row.periodEnd == model::makeDay(2026, 3, 31));
    CHECK(said(imported, base::Severity::warning).empty());
    // The next file needs no words.
    ImportOptions later;
    later.kind = model::RecordKind::actual;
    const auto next = office.taken(
        "kwartaal 2.csv", "Stuk;Begin;Einde;Programma;Bron;Soort;Kostensoort;Bedrag;Wat\nB-18;1-4-2026;30-6-2026;P1;F1;kas;totaal;99,95;x\n",
        later);
    CHECK(next.changes.changes.size() == 1);
    CHECK(office.cents() == std::vector<std::int64_t>{123'456, 9'995});
}

TEST_CASE("budget entries, contracts, invoices and payments are known by the name of their file") {
    Office office;
    office.taken("budget_entries.csv", "entry_id;decision_date;funding_source_id;budget_year;kind;amount_eur;basis\n"
                                       "E1;1-6-2026;F1;2026;cash;1.000.000,00;own\n");
    CHECK(office.base.all<model::BudgetEntry>().begin()->amount == Money{100'000'000});
    office.taken("contracten 2026.csv", "Nummer;Leverancier;Vastgelegd op;Bedrag\nC1;Leverancier;1-2-2026;5000,00\n");
    office.taken("facturen.csv", "Nummer;Contract;Ontvangen op;Bedrag\nV1;C1;1-3-2026;2500,00\n");
    office.taken("betalingen.csv", "Nummer;Factuur;Betaald op;Bedrag\nY1;V1;1-4-2026;2500,00\n");
    const auto& payment = *office.base.all<model::Payment>().begin();
    CHECK(payment.invoice == office.base.all<model::Invoice>().begin()->id);
    CHECK(payment.amount == Money{250'000});
}

TEST_CASE("commas and points in one column are told per row, and what can be meant in two ways is refused") {
    Office office;
    const auto rows = [](const std::vector<std::string>& amounts) {
        std::string text = "actual_id;period_start;period_end;programme_id;funding_source_id;kind;cost_category;amount_eur\n";
        for (std::size_t i = 0; i < amounts.size(); ++i)
            text += "X" + std::to_string(i + 1) + ";2026-01-01;2026-03-31;P1;F1;cash;totaal;" + amounts[i] + "\n";
        return text;
    };
    const auto mixed = office.import("actuals.csv", rows({"1.234,56", "2.000,00", "1,234.56"}));
    CHECK(said(mixed, base::Severity::warning) ==
          std::vector<std::string>{"actuals.csv, row 4, column amount_eur: “1,234.56” is read as 1234.56; most amounts of this column are "
                                   "written as “1.234,56” (row 2). Check it, and write all amounts of a column in one way."});
    CHECK(mixed.portfolio.all<Actual>().at({3}).amount == Money{123'456});
    const auto unclear = office.import("actuals.csv", rows({"1.234,56", "1,234.56", "1.234"}));
    CHECK(unclear.changes.empty());
    REQUIRE(said(unclear, base::Severity::error).size() == 1);
    CHECK(said(unclear, base::Severity::error).front() ==
          "actuals.csv, row 4, column amount_eur: “1.234” can be 1234 or 1.234 euros, and the other amounts of the column do not tell "
          "which. Write it with cents, as 1.234,00 or 1,234.00, or without a sign, as 1234.");
    CHECK(said(office.import("actuals.csv", rows({"1.234"})), base::Severity::error).size() == 1);
    // The others tell.
    office.taken("actuals.csv", rows({"1.234", "12,50"}));
    CHECK(office.cents() == std::vector<std::int64_t>{123'400, 1'250});
}

TEST_CASE("rows without keys get them, and are found again by what they say") {
    Office office;
    const std::string headings = "Begin;Einde;Programma;Bron;Soort;Bedrag\n";
    const std::string first = "1-1-2026;31-3-2026;P1;F1;kas;5\n", second = "1-4-2026;30-6-2026;P1;F1;kas;7,50\n";
    const auto once = office.taken("realisatie.csv", headings + first + first);
    CHECK(office.cents() == std::vector<std::int64_t>{500, 500});
    CHECK(said(once, base::Severity::note).front() ==
          "realisatie.csv, row 1: No column holds keys, so rows were found again by what they say. Posted already: 0. New: 2.");
    // The same file with one row more: that one is new.
    const auto again = office.taken("realisatie.csv", headings + first + second + first);
    CHECK(again.changes.changes.size() == 1);
    CHECK(office.cents() == std::vector<std::int64_t>{500, 500, 750});
    CHECK(said(again, base::Severity::note).front().find("Posted already: 2. New: 1.") != std::string::npos);
    CHECK(office.taken("realisatie.csv", headings + second + first + first).changes.empty());
    std::set<std::string> codes;
    for (const auto& each : office.base.all<Actual>()) codes.insert(each.code);
    CHECK(codes.size() == 3);
}

TEST_CASE("a column that nobody knows and that may hold the keys is asked about before rows without keys are posted") {
    Office office;
    const std::string text = "Stuk;Begin;Einde;Programma;Bron;Soort;Bedrag\nS-1;1-1-2026;31-3-2026;P1;F1;kas;5\n";
    const auto errors = said(office.import("realisatie.csv", text), base::Severity::error);
    REQUIRE(errors.size() == 1);
    CHECK(errors.front().find("as in --column “Stuk=code”, or that this one is not read, as in “Stuk=-”.") != std::string::npos);
    ImportOptions options;
    options.sheet.columns = {{"Stuk", ""}};
    office.taken("realisatie.csv", text, options);
    CHECK(office.cents() == std::vector<std::int64_t>{500});
}

TEST_CASE("a table of which the headings belong to one kind of the ledger is read as that, and of more kinds it is asked") {
    Office office;
    const auto entries = office.taken("augustus.csv",
                                      "Besluitdatum;Bron;Programma;Begrotingsjaar;Soort;Bedrag;Omschrijving\n"
                                      "15-9-2026;F1;P1;2027;kas;1.250.000,00;Ontwerpbegroting\n");
    CHECK(entries.portfolio.all<model::Activity>().empty());
    REQUIRE(entries.portfolio.all<model::BudgetEntry>().size() == 1);
    CHECK(entries.portfolio.all<model::BudgetEntry>().begin()->amount == Money{125'000'000});

    const std::string unclear = "Datum;Programma;Bron;Bedrag\n1-4-2026;P1;F1;10\n";
    const auto errors = said(office.import("september.csv", unclear), base::Severity::error);
    REQUIRE(errors.size() == 1);
    CHECK(errors.front().starts_with("september.csv: The columns are those of "));
    CHECK(errors.front().find("payment") != std::string::npos);
    ImportOptions options;
    options.kind = model::RecordKind::payment;
    CHECK(office.taken("september.csv", unclear, options).portfolio.all<model::Payment>().size() == 1);
}

TEST_CASE("a file without amounts, or for a portfolio that is not there, is refused") {
    Office office;
    const auto keyless = office.import("realisatie.csv", "Begin;Einde;Programma;Bron;Soort\n1-1-2026;31-3-2026;P1;F1;kas\n");
    REQUIRE(said(keyless, base::Severity::error).size() == 1);
    CHECK(said(keyless, base::Severity::error).front().find("No column holds the keys by which rows are found again.") !=
          std::string::npos);
    office.base = {};
    const auto alone = office.import("actuals.csv", heading);
    REQUIRE(said(alone, base::Severity::error).size() == 1);
    CHECK(said(alone, base::Severity::error).front() ==
          "actuals.csv: Rows of the ledger come into a portfolio that is there. Name that portfolio behind -o, or import a folder with "
          "a whole one first.");
}

TEST_CASE("numbers of a workbook are amounts as they stand") {
    Office office;
    SmallXlsx file;
    const auto text = [](const std::string& value) { return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>"; };
    const auto actual = [&](const std::string& row, const std::string& amount) {
        return "<row r=\"" + row + "\">" + text("X" + row) + text("2026-01-01") + text("2026-03-31") + text("P1") + text("F1") +
               text("cash") + text("totaal") + "<c><v>" + amount + "</v></c></row>";
    };
    std::string rows = "<row r=\"1\">";
    for (const auto* each : {"actual_id", "period_start", "period_end", "programme_id", "funding_source_id", "kind", "cost_category",
                             "amount_eur"})
        rows += text(each);
    rows += "</row>";
    file.rows = rows + actual("2", "1234.5") + actual("3", "374000.10000000003");
    office.taken("boeken.xlsx", file.bytes());
    CHECK(office.cents() == std::vector<std::int64_t>{123'450, 37'400'010});
    file.rows = rows + actual("4", "1.234");
    const auto errors = said(office.import("boeken.xlsx", file.bytes()), base::Severity::error);
    REQUIRE(errors.size() == 1);
    CHECK(errors.front().find("1.234 is no whole number of cents. Round it in the spreadsheet.") != std::string::npos);
}

TEST_CASE("a sheet of tasks stays one") {
    Office office;
    const auto imported = office.import("taken.csv", "Taak;Duur;Start\nOntwerp;5 dagen;1-4-2026\n");
    CHECK(imported.portfolio.all<Actual>().empty());
    CHECK(imported.columns.front().name == "name");
    // Also with what its tasks cost.
    const auto costs = office.import("kosten.csv", "Taak;Duur;Begin;Einde;Bedrag\nOntwerp;5 dagen;1-4-2026;8-4-2026;1000\n");
    CHECK(costs.portfolio.all<Actual>().empty());
    CHECK(costs.portfolio.all<model::Activity>().size() == 1);
}

}  // namespace mijlpaal::importing

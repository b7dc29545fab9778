// A whole portfolio goes out as CSV files, as a workbook of Excel and as one of OpenDocument, and comes in again:
// every kind, and every field of it.
#include "base/xml_text.h"
#include "export/csv_folder.h"
#include "import/csv_folder.h"
#include "import/plan_file.h"
#include "model/patch.h"
#include "model/posting.h"
#include "model/rules.h"
#include "scheduling/schedule.h"
#include "sheet/portfolio_workbook.h"
#include "sheet/workbook.h"
#include "tests/sheet/support/example.h"
#include "tests/support/any_portfolio.h"
#include "tests/support/filled.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <map>
#include <set>

namespace mijlpaal {
namespace {

using model::Portfolio;
using model::RecordKind;

Portfolio example() {
    return tests::exampleView().portfolio();
}

/// A file that is gone at the end of the test.
class SomeFile {
public:
    explicit SomeFile(std::string_view ending)
        : path_{std::filesystem::temp_directory_path() /
                ("mijlpaal-workbook-" + std::to_string(getpid()) + "." + std::string{ending})} {}
    ~SomeFile() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    SomeFile(const SomeFile&) = delete;
    SomeFile& operator=(const SomeFile&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// The portfolio written in a form and read again, into another when one is given.
importing::Imported thereAndBack(const Portfolio& portfolio, std::string_view form, const Portfolio& base = {}) {
    const SomeFile file{form == "csv" ? "folder" : form};
    if (form == "csv") {
        REQUIRE(exporting::writeCsvFolder(portfolio, file.path()));
    } else {
        const auto written = sheet::writePortfolioWorkbook(portfolio, form, file.path());
        REQUIRE_MESSAGE(written, base::plain(written.error()));
    }
    return importing::readPlanFile(file.path(), base);
}

std::string errorsOf(const importing::Imported& imported) {
    std::string errors;
    for (const auto& finding : imported.findings) {
        if (finding.severity == base::Severity::error) errors += plain(finding) + "\n";
    }
    return errors;
}

/// What differs, by kind and field.
std::string differences(const Portfolio& one, const Portfolio& other) {
    std::string text;
    for (const auto& change : model::difference(one, other).changes) {
        text += std::string{model::nameOf(change.kind)} + "/" + std::to_string(change.number) + ":";
        for (const auto& each : model::patchOf(change).fields) {
            text += " " + std::string{each.field->name};
            const auto shown = [](const model::Value& value) {
                const auto* words = std::get_if<std::string>(&value);
                return words ? "“" + base::escapedXml(*words) + "”" : std::string{"…"};
            };
            if (each.field->isText) text += " " + shown(each.before) + " is " + shown(each.after);
        }
        text += "\n";
    }
    return text;
}

constexpr std::array<std::string_view, 3> forms{"csv", "xlsx", "ods"};

// ---- portfolios in which every field says something ------------------------------------------------

bool isSound(const Portfolio& before, const Portfolio& plan) {
    for (const auto& finding : model::newlyBrokenRules(before, plan, model::difference(before, plan))) {
        if (finding.severity == base::Severity::error) return false;
    }
    return scheduling::schedule(plan, scheduling::optionsOf(plan)).has_value();
}

/// Sets one field to a value that is not that of a fresh record; numbers of any size.
template <class Record>
void give(Record& record, const model::Field& field, std::int64_t variant) {
    tests::fill(record, field, variant);
    // The first is a year too.
    constexpr std::array<std::int64_t, 5> numbers{2028, 1, 50, 100, 10'000};
    if (model::isName(field)) {
        const auto name = std::get<std::string>(field.get(&record));
        REQUIRE(field.set(&record, model::oneLine(name)));
    }
    // Only who was asked to sign has signed.
    if constexpr (std::is_same_v<Record, model::LetterDraft>) if (field.name == "signed_by") record.mustSign = record.signedBy;
    if (field.isText || !field.refersTo.empty()) return;
    const auto given = field.get(&record);
    const auto number = numbers[static_cast<std::size_t>(variant) % numbers.size()];
    static const Record fresh{};
    if (!field.set(&record, number) || field.get(&record) == field.get(&fresh)) REQUIRE(field.set(&record, given));
}

/// Portfolios around the example, each as full as the rules allow, until every field of every kind that has a file
/// stands in one of them. Made from the lists of fields alone, so that a new one is tried by itself.
class FullPortfolios {
public:
    FullPortfolios() : full_{example()} {
        for (const auto kind : formats::kindsWithFile())
            model::withRecordType(kind, [this]<class Record>(std::type_identity<Record>) { addRecords<Record>(); });
        addTaskToSplit();
        before_ = full_;
        for (const auto kind : formats::kindsWithFile())
            model::withRecordType(kind, [this]<class Record>(std::type_identity<Record>) { fillFields<Record>(); });
        // Last, for it says what the row says that it corrects.
        for (const auto kind : formats::kindsWithFile())
            model::withRecordType(kind, [this]<class Record>(std::type_identity<Record>) { addCorrection<Record>(); });
        made.push_back(full_);
        for (const auto kind : formats::kindsWithFile())
            model::withRecordType(kind, [this]<class Record>(std::type_identity<Record>) { findUnfilled<Record>(); });
    }

    std::vector<Portfolio> made;
    /// Fields for which no value was found that the rules allow.
    std::string unfilled;

private:
    /// Two of each kind, to be referred to.
    template <class Record>
    void addRecords() {
        if constexpr (!std::is_same_v<Record, model::Settings>) {
            auto& table = full_.all<Record>();
            while (table.size() < 2) {
                const auto number = table.nextId().number;
                bool isAdded = false;
                for (std::int64_t variant = 0; variant < 40 && !isAdded; ++variant) {
                    Record record;
                    record.id.number = number;
                    // What is needed alone, and else all.
                    for (const auto& field : model::fields<Record>()) {
                        const bool isCode = field.unit == model::Unit::code;
                        if (isCode) {
                            REQUIRE(field.set(&record, "new-" + std::string{nameOf(model::kindOf<Record>)} +
                                                           std::to_string(number)));
                        } else if (field.required || variant >= 20) {
                            give(record, field, variant);
                        }
                    }
                    auto trial = full_;
                    trial.all<Record>().put(record);
                    isAdded = isSound(full_, trial);
                    if (isAdded) full_ = std::move(trial);
                }
                REQUIRE_MESSAGE(isAdded, nameOf(model::kindOf<Record>));
            }
        }
    }

    /// A row that takes back another, and one that comes in its place.
    template <class Record>
    void addCorrection() {
        if constexpr (model::Posting<Record>) {
            for (const auto& row : full_.all<Record>()) {
                auto changes = model::correctPosting<Record>(full_, row, {{}, "test"});
                if (!changes) continue;
                full_ = model::apply(full_, *changes).value();
                return;
            }
            FAIL("no row to correct");
        }
    }

    /// Pieces are those of a duration; this one fits the pieces that are tried.
    void addTaskToSplit() {
        for (auto task : full_.all<model::Activity>()) {
            task.optimistic = task.mostLikely = task.pessimistic = model::WorkTime{9600};
            auto trial = full_;
            trial.all<model::Activity>().put(task);
            if (task.kind != model::ActivityKind::task || task.actualStart || !isSound(full_, trial)) continue;
            full_ = std::move(trial);
            return;
        }
    }

    template <class Record>
    static bool isFilled(const Portfolio& plan, const model::Field& field) {
        static const Record fresh{};
        const auto nothing = field.get(&fresh);
        const auto& table = plan.all<Record>();
        return std::any_of(table.begin(), table.end(),
                           [&](const Record& each) { return field.get(&each) != nothing; });
    }

    /// Gives the field a value in one of the records, if the rules allow one.
    template <class Record>
    static std::optional<Portfolio> withField(const Portfolio& plan, const model::Field& field) {
        constexpr std::int64_t variants = 10;
        std::size_t tried = 0;
        for (const auto& record : plan.all<Record>()) {
            if (++tried > 60) return std::nullopt;
            for (std::int64_t variant = 0; variant < variants; ++variant) {
                auto changed = record;
                give(changed, field, variant);
                auto trial = plan;
                // As if it had not been there: what is posted may not be changed.
                auto without = plan;
                without.all<Record>().erase(record.id);
                trial.all<Record>().put(changed);
                if (isSound(without, trial)) return trial;
            }
        }
        return std::nullopt;
    }

    template <class Record>
    void fillFields() {
        for (const auto& field : model::fields<Record>()) {
            // The order of the rows says where an activity stands.
            if (field.name == "position" || isFilled<Record>(full_, field)) continue;
            auto with = withField<Record>(full_, field);
            if (!with) {
                with = withField<Record>(before_, field);
                if (with) made.push_back(std::exchange(full_, before_));
            }
            if (with) full_ = std::move(*with);
        }
    }

    template <class Record>
    void findUnfilled() {
        for (const auto& field : model::fields<Record>()) {
            const auto fills = [&](const Portfolio& plan) { return isFilled<Record>(plan, field); };
            // The order of the rows says where an activity stands.
            if (field.name == "position" || std::any_of(made.begin(), made.end(), fills)) continue;
            unfilled += std::string{nameOf(model::kindOf<Record>)} + "." + std::string{field.name} + "\n";
        }
    }

    Portfolio full_, before_;
};

}  // namespace

TEST_CASE("every field of every kind goes out and comes in, in each form") {
    const FullPortfolios full;
    CHECK(full.unfilled == "");
    for (const auto& portfolio : full.made) {
        for (const auto form : forms) {
            CAPTURE(form);
            const auto back = thereAndBack(portfolio, form);
            REQUIRE(errorsOf(back) == "");
            CHECK(differences(portfolio, back.portfolio) == "");
            CHECK(thereAndBack(portfolio, form, portfolio).changes.empty());
        }
    }
}

TEST_CASE("the example is the same after a workbook, and nothing is left out of it") {
    for (const std::string_view form : {"xlsx", "ods"}) {
        CAPTURE(form);
        const SomeFile file{form};
        const auto written = sheet::writePortfolioWorkbook(example(), form, file.path());
        REQUIRE(written);
        CHECK(written->empty());
        const auto back = importing::readPlanFile(file.path(), {});
        CHECK(back.findings.empty());
        CHECK(back.portfolio == example());
    }
}

TEST_CASE("any portfolio is the same after a workbook") {
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        CAPTURE(seed);
        const auto portfolio = tests::AnyPortfolio{seed}.make();
        for (const std::string_view form : {"xlsx", "ods"}) {
            CAPTURE(form);
            const auto back = thereAndBack(portfolio, form);
            REQUIRE(errorsOf(back) == "");
            CHECK(differences(portfolio, back.portfolio) == "");
        }
    }
}

TEST_CASE("what is wrong in a workbook is told with its sheet, and the row that the spreadsheet shows") {
    const SomeFile file{"xlsx"};
    std::vector<sheet::SheetPage> pages;
    const auto page = [&pages](const std::string& name, std::vector<std::vector<std::string>> rows) {
        std::vector<sheet::SheetTitle> titles;
        for (const auto& text : rows.front()) titles.push_back({text});
        std::vector<sheet::SheetLine> lines;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            sheet::SheetLine line;
            for (const auto& text : rows[i]) line.cells.push_back(sheet::textCell(text));
            lines.push_back(std::move(line));
        }
        pages.push_back(sheet::pageOf(name, std::move(titles), std::move(lines)));
    };
    for (const auto& table : exporting::portfolioTables(example())) {
        auto lines = table.lines;
        if (table.kind == RecordKind::risk) {
            const auto& heads = lines.front();
            const auto at = std::find(heads.begin(), heads.end(), "probability") - heads.begin();
            lines[2].at(static_cast<std::size_t>(at)) = "veel";
        }
        page(std::string{mijlpaal::formats::sheetOf(table.kind)}, std::move(lines));
    }
    page("Blad1", {{"iets"}, {"anders"}});
    REQUIRE(sheet::writeWorkbook(file.path(), pages));

    const auto read = importing::readPlanFile(file.path(), {});

    const auto name = file.path().filename().string();
    REQUIRE(read.findings.size() == 2);
    CHECK(read.findings[0].place.file == name + ", risks");
    CHECK(read.findings[0].place.row == 3);
    CHECK(read.findings[0].place.column == "probability");
    CHECK(base::plain(read.findings[0].message).starts_with("“veel” is not a chance"));
    CHECK(plain(read.findings[1]) ==
          name + ", Blad1: The sheet is not one of those of a portfolio, and is not read. Correct its name if it "
                 "should be one of them.");
    CHECK(read.changes.empty());
}

TEST_CASE("a text that no cell of Excel holds is refused there, and not shortened") {
    auto portfolio = example();
    auto risk = *portfolio.all<model::Risk>().begin();
    risk.mitigationNl = std::string(40'000, 'x');
    portfolio.all<model::Risk>().put(risk);
    const SomeFile file{"xlsx"};

    const auto written = sheet::writePortfolioWorkbook(portfolio, "xlsx", file.path());

    REQUIRE_FALSE(written);
    CHECK(base::plain(written.error()) ==
          "A text in row 2 of risks is longer than a cell of Excel holds. Write an ODS file, or CSV files.");
    CHECK_FALSE(std::filesystem::exists(file.path()));
    CHECK(differences(portfolio, thereAndBack(portfolio, "ods").portfolio) == "");
}

TEST_CASE("a sheet of tasks that is called like one of a portfolio is still a sheet of tasks") {
    const SomeFile file{"xlsx"};
    const std::vector<sheet::SheetTitle> titles{{"Naam"}, {"Duur"}, {"wbs"}};
    sheet::SheetLine line;
    for (const auto* text : {"Bouw", "5 dagen", "1"}) line.cells.push_back(sheet::textCell(text));
    REQUIRE(sheet::writeWorkbook(file.path(), {sheet::pageOf("activities", titles, {line})}));
    importing::ImportOptions options;
    options.today = model::makeDay(2026, 3, 2);

    const auto read = importing::readPlanFile(file.path(), {}, options);

    CHECK(errorsOf(read) == "");
    CHECK(read.portfolio.all<model::Activity>().size() == 1);
}

}  // namespace mijlpaal

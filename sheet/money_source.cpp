#include "sheet/money_source.h"

#include "app/language.h"
#include "app/money.h"
#include "model/posting.h"
#include "sheet/values.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <set>

namespace mijlpaal::sheet {

namespace {

using ledger::Figure;
using ledger::Stand;
using model::BudgetYear;
using model::FundingSourceId;
using model::Money;
using model::MoneyKind;

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

/// A row under each source.
struct Line {
    const char* name;
    const char* title;
    MoneyKind measure;
    std::optional<Money> (*of)(const Stand&);
    /// Whose rows stand under it; nothing for what follows from others.
    std::optional<Figure> figure;
};

template <Figure figure>
std::optional<Money> figureOf(const Stand& stand) {
    return stand.of(figure);
}

constexpr auto forecastName = "forecast_cash";
constexpr auto forecastTitle = tr("Forecast (P50), cash");

constexpr std::array lines{
    Line{"budget_cash", tr("Budget, cash"), MoneyKind::cash, figureOf<Figure::budget>, Figure::budget},
    Line{"allocated_cash", tr("Allocated, cash"), MoneyKind::cash, figureOf<Figure::allocated>, Figure::allocated},
    Line{"free_to_allocate", tr("Free to allocate"), MoneyKind::cash, [](const Stand& stand) { return stand.freeToAllocate(); },
         {}},
    Line{"invoiced", tr("Invoiced"), MoneyKind::cash, figureOf<Figure::invoiced>, Figure::invoiced},
    Line{"paid", tr("Paid"), MoneyKind::cash, figureOf<Figure::paid>, Figure::paid},
    Line{"budget_commitments", tr("Budget, commitments"), MoneyKind::commitment, figureOf<Figure::budget>, Figure::budget},
    Line{"allocated_commitments", tr("Allocated, commitments"), MoneyKind::commitment, figureOf<Figure::allocated>,
         Figure::allocated},
    Line{"committed", tr("Committed"), MoneyKind::commitment, figureOf<Figure::committed>, Figure::committed},
    Line{"free_to_commit", tr("Free to commit"), MoneyKind::commitment, [](const Stand& stand) { return stand.freeToCommit(); },
         {}},
};

/// Beyond this many rows of the ledger a figure does not open into them; the ledger itself has them.
constexpr std::size_t mostOpened = 50'000;

/// Nothing for the total, then rows without a source.
using Heading = std::optional<std::optional<FundingSourceId>>;

/// The keys of headings and their lines: those of rows of the ledger are above them.
constexpr RowKey linesRoom = 32, firstPosting = RowKey{1} << 56;

/// What is not known of a figure is a dash, and nothing where a row tells none.
class MoneyMatrix : public ReckonedSource {
public:
    using ReckonedSource::ReckonedSource;

    std::string text(RowKey row, std::size_t column) const override {
        const bool isFigure = row < firstPosting && (row == linesRoom || row % linesRoom != 0);
        return isFigure || !isNothing(value(row, column)) ? ReckonedSource::text(row, column) : std::string{};
    }
    std::string shown(std::size_t column, const model::Value& value) const override {
        const auto text = ReckonedSource::shown(column, value);
        return text.empty() && columns()[column].measure == Measure::money ? unknown : text;
    }

private:
    static constexpr auto unknown = "–";
};

class Matrix {
public:
    Matrix(const app::View& view, model::Language language, const MoneyFoot& foot)
        : view_{view}, language_{language}, translate_{language}, ledger_{app::ledgerOf(view)}, foot_{foot} {
        for (const auto& line : ledger_.lines()) {
            if (line.account.year) years_.insert(line.account.year);
            hasAllYears_ = hasAllYears_ || !line.account.year;
            postings_ += line.postings.size();
        }
        for (const auto& [year, amount] : foot_.forecast) years_.insert(year);
    }

    std::shared_ptr<const Source> source() {
        const auto stands = ledger::standsOf(ledger_, {.by = {.source = true}});
        std::map<std::optional<FundingSourceId>, std::vector<const Stand*>> bySource;
        for (const auto& stand : stands.rows) bySource[stand.account.source].push_back(&stand);
        addTotal();
        // What has no source comes last.
        for (const auto& [source, its] : bySource) {
            if (source) add(Heading{source}, its);
        }
        if (const auto without = bySource.find(std::nullopt); without != bySource.end())
            add(Heading{std::optional<FundingSourceId>{}}, without->second);
        return std::make_shared<MoneyMatrix>(view_, language_, columns(), std::move(rows_));
    }

private:
    std::vector<Column> columns() const {
        std::vector<Column> made{reckonedColumn("name", tr("Source"), Measure::text, 44)};
        if (hasAllYears_) made.push_back(reckonedColumn("all_years", tr("All years"), Measure::money, 13));
        for (const auto& year : years_) {
            const auto text = std::to_string(year->year);
            made.push_back(reckonedColumn("year_" + text, text, Measure::money, 13));
        }
        for (auto& column : made) {
            if (column.measure != Measure::money) continue;
            column.total = Total::sum;
            column.isRolledUp = true;
        }
        return made;
    }

    std::size_t columnOf(const std::optional<BudgetYear>& year) const {
        if (!year) return 1;
        return 1 + (hasAllYears_ ? 1 : 0) + static_cast<std::size_t>(std::distance(years_.begin(), years_.find(year)));
    }

    std::vector<model::Value> emptyRow(std::string name) const {
        std::vector<model::Value> values(1 + years_.size() + (hasAllYears_ ? 1 : 0));
        values.front() = std::move(name);
        return values;
    }

    static void put(std::vector<model::Value>& values, std::size_t column, const std::optional<Money>& money) {
        if (money) values[column] = money->cents;
    }

    /// A key that stays with the row whatever is posted.
    static RowKey keyOf(const Heading& heading, std::size_t line) {
        const RowKey source = heading ? (*heading ? (*heading)->number + 1 : 1) : 0;
        return (source + 1) * linesRoom + static_cast<RowKey>(line);
    }
    static RowKey keyOf(model::ObjectRef posting) {
        return firstPosting + (static_cast<RowKey>(posting.kind) << 48) + posting.number;
    }

    std::string nameOf(const Heading& heading) const {
        if (!heading) {
            auto figure = translate_.text(isForecastAtFoot() ? forecastTitle : atFoot().title);
            figure.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(figure.front())));
            return translate_.text(tr("All sources")) + ": " + figure;
        }
        if (!*heading) return translate_.text(tr("Without a source"));
        const auto ref = refTo(**heading);
        const auto code = model::codeOf(view_.portfolio(), ref);
        const auto name = model::nameOf(view_.portfolio(), ref, language_ == model::Language::english);
        return name == code ? code : code + " " + name;
    }

    void addTotal() {
        const auto totals = ledger::standsOf(ledger_, {.by = {}});
        std::vector<const Stand*> all;
        for (const auto& each : totals.rows) all.push_back(&each);
        add(Heading{}, all);
    }

    void add(const Heading& heading, const std::vector<const Stand*>& stands) {
        ReckonedRow title;
        title.key = keyOf(heading, 0);
        if (heading && *heading) title.record = refTo(**heading);
        title.values = emptyRow(nameOf(heading));
        title.look.isBold = true;
        // The one heading with amounts, so that they stand at the foot of their columns too.
        if (!heading && isForecastAtFoot()) putForecast(title.values);
        if (!heading && !isForecastAtFoot()) {
            for (const auto* stand : stands) {
                if (stand->account.measure == atFoot().measure) put(title.values, columnOf(stand->account.year), atFoot().of(*stand));
            }
        }
        rows_.push_back(std::move(title));
        for (std::size_t i = 0; i < lines.size(); ++i) add(heading, i, stands);
        if (heading || foot_.forecast.empty()) return;
        ReckonedRow forecast;
        forecast.key = keyOf(heading, lines.size() + 1);
        forecast.parent = keyOf(heading, 0);
        forecast.values = emptyRow(translate_.text(forecastTitle));
        putForecast(forecast.values);
        rows_.push_back(std::move(forecast));
    }

    bool isForecastAtFoot() const { return foot_.figure == forecastName; }
    const Line& atFoot() const {
        const auto found = std::find_if(lines.begin(), lines.end(), [this](const Line& line) { return line.name == foot_.figure; });
        return found == lines.end() ? lines.front() : *found;
    }
    void putForecast(std::vector<model::Value>& values) const {
        for (const auto& [year, amount] : foot_.forecast) put(values, columnOf(year), amount);
    }

    void add(const Heading& heading, std::size_t number, const std::vector<const Stand*>& stands) {
        const auto& line = lines[number];
        ReckonedRow row;
        row.key = keyOf(heading, number + 1);
        row.parent = keyOf(heading, 0);
        row.values = emptyRow(translate_.text(line.title));
        bool isKnown = false;
        for (const auto* stand : stands) {
            if (stand->account.measure != line.measure) continue;
            const auto money = line.of(*stand);
            put(row.values, columnOf(stand->account.year), money);
            isKnown = isKnown || money;
        }
        const auto key = row.key;
        std::vector<ReckonedRow> opened;
        if (heading && line.figure && postings_ <= mostOpened) opened = postingsOf(*heading, line, key);
        if (!isKnown && opened.empty()) return;
        rows_.push_back(std::move(row));
        std::move(opened.begin(), opened.end(), std::back_inserter(rows_));
    }

    std::vector<ReckonedRow> postingsOf(const std::optional<FundingSourceId>& source, const Line& wanted, RowKey parent) const {
        std::vector<ReckonedRow> found;
        for (const auto& line : ledger_.lines()) {
            if (line.account.source != source || line.account.measure != wanted.measure || line.figure != wanted.figure) continue;
            for (const auto& posting : line.postings) {
                ReckonedRow row;
                row.key = keyOf(posting.row);
                row.parent = parent;
                row.record = posting.row;
                row.values = emptyRow(titleOf(posting, line.account));
                put(row.values, columnOf(line.account.year), posting.amount ? posting.amount : posting.stand);
                found.push_back(std::move(row));
            }
        }
        return found;
    }

    std::string titleOf(const ledger::Posting& posting, const ledger::Account& account) const {
        auto title = model::codeOf(view_.portfolio(), posting.row) + "  " + model::dayText(posting.day, language_);
        if (account.programme) title += "  " + model::codeOf(view_.portfolio(), refTo(*account.programme));
        model::withPosting(posting.row.kind, view_.portfolio().record(posting.row), [&](const auto& row) {
            if constexpr (requires { row.descriptionNl; }) title.append("  ").append(row.descriptionNl);
        });
        return title;
    }

    const app::View& view_;
    model::Language language_;
    app::Translator translate_;
    const ledger::Ledger& ledger_;
    const MoneyFoot& foot_;
    std::set<std::optional<BudgetYear>> years_;
    bool hasAllYears_ = false;
    std::size_t postings_ = 0;
    std::vector<ReckonedRow> rows_;
};

}  // namespace

const std::vector<MoneyFigure>& moneyFigures() {
    static const auto figures = [] {
        std::vector<MoneyFigure> all;
        for (const auto& line : lines) all.push_back({line.name, line.title});
        all.push_back({forecastName, forecastTitle});
        return all;
    }();
    return figures;
}

std::shared_ptr<const Source> moneySource(const app::View& view, model::Language language, const MoneyFoot& foot) {
    return Matrix{view, language, foot}.source();
}

}  // namespace mijlpaal::sheet

#pragma once

#include "model/portfolio.h"

#include <compare>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// What the rows of the ledger come to on any day (docs/ledger.md). Sums are of whole cents; what is not known is
/// nothing, and never zero.
namespace mijlpaal::ledger {

/// What money is for: one account of the ledger. Without a year it is for all years together.
struct Account {
    std::optional<model::FundingSourceId> source;
    std::optional<model::BudgetYear> year;
    std::optional<model::ProgrammeId> programme;
    model::MoneyKind measure = model::MoneyKind::cash;
    /// `total` where it is not split.
    model::CostKind costKind = model::CostKind::total;

    auto operator<=>(const Account&) const = default;
};

/// How far money has come. Budget is of rows without a programme, allocated of those with one and of the risk reserve; committed, invoiced
/// and paid are contracts, invoices and payments, with the actuals that a source reported.
enum class Figure { budget, allocated, committed, invoiced, paid };
inline constexpr std::size_t figureCount = 5;

/// The word for it in files: "allocated".
std::string_view wordFor(Figure figure);
std::optional<Figure> figureFrom(std::string_view word);

struct Posting {
    model::ObjectRef row;
    model::Day day{};
    /// Nothing when only the stand behind it is known.
    std::optional<model::Money> amount;
    /// The published stand behind it: a checkpoint.
    std::optional<model::Money> stand;
};

/// The rows of one account that make one figure, by day, and of one day in the order of the file.
struct Line {
    Account account;
    Figure figure{};
    std::span<const Posting> postings;
};

/// The rows of a portfolio in the order in which stands are reckoned. A value that can be copied: the lines share
/// their rows.
class Ledger {
public:
    Ledger() = default;
    /// Cost: sorting the rows.
    explicit Ledger(const model::Portfolio& portfolio);

    /// By account, then figure.
    const std::vector<Line>& lines() const { return lines_; }
    /// The source in which the money of a source is counted already.
    std::optional<model::FundingSourceId> wholeOf(model::FundingSourceId source) const;

private:
    std::shared_ptr<const std::vector<Posting>> postings_;
    std::vector<Line> lines_;
    std::map<model::FundingSourceId, model::FundingSourceId> wholes_;
};

/// The source of each programme whose rows are all of one.
std::map<model::ProgrammeId, model::FundingSourceId> payersOf(const Ledger& ledger);

/// The last published stand decided on the day or before it, and what was decided behind that; without one the sum
/// of all that was decided by then. Nothing where no row says an amount.
std::optional<model::Money> standOf(const Line& line, std::optional<model::Day> asOf);

/// The sum of all amounts by then, whatever was published.
std::optional<model::Money> sumOf(const Line& line, std::optional<model::Day> asOf);

}  // namespace mijlpaal::ledger

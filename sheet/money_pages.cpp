#include "sheet/money_pages.h"

#include "app/money.h"
#include "sheet/money_words.h"

#include <algorithm>
#include <array>

namespace mijlpaal::sheet {

namespace {

using ledger::Figure;
using ledger::Stand;
using model::Money;
using model::MoneyKind;

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

class StandsPage {
public:
    StandsPage(const Naming& naming, const ledger::Question& question) : naming_{naming}, by_{question.by} {}

    SheetPage page(const ledger::Stands& stands) {
        for (const auto& each : stands.rows) lines_.push_back(lineOf(each));
        addTotal(stands, stands.cash);
        addTotal(stands, stands.commitment);
        return pageOf(naming_.text(tr("Budget")), titles(), std::move(lines_));
    }

private:
    std::size_t keys() const { return std::size_t{by_.source} + by_.programme + by_.costKind; }
    /// Behind what tells rows apart, the year and the measure.
    std::size_t firstFigure() const { return keys() + 2; }

    std::vector<SheetTitle> titles() const {
        std::vector<SheetTitle> made;
        if (by_.source) made.push_back({naming_.text(tr("Source")), 12});
        if (by_.programme) made.push_back({naming_.text(tr("Programme")), 12});
        if (by_.costKind) made.push_back({naming_.text(tr("Kind of cost")), 20});
        made.push_back({naming_.text(tr("Year")), 8});
        made.push_back({naming_.text(tr("Measure")), 16});
        for (const auto* title : figureTitles) made.push_back({naming_.text(title), 20});
        for (const auto* title : {tr("Free to allocate"), tr("Free to commit"), tr("Forecast")})
            made.push_back({naming_.text(title), 20});
        return made;
    }

    SheetLine lineOf(const Stand& stand) const {
        SheetLine line;
        const auto& account = stand.account;
        if (by_.source) line.cells.push_back(naming_.code(account.source));
        if (by_.programme) line.cells.push_back(naming_.code(account.programme));
        if (by_.costKind) line.cells.push_back(naming_.word(account.costKind));
        line.cells.push_back(yearCell(account.year));
        line.cells.push_back(naming_.word(account.measure));
        for (const auto& figure : stand.figures) line.cells.push_back(moneyCell(figure));
        addFree(line, stand, lines_.size());
        line.cells.push_back(moneyCell(stand.forecast));
        return line;
    }

    /// What is free, as what it follows from.
    void addFree(SheetLine& line, const Stand& stand, std::size_t number) const {
        const auto add = [&](const std::optional<Money>& money, Figure of, Figure less) {
            auto cell = moneyCell(money);
            const auto place = [&](Figure figure) { return firstFigure() + static_cast<std::size_t>(figure); };
            // Of several sources it may be of some of them only.
            const auto whole = stand.of(of), part = stand.of(less);
            if (money && whole && part && *whole - *part == *money)
                cell.formula = {{place(of), number, number}, {place(less), number, number, true}};
            line.cells.push_back(std::move(cell));
        };
        add(stand.freeToAllocate(), Figure::budget, Figure::allocated);
        add(stand.freeToCommit(), Figure::allocated, Figure::committed);
    }

    void addTotal(const ledger::Stands& stands, const Stand& total) {
        SheetLine line;
        line.isTotal = true;
        for (std::size_t i = 0; i < keys() + 1; ++i)
            line.cells.push_back(textCell(i == 0 ? naming_.text(tr("Total")) : std::string{}, true));
        line.cells.push_back(naming_.word(total.account.measure));
        for (std::size_t figure = 0; figure < ledger::figureCount; ++figure) {
            auto cell = moneyCell(total.figures[figure]);
            if (total.figures[figure]) cell.formula = termsOf(stands, total.account.measure, figure);
            line.cells.push_back(std::move(cell));
        }
        for (std::size_t which = 0; which < ledger::freeCount; ++which) {
            auto cell = moneyCell(total.free[which]);
            auto terms = freeTermsOf(stands, total.account.measure, which);
            // The rows of parts of a source, of programmes and of kinds of cost do not hold what is free of the whole.
            if (sumOf(stands, terms, which) == total.free[which]) cell.formula = std::move(terms);
            line.cells.push_back(std::move(cell));
        }
        line.cells.push_back(moneyCell(total.forecast));
        lines_.push_back(std::move(line));
    }

    /// The cells of a column that are in a total, in as few pieces as there are.
    template <class IsIn>
    static std::vector<Term> termsOf(const ledger::Stands& stands, MoneyKind measure, std::size_t column, IsIn isIn) {
        std::vector<Term> terms;
        for (std::size_t i = 0; i < stands.rows.size(); ++i) {
            const auto& row = stands.rows[i];
            if (row.account.measure != measure || !isIn(row)) continue;
            if (!terms.empty() && terms.back().lastLine + 1 == i) {
                terms.back().lastLine = i;
            } else {
                terms.push_back({column, i, i});
            }
        }
        return terms;
    }
    std::vector<Term> termsOf(const ledger::Stands& stands, MoneyKind measure, std::size_t figure) const {
        return termsOf(stands, measure, firstFigure() + figure, [figure](const Stand& row) { return row.isInTotal[figure]; });
    }
    std::vector<Term> freeTermsOf(const ledger::Stands& stands, MoneyKind measure, std::size_t which) const {
        return termsOf(stands, measure, firstFigure() + ledger::figureCount + which,
                       [which](const Stand& row) { return row.isFreeInTotal[which]; });
    }
    static std::optional<Money> sumOf(const ledger::Stands& stands, const std::vector<Term>& terms, std::size_t which) {
        std::optional<Money> sum;
        for (const auto& term : terms) {
            for (auto i = term.firstLine; i <= term.lastLine; ++i)
                sum = sum.value_or(Money{}) + stands.rows[i].free[which].value_or(Money{});
        }
        return sum;
    }

    const Naming& naming_;
    ledger::By by_;
    std::vector<SheetLine> lines_;
};

/// One row of the ledger, with the account in which it counts.
struct LedgerRow {
    const ledger::Line* line = nullptr;
    const ledger::Posting* posting = nullptr;
};

std::vector<LedgerRow> rowsOf(const ledger::Ledger& ledger, const ledger::Question& question) {
    std::vector<LedgerRow> rows;
    for (const auto& line : ledger.lines()) {
        if (question.year && line.account.year != question.year) continue;
        for (const auto& posting : line.postings) {
            if (!question.asOf || posting.day <= *question.asOf) rows.push_back({&line, &posting});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const LedgerRow& a, const LedgerRow& b) {
        return std::tie(a.posting->day, a.posting->row) < std::tie(b.posting->day, b.posting->row);
    });
    return rows;
}

SheetLine lineOf(const Naming& naming, const LedgerRow& row) {
    const auto& account = row.line->account;
    auto words = wordsOf(naming, row.posting->row);
    return {{textCell(model::codeOf(naming.portfolio, row.posting->row)),
             textCell(naming.translate.text(model::wordsFor(row.posting->row.kind))),
             dayCell(row.posting->day),
             textCell(std::move(words.moment)),
             naming.code(account.source),
             naming.code(account.programme),
             std::move(words.activity),
             yearCell(account.year),
             naming.word(account.measure),
             naming.word(account.costKind),
             naming.figure(row.line->figure),
             moneyCell(row.posting->amount),
             moneyCell(row.posting->stand),
             std::move(words.priceLevel),
             std::move(words.reason),
             textCell(std::move(words.reference)),
             textCell(std::move(words.description)),
             std::move(words.reverses),
             std::move(words.corrects),
             textCell(std::move(words.source)),
             std::move(words.basis)},
            0,
            false};
}

SheetPage ledgerPage(const app::View& view, const ledger::Question& question, model::Language language) {
    const Naming naming{view.portfolio(), app::Translator{language}};
    SheetPage page{naming.text(tr("Ledger")), {}, 0, {}};
    constexpr std::array titles{
        std::pair{tr("Code"), 12},       std::pair{tr("Kind"), 14},         std::pair{tr("Day"), 12},
        std::pair{tr("Moment"), 22},     std::pair{tr("Source"), 10},       std::pair{tr("Programme"), 12},
        std::pair{tr("Activity"), 10},   std::pair{tr("Year"), 8},          std::pair{tr("Measure"), 14},
        std::pair{tr("Kind of cost"), 18}, std::pair{tr("Figure"), 14},     std::pair{tr("Amount"), 20},
        std::pair{tr("Published stand"), 20}, std::pair{tr("Price level"), 12}, std::pair{tr("Reason"), 20},
        std::pair{tr("Reference"), 24},  std::pair{tr("Description"), 40},  std::pair{tr("Takes back"), 12},
        std::pair{tr("Corrects"), 12},   std::pair{tr("Where it comes from"), 40}, std::pair{tr("Basis"), 14}};
    for (const auto& [title, width] : titles) page.titles.push_back({naming.text(title), width});
    const auto rows = rowsOf(app::ledgerOf(view), question);
    page.lineCount = rows.size();
    // The view keeps the ledger that the rows point to.
    page.line = [view, language, rows](std::size_t number) {
        return lineOf({view.portfolio(), app::Translator{language}}, rows[number]);
    };
    return page;
}

}  // namespace

std::vector<SheetPage> moneyPages(const app::View& view, const ledger::Question& question, model::Language language) {
    const Naming naming{view.portfolio(), app::Translator{language}};
    return {StandsPage{naming, question}.page(app::standsOf(view, question)), ledgerPage(view, question, language)};
}

}  // namespace mijlpaal::sheet

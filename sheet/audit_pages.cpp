#include "sheet/audit_pages.h"

#include "app/local_moment.h"
#include "sheet/money_words.h"

#include <array>

namespace mijlpaal::sheet {

namespace {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

constexpr std::size_t amountPlace = 8, standPlace = 9;

constexpr std::array titles{
    std::pair{tr("Source"), 10},          std::pair{tr("Programme"), 12},    std::pair{tr("Year"), 8},
    std::pair{tr("Measure"), 14},         std::pair{tr("Kind of cost"), 18}, std::pair{tr("Figure"), 14},
    std::pair{tr("Row"), 12},             std::pair{tr("Day"), 12},          std::pair{tr("Amount"), 20},
    std::pair{tr("Published stand"), 20}, std::pair{tr("In the stand"), 24}, std::pair{tr("Decision"), 24},
    std::pair{tr("Moment"), 22},          std::pair{tr("Description"), 40},  std::pair{tr("Where it comes from"), 40},
    std::pair{tr("Basis"), 14},           std::pair{tr("Takes back"), 12},   std::pair{tr("Corrects"), 12},
    std::pair{tr("Revision"), 9},         std::pair{tr("Entered on"), 18},   std::pair{tr("Entered by"), 18},
    std::pair{tr("Reason"), 30},          std::pair{tr("Proposal"), 24},     std::pair{tr("Proposed by"), 18},
    std::pair{tr("Approved by"), 18},     std::pair{tr("Approved on"), 18},  std::pair{tr("Note of approval"), 30},
    std::pair{tr("Period closed by"), 18}, std::pair{tr("Period closed on"), 14}, std::pair{tr("Fingerprint"), 66}};

constexpr std::array partWords{tr("added"), tr("published stand"), tr("held by a later stand"), tr("not counted: no amount")};

SheetCell momentCell(const std::string& universal) {
    const auto moment = app::localMoment(universal);
    return moment ? valueCell(std::int64_t{moment->tenths}, Measure::moment) : textCell(universal);
}

class AuditLines {
public:
    AuditLines(const app::View& view, model::Language language)
        : naming_{view.portfolio(), app::Translator{language}} {}

    void add(const app::AuditFigure& figure) {
        const auto at = lines_.size();
        lines_.emplace_back();
        auto stand = moneyCell(figure.stand);
        for (const auto& row : figure.rows) {
            const auto number = lines_.size();
            if (row.part == app::Part::published) stand.formula.push_back({standPlace, number, number});
            if (row.part == app::Part::added) stand.formula.push_back({amountPlace, number, number});
            add(figure, row);
        }
        auto& line = lines_[at];
        line.cells = account(figure);
        line.cells.push_back(textCell(naming_.text(tr("Stand")), true));
        line.cells.emplace_back();
        stand.isBold = true;
        line.cells.push_back(std::move(stand));
    }

    SheetPage page() {
        std::vector<SheetTitle> named;
        for (const auto& [title, width] : titles) named.push_back({naming_.text(title), width});
        return pageOf(naming_.text(tr("Audit")), std::move(named), std::move(lines_));
    }

private:
    std::vector<SheetCell> account(const app::AuditFigure& figure) const {
        const auto& account = figure.account;
        return {naming_.code(account.source), naming_.code(account.programme), yearCell(account.year),
                naming_.word(account.measure), naming_.word(account.costKind), naming_.figure(figure.figure)};
    }

    void add(const app::AuditFigure& figure, const app::AuditRow& row) {
        auto words = wordsOf(naming_, row.posting.row);
        const auto proposal = row.proposal.value_or(app::AuditedProposal{});
        const auto* closing = row.closing ? naming_.portfolio.find(*row.closing) : nullptr;
        SheetLine line{account(figure), 1, false};
        const auto put = [&line](SheetCell cell) { line.cells.push_back(std::move(cell)); };
        put(textCell(model::codeOf(naming_.portfolio, row.posting.row)));
        put(dayCell(row.posting.day));
        put(moneyCell(row.posting.amount));
        put(moneyCell(row.posting.stand));
        put(textCell(naming_.text(wordsFor(row.part))));
        put(textCell(std::move(words.reference)));
        put(textCell(std::move(words.moment)));
        put(textCell(std::move(words.description)));
        put(textCell(std::move(words.source)));
        put(std::move(words.basis));
        put(std::move(words.reverses));
        put(std::move(words.corrects));
        put(valueCell(row.revision, Measure::number));
        put(momentCell(row.at));
        put(textCell(row.author));
        put(textCell(row.reason));
        put(textCell(proposal.name));
        put(textCell(proposal.proposers));
        put(textCell(proposal.approver));
        put(momentCell(proposal.approvedAt));
        put(textCell(proposal.note));
        put(textCell(closing ? closing->role : std::string{}));
        put(closing ? dayCell(closing->decidedOn) : SheetCell{});
        put(textCell(row.hash));
        lines_.push_back(std::move(line));
    }

    Naming naming_;
    std::vector<SheetLine> lines_;
};

}  // namespace

std::string_view wordsFor(app::Part part) {
    return partWords[static_cast<std::size_t>(part)];
}

SheetPage auditPage(const app::View& view, const std::vector<app::AuditFigure>& figures, model::Language language) {
    AuditLines lines{view, language};
    for (const auto& figure : figures) lines.add(figure);
    return lines.page();
}

}  // namespace mijlpaal::sheet

#include "sheet/audit_source.h"

#include "app/local_moment.h"
#include "sheet/audit_pages.h"
#include "sheet/money_words.h"
#include "sheet/reckoned_source.h"

namespace mijlpaal::sheet {

namespace {

using model::Money;
using model::Value;

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

std::vector<Column> madeColumns() {
    return {reckonedColumn("what", tr("What"), Measure::text, 44),
            reckonedColumn("day", tr("Day"), Measure::day, 11),
            reckonedColumn("amount", tr("Amount"), Measure::money, 16),
            reckonedColumn("stand", tr("Stand"), Measure::money, 16),
            reckonedColumn("part", tr("In the stand"), Measure::text, 22),
            reckonedColumn("moment", tr("Moment in the cycle"), Measure::text, 20),
            reckonedColumn("decision", tr("Decision"), Measure::text, 20),
            reckonedColumn("revision", tr("Revision"), Measure::number, 9),
            reckonedColumn("entered_on", tr("Entered on"), Measure::moment, 17),
            reckonedColumn("entered_by", tr("Entered by"), Measure::text, 16),
            reckonedColumn("proposal", tr("Proposal"), Measure::text, 20),
            reckonedColumn("approved_by", tr("Approved by"), Measure::text, 16),
            reckonedColumn("closed_by", tr("Period closed by"), Measure::text, 16),
            reckonedColumn("description", tr("Description"), Measure::text, 40)};
}

class Rows {
public:
    Rows(const app::View& view, model::Language language)
        : naming_{view.portfolio(), app::Translator{language}} {}

    void add(const app::AuditFigure& figure) {
        ReckonedRow heading;
        heading.key = ++last_;
        if (figure.account.programme) {
            heading.record = refTo(*figure.account.programme);
        } else if (figure.account.source) {
            heading.record = refTo(*figure.account.source);
        }
        heading.values.resize(14);
        heading.values[0] = titleOf(figure);
        heading.values[3] = valueOf(figure.stand);
        heading.look.isBold = true;
        const auto parent = heading.key;
        rows.push_back(std::move(heading));
        for (const auto& row : figure.rows) add(parent, row);
    }

    std::vector<ReckonedRow> rows;

private:
    static Value valueOf(const std::optional<Money>& money) { return money ? Value{money->cents} : Value{}; }

    template <class Word>
    std::string word(Word each) const {
        return naming_.text(model::wordsForWord(model::wordFor(each)));
    }

    std::string titleOf(const app::AuditFigure& figure) const {
        const auto& account = figure.account;
        std::string title = account.source ? model::codeOf(naming_.portfolio, refTo(*account.source)) : naming_.text(tr("Without a source"));
        const auto say = [&title](const std::string& text) {
            if (!text.empty()) title += "  " + text;
        };
        if (account.programme) say(model::codeOf(naming_.portfolio, refTo(*account.programme)));
        say(account.year ? std::to_string(account.year->year) : naming_.text(tr("All years")));
        say(naming_.text(figureTitles[static_cast<std::size_t>(figure.figure)]) + " (" + word(account.measure) + ")");
        if (account.costKind != model::CostKind::total) say(word(account.costKind));
        return title;
    }

    void add(RowKey parent, const app::AuditRow& row) {
        const auto words = wordsOf(naming_, row.posting.row);
        const auto moment = app::localMoment(row.at);
        const auto* closing = row.closing ? naming_.portfolio.find(*row.closing) : nullptr;
        ReckonedRow made;
        made.key = ++last_;
        made.parent = parent;
        made.record = row.posting.row;
        made.values = {Value{model::codeOf(naming_.portfolio, row.posting.row)},
                       dayValue(row.posting.day),
                       valueOf(row.posting.amount),
                       valueOf(row.posting.stand),
                       Value{naming_.text(wordsFor(row.part))},
                       Value{words.moment},
                       Value{words.reference},
                       Value{row.revision},
                       moment ? Value{moment->tenths} : Value{},
                       Value{row.author},
                       Value{row.proposal ? row.proposal->name : std::string{}},
                       Value{row.proposal ? row.proposal->approver : std::string{}},
                       Value{closing ? closing->role : std::string{}},
                       Value{words.description}};
        rows.push_back(std::move(made));
    }

    Naming naming_;
    RowKey last_ = 0;
};

}  // namespace

std::shared_ptr<const Source> auditSource(const app::View& view, const std::vector<app::AuditFigure>& figures,
                                          model::Language language) {
    Rows rows{view, language};
    for (const auto& figure : figures) rows.add(figure);
    return std::make_shared<ReckonedSource>(view, language, madeColumns(), std::move(rows.rows));
}

}  // namespace mijlpaal::sheet

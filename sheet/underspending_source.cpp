#include "sheet/underspending_source.h"

#include "app/language.h"
#include "model/showing.h"
#include "sheet/reckoned_source.h"

#include <map>

namespace mijlpaal::sheet {

namespace {

using ledger::Underspending;
using model::BudgetYear;
using model::Money;
using model::Value;

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

std::vector<Column> madeColumns() {
    std::vector<Column> columns{reckonedColumn("what", tr("What"), Measure::text, 44)};
    for (const auto& [name, title] :
         {std::pair{"given", tr("Given")}, {"paid", tr("Paid")}, {"to_pay", tr("To pay")}, {"underspending", tr("Underspending")}})
        columns.push_back(reckonedColumn(name, title, Measure::money, 15));
    columns.push_back(reckonedColumn("share", tr("Share"), Measure::percent, 8));
    for (const auto& [name, title] : {std::pair{"delay", tr("Delay")}, {"scope", tr("Scope")}, {"price", tr("Price")},
                                      {"others", tr("Other causes")}, {"unexplained", tr("Unexplained")},
                                      {"allocated_later", tr("Allocated later")}})
        columns.push_back(reckonedColumn(name, title, Measure::money, 15));
    columns.push_back(reckonedColumn("remark", tr("Remark"), Measure::text, 40));
    for (auto& column : columns) {
        if (column.measure != Measure::money) continue;
        column.total = Total::sum;
        column.isRolledUp = true;
    }
    return columns;
}

class Rows {
public:
    Rows(const app::View& view, const app::UnderspendingTold& told, model::Language language)
        : portfolio_{view.portfolio()}, language_{language}, translate_{language}, told_{told} {}

    std::vector<ReckonedRow> run() {
        for (const auto& year : told_.money.by({})) {
            const auto parent = add(0, {}, std::to_string(year.account.year->year), year, true);
            std::map<model::ProgrammeId, RowKey> programmes;
            for (const auto& each : told_.money.rows) {
                if (each.account.year != year.account.year) continue;
                const auto ref = refOf(each);
                const auto key = add(parent, ref, nameOf(each), each, false);
                if (each.account.programme) programmes.emplace(*each.account.programme, key);
            }
            for (const auto& change : told_.changes) {
                if (change.year != *year.account.year || !portfolio_.contains(refTo(change.activity))) continue;
                const auto under = change.programme ? programmes.find(*change.programme) : programmes.end();
                if (under != programmes.end()) children_[under->second].push_back(activity(under->second, change));
            }
        }
        addUnknown();
        return inOrder();
    }

private:
    std::optional<model::ObjectRef> refOf(const Underspending& row) const {
        if (row.account.programme) return refTo(*row.account.programme);
        return row.account.source ? std::optional{refTo(*row.account.source)} : std::nullopt;
    }

    std::string name(model::ObjectRef ref) const {
        const auto code = model::codeOf(portfolio_, ref);
        const auto name = model::nameOf(portfolio_, ref, language_ == model::Language::english);
        return name == code || name.empty() ? code : code + " " + name;
    }

    std::string nameOf(const Underspending& row) const {
        std::string text = row.account.source ? model::codeOf(portfolio_, refTo(*row.account.source)) : "";
        if (row.account.programme) text += (text.empty() ? "" : "  ") + name(refTo(*row.account.programme));
        return text.empty() ? "–" : text;
    }

    static Value valueOf(const std::optional<Money>& money) { return money ? Value{money->cents} : Value{}; }

    RowKey add(RowKey parent, std::optional<model::ObjectRef> record, std::string title, const Underspending& of, bool isYear) {
        ReckonedRow row;
        row.key = ++last_;
        row.parent = parent;
        row.record = record;
        const auto amount = of.amount();
        const bool hasShare = amount && of.given && of.given->cents != 0;
        row.values = {Value{std::move(title)},
                      valueOf(of.given),
                      valueOf(of.paid),
                      Value{of.plan.toPay.cents},
                      valueOf(amount),
                      hasShare ? percentValue(static_cast<double>(amount->cents) / static_cast<double>(of.given->cents)) : Value{},
                      Value{of.plan.delay.cents},
                      Value{of.plan.scope.cents},
                      Value{of.price().cents},
                      Value{of.others().cents},
                      valueOf(of.unexplained()),
                      Value{of.allocatedLater.cents},
                      Value{remarkOf(of, isYear)}};
        row.look.isBold = isYear;
        children_[parent].push_back(std::move(row));
        return last_;
    }

    /// The reasons that rows gave, and what makes a figure look odd.
    std::string remarkOf(const Underspending& of, bool isYear) const {
        std::string text;
        for (const auto& [reason, amount] : of.reasons) {
            if (amount == Money{}) continue;
            text += (text.empty() ? "" : "; ") + translate_.text(model::wordsForWord(model::wordFor(reason)));
        }
        if (!isYear && of.isGivenLater()) text += (text.empty() ? "" : "; ") + translate_.text(tr("all that it had was given later"));
        return text;
    }

    ReckonedRow activity(RowKey parent, const forecasting::CostChange& change) {
        ReckonedRow row;
        row.key = ++last_;
        row.parent = parent;
        row.record = refTo(change.activity);
        row.values.resize(13);
        row.values[0] = name(refTo(change.activity));
        row.values[6] = change.delay().cents;
        row.values[7] = change.scope().cents;
        return row;
    }

    /// Accounts that are in no sum.
    void addUnknown() {
        for (const auto& each : told_.money.unknown) {
            if (!each.given && !each.paid) continue;
            ReckonedRow row;
            row.key = ++last_;
            row.record = refOf(each);
            row.values.resize(13);
            row.values[0] = std::to_string(each.account.year->year) + "  " + nameOf(each);
            row.values[12] = translate_.text(each.given ? tr("in no sum: nothing tells what was paid")
                                                        : tr("in no sum: nothing was allocated"));
            children_[0].push_back(std::move(row));
        }
    }

    /// What stands under a row comes behind it.
    std::vector<ReckonedRow> inOrder() {
        std::vector<ReckonedRow> rows;
        const auto visit = [&](const auto& self, RowKey parent) -> void {
            const auto under = children_.find(parent);
            if (under == children_.end()) return;
            for (auto& each : under->second) {
                const auto key = each.key;
                rows.push_back(std::move(each));
                self(self, key);
            }
        };
        visit(visit, 0);
        return rows;
    }

    const model::Portfolio& portfolio_;
    model::Language language_;
    app::Translator translate_;
    const app::UnderspendingTold& told_;
    std::map<RowKey, std::vector<ReckonedRow>> children_;
    RowKey last_ = 0;
};

}  // namespace

std::shared_ptr<const Source> underspendingSource(const app::View& view, const app::UnderspendingTold* told,
                                                  model::Language language) {
    return std::make_shared<ReckonedSource>(view, language, madeColumns(),
                                            told ? Rows{view, *told, language}.run() : std::vector<ReckonedRow>{});
}

}  // namespace mijlpaal::sheet

#include "cli/money_stands.h"

#include "cli/arguments.h"
#include "ledger/stands.h"
#include "model/number_text.h"
#include "model/showing.h"

#include <algorithm>

namespace mijlpaal::cli {

namespace {

using ledger::Figure;
using ledger::Stand;

struct ChangedStand {
    Stand was, is;
};

/// The stands of one question that are others than they were.
std::vector<ChangedStand> changedStands(const ledger::Ledger& before, const ledger::Ledger& after, const ledger::By& by) {
    const auto were = ledger::standsOf(before, {.by = by}).rows;
    std::vector<ChangedStand> changed;
    for (const auto& is : ledger::standsOf(after, {.by = by}).rows) {
        // A row is of a source, or of a programme; each is told once.
        if (by.programme ? !is.account.programme : !is.account.source) continue;
        const auto was = std::ranges::find(were, is.account, &Stand::account);
        if (was == were.end() || *was != is) changed.push_back({was == were.end() ? Stand{} : *was, is});
    }
    return changed;
}

}  // namespace

void sayStands(const Console& console, const model::Portfolio& before, const model::Portfolio& after) {
    const ledger::Ledger was{before}, is{after};
    auto stands = changedStands(was, is, {.source = true});
    const auto ofProgrammes = changedStands(was, is, {.source = true, .programme = true});
    stands.insert(stands.end(), ofProgrammes.begin(), ofProgrammes.end());
    if (stands.empty()) return console.say(base::message("No account stands otherwise than before."));
    const auto& text = console.translate;
    const auto code = [&](const auto& id) { return id ? model::codeOf(after, refTo(*id)) : std::string{"–"}; };
    const auto money = [&](const std::optional<model::Money>& amount) {
        return amount ? model::moneyText(*amount, text.language()) : std::string{"–"};
    };
    std::vector<std::vector<std::string>> rows{{}};
    for (const auto* title : {N_("Source"), N_("Programme"), N_("Year"), N_("Measure"), N_("Budget"), N_("Allocated"),
                              N_("Free to allocate"), N_("Free to commit")})
        rows.front().push_back(text.text(title));
    // What follows a budget is told where it changed.
    std::vector<Figure> followed;
    for (const auto& [figure, title] : {std::pair{Figure::committed, N_("Committed")}, std::pair{Figure::invoiced, N_("Invoiced")},
                                        std::pair{Figure::paid, N_("Paid")}}) {
        const auto isChanged = [figure = figure](const ChangedStand& each) { return each.was.of(figure) != each.is.of(figure); };
        if (std::ranges::none_of(stands, isChanged)) continue;
        followed.push_back(figure);
        rows.front().push_back(text.text(title));
    }
    for (const auto& changed : stands) {
        const auto& each = changed.is;
        const auto& account = each.account;
        rows.push_back({code(account.source), code(account.programme),
                        account.year ? std::to_string(account.year->year) : "–",
                        text.text(model::wordsForWord(model::wordFor(account.measure))), money(each.of(Figure::budget)),
                        money(each.of(Figure::allocated)), money(each.freeToAllocate()), money(each.freeToCommit())});
        for (const auto figure : followed) rows.back().push_back(money(each.of(figure)));
    }
    console.line();
    console.say(base::message("Where the accounts stand behind it:"));
    console.out << tableText(rows, {2, 4, 5, 6, 7, 8, 9, 10});
}

}  // namespace mijlpaal::cli

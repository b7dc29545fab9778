#include "app/money.h"
#include "cli/choices.h"
#include "cli/command.h"
#include "cli/forecast_arguments.h"
#include "cli/money_rows.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "ledger/steps.h"

// Decisions about money that are several rows at once: an indexation, a cut, a draw on the risk reserve.

namespace mijlpaal::cli {

namespace {

using model::BudgetYear;
using model::Money;

/// What these commands have in common.
struct MoneyStep {
    FileArgument file;
    std::string source, moment, reference;
    std::optional<std::int64_t> year, branch;
    DayArgument decidedOn;
    bool isDryRun = false;
    AuthorArgument author;

    void declareStep(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--source", source, "The code of the funding source").wanted();
        arguments.add("--year", year, "The budget year").required();
        arguments.add("--moment", moment, "The moment in the budget cycle");
        arguments.add("--reference", reference, "The decision");
        decidedOn.declare(arguments, "The day of the decision; today when not given");
        arguments.add("--dry-run", isDryRun, "Show what would be posted, and write nothing");
        arguments.add("--branch", branch, "Edit this branch and not the plan: its number (see “branches”)");
        author.declare(arguments);
    }

    ledger::DecisionOf decision() const { return {decidedOn.orToday(), moment, reference}; }

    /// `make(view, source)` gives the step.
    template <class Make>
    int perform(const Console& console, Make make) const {
        if (const auto read = yearFrom(*year); !read) return console.refuse(read.error());
        const auto opened = openSession(console, file.path, author.author);
        if (!opened) return console.refuse(opened.error());
        auto& session = **opened;
        session.speak(console.translate.language());
        const auto view = branch ? session.branch(*branch) : base::Result<app::View>{session.now()};
        if (!view) return console.refuse(view.error());
        const auto from = recordOf<model::FundingSource>(console, view->portfolio(), source, "--source");
        if (!from) return console.refuse(from.error());
        const base::Result<model::ChangeSet> changes = make(*view, *from);
        if (!changes) return console.refuse(changes.error());
        if (!isDryRun) {
            const auto done = branch ? session.performOn(*branch, *changes) : session.perform(*changes);
            if (!done) return console.refuse(done.error());
        }
        answer(console, session, view->portfolio(), *changes);
        if (!isDryRun) author.tellWhereUnknown(console);
        return exitDone;
    }

private:
    void answer(const Console& console, const app::Session& session, const model::Portfolio& portfolio,
                const model::ChangeSet& changes) const {
        if (console.asJson)
            return console.json({{"written", !isDryRun}, {"revision", session.revision()}, {"rows", moneyRows(portfolio, changes)}});
        sayMoneyStep(console, portfolio, changes, !isDryRun);
    }
};

struct DrawCommand : MoneyStep {
    std::string from, to, amount;

    void declare(Arguments& arguments) {
        declareStep(arguments);
        arguments.add("--to", to, "The programme that gets it").wanted();
        arguments.add("--amount", amount, "How many euros").required();
        arguments.add("--reserve-of", from, "The programme whose reserve it is; that of the source when not given");
    }

    int run(const Console& console) const {
        return perform(console, [&](const app::View& view, model::FundingSourceId fundingSource) {
            return stepOf(console, view.portfolio(), fundingSource);
        });
    }

private:
    /// Errors: there is no such programme; it is no amount; as `drawReserve`.
    base::Result<model::ChangeSet> stepOf(const Console& console, const model::Portfolio& portfolio,
                                         model::FundingSourceId fundingSource) const {
        const auto getter = recordOf<model::Programme>(console, portfolio, to, "--to");
        if (!getter) return base::failure(getter.error());
        const auto money = moneyFrom(amount);
        if (!money) return base::failure(money.error());
        ledger::ReserveDraw draw{fundingSource, {}, *getter, BudgetYear{*year}, *money, decision()};
        if (!from.empty()) {
            const auto giver = recordOf<model::Programme>(console, portfolio, from, "--reserve-of");
            if (!giver) return base::failure(giver.error());
            draw.from = *giver;
        }
        return ledger::drawReserve(portfolio, draw);
    }
};

struct IndexCommand : MoneyStep {
    std::string percent;
    std::optional<std::int64_t> lastYear, priceLevel;

    void declare(Arguments& arguments) {
        declareStep(arguments);
        arguments.add("--percent", percent, "By how much, such as 2.5%").required();
        arguments.add("--price-level", priceLevel, "The year whose prices the budget gets").required();
        arguments.add("--through", lastYear, "The last budget year; that of --year alone when not given");
    }

    int run(const Console& console) const {
        return perform(console, [this](const app::View& view, model::FundingSourceId fundingSource) {
            return stepOf(view, fundingSource);
        });
    }

private:
    /// Errors: it is no percentage, or not a year; as `indexBudget`.
    base::Result<model::ChangeSet> stepOf(const app::View& view, model::FundingSourceId fundingSource) const {
        const auto hundredths = hundredthsFrom(percent);
        if (!hundredths) return base::failure(hundredths.error());
        const auto level = yearFrom(*priceLevel), last = yearFrom(lastYear.value_or(*year));
        if (!level) return base::failure(level.error());
        if (!last) return base::failure(last.error());
        return ledger::indexBudget(view.portfolio(), app::ledgerOf(view),
                                   {fundingSource, BudgetYear{*year}, *last, *hundredths, *level, decision()});
    }
};

struct CutCommand : MoneyStep {
    std::string programme, amount;

    void declare(Arguments& arguments) {
        declareStep(arguments);
        arguments.add("--amount", amount, "How many euros").required();
        arguments.add("--programme", programme, "The programme that bears it; all of them by what they have when not given");
    }

    int run(const Console& console) const {
        return perform(console, [&](const app::View& view, model::FundingSourceId fundingSource) {
            return stepOf(console, view, fundingSource);
        });
    }

private:
    /// Errors: there is no such programme; it is no amount; as `cutBudget`.
    base::Result<model::ChangeSet> stepOf(const Console& console, const app::View& view,
                                         model::FundingSourceId fundingSource) const {
        const auto money = moneyFrom(amount);
        if (!money) return base::failure(money.error());
        ledger::Cut cut{fundingSource, BudgetYear{*year}, *money, {}, decision()};
        if (!programme.empty()) {
            const auto bearer = recordOf<model::Programme>(console, view.portfolio(), programme, "--programme");
            if (!bearer) return base::failure(bearer.error());
            cut.programme = *bearer;
        }
        return ledger::cutBudget(view.portfolio(), app::ledgerOf(view), cut);
    }
};

}  // namespace

extern constinit const Command drawCommand =
    command<DrawCommand>("draw", N_("Take money of the risk reserve for a programme, as one step that adds up to zero"));
extern constinit const Command indexCommand =
    command<IndexCommand>("index", N_("Raise all budget of a source to another price level, as one step"));
extern constinit const Command cutCommand =
    command<CutCommand>("cut", N_("Take cash from a source and its programmes in proportion, as one step"));

}  // namespace mijlpaal::cli

#include "app/cash_shift.h"
#include "app/money_checks.h"
#include "cli/choices.h"
#include "cli/command.h"
#include "cli/money_rows.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/typed_words.h"
#include "model/posting.h"

#include <algorithm>

namespace mijlpaal::cli {

namespace {

using ledger::YearAmounts;
using model::BudgetYear;
using model::Money;

/// Moves cash budget of a programme between years.
struct ShiftCommand {
    FileArgument file;
    std::string programme, amount, moment, reference;
    std::optional<model::ReasonCode> reason;
    std::optional<std::int64_t> from, to, branch;
    bool byForecast = false, isDryRun = false;
    DayArgument decidedOn;
    AuthorArgument author;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--programme", programme, "The code of the programme").wanted();
        arguments.add("--from", from, "The year that gives");
        arguments.add("--to", to, "The year that gets");
        arguments.add("--amount", amount, "How many euros");
        arguments.add("--by-forecast", byForecast, "What the years need by the P50 of the forecast, in place of an amount");
        arguments.add("--moment", moment, "The moment in the budget cycle");
        arguments.add("--reference", reference, "The decision");
        arguments.add(
            "--reason", [this](const std::string& text) { reason = reasonFrom(text); },
            "Why, where the plan does not tell: a reason code such as tender");
        decidedOn.declare(arguments, "The day of the decision; today when not given");
        arguments.add("--dry-run", isDryRun, "Show what would be moved, and write nothing");
        arguments.add("--branch", branch, "Edit this branch and not the plan: its number (see “branches”)");
        author.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openSession(console, file.path, author.author);
        if (!opened) return console.refuse(opened.error());
        auto& session = **opened;
        session.speak(console.translate.language());
        const auto view = branch ? session.branch(*branch) : base::Result<app::View>{session.now()};
        if (!view) return console.refuse(view.error());
        const auto& portfolio = view->portfolio();
        const auto known = recordOf<model::Programme>(console, portfolio, programme, "--programme");
        if (!known) return console.refuse(known.error());
        const auto source = app::payerOf(*view, *known);
        if (!source) return console.refuse(source.error());
        if (byForecast && (from || to || !amount.empty()))
            return console.refuse(base::message("Give either --from, --to and --amount, or --by-forecast."));
        const auto years = byForecast ? app::shiftByForecast(*view, *source, *known) : typedYears();
        if (!years) return console.refuse(years.error());
        if (years->empty()) {
            answer(console, session, portfolio, *years, {}, false);
            return exitDone;
        }
        const auto changes = model::shiftCash(portfolio, {*source, *known, {years->begin(), years->end()},
                                                          decidedOn.orToday(), moment, reference,
                                                          reason});
        if (!changes) return console.refuse(changes.error());
        if (!isDryRun) {
            const auto done = branch ? session.performOn(*branch, *changes) : session.perform(*changes);
            if (!done) return console.refuse(done.error());
        }
        answer(console, session, portfolio, *years, *changes, !isDryRun);
        if (!isDryRun) author.tellWhereUnknown(console);
        return exitDone;
    }

private:
    static model::ReasonCode reasonFrom(const std::string& text) {
        std::vector<std::string> words;
        for (const auto& [code, word] : model::wordsOf<model::ReasonCode>) {
            // An indexation moves nothing between years.
            if (code == model::ReasonCode::indexation) continue;
            if (isWord(text, word, model::wordsForWord(word))) return code;
            words.emplace_back(word);
        }
        throw WrongUse{base::message("{option} takes one of {words}, and not “{text}”.",
                                     {{"option", "--reason"}, {"words", wordList(words)}, {"text", text}})};
    }

    /// Errors: something was not given, or cannot be read.
    base::Result<YearAmounts> typedYears() const {
        if (!from || !to || amount.empty())
            return base::failure("Give either --from, --to and --amount, or --by-forecast.");
        const auto giver = yearFrom(*from), getter = yearFrom(*to);
        if (!giver) return base::failure(giver.error());
        if (!getter) return base::failure(getter.error());
        const auto money = moneyFrom(amount);
        if (!money) return base::failure(money.error());
        if (*money <= Money{}) return base::failure("{text} is not an amount in euros. Write it like 1.250.000 or 1,250,000.", {{"text", amount}});
        if (*from == *to) return base::failure("A shift is between two years or more.");
        return YearAmounts{{*giver, -*money}, {*getter, *money}};
    }

    void answer(const Console& console, const app::Session& session, const model::Portfolio& portfolio,
                const YearAmounts& years, const model::ChangeSet& changes, bool isWritten) const {
        if (console.asJson) {
            Json list = Json::array();
            for (const auto& [year, cents] : years) list.push_back({{"year", year.year}, {"amount", cents.cents}});
            console.json({{"programme", programme},
                          {"written", isWritten},
                          {"revision", session.revision()},
                          {"years", std::move(list)},
                          {"rows", moneyRows(portfolio, changes)},
                          {"warnings", brokenJson(warningsOf(portfolio, changes, console.translate), console.translate)}});
            return;
        }
        if (years.empty()) {
            return console.say(
                base::message("There is nothing to move: no year has too much while another has too little."));
        }
        sayMoneyStep(console, portfolio, changes, isWritten);
        console.warn(warningsOf(portfolio, changes, console.translate));
    }

    /// What the shift takes that was not free.
    static base::Findings warningsOf(const model::Portfolio& portfolio, const model::ChangeSet& changes,
                                     const app::Translator& translate) {
        const auto after = model::apply(portfolio, changes);
        if (!after) return {};
        auto checks = ledger::checksOf(*after, ledger::Ledger{*after}, {});
        std::erase_if(checks, [&](const ledger::Check& check) {
            return check.kind != ledger::CheckKind::shiftBeyondFree ||
                   std::ranges::none_of(changes.changes, [&](const model::Change& change) {
                       return change.subject() == check.rows.front();
                   });
        });
        return app::moneyWarnings(checks, *after, translate);
    }
};

}  // namespace

extern constinit const Command shiftCommand =
    command<ShiftCommand>("shift", N_("Move cash budget of a programme between years, as one step that adds up to zero"));

}  // namespace mijlpaal::cli

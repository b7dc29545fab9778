#pragma once

#include "app/baselines.h"
#include "cli/console.h"
#include "cli/opened.h"
#include "model/code_book.h"

#include <string>
#include <string_view>
#include <vector>

// What there is to choose from, where a command was given no code, or one that is not there.

namespace mijlpaal::cli {

struct Choice {
    std::string code, name;
    /// What it is called in the other language, by which it is found too.
    std::string alsoNamed = {};
};

/// A sentence, and below it the choices on a line each: those that a mistyped code may have meant first, or else those
/// that stand first; at most eight, and how many more there are. `shownBy` is the command that shows them all.
/// The message is in the language of the console already.
base::Message withChoices(const Console& console, const base::Message& sentence, std::string_view typed,
                          const std::vector<Choice>& choices, std::string_view shownBy);

/// That something is missing, such as CODE or --from.
base::Message isMissing(std::string_view what);

/// The records of a kind, in their order.
template <class Record>
std::vector<Choice> choicesOf(const Console& console, const model::Portfolio& portfolio) {
    std::vector<Choice> choices;
    for (const auto& each : portfolio.all<Record>())
        choices.push_back({each.code, model::nameOf(portfolio, refTo(each.id), console.inEnglish()),
                           model::nameOf(portfolio, refTo(each.id), !console.inEnglish())});
    return choices;
}
template <>
std::vector<Choice> choicesOf<model::LetterDraft>(const Console& console, const model::Portfolio& portfolio);
template <>
std::vector<Choice> choicesOf<model::SentLetter>(const Console& console, const model::Portfolio& portfolio);

/// "mijlpaal list FILE activity"
std::string listCommand(const Console& console, model::RecordKind kind);

/// The record of a code. `asked` is what the code stands behind: CODE, --programme.
/// Errors: there is no such record; the choices stand below it.
template <class Record>
base::Result<model::Id<Record>> recordOf(const Console& console, const model::Portfolio& portfolio,
                                         const std::string& code, std::string_view asked) {
    constexpr auto kind = model::kindOf<Record>;
    if (const auto found = model::CodeBook{portfolio}.find<Record>(code)) return *found;
    const auto sentence = code.empty() ? isMissing(asked)
                                       : base::message("There is no {kind} {code}.",
                                                       {{"kind", std::string{wordsFor(kind)}}, {"code", code}});
    return base::failure(
        withChoices(console, sentence, code, choicesOf<Record>(console, portfolio), listCommand(console, kind)));
}

/// Errors: there is no activity of that code; the choices below it begin with the milestones that the law and others
/// wait for.
base::Result<model::ActivityId> activityOf(const Console& console, const app::View& view, const std::string& code,
                                           std::string_view asked);

/// Errors: there is no baseline of that code.
base::Result<app::KnownBaseline> baselineOf(const Console& console, const model::Portfolio& portfolio,
                                            const std::string& code);

/// The branches that were neither adopted nor discarded, by their numbers.
std::vector<Choice> openBranches(const app::Session& session);

/// The branch of a number.
/// Errors: none was given, or there is no such branch.
base::Result<storage::Branch> branchOf(const Console& console, const app::Session& session,
                                       std::optional<std::int64_t> number);

/// The newest baselines of the plan, the last revisions of the file, and now; behind those older baselines.
std::vector<Choice> plansIn(const Console& console, const OpenedView& opened);

}  // namespace mijlpaal::cli

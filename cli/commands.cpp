#include "cli/commands.h"

namespace mijlpaal::cli {

// The list of commands, in the order of the help: a line for each.
// clang-format off
#define MIJLPAAL_COMMANDS(command) \
    command(importCommand) \
    command(infoCommand) \
    command(listCommand) \
    command(tableCommand) \
    command(scheduleCommand) \
    command(explainCommand) \
    command(pathsCommand) \
    command(qualityCommand) \
    command(agendaCommand) \
    command(parliamentCommand) \
    command(toldCommand) \
    command(evidenceCommand) \
    command(contradictionsCommand) \
    command(assumptionsCommand) \
    command(handOversCommand) \
    command(systemsCommand) \
    command(incidentsCommand) \
    command(coverageCommand) \
    command(reviewsCommand) \
    command(dossierCommand) \
    command(forecastCommand) \
    command(forecastsCommand) \
    command(readinessCommand) \
    command(inPartsCommand) \
    command(reachCommand) \
    command(optionsCommand) \
    command(earnedValueCommand) \
    command(referenceCommand) \
    command(budgetCommand) \
    command(outlookCommand) \
    command(coverCommand) \
    command(underspendingCommand) \
    command(auditCommand) \
    command(setCommand) \
    command(addCommand) \
    command(removeCommand) \
    command(linkCommand) \
    command(unlinkCommand) \
    command(moveCommand) \
    command(postCommand) \
    command(reverseCommand) \
    command(shiftCommand) \
    command(indexCommand) \
    command(cutCommand) \
    command(drawCommand) \
    command(closeCommand) \
    command(reopenCommand) \
    command(undoCommand) \
    command(redoCommand) \
    command(journalCommand) \
    command(verifyCommand) \
    command(branchesCommand) \
    command(proposeCommand) \
    command(approveCommand) \
    command(sendBackCommand) \
    command(diffCommand) \
    command(adoptCommand) \
    command(discardCommand) \
    command(baselineCommand) \
    command(baselinesCommand) \
    command(varianceCommand) \
    command(trendCommand) \
    command(slipCommand) \
    command(letterCommand) \
    command(draftCommand) \
    command(lettersCommand) \
    command(exportCommand)
// clang-format on

#define DECLARED(name) extern const Command name;
MIJLPAAL_COMMANDS(DECLARED)
#undef DECLARED

std::span<const Command* const> commands() {
#define LISTED(name) &name,
    static constexpr const Command* list[] = {MIJLPAAL_COMMANDS(LISTED)};
#undef LISTED
    return list;
}

}  // namespace mijlpaal::cli

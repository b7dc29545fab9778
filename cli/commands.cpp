#include "cli/commands.h"

namespace mijlpaal::cli {

// The list of commands, in the order of the help: a line for each.
#define MIJLPAAL_COMMANDS(command)                                                               \
    command(importCommand) command(infoCommand) command(scheduleCommand) command(explainCommand) \
        command(pathsCommand) command(qualityCommand) command(undoCommand) command(redoCommand)  \
            command(journalCommand) command(verifyCommand) command(baselineCommand)              \
                command(baselinesCommand) command(varianceCommand) command(trendCommand)         \
                    command(slipCommand) command(letterCommand) command(exportCommand)

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

#include "cli/run.h"

#include "cli/commands.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>

namespace mijlpaal::cli {

int run(std::vector<std::string> arguments, std::ostream& out, std::ostream& err) {
    CLI::App program{"Mijlpaal tracks the multi-year replacement of a public body's IT systems.", "mijlpaal"};
    program.require_subcommand(1);
    program.set_version_flag("--version", "mijlpaal " MIJLPAAL_VERSION);
    program.footer("Exit codes: 0 done, 1 findings, 2 wrong use or input that cannot be read.");

    std::string language;
    bool asJson = false;
    Command::Run chosen;
    for (const auto* command : commands()) {
        auto* declared = program.add_subcommand(std::string{command->name}, std::string{command->help});
        Arguments taken{*declared};
        taken.add("--json", asJson, "Answer as JSON (docs/json.md)");
        taken.add("--language", language, "nl or en; else by the locale").oneOf({"nl", "en"});
        declared->callback([&chosen, run = command->declare(taken)] { chosen = run; });
    }

    try {
        std::reverse(arguments.begin(), arguments.end());
        program.parse(std::move(arguments));
    } catch (const CLI::ParseError& error) {
        const auto code = program.exit(error, out, err);
        return code == 0 ? exitDone : exitRefused;
    }
    return chosen({out, err, app::Translator{app::chosenLanguage(language)}, asJson});
}

}  // namespace mijlpaal::cli

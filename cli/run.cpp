#include "cli/run.h"

#include "cli/commands.h"
#include "cli/help.h"
#include "cli/wrong_use.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <ostream>

namespace mijlpaal::cli {

namespace {

constexpr auto languageOption = "--language";
constexpr std::array languages{"nl", "en"};

/// The last language that the line asks for, so that what is wrong with the rest of it is told in it.
std::string_view languageOn(const std::vector<std::string>& line) {
    std::string_view language;
    const auto take = [&language](std::string_view word) {
        if (std::find(languages.begin(), languages.end(), word) != languages.end()) language = word;
    };
    const auto withValue = std::string{languageOption} + "=";
    for (std::size_t i = 0; i < line.size(); ++i) {
        const std::string_view word = line[i];
        if (word == languageOption && i + 1 < line.size()) take(line[i + 1]);
        if (word.starts_with(withValue)) take(word.substr(withValue.size()));
    }
    return language;
}

void declareLanguage(Arguments taken, std::string& language) {
    taken.add(languageOption, language, "The language of the answer; else that of the locale")
        .oneOf({languages.begin(), languages.end()})
        .lastCounts();
}

}  // namespace

int run(std::vector<std::string> arguments, std::ostream& out, std::ostream& err) {
    CLI::App program{"Mijlpaal tracks the multi-year replacement of a public body's IT systems.", "mijlpaal"};
    program.require_subcommand(1);
    program.set_help_flag("-h,--help", N_("Show this help"));
    program.set_version_flag("--version", "mijlpaal " MIJLPAAL_VERSION, N_("Show the version"));
    program.footer("Exit codes: 0 done, 1 findings, 2 wrong use or input that cannot be read.");

    const Console plain{out, err, app::Translator{app::chosenLanguage(languageOn(arguments))}, false};
    std::string language;
    bool asJson = false;
    Command::Run chosen;
    declareLanguage(Arguments{program}, language);
    for (const auto* command : commands()) {
        auto* declared = program.add_subcommand(std::string{command->name}, std::string{command->help});
        Arguments taken{*declared};
        const auto run = command->declare(taken);
        taken.add("--json", asJson, "Answer as JSON (docs/json.md)");
        declareLanguage(taken, language);
        declared->callback([&chosen, run] { chosen = run; });
    }

    const auto refused = [&](const base::Message& why) {
        err << plain.translate(why) << ' ' << plain.translate(whereHelpIs(program)) << '\n';
        return exitRefused;
    };
    try {
        std::reverse(arguments.begin(), arguments.end());
        program.parse(std::move(arguments));
    } catch (const CLI::CallForHelp&) {
        const auto called = program.get_subcommands();
        out << helpText(called.empty() ? program : *called.front(), plain.translate);
        return exitDone;
    } catch (const CLI::CallForVersion& version) {
        plain.line(version.what());
        return exitDone;
    } catch (const CLI::ParseError& error) {
        return refused(wrongUse(program, error));
    } catch (const WrongUse& wrong) {
        return refused(wrong.why);
    }
    return chosen({out, err, plain.translate, asJson});
}

}  // namespace mijlpaal::cli

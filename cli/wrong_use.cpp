#include "cli/arguments.h"
#include "base/edit_distance.h"
#include "cli/wrong_use.h"

#include "cli/help.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mijlpaal::cli {

namespace {

/// The part of the program that the line was for.
const CLI::App& calledPart(const CLI::App& program) {
    const auto called = program.get_subcommands();
    return called.empty() ? program : *called.front();
}

/// The one that was probably meant; empty when none is near.
std::string nearest(const std::string& word, const std::vector<std::string>& known) {
    constexpr std::size_t shortest = 3;
    std::string found;
    auto least = std::min<std::size_t>(3, word.size() / 2 + 1);
    for (const auto& each : known) {
        const bool begins = std::min(word.size(), each.size()) >= shortest &&
                            (each.starts_with(word) || word.starts_with(each));
        const auto far = begins ? 1 : base::editDistance(word, each);
        if (far >= least) continue;
        found = each;
        least = far;
    }
    return found;
}

/// What people call commands and options in Dutch, where no letters of it lead to the word.
constexpr std::array dutchWords{
    std::pair{"mijlpaal", "milestone"},    std::pair{"mijlpalen", "milestones"}, std::pair{"soort", "kind"},
    std::pair{"bron", "source"},           std::pair{"maat", "measure"},         std::pair{"van", "from"},
    std::pair{"tot", "to"},                std::pair{"naar", "to"},              std::pair{"datum", "date"},
    std::pair{"alles", "all"},             std::pair{"basislijn", "baseline"},   std::pair{"rol", "author"},
    std::pair{"taal", "language"},         std::pair{"binnen", "within"},        std::pair{"kans", "chance"},
    std::pair{"te-laat", "overdue"},       std::pair{"activiteit", "activity"},  std::pair{"proef", "dry-run"},
    std::pair{"bestand", "file"},          std::pair{"uitvoer", "output"},       std::pair{"planning", "schedule"},
    std::pair{"brief", "letter"},          std::pair{"brieven", "letters"},      std::pair{"opties", "options"},
    std::pair{"begroting", "budget"},      std::pair{"systemen", "systems"},     std::pair{"waarom", "explain"},
    std::pair{"kwaliteit", "quality"},     std::pair{"voorspelling", "forecast"}, std::pair{"prognose", "forecast"},
    std::pair{"aanbevelingen", "reviews"}, std::pair{"toetsen", "reviews"},      std::pair{"journaal", "journal"},
    std::pair{"overdrachten", "hand-overs"}, std::pair{"storingen", "incidents"}, std::pair{"aannames", "assumptions"},
    std::pair{"onderuitputting", "underspending"}, std::pair{"basislijnen", "baselines"},
    std::pair{"wijzig", "set"},            std::pair{"lijst", "list"},           std::pair{"tabel", "table"},
    std::pair{"herstel", "undo"},          std::pair{"wat-als", "options"},      std::pair{"what-if", "options"}};

/// A known word that a Dutch one stands for; empty when none does. Both with the dashes of an option, or both without.
std::string inEnglish(std::string_view word, const std::vector<std::string>& known) {
    const auto dashes = std::min(word.find_first_not_of('-'), word.size());
    for (const auto& [dutch, english] : dutchWords) {
        const auto meant = std::string{word.substr(0, dashes)} + english;
        if (word.substr(dashes) == dutch && std::find(known.begin(), known.end(), meant) != known.end()) return meant;
    }
    return {};
}

/// What was probably meant; empty when nothing is known that is like it.
std::string meantBy(const std::string& word, const std::vector<std::string>& known) {
    const auto english = inEnglish(word, known);
    return english.empty() ? nearest(word, known) : english;
}

base::Message noSuchCommand(const CLI::App& program, const std::string& word) {
    std::vector<std::string> known;
    for (const auto* command : program.get_subcommands({})) known.push_back(command->get_name());
    const auto meant = meantBy(word, known);
    if (meant.empty()) return base::message("There is no command “{word}”.", {{"word", word}});
    return base::message("There is no command “{word}”; did you mean “{meant}”?",
                         {{"word", word}, {"meant", meant}});
}

base::Message noSuchOption(const CLI::App& app, const std::string& word) {
    std::vector<std::string> known;
    for (const auto* option : app.get_options()) {
        if (!option->nonpositional()) continue;
        if (option->get_lnames().empty()) known.push_back(option->get_name());
        for (const auto& each : option->get_lnames()) known.push_back("--" + each);
    }
    const auto name = word.substr(0, word.find('='));
    const auto meant = meantBy(name, known);
    if (meant.empty()) {
        return base::message("“{command}” has no option “{word}”.",
                             {{"command", calledAs(app)}, {"word", name}});
    }
    return base::message("“{command}” has no option “{word}”; did you mean “{meant}”?",
                         {{"command", calledAs(app)}, {"word", name}, {"meant", meant}});
}

/// The option that the words of the error begin with; of a switch they leave out the dashes.
const CLI::Option* optionIn(const CLI::App& program, std::string_view words) {
    for (const auto* app : {&calledPart(program), &program}) {
        for (const auto* option : app->get_options()) {
            auto names = option->get_lnames();
            names.push_back(option->get_name());
            for (const auto& name : names) {
                if (words.starts_with(name + ":") || words.starts_with(name + " ")) return option;
            }
        }
    }
    return nullptr;
}

base::Message wrongNumberOfValues(const CLI::App& program, const CLI::ParseError& error) {
    const std::string_view words = error.what();
    const auto* option = optionIn(program, words);
    if (!option) return base::message("The command line cannot be read.");
    const auto sentence = option->get_items_expected_max() == 0 ? "{option} takes no value."
                          : option->count() > 1                 ? "{option} is given more than once."
                                                                : "The value of {option} is missing.";
    return base::message(sentence, {{"option", option->get_name()}});
}

}  // namespace

base::Message wrongUse(const CLI::App& program, const CLI::ParseError& error) {
    const auto& called = calledPart(program);
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error)) return wrongNumberOfValues(program, error);
    // What is not known comes before what is missing: it may be a slip of the pen in just that.
    for (const auto* app : {&program, &called}) {
        for (const auto& extra : app->remaining()) {
            if (extra.starts_with("-") && extra.size() > 1) return noSuchOption(*app, extra);
            if (&called == &program) return noSuchCommand(program, extra);
            for (const auto* option : called.get_options()) {
                if (option->get_positional() || !isNeeded(*option) || option->count() > 0) continue;
                return base::message("“{word}” is one word too many. Does it belong behind {option}?",
                                     {{"word", extra}, {"option", option->get_name()}});
            }
            return base::message("“{word}” is one word too many.", {{"word", extra}});
        }
    }
    if (&called == &program) return base::message("The command is missing.");
    for (const auto* option : called.get_options()) {
        if (option->get_required() && option->count() == 0)
            return base::message("{kind} is missing.",
                                 {{"kind", option->get_name(option->get_positional())}});
    }
    return base::message("The command line cannot be read.");
}

base::Message whereHelpIs(const CLI::App& program) {
    return base::message("“{command} --help” tells how it is used.",
                         {{"command", calledAs(calledPart(program))}});
}

}  // namespace mijlpaal::cli

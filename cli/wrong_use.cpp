#include "cli/wrong_use.h"

#include "cli/help.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::cli {

namespace {

/// The part of the program that the line was for.
const CLI::App& calledPart(const CLI::App& program) {
    const auto called = program.get_subcommands();
    return called.empty() ? program : *called.front();
}

/// How many letters must be added, left out or replaced to make one word of the other.
/// Source: Wagner & Fischer, "The String-to-String Correction Problem", J. ACM 21 (1974), pp. 168-173.
std::size_t distance(std::string_view one, std::string_view other) {
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const char letter : one) {
        auto diagonal = row[0]++;
        for (std::size_t i = 0; i < other.size(); ++i) {
            const auto replaced = diagonal + (letter == other[i] ? 0 : 1);
            diagonal = row[i + 1];
            row[i + 1] = std::min({replaced, row[i] + 1, diagonal + 1});
        }
    }
    return row.back();
}

/// The one that was probably meant; empty when none is near.
std::string nearest(const std::string& word, const std::vector<std::string>& known) {
    constexpr std::size_t shortest = 3;
    std::string found;
    auto least = std::min<std::size_t>(3, word.size() / 2 + 1);
    for (const auto& each : known) {
        const bool begins = std::min(word.size(), each.size()) >= shortest &&
                            (each.starts_with(word) || word.starts_with(each));
        const auto far = begins ? 1 : distance(word, each);
        if (far >= least) continue;
        found = each;
        least = far;
    }
    return found;
}

base::Message noSuchCommand(const CLI::App& program, const std::string& word) {
    std::vector<std::string> known;
    for (const auto* command : program.get_subcommands({})) known.push_back(command->get_name());
    const auto meant = nearest(word, known);
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
    const auto meant = nearest(name, known);
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
                if (option->get_positional() || !option->get_required() || option->count() > 0) continue;
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

#include "cli/arguments.h"
#include "cli/help.h"

#include "base/text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace mijlpaal::cli {

namespace {

constexpr std::size_t widest = 96;
/// A longer name stands on lines of its own, with what it is for below it.
constexpr std::size_t widestName = 60;

/// What an argument is called, and what it is for.
using Line = std::pair<std::string, std::string>;

/// The value an option takes, as a word for it or the words to choose from; nothing for a switch.
std::string valueOf(const CLI::Option& option, const app::Translator& translate) {
    return option.get_items_expected_max() == 0 ? "" : " " + translate.text(option.get_type_name());
}

std::string nameOf(const CLI::Option& option, const app::Translator& translate) {
    if (option.get_positional()) return translate.text(option.get_name(true));
    std::string names;
    for (const auto& each : option.get_snames()) names += (names.empty() ? "-" : ", -") + each;
    for (const auto& each : option.get_lnames()) names += (names.empty() ? "--" : ", --") + each;
    return names + valueOf(option, translate);
}

std::string explained(const CLI::Option& option, const app::Translator& translate) {
    const auto text = translate.text(option.get_description());
    return isNeeded(option) && !option.get_positional() ? text + " (" + translate.text("required") + ")"
                                                             : text;
}

/// `text` behind `indent` places, broken between words.
std::string wrapped(std::string_view text, std::size_t indent) {
    std::string lines;
    std::size_t column = indent;
    for (const auto word : base::split(text, ' ')) {
        const auto width = base::characters(word);
        if (column > indent && column + 1 + width > widest) {
            lines += "\n" + std::string(indent, ' ');
            column = indent;
        } else if (column > indent) {
            lines += ' ';
            ++column;
        }
        lines += word;
        column += width;
    }
    return lines;
}

/// A long choice of words, broken behind a bar.
std::string brokenName(const std::string& name) {
    std::string lines;
    std::size_t column = 2;
    for (std::size_t at = 0; at < name.size();) {
        const auto bar = std::min(name.find('|', at), name.size() - 1);
        const auto part = name.substr(at, bar + 1 - at);
        if (column + base::characters(part) > widest) {
            lines += "\n      ";
            column = 6;
        }
        lines += part;
        column += base::characters(part);
        at = bar + 1;
    }
    return lines;
}

std::string section(const std::string& title, const std::vector<Line>& lines) {
    if (lines.empty()) return {};
    std::size_t width = 0;
    for (const auto& line : lines) {
        const auto own = base::characters(line.first);
        if (own <= widestName) width = std::max(width, own);
    }
    std::string text = "\n" + title + ":\n";
    for (const auto& [name, help] : lines) {
        const auto own = base::characters(name);
        const auto gap = own <= widestName ? std::string(width - own + 2, ' ')
                                           : "\n" + std::string(width + 4, ' ');
        text += "  " + (own <= widestName ? name : brokenName(name)) + gap + wrapped(help, width + 4) + "\n";
    }
    return text;
}

std::string usage(const CLI::App& app, const app::Translator& translate) {
    auto line = translate.text("Usage") + ": " + calledAs(app);
    if (!app.get_subcommands({}).empty()) line += " " + translate.text("COMMAND");
    for (const auto* option : app.get_options()) {
        if (option->get_positional()) {
            const auto name = nameOf(*option, translate);
            line += " " + (isNeeded(*option) ? name : "[" + name + "]");
        }
    }
    for (const auto* option : app.get_options()) {
        if (!option->get_positional() && isNeeded(*option))
            line += " " + option->get_name() + valueOf(*option, translate);
    }
    return line + " [" + translate.text("options") + "]\n";
}

}  // namespace

std::string calledAs(const CLI::App& app) {
    return app.get_parent() ? app.get_parent()->get_name() + " " + app.get_name() : app.get_name();
}

std::string helpText(const CLI::App& app, const app::Translator& translate) {
    std::vector<Line> commands, arguments, options;
    for (const auto* command : app.get_subcommands({}))
        commands.push_back({command->get_name(), translate.text(command->get_description())});
    for (const auto* option : app.get_options()) {
        (option->get_positional() ? arguments : options)
            .push_back({nameOf(*option, translate), explained(*option, translate)});
    }
    auto text = wrapped(translate.text(app.get_description()), 0) + "\n\n" + usage(app, translate);
    text += section(translate.text("Commands"), commands);
    text += section(translate.text("Arguments"), arguments);
    text += section(translate.text("Options"), options);
    if (const auto footer = app.get_footer(); !footer.empty()) text += "\n" + translate.text(footer) + "\n";
    return text;
}

}  // namespace mijlpaal::cli

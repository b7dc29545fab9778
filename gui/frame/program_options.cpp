#include "gui/frame/program_options.h"

#include "app/language.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mijlpaal::gui {

namespace {

constexpr const char* tr(const char* text) {
    return text;
}

struct Line {
    std::string_view option, what;
};

constexpr std::array lines{
    Line{"--language nl|en",
         tr("The language of the window; else the one chosen in it, else that of the system")},
    Line{"--page=NAME",
         tr("Begin on this page, by its English name: overview, plan, forecast, money, agenda and so on")},
    Line{"--measure-start", tr("Print the milliseconds until the first frame was painted, and stop")},
    Line{"--measure-edit", tr("Edit the file, print the milliseconds from edit to painted result, and stop")},
    Line{"--measure-scroll", tr("Scroll the plan, print frames a second and memory, and stop")},
    Line{"-h, --help", tr("Show this help")},
    Line{"--version", tr("Show the version")},
};

}  // namespace

base::Result<ProgramOptions> programOptions(const std::vector<std::string>& arguments) {
    ProgramOptions options;
    bool isLanguage = false;
    for (const auto& argument : arguments) {
        std::string_view text{argument};
        constexpr std::string_view languageIs = "--language=";
        if (isLanguage || text.starts_with(languageIs)) {
            if (!isLanguage) text.remove_prefix(languageIs.size());
            if (text != "nl" && text != "en")
                return base::failure("The language is nl or en, not {language}.", {{"language", std::string{text}}});
            options.language = text;
            isLanguage = false;
        } else if (text == "--language") {
            isLanguage = true;
        } else if (constexpr std::string_view pageIs = "--page="; text.starts_with(pageIs)) {
            options.page = text.substr(pageIs.size());
        } else if (text == "--measure-start") {
            options.measuresStart = true;
        } else if (text == "--measure-edit") {
            options.measuresEdit = true;
        } else if (text == "--measure-scroll") {
            options.measuresScrolling = true;
        } else if (text == "-h" || text == "--help") {
            options.wantsHelp = true;
        } else if (text == "--version") {
            options.wantsVersion = true;
        } else if (text.size() > 1 && text.front() == '-') {
            return base::failure("There is no option {option}. --help shows those that there are.",
                                 {{"option", argument}});
        } else if (options.file) {
            return base::failure("One file can be opened at a time.");
        } else {
            options.file = argument;
        }
    }
    if (isLanguage) return base::failure("The language is nl or en.");
    return options;
}

std::string programHelp(model::Language language) {
    const app::Translator text{language};
    auto help = text.text(tr("Plan and account for the replacement of systems.")) + "\n\n" + text.text(tr("Usage:")) +
                " mijlpaal-gui [" + text.text(tr("options")) + "] [" + text.text(tr("file")) + "]\n\n";
    std::size_t width = 0;
    for (const auto& line : lines) width = std::max(width, line.option.size());
    for (const auto& line : lines) {
        help += "  " + std::string{line.option} + std::string(width + 2 - line.option.size(), ' ') +
                text.text(line.what) + "\n";
    }
    return help + "\n" +
           text.text(tr("The same work without windows: mijlpaal --help. Keys and commands: F1 in the window.")) + "\n";
}

}  // namespace mijlpaal::gui

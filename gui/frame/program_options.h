#pragma once

#include "base/result.h"
#include "model/plan_text.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// What one may give the program of the window when it starts.
namespace mijlpaal::gui {

struct ProgramOptions {
    /// To be opened.
    std::optional<std::filesystem::path> file;
    /// "nl" or "en"; empty when it was not given.
    std::string language;
    /// The page to begin on, by its name in settings; empty for the one it was left on.
    std::string page;
    bool measuresStart = false, measuresEdit = false, measuresScrolling = false;
    /// To be printed; the program stops then.
    bool wantsHelp = false, wantsVersion = false;
};

/// Reads them. Errors: an option that there is none of, a language without texts, more than one file.
base::Result<ProgramOptions> programOptions(const std::vector<std::string>& arguments);

/// How the program is started, in a language.
std::string programHelp(model::Language language);

}  // namespace mijlpaal::gui

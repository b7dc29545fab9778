#pragma once

#include "app/language.h"

#include <string>

namespace CLI {
class App;
}  // namespace CLI

namespace mijlpaal::cli {

/// The text of `--help`: of a command, or of the program with all its commands.
std::string helpText(const CLI::App& app, const app::Translator& translate);

/// What a line of `app` begins with: “mijlpaal”, or “mijlpaal import”.
std::string calledAs(const CLI::App& app);

}  // namespace mijlpaal::cli

#pragma once

#include "cli/arguments.h"
#include "cli/console.h"

#include <functional>
#include <memory>
#include <string_view>

namespace mijlpaal::cli {

/// One command of the command line. It stands in a file of its own with its options, its help and what it
/// does, and in the list of commands.cpp.
struct Command {
    /// Carries the command out with the options that were read, and gives the exit code (see run.h).
    using Run = std::function<int(const Console&)>;

    std::string_view name, help;
    Run (*declare)(Arguments& arguments);
};

/// The command whose options are `Options`: members with what they are when nothing is said of them, a
/// `declare(Arguments&)` that names them and a `run(const Console&)` that uses them.
template <class Options>
constexpr Command command(std::string_view name, std::string_view help) {
    return {name, help, [](Arguments& arguments) -> Command::Run {
                const auto options = std::make_shared<Options>();
                options->declare(arguments);
                return [options](const Console& console) { return options->run(console); };
            }};
}

}  // namespace mijlpaal::cli

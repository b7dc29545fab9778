#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace mijlpaal::cli {

/// Exit codes: done; findings, or a deadline missed; wrong use, or input that cannot be read.
inline constexpr int exitDone = 0, exitFindings = 1, exitRefused = 2;

/// The program `mijlpaal`: carries out one command line (without the program's name) and gives its exit code.
/// Answers go to `out`; what went wrong and what was noticed on the way go to `err`.
int run(std::vector<std::string> arguments, std::ostream& out, std::ostream& err);

}  // namespace mijlpaal::cli

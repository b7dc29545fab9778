#pragma once

#include "base/message.h"

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace mijlpaal::cli {

/// Why a line cannot be carried out, of a program that was reading it when `error` was thrown.
base::Message wrongUse(const CLI::App& program, const CLI::ParseError& error);

/// Where to read how it is used.
base::Message whereHelpIs(const CLI::App& program);

}  // namespace mijlpaal::cli

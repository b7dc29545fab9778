#pragma once

#include "cli/console.h"
#include "model/day.h"
#include "model/words.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace mijlpaal::cli {

/// What a command line may say, for all commands together.
struct Request {
    std::filesystem::path file;
    /// The folder an import reads.
    std::filesystem::path source;
    std::filesystem::path output;
    /// `--revision`: as known then.
    std::optional<std::int64_t> revision;
    std::optional<model::Profile> profile;
    std::optional<bool> floor;
    std::optional<model::Day> date;
    std::string author;
    std::string kind;
    std::string format;
    std::string answers, reference;
    /// The code of the activity that a question is about, and how many answers are wanted.
    std::string activity;
    std::size_t count = 5;
    std::filesystem::path letterTemplate;
    bool previewOnly = false;
    /// Of a baseline: its code, and for one that is taken its name and decision.
    std::string baseline, name, decision;
    /// The ends of a slip, each a revision, a baseline or "now".
    std::string from, to = "now";
};

// Each command gives its exit code (see run.h).
int importCommand(const Request& request, const Console& console);
int infoCommand(const Request& request, const Console& console);
int scheduleCommand(const Request& request, const Console& console);
int explainCommand(const Request& request, const Console& console);
int pathsCommand(const Request& request, const Console& console);
int qualityCommand(const Request& request, const Console& console);
int undoCommand(const Request& request, const Console& console);
int redoCommand(const Request& request, const Console& console);
int journalCommand(const Request& request, const Console& console);
int verifyCommand(const Request& request, const Console& console);
int letterCommand(const Request& request, const Console& console);
int takeBaselineCommand(const Request& request, const Console& console);
int baselinesCommand(const Request& request, const Console& console);
int varianceCommand(const Request& request, const Console& console);
int trendCommand(const Request& request, const Console& console);
int slipCommand(const Request& request, const Console& console);
int exportCommand(const Request& request, const Console& console);

}  // namespace mijlpaal::cli

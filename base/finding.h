#pragma once

#include "base/message.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::base {

enum class Severity { note, warning, error };

/// Where in the input something was found. `row` counts from 1, the header row included, as a
/// spreadsheet shows it.
struct Place {
    std::string file;
    std::optional<std::int64_t> row;
    std::string column;

    bool operator==(const Place&) const = default;
};

/// What a finding is about: a kind of thing and its number, as the room that found it counts them.
struct Subject {
    int kind = 0;
    std::int64_t number = 0;

    bool operator==(const Subject&) const = default;
};

/// What an import did with that of which a finding tells.
enum class Fate : std::uint8_t {
    refused,  ///< nothing is imported until it is corrected
    leftOut,  ///< it is not read
    kept,     ///< it is kept as it is, and not used here
    mended,   ///< something else was taken in its place
    differs,  ///< what the other program stored is not what is reckoned here
    warned,   ///< it was read, and deserves a look
    told      ///< it was read
};

/// What a check or an import has to say: what is wrong, where, and what would help.
struct Finding {
    Severity severity = Severity::error;
    Place place;
    Message message;
    Message help;
    std::optional<Subject> about = {};
    /// Where the severity does not say it; see `fateOf`.
    std::optional<Fate> fate = {};

    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

bool hasErrors(std::span<const Finding> findings);

/// An error is refused, whatever else it says; without a fate of its own a warning deserves a look, and a
/// note was read.
Fate fateOf(const Finding& finding);

/// `left_out`, for programs.
std::string_view wordFor(Fate fate);

/// "activities.csv, row 14, column dur_most_likely_wd: "ten" is not a number. Write ... "
std::string plain(const Finding& finding);

}  // namespace mijlpaal::base

#pragma once

#include "base/message.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
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

/// What a check or an import has to say: what is wrong, where, and what would help.
struct Finding {
    Severity severity = Severity::error;
    Place place;
    Message message;
    Message help;
    std::optional<Subject> about = {};

    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

bool hasErrors(std::span<const Finding> findings);

/// "activities.csv, row 14, column dur_most_likely_wd: "ten" is not a number. Write ... "
std::string plain(const Finding& finding);

}  // namespace mijlpaal::base

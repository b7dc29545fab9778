#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "model/portfolio.h"
#include "scheduling/schedule.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::exporting {

/// A form in which a portfolio can be written.
struct Format {
    /// As it is called on the command line.
    std::string_view name;
    /// Whether it writes a folder; else a file.
    bool isFolder = false;
    /// Whether it holds dates and floats of the plan.
    bool needsPlan = true;
    /// Gives what the format has no place for. Errors: what cannot be written.
    base::Result<base::Findings> (*write)(const model::Portfolio& portfolio,
                                          const scheduling::Schedule& schedule,
                                          const std::filesystem::path& target) = nullptr;
};

/// Nothing when there is no format of that name.
const Format* findFormat(std::string_view name);

std::vector<std::string> formatNames();

}  // namespace mijlpaal::exporting

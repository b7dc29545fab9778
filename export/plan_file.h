#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "model/portfolio.h"
#include "scheduling/schedule.h"

#include <filesystem>

namespace mijlpaal::exporting {

/// The files of other planning programs that a plan can be written as.
enum class PlanFormat { mspdi, xer };

/// Writes the plan with its dates and floats, first under another name, so that a full disk leaves what was
/// there. Gives what the other program has no place for.
base::Result<base::Findings> writePlanFile(const model::Portfolio& portfolio,
                                           const scheduling::Schedule& schedule, PlanFormat format,
                                           const std::filesystem::path& file);

}  // namespace mijlpaal::exporting

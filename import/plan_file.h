#pragma once

#include "import/imported.h"

#include <filesystem>

namespace mijlpaal::importing {

/// Reads a plan of any kind: a folder of CSV files, or a file of another program, by its content and name.
///
/// Findings: those of the kind it is; that it is none of them.
Imported readPlanFile(const std::filesystem::path& path, const model::Portfolio& base,
                      const ImportOptions& options = {});

/// Whether it is a sheet of tasks (`import/plan_sheet.h`), by its content and name.
bool isPlanSheet(const std::filesystem::path& path);

}  // namespace mijlpaal::importing

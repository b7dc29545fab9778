#pragma once

#include "import/imported.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace mijlpaal::importing {

/// Reads a Primavera P6 XER file and gives what it would change in `base`: an empty value for a new
/// portfolio, or one that is there. `name` is what the file is called in findings.
///
/// Activities are matched by their code, calendars by name, resources by code, links by both ends and type,
/// assignments by activity and resource; what the file does not name stays as it is. Everything the model has
/// no place for becomes foreign parts (`formats/xer/kept.h`), from which `exporting::xerText` writes the file
/// again.
///
/// Findings: everything that is not read, with file, line and column; such rows and cells are kept as they
/// are.
///           Errors: no XER file, no project, a plan that breaks the rules or cannot be scheduled.
/// Limits:   2 GiB.
/// Cost:     linear in the size of the file, and scheduling the plan once.
Imported readXer(const std::filesystem::path& path, const model::Portfolio& base,
                 const ImportOptions& options = {});

/// The same for bytes that were read before; `name` is what the file is called in findings.
Imported readXerText(std::string_view bytes, const std::string& name, const model::Portfolio& base,
                     const ImportOptions& options = {});

}  // namespace mijlpaal::importing

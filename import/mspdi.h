#pragma once

#include "import/imported.h"
#include "model/portfolio.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace mijlpaal::importing {

/// Reads a project in Microsoft Project's XML (MSPDI) and gives what it would change in `base`.
///
/// A record of the file is that of the base with its UID as code; new ones are added, and links, assignments
/// and exceptions of what the file names become those of the file. What else the file holds becomes foreign
/// parts, to be written back. The dates that MS Project stored do not enter the plan: they are in
/// `storedDates`.
///
/// Findings: everything that is wrong, with the row that MS Project shows, not only the first.
/// Limits: 2 GiB; 100 elements within each other. Entities of a document type are not expanded.
/// Cost: linear in the file, and scheduling the plan once.
/// Source: the XML schema of Microsoft Project 2007 and later, http://schemas.microsoft.com/project.
Imported readMspdi(const std::filesystem::path& file, const model::Portfolio& base,
                   const ImportOptions& options = {});

/// The same for bytes that were read before; `name` is the file for people.
Imported readMspdiText(std::string_view bytes, const std::string& name, const model::Portfolio& base,
                       const ImportOptions& options = {});

}  // namespace mijlpaal::importing

#pragma once

#include "import/imported.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace mijlpaal::importing {

/// Reads a GanttProject file (.gan) and gives what it would change in `base`: an empty value for a new
/// portfolio, or one that is there.
///
/// A day is eight hours on the calendar of the project, a task with tasks in it a summary. GanttProject keeps
/// the start of a task that no strong link binds: it becomes the day before which the task does not start.
/// Tasks and resources are matched by their number, links by both ends and type, assignments by task and
/// resource. Links and assignments of the base between tasks of the file that the file does not know are
/// removed. What the model has no place for becomes foreign parts of the origin "gan".
///
/// Findings: everything that is wrong, with the number of the task and the attribute. Errors: no GanttProject
///           file, numbers and dates that cannot be read, a plan that breaks the rules or cannot be
///           scheduled.
/// Limits:   2 GiB, elements 100 deep.
/// Cost:     linear in the size of the file, and scheduling the plan once.
Imported readGan(const std::filesystem::path& path, const model::Portfolio& base,
                 const ImportOptions& options = {});

/// The same for bytes that were read before; `name` is what the file is called in findings.
Imported readGanText(std::string_view bytes, const std::string& name, const model::Portfolio& base,
                     const ImportOptions& options = {});

}  // namespace mijlpaal::importing

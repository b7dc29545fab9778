#pragma once

#include "import/mspdi/reading.h"

namespace mijlpaal::importing::mspdi {

/// The children of a task, of which `readTask` knows the names.
Children taskChildren(pugi::xml_node node);

/// One task without its place in the outline and its links; children that it does not read are kept.
model::Activity readTask(Reading& reading, Children& children, std::int64_t uid, bool hasChildren);

StoredDates readStoredDates(Reading& reading, const Children& children, model::ActivityId id);

/// The row of the project itself, but for what follows from the plan.
std::string keptOfProjectTask(Children& children);

/// The notes of a task: those that the portfolio has already, and what is new in them.
void readNotes(Reading& reading, Children& task, model::ActivityId id);

/// The links that point at a task, and those among them that lead to no task of the file.
void readLinks(Reading& reading, const Children& task, model::ActivityId id, std::int64_t uid);

}  // namespace mijlpaal::importing::mspdi

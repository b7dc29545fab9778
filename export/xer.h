#pragma once

#include "export/plan_text.h"
#include "model/portfolio.h"
#include "scheduling/schedule.h"

namespace mijlpaal::exporting {

/// The plan as a Primavera P6 XER file, in the character set of the one that was read, or else in Windows-1252.
/// What P6 has no form for is written as what keeps the dates.
///
/// A plan that came from an XER file is written with the tables, columns and rows of that file; a cell is
/// written anew where the plan says something else than was read, or where P6 writes what it reckoned: there
/// stands what `schedule` says. Records that did not come from the file are put behind the others of their
/// table, with numbers that follow from their order. Another plan is written with the tables a plan needs.
///
/// Cost: linear in the records and what was kept of the file.
PlanText xerText(const model::Portfolio& portfolio, const scheduling::Schedule& schedule);

}  // namespace mijlpaal::exporting

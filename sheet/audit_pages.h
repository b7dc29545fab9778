#pragma once

#include "app/audit.h"
#include "sheet/workbook.h"

namespace mijlpaal::sheet {

/// How a row counts, in English.
std::string_view wordsFor(app::Part part);

/// The file of an auditor: each figure with its stand, which is a formula over the rows that are in it, and of each row its
/// decision and who entered and approved it.
SheetPage auditPage(const app::View& view, const std::vector<app::AuditFigure>& figures, model::Language language);

}  // namespace mijlpaal::sheet

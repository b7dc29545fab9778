#pragma once

#include "app/audit.h"
#include "sheet/source.h"

#include <memory>
#include <vector>

namespace mijlpaal::sheet {

/// Each figure of each account with its stand, and under it the rows that it is made of: the decision, who entered and who
/// approved it, and which closing holds.
std::shared_ptr<const Source> auditSource(const app::View& view, const std::vector<app::AuditFigure>& figures,
                                          model::Language language);

}  // namespace mijlpaal::sheet

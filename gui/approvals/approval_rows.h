#pragma once

#include "app/approvals.h"
#include "sheet/source.h"

#include <memory>
#include <vector>

namespace mijlpaal::gui {

/// Proposals with both sides of what they change, periods that were closed or opened again, and what reviewers wrote down
/// with rows of the ledger.
std::shared_ptr<const sheet::Source> approvalSource(const app::View& view, const std::vector<app::Proposal>& proposals,
                                                    model::Language language);

/// The branch of the proposal that a row is about, itself or what it changes; 0 for another row.
std::int64_t proposalOf(sheet::RowKey row);

}  // namespace mijlpaal::gui

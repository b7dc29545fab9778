#pragma once

#include "app/view.h"
#include "gui/parts/row_tree.h"
#include "storage/store.h"

#include <optional>
#include <vector>

namespace mijlpaal::gui {

/// Rows of the overview, and the record that each of them leads to.
struct OverviewRows {
    std::vector<TreeRow> rows;
    std::vector<std::optional<model::ObjectRef>> leadsTo;

    void add(std::vector<wxString> cells, std::optional<model::ObjectRef> to = std::nullopt,
             std::optional<std::size_t> parent = std::nullopt);
};

/// Status date, revision, counts, what is critical or late with the activities under it, what is not right in
/// the file. `last` is the newest entry of the journal; `findings` is null while they are not known.
OverviewRows standingRows(const app::View& view, model::Day today,
                          const std::optional<storage::JournalEntry>& last, const base::Findings* findings);

/// Milestones that the law waits for or that were promised, with forecast, promise and variance.
OverviewRows awaitedRows(const app::View& view);

/// The last changes, newest first.
std::vector<TreeRow> changeRows(const std::vector<storage::JournalEntry>& entries);

}  // namespace mijlpaal::gui

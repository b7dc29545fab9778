#pragma once

#include "gui/parts/page.h"
#include "gui/table/table_view.h"
#include "sheet/postings_source.h"

/// The row below a table of the ledger: it is typed cell by cell, and posted whole.
namespace mijlpaal::gui {

/// Marks the open text field by whether its text can be taken, and says why not.
void tellOfPosting(const sheet::PostingsSource& postings, PageHost& host, std::size_t column, const std::string& typed);

/// Types in a cell of the row, and says what it lacks. False when the text is refused.
bool typeInPosting(TableView& table, PageHost& host, std::size_t column, const std::string& typed);

/// Posts the row as one step, and empties it. False when it is refused; why is shown, and what was typed stays.
bool postTypedRow(TableView& table, PageHost& host);

/// Empties the row.
void dropTypedRow(TableView& table, PageHost& host);

}  // namespace mijlpaal::gui

#pragma once

#include "gui/parts/page.h"

#include <vector>

namespace mijlpaal::gui {

/// Posting to the ledger and taking back, closing its books and opening them again: what every page about money can do.
/// `page` outlives them.
std::vector<Command> moneyCommands(Page& page, PageHost& host);

/// Asks for a text of one line; nothing when it was left.
std::optional<std::string> askText(wxWindow& parent, const wxString& title, const wxString& question);

}  // namespace mijlpaal::gui

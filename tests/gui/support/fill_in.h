#pragma once

#include "gui/dialogs/record_dialog.h"
#include "gui/parts/text.h"
#include "tests/gui/support/dialogs.h"
#include "tests/gui/support/driven_window.h"

#include <doctest/doctest.h>
#include <wx/app.h>

#include <string>
#include <utility>
#include <vector>

namespace mijlpaal::gui {

/// Fills in the dialog about a record that the next step opens.
inline void fillIn(DrivenWindow& window, std::vector<std::pair<std::string, std::string>> texts) {
    wxTheApp->CallAfter([&window, texts] {
        REQUIRE(window.waitFor([] { return openDialog<RecordDialog>() != nullptr; }));
        auto& dialog = *openDialog<RecordDialog>();
        for (const auto& [field, text] : texts)
            dynamic_cast<wxTextCtrl&>(dialog.row(field).editor()).SetValue(fromUtf8(text));
        press(dialog, wxID_OK);
        if (dialog.IsModal()) dialog.EndModal(wxID_CANCEL);
    });
}

}  // namespace mijlpaal::gui

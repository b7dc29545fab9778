#pragma once

#include "sheet/block.h"

#include <wx/dialog.h>

namespace mijlpaal::gui {

/// What is wrong with cells that are to be pasted, and why. It answers `wxID_OK` when the good ones are to be
/// taken.
class PasteDialog : public wxDialog {
public:
    static constexpr auto listName = "paste.refused";

    PasteDialog(wxWindow* parent, const sheet::Source& source, const sheet::Paste& paste);
};

}  // namespace mijlpaal::gui

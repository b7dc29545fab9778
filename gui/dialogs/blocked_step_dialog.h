#pragma once

#include "app/session.h"

#include <wx/dialog.h>

namespace mijlpaal::gui {

/// A step that cannot be taken back (or done again), with everything that others changed since. It answers
/// `wxID_OK` when the step is to be passed over.
class BlockedStepDialog : public wxDialog {
public:
    static constexpr auto reasonsName = "blocked.reasons";

    BlockedStepDialog(wxWindow* parent, const app::BlockedStep& blocked);
};

}  // namespace mijlpaal::gui

#pragma once

#include "base/finding.h"
#include "model/change_set.h"

#include <wx/dialog.h>

#include <vector>

namespace mijlpaal::gui {

/// Shows what an import found and what each of its steps would add, change and remove, and asks what to do.
/// `ShowModal` gives wxID_APPLY to adopt it, wxID_CANCEL to discard it; with errors there is only
/// wxID_CANCEL.
class ImportDialog : public wxDialog {
public:
    ImportDialog(wxWindow* parent, const wxString& folder, const base::Findings& findings,
                 const std::vector<model::ChangeSet>& steps);
};

/// Shows what was lost in an export that succeeded.
class ExportDialog : public wxDialog {
public:
    ExportDialog(wxWindow* parent, const wxString& file, const base::Findings& findings);
};

/// Many records of a kind: "activities".
wxString pluralOf(model::RecordKind kind);

}  // namespace mijlpaal::gui

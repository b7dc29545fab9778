#include "gui/frame/about_dialog.h"

#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/translation.h>

namespace mijlpaal::gui {

AboutDialog::AboutDialog(wxWindow* parent, const wxString& documentation)
    : wxDialog{parent,        wxID_ANY,      _("About Mijlpaal"), wxDefaultPosition,
               wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER} {
    auto* title = new wxStaticText{this, wxID_ANY, "Mijlpaal " MIJLPAAL_VERSION};
    title->SetFont(title->GetFont().Bold().Scaled(1.5F));
    wxString text = _("Plan and account for the replacement of systems.") + "\n\n" +
                    _("Licence: EUPL-1.2, the European Union Public Licence. The source is with the program.") +
                    "\n\n" + _("Made with:") + "\n";
    for (const auto* library :
         {"wxWidgets (wxWindows Library Licence)", "GTK 3 (LGPL)", "SQLite (public domain)",
          "Boost (Boost Software License)", "pugixml (MIT)", "libzip (BSD)", "OpenSSL (Apache 2.0)",
          "{fmt} (MIT)", "nlohmann/json (MIT)", "CLI11 (BSD)", "Mustache (Boost Software License)",
          "tl::expected (CC0)"})
        text += wxString{"  "} + library + "\n";
    text += "\n" + (documentation.empty()
                        ? _("The documentation is in the folder “docs” of the source.")
                        : filled(_("The documentation is in {folder}."), {{"folder", documentation}}));
    auto* words = new wxTextCtrl{this,
                                 wxID_ANY,
                                 text,
                                 wxDefaultPosition,
                                 {64 * GetCharWidth(), 20 * GetCharHeight()},
                                 wxTE_MULTILINE | wxTE_READONLY | wxTE_BESTWRAP};
    words->SetName(textName);
    setAccessibleName(*words, _("About Mijlpaal"));
    // Not wxID_CLOSE: GTK would put its own word on it, in the language of the system.
    auto* close = new wxButton{this, wxID_ANY, _("C&lose")};
    SetEscapeId(close->GetId());
    close->SetDefault();
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(title, 0, wxALL, FromDIP(12));
    sizer->Add(words, 1, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(12));
    sizer->Add(close, 0, wxALIGN_RIGHT | wxALL, FromDIP(12));
    SetSizerAndFit(sizer);
    CentreOnParent();
    close->SetFocus();
}

}  // namespace mijlpaal::gui

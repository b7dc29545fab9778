#include "gui/frame/start_page.h"

#include "gui/frame/recent_files.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/translation.h>

namespace mijlpaal::gui {

StartPage::StartPage(wxWindow* parent, bool hasExample) : wxPanel{parent} {
    auto* column = new wxBoxSizer{wxVERTICAL};
    auto* title = new wxStaticText{this, wxID_ANY, "Mijlpaal"};
    title->SetFont(title->GetFont().Bold().Scaled(2.0F));
    column->Add(title, 0, wxBOTTOM, FromDIP(4));
    column->Add(new wxStaticText{this, wxID_ANY, _("Plan and account for the replacement of systems.")}, 0,
                wxBOTTOM, FromDIP(20));

    const auto addChoice = [&](const wxString& label, const wxString& explanation,
                               std::function<void()>& chosen) {
        auto* row = new wxBoxSizer{wxHORIZONTAL};
        auto* button = new wxButton{this, wxID_ANY, label};
        button->SetMinSize({30 * GetCharWidth(), GetCharHeight() * 2});
        button->Bind(wxEVT_BUTTON, [&chosen](wxCommandEvent&) {
            if (chosen) chosen();
        });
        row->Add(button, 0, wxRIGHT, FromDIP(14));
        row->Add(new wxStaticText{this, wxID_ANY, explanation}, 0, wxALIGN_CENTRE_VERTICAL);
        column->Add(row, 0, wxBOTTOM, FromDIP(8));
    };
    addChoice(_("&New portfolio…"), _("Start with an empty plan."), create);
    addChoice(_("&Open…"), _("Open a portfolio that is there already."), open);
    addChoice(_("&Import CSV folder…"), _("Make a portfolio from CSV files; you see first what they hold."),
              importFolder);
    addChoice(_("New &from file…"),
              _("Make a portfolio from MS Project, Primavera P6, GanttProject or a spreadsheet."), newFromFile);
    if (hasExample) {
        addChoice(_("&Example"), _("The replacement of the criminal-law systems; partly fictitious."),
                  openExample);
    }

    const auto files = recentFiles();
    if (!files.empty()) {
        auto* heading = new wxStaticText{this, wxID_ANY, _("Opened last")};
        heading->SetFont(heading->GetFont().Bold());
        column->Add(heading, 0, wxTOP | wxBOTTOM, FromDIP(12));
        for (const auto& file : files) addRecent(*column, file);
    }

    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->AddStretchSpacer(1);
    sizer->Add(column, 0, wxALIGN_CENTRE_HORIZONTAL | wxALL, FromDIP(20));
    sizer->AddStretchSpacer(2);
    SetSizer(sizer);
}

void StartPage::addRecent(wxSizer& column, const std::filesystem::path& file) {
    std::error_code ignored;
    const bool isThere = std::filesystem::exists(file, ignored);
    const auto name = fromUtf8(file.filename().string());
    auto* row = new wxBoxSizer{wxHORIZONTAL};
    auto* button = new wxButton{this,          wxID_ANY,  wxControl::EscapeMnemonics(name), wxDefaultPosition,
                                wxDefaultSize, wxBU_LEFT};
    button->SetMinSize({30 * GetCharWidth(), -1});
    button->SetToolTip(fromUtf8(file.string()));
    button->Enable(isThere);
    button->Bind(wxEVT_BUTTON, [this, file](wxCommandEvent&) {
        // The page goes when the file comes.
        if (openRecent) CallAfter([open = openRecent, file] { open(file); });
    });
    row->Add(button, 0, wxRIGHT, FromDIP(14));
    const auto folder = fromUtf8(file.parent_path().string());
    auto* place = new wxStaticText{this,
                                   wxID_ANY,
                                   isThere ? folder : filled(_("Not there any more: {folder}"), {{"folder", folder}}),
                                   wxDefaultPosition,
                                   {60 * GetCharWidth(), -1},
                                   wxST_ELLIPSIZE_MIDDLE};
    row->Add(place, 0, wxALIGN_CENTRE_VERTICAL);
    auto* forget = new wxButton{this, wxID_ANY, _("Take off the list"), wxDefaultPosition, wxDefaultSize,
                                wxBU_EXACTFIT, wxDefaultValidator, forgetName};
    setAccessibleName(*forget, filled(_("Take {file} off the list"), {{"file", name}}));
    forget->Bind(wxEVT_BUTTON, [this, file, row](wxCommandEvent&) {
        forgetFile(file);
        CallAfter([this, row] {
            GetSizer()->Hide(row, true);
            Layout();
        });
    });
    row->Add(forget, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT, FromDIP(14));
    column.Add(row, 0, wxBOTTOM, FromDIP(4));
}

}  // namespace mijlpaal::gui

#include "gui/details/notes_page.h"

#include "app/address.h"
#include "gui/dialogs/record_dialog.h"
#include "gui/parts/text.h"
#include "model/notes.h"
#include "model/one_line.h"
#include "model/removal.h"

#include <wx/filedlg.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/translation.h>
#include <wx/utils.h>

#include <filesystem>

namespace mijlpaal::gui {

using model::Note;

namespace {

const std::vector<std::string_view>& typedFields() {
    static const std::vector<std::string_view> fields{"text", "address", "day", "author_role"};
    return fields;
}

std::vector<TreeRow> rowsOf(const model::Portfolio& portfolio, model::ObjectRef record) {
    std::vector<TreeRow> rows;
    for (const auto* note : model::notesOf(portfolio, record)) {
        TreeRow row;
        row.cells = {fromUtf8(model::oneLine(note->text)), fromUtf8(model::oneLine(note->address)),
                     note->day ? fromUtf8(model::dayText(*note->day, language())) : wxString{},
                     fromUtf8(note->authorRole)};
        row.leadsTo = refTo(note->id);
        rows.push_back(std::move(row));
    }
    return rows;
}

bool launchOutside(const std::string& location, bool isFile) {
    return isFile ? wxLaunchDefaultApplication(fromUtf8(location))
                  : wxLaunchDefaultBrowser(fromUtf8(location));
}

}  // namespace

NotesPage::NotesPage(wxWindow* parent, PageHost& host) : DetailsPage{parent, host}, launch{launchOutside} {
    title_ = new wxStaticText{
        this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE};
    list_ = new RowTree{this,
                        listName,
                        _("Notes and links of the selected row"),
                        {{_("Text"), 0}, {_("Address"), 300}, {_("Date"), 100}, {_("Written by"), 160}},
                        0};
    add_ = new wxButton{this, wxID_ANY, _("&Add note…")};
    addFile_ = new wxButton{this, wxID_ANY, _("Add a &file…")};
    change_ = new wxButton{this, wxID_ANY, _("&Change…")};
    remove_ = new wxButton{this, wxID_ANY, _("&Remove")};
    open_ = new wxButton{this, wxID_ANY, _("&Open…")};
    // As they stand.
    list_->MoveAfterInTabOrder(open_);
    auto* head = new wxBoxSizer{wxHORIZONTAL};
    for (auto* button : {add_, addFile_, change_, remove_, open_}) head->Add(button, 0, wxLEFT, FromDIP(8));
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(title_, 0, wxEXPAND | wxALL, FromDIP(3));
    column->Add(head, 0, wxEXPAND | wxALL, FromDIP(3));
    column->Add(list_, 1, wxEXPAND);
    SetSizer(column);
    list_->selected = [this] { showButtons(); };
    list_->chosen = [this](const TreeRow&) { change(); };
    add_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { add({}); });
    addFile_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { addFile(); });
    change_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { change(); });
    remove_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { remove(); });
    open_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { open(); });
}

void NotesPage::show(const app::View& view, const Selection& selected) {
    view_ = view;
    record_.reset();
    if (!selected.empty() && view.portfolio().contains(selected.front())) record_ = selected.front();
    if (!record_) {
        title_->SetLabelText(_("Select a row to see its notes and links."));
        list_->show({});
    } else {
        title_->SetLabelText(_("Notes and links"));
        list_->show(rowsOf(view.portfolio(), *record_));
    }
    showButtons();
}

std::optional<model::NoteId> NotesPage::selected() const {
    const auto row = list_->selectedRow();
    if (!row) return std::nullopt;
    return model::NoteId{list_->rows()[*row].leadsTo->number};
}

const Note* NotesPage::selectedNote() const {
    const auto id = selected();
    return id ? view_.portfolio().find(*id) : nullptr;
}

void NotesPage::showButtons() {
    const auto* note = selectedNote();
    const bool canEdit = record_ && view_.isEditable();
    const bool canHaveNotes = record_ && record_->kind != model::RecordKind::note;
    add_->Enable(canEdit && canHaveNotes);
    addFile_->Enable(canEdit && canHaveNotes);
    change_->Enable(canEdit && note);
    remove_->Enable(canEdit && note);
    open_->Enable(note && !note->address.empty());
}

void NotesPage::add(Note begun) {
    if (!record_) return;
    auto draft = host().now().portfolio();
    begun.id = draft.all<Note>().nextId();
    begun.object = *record_;
    begun.day = host().today();
    begun.authorRole = host().author();
    draft.all<Note>().put(begun);
    RecordDialog dialog{this, _("Add a note"), std::move(draft), refTo(begun.id), typedFields()};
    if (dialog.ShowModal() != wxID_OK) return;
    const auto& typed = dialog.portfolio().all<Note>().at(begun.id);
    host().perform(model::addNote(host().now().portfolio(), typed));
}

void NotesPage::addFile() {
    const auto path =
        wxFileSelector(_("Which file is it about?"), {}, {}, {}, wxFileSelectorDefaultWildcardStr,
                       wxFD_OPEN | wxFD_FILE_MUST_EXIST, this);
    if (path.empty()) return;
    Note begun;
    begun.address = toUtf8(path);
    add(std::move(begun));
}

void NotesPage::change() {
    const auto id = selected();
    if (!id || !change_->IsEnabled()) return;
    RecordDialog dialog{this, _("Change a note"), host().now().portfolio(), refTo(*id), typedFields()};
    if (dialog.ShowModal() != wxID_OK) return;
    host().perform(model::changeNote(host().now().portfolio(), dialog.portfolio().all<Note>().at(*id)));
}

void NotesPage::remove() {
    const auto id = selected();
    if (!id) return;
    host().perform(model::removeRecords(host().now().portfolio(), {refTo(*id)}, model::References::stand));
}

void NotesPage::open() {
    const auto* note = selectedNote();
    if (!note) return;
    const auto target = app::targetOf(note->address);
    const base::MessageValues named{{"address", note->address}};
    if (!target) {
        host().refuse(
            base::message("“{address}” cannot be opened from here: only pages (http, https) and files with "
                          "their whole path can.",
                          named));
        return;
    }
    std::error_code ignored;
    if (target->isFile && !std::filesystem::exists(std::filesystem::path{target->location}, ignored)) {
        host().refuse(base::message("There is no file “{address}” here, or it cannot be reached.", named));
        return;
    }
    wxMessageDialog asking{this, translated(base::message("Open “{address}” in another program?", named)),
                           _("Open a link"), wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION};
    asking.SetYesNoLabels(_("&Open"), _("&Leave it"));
    if (asking.ShowModal() != wxID_YES) return;
    if (!launch(target->location, target->isFile))
        host().refuse(base::message("No program was found that opens “{address}”.", named));
}

}  // namespace mijlpaal::gui

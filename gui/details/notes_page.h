#pragma once

#include "gui/details/details_page.h"
#include "gui/parts/row_tree.h"
#include "model/change_set.h"

#include <wx/button.h>
#include <wx/stattext.h>

#include <functional>
#include <optional>
#include <string>

namespace mijlpaal::gui {

/// What people wrote down with the selected record, and what that leads to: to add, change, remove and open.
class NotesPage : public DetailsPage {
public:
    static constexpr auto listName = "notes";

    NotesPage(wxWindow* parent, PageHost& host);

    void show(const app::View& view, const Selection& selected) override;
    void takeFocus() override { list_->SetFocus(); }

    RowTree& list() { return *list_; }
    wxButton& addButton() { return *add_; }
    wxButton& addFileButton() { return *addFile_; }
    wxButton& changeButton() { return *change_; }
    wxButton& removeButton() { return *remove_; }
    wxButton& openButton() { return *open_; }

    /// Hands a page or a file to the program that shows it. False when there is none.
    std::function<bool(const std::string& location, bool isFile)> launch;

private:
    std::optional<model::NoteId> selected() const;
    const model::Note* selectedNote() const;
    void showButtons();
    /// Asks for the rest of a note that begins so.
    void add(model::Note begun);
    void addFile();
    void change();
    void remove();
    void open();

    app::View view_;
    std::optional<model::ObjectRef> record_;
    wxStaticText* title_ = nullptr;
    RowTree* list_ = nullptr;
    wxButton *add_ = nullptr, *addFile_ = nullptr, *change_ = nullptr, *remove_ = nullptr, *open_ = nullptr;
};

}  // namespace mijlpaal::gui

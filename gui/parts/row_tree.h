#pragma once

#include "model/record_ids.h"

#include <wx/dataview.h>

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace mijlpaal::gui {

/// A line of facts about the plan.
struct TreeRow {
    std::vector<wxString> cells;
    /// The place in the list of the row under which it stands; that one comes first.
    std::optional<std::size_t> parent;
    /// The record that it leads to.
    std::optional<model::ObjectRef> leadsTo;
    bool isHeading = false;
    bool startsOpen = true;

    bool operator==(const TreeRow&) const = default;
};

/// A list of facts about the plan, in columns and with rows under rows. It never takes the focus by itself.
class RowTree : public wxDataViewCtrl {
public:
    struct Column {
        wxString title;
        int width = 0;
        wxAlignment align = wxALIGN_LEFT;
    };
    /// `tree` is the place of the column with the rows under rows; that one takes the room that is left over.
    RowTree(wxWindow* parent, const wxString& name, const wxString& accessibleName,
            const std::vector<Column>& columns, unsigned tree);

    /// Shows other rows. Those with the same text stay open, closed and selected as they were.
    void show(std::vector<TreeRow> rows);
    const std::vector<TreeRow>& rows() const;

    /// How high it is with so many rows in sight, none of them cut off; known once it was laid out.
    int heightOf(std::size_t rows);

    std::optional<std::size_t> selectedRow() const;
    void selectRow(std::size_t row);

    /// Someone selected a row, or none any more; one was chosen with Enter or a double click.
    std::function<void()> selected;
    std::function<void(const TreeRow&)> chosen;

private:
    class Model;

    void onKey(wxKeyEvent& event);
    void restoreOpen(const std::set<wxString>& open, const std::set<wxString>& known);
    wxString textOf(const TreeRow& row) const { return row.cells[tree_]; }

    wxObjectDataPtr<Model> model_;
    unsigned tree_;
    bool rebuilding_ = false;
};

}  // namespace mijlpaal::gui

#include "gui/table/paste_dialog.h"

#include "gui/dialogs/button_row.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "gui/table/table_pane.h"
#include "sheet/postings_source.h"

#include <wx/dataview.h>
#include <wx/stattext.h>

#include <algorithm>
#include <set>

namespace mijlpaal::gui {

namespace {

/// More than these nobody reads through.
constexpr std::size_t mostLines = 500;

/// How people know a row: by its code, or which of the new ones it is.
wxString nameOf(const sheet::Source& source, const sheet::PastedCell& cell) {
    if (cell.row < 0)
        return filled(_("new row {number}"),
                      {{"number", wxString::Format("%lld", static_cast<long long>(-cell.row))}});
    const auto code = sheet::columnCalled(source, "code");
    return code ? fromUtf8(source.text(cell.row, *code))
                : wxString::Format("%lld", static_cast<long long>(cell.row));
}

/// Of rows that are posted whole the rows count, of all others the cells.
bool isByRow(const sheet::Source& source, const sheet::Paste& paste) {
    return sheet::postingsIn(source) &&
           std::all_of(paste.cells.begin(), paste.cells.end(), [](const auto& cell) { return cell.row < 0; });
}

std::size_t wrongRows(const sheet::Paste& paste) {
    std::set<sheet::RowKey> rows;
    for (const auto& cell : paste.cells) {
        if (cell.refusal) rows.insert(cell.row);
    }
    return rows.size();
}

wxString headingOf(const sheet::Source& source, const sheet::Paste& paste) {
    if (isByRow(source, paste)) {
        const auto wrong = wrongRows(paste);
        return filled(wxPLURAL("{count} row cannot be posted:", "{count} rows cannot be posted:", static_cast<unsigned>(wrong)),
                      {{"count", wxString::Format("%zu", wrong)}});
    }
    return filled(wxPLURAL("{count} cell cannot be taken over:", "{count} cells cannot be taken over:",
                           static_cast<unsigned>(paste.refused)),
                  {{"count", wxString::Format("%zu", paste.refused)}});
}

/// What the button says that does all that can be done.
wxString doneOf(const sheet::Source& source, const sheet::Paste& paste) {
    if (isByRow(source, paste)) {
        return filled(wxPLURAL("&Post the other row", "&Post the other {count} rows", static_cast<unsigned>(paste.added.size())),
                      {{"count", wxString::Format("%zu", paste.added.size())}});
    }
    const auto good = paste.cells.size() - paste.refused;
    return filled(wxPLURAL("&Take over the other cell", "&Take over the other {count} cells", static_cast<unsigned>(good)),
                  {{"count", wxString::Format("%zu", good)}});
}

}  // namespace

PasteDialog::PasteDialog(wxWindow* parent, const sheet::Source& source, const sheet::Paste& paste)
    : wxDialog{parent,
               wxID_ANY,
               _("Not everything can be taken over"),
               wxDefaultPosition,
               wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER} {
    auto* heading = new wxStaticText{this, wxID_ANY, headingOf(source, paste)};
    heading->SetFont(heading->GetFont().Bold());
    auto* list = new wxDataViewListCtrl{this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize{820, 240})};
    list->SetName(listName);
    setAccessibleName(*list, _("What cannot be taken over"));
    for (const auto& [title, width] :
         {std::pair{_("Row"), 90}, {_("Column"), 120}, {_("Text"), 160}, {_("Why"), 430}})
        list->AppendTextColumn(title, wxDATAVIEW_CELL_INERT, FromDIP(width));
    std::size_t lines = 0;
    for (const auto& cell : paste.cells) {
        if (!cell.refusal || *cell.refusal == sheet::leftOutWithItsRow() || ++lines > mostLines) continue;
        const bool isKnown = cell.column < source.columns().size();
        wxVector<wxVariant> row;
        row.push_back(nameOf(source, cell));
        row.push_back(isKnown ? titleOf(source.columns()[cell.column]) : _("beyond the last one"));
        row.push_back(fromUtf8(cell.typed));
        row.push_back(translated(*cell.refusal));
        list->AppendItem(row);
    }
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(heading, 0, wxALL, FromDIP(12));
    column->Add(list, 1, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    addButtonRow(*this, *column,
                 {.done = paste.changes.empty() ? wxString{} : doneOf(source, paste), .leave = _("Cancel")});
    SetSizerAndFit(column);
    CentreOnParent();
}

}  // namespace mijlpaal::gui

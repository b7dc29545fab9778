#pragma once

#include "import/plan_sheet.h"
#include "model/portfolio.h"

#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/dialog.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/spinctrl.h>
#include <wx/stattext.h>

#include <optional>
#include <span>
#include <vector>

namespace mijlpaal::gui {

/// Shows a sheet of tasks, or a table with rows of the ledger, before it is imported: what each column is taken
/// for, which can be changed, and the plan or the rows that come of it. `ShowModal` gives wxID_OK to go on.
class SheetDialog : public wxDialog {
public:
    static constexpr auto sheetName = "sheet", headingRowName = "heading-row", columnName = "column",
                          previewName = "sheet-preview", verdictName = "sheet-verdict";

    /// `file` and `base` outlive it. What was said of columns before is taken from `remembered`.
    SheetDialog(wxWindow* parent, const importing::SheetFile& file, const model::Portfolio& base,
                model::Day today, const importing::table::SheetChoice& remembered,
                std::optional<model::RecordKind> ledgerKind = std::nullopt);

    /// What was said of the sheet, here or before.
    const importing::table::SheetChoice& choice() const { return choice_; }

private:
    void addSheet(wxSizer& column);
    std::span<const importing::table::KnownColumn> columns() const;
    wxString titleOf(std::size_t known) const;
    std::optional<importing::table::FoundHeadings> findHeadings() const;
    void addRemembered();
    importing::Imported imported() const;
    void showTasks(const importing::Imported& imported, std::ptrdiff_t warnings);
    void showRows(const importing::Imported& imported, std::ptrdiff_t warnings);
    void showTable();
    void addColumn(const importing::table::FoundColumn& column);
    void chooseColumn(const std::string& heading, int selection);
    void showPlan();

    const importing::SheetFile& file_;
    const model::Portfolio& base_;
    model::Day today_;
    const importing::table::SheetChoice remembered_;
    /// Of rows of the ledger; nothing for tasks.
    const std::optional<model::RecordKind> ledgerKind_;
    importing::table::SheetChoice choice_;
    const importing::table::Table* table_ = nullptr;
    std::optional<importing::table::FoundHeadings> headings_;
    wxChoice* sheet_ = nullptr;
    wxSpinCtrl* headingRow_ = nullptr;
    wxScrolledWindow* columns_ = nullptr;
    wxFlexGridSizer* grid_ = nullptr;
    wxDataViewListCtrl* preview_ = nullptr;
    wxStaticText* verdict_ = nullptr;
};

}  // namespace mijlpaal::gui

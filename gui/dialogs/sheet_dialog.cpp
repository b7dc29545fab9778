#include "gui/dialogs/sheet_dialog.h"

#include "gui/dialogs/button_row.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "import/ledger_sheet.h"
#include "import/plan_sheet/columns.h"
#include "model/edit.h"
#include "model/moment_text.h"
#include "model/number_text.h"
#include "model/posting.h"
#include "model/showing.h"
#include "scheduling/schedule.h"

#include <wx/translation.h>
#include <wx/utils.h>

#include <algorithm>
#include <array>
#include <set>

namespace mijlpaal::gui {

namespace {

using importing::plan_sheet::Column;
using importing::table::FoundColumn;

constexpr std::size_t examplesShown = 3, tasksShown = 200;

/// The first values of a column, so that one sees what it holds.
wxString examplesOf(const importing::table::Table& table, std::size_t firstRow, std::size_t column) {
    wxString examples;
    std::size_t count = 0;
    for (auto row = firstRow; row < table.rows.size() && count < examplesShown; ++row) {
        const auto text = fromUtf8(importing::table::textAt(table.rows[row], column));
        if (text.empty()) continue;
        constexpr std::size_t most = 30;
        if (count++ > 0) examples += " · ";
        examples += text.length() > most ? text.Left(most) + wxString::FromUTF8("…") : text;
    }
    examples.Replace("\n", " ");
    return examples;
}

wxString dateText(model::Moment moment) {
    return fromUtf8(model::momentText(moment, language()));
}

}  // namespace

SheetDialog::SheetDialog(wxWindow* parent, const importing::SheetFile& file, const model::Portfolio& base,
                         model::Day today, const importing::table::SheetChoice& remembered,
                         std::optional<model::RecordKind> ledgerKind)
    : wxDialog{parent,
               wxID_ANY,
               filled(_("The columns of {file}"), {{"file", fromUtf8(file.name)}}),
               wxDefaultPosition,
               parent->FromDIP(wxSize{960, 720}),
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER},
      file_{file},
      base_{base},
      today_{today},
      remembered_{remembered},
      ledgerKind_{ledgerKind} {
    auto* column = new wxBoxSizer{wxVERTICAL};
    auto* intro =
        new wxStaticText{this, wxID_ANY,
                         _("This is what each column was taken for. Change what is not right; it is "
                           "remembered for the next sheet.")};
    column->Add(intro, 0, wxALL, FromDIP(12));
    addSheet(*column);

    columns_ =
        new wxScrolledWindow{this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxBORDER_THEME};
    columns_->SetScrollRate(0, FromDIP(10));
    grid_ = new wxFlexGridSizer{3, FromDIP(4), FromDIP(12)};
    grid_->AddGrowableCol(2);
    auto* inside = new wxBoxSizer{wxVERTICAL};
    inside->Add(grid_, 1, wxEXPAND | wxALL, FromDIP(8));
    columns_->SetSizer(inside);
    column->Add(columns_, 1, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));

    verdict_ = new wxStaticText{this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, 0, verdictName};
    verdict_->SetFont(verdict_->GetFont().Bold());
    column->Add(verdict_, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    preview_ = new wxDataViewListCtrl{this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                      wxDV_ROW_LINES | wxDV_SINGLE};
    preview_->SetName(previewName);
    setAccessibleName(*preview_, ledgerKind_ ? _("The rows that come of it") : _("The plan that comes of it"));
    preview_->AppendTextColumn(ledgerKind_ ? _("Row") : _("Name"), wxDATAVIEW_CELL_INERT, FromDIP(360));
    const auto titles = ledgerKind_ ? std::array{_("Day"), _("Amount"), _("Programme")}
                                    : std::array{_("Duration"), _("Start"), _("Finish")};
    for (const auto& title : titles) preview_->AppendTextColumn(title, wxDATAVIEW_CELL_INERT, FromDIP(140));
    column->Add(preview_, 1, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    addButtonRow(*this, *column, {.done = _("&Continue"), .leave = _("Cancel")});
    SetSizer(column);
    showTable();
    CentreOnParent();
}

void SheetDialog::addSheet(wxSizer& column) {
    auto* row = new wxBoxSizer{wxHORIZONTAL};
    const auto addLabel = [&](const wxString& text) {
        row->Add(new wxStaticText{this, wxID_ANY, text}, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(8));
    };
    if (file_.tables.size() > 1) {
        addLabel(_("&Sheet"));
        wxArrayString names;
        for (const auto& table : file_.tables) names.push_back(fromUtf8(table.name));
        sheet_ = new wxChoice{this,  wxID_ANY, wxDefaultPosition,  wxDefaultSize,
                              names, 0,        wxDefaultValidator, sheetName};
        setAccessibleName(*sheet_, _("Sheet"));
        sheet_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
            choice_ = {};
            choice_.sheet = file_.tables[static_cast<std::size_t>(sheet_->GetSelection())].name;
            showTable();
        });
        row->Add(sheet_, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(24));
    }
    addLabel(_("&Row with the headings"));
    headingRow_ = new wxSpinCtrl{
        this,      wxID_ANY, wxEmptyString, wxDefaultPosition, wxDefaultSize, wxSP_ARROW_KEYS, 1,
        1'048'576, 1,        headingRowName};
    setAccessibleName(*headingRow_, _("Row with the headings"));
    headingRow_->Bind(wxEVT_SPINCTRL, [this](wxSpinEvent&) {
        choice_.columns.clear();
        choice_.headingRow = headingRow_->GetValue();
        showTable();
    });
    row->Add(headingRow_, 0, wxALIGN_CENTRE_VERTICAL);
    column.Add(row, 0, wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
}

std::span<const importing::table::KnownColumn> SheetDialog::columns() const {
    return ledgerKind_ ? importing::ledgerColumns(*ledgerKind_) : importing::plan_sheet::columns();
}

wxString SheetDialog::titleOf(std::size_t known) const {
    const auto title = ledgerKind_ ? model::wordsFor(*ledgerKind_, model::fields(*ledgerKind_)[known])
                                   : importing::plan_sheet::titleOf(static_cast<Column>(known));
    return capitalised(translated(base::message(title)));
}

std::optional<importing::table::FoundHeadings> SheetDialog::findHeadings() const {
    return ledgerKind_ ? importing::table::findHeadings(*table_, columns(), choice_)
                       : importing::planHeadings(*table_, choice_);
}

importing::Imported SheetDialog::imported() const {
    const importing::ImportOptions options{.statusDate = {}, .today = today_, .sheet = choice_, .kind = ledgerKind_};
    if (!ledgerKind_ || !table_) return importing::readPlanTables(file_, base_, options);
    return importing::readLedgerTable(file_, {*ledgerKind_, table_}, base_, options);
}

/// What was said of the columns that this table has too.
void SheetDialog::addRemembered() {
    const auto headings = findHeadings();
    for (const auto& column : headings ? headings->columns : std::vector<FoundColumn>{}) {
        const auto known = remembered_.columns.find(column.heading);
        if (known != remembered_.columns.end()) choice_.columns.insert(*known);
    }
}

void SheetDialog::showTable() {
    table_ = importing::table::chosenTable(file_.tables, columns(), choice_);
    headings_.reset();
    if (table_) {
        if (ledgerKind_) {
            addRemembered();
        } else {
            choice_ = importing::withRemembered(choice_, *table_, remembered_);
        }
        headings_ = findHeadings();
        // The row with the most cells is likely the one, where no heading is known.
        if (!headings_ && !choice_.headingRow && !table_->rows.empty()) {
            choice_.headingRow = table_->rows.front().number;
            headings_ = findHeadings();
        }
        if (sheet_) sheet_->SetSelection(static_cast<int>(table_ - file_.tables.data()));
    }
    if (headings_) headingRow_->SetValue(static_cast<int>(headings_->row));
    grid_->Clear(true);
    if (headings_) {
        for (const auto& column : headings_->columns) {
            if (!column.heading.empty()) addColumn(column);
        }
    }
    columns_->FitInside();
    showPlan();
}

void SheetDialog::addColumn(const FoundColumn& column) {
    const auto heading = fromUtf8(column.heading);
    grid_->Add(new wxStaticText{columns_, wxID_ANY, heading}, 0, wxALIGN_CENTRE_VERTICAL);
    wxArrayString titles;
    titles.push_back(_("Not read"));
    for (std::size_t i = 0; i < columns().size(); ++i) titles.push_back(titleOf(i));
    auto* choice = new wxChoice{
        columns_, wxID_ANY, wxDefaultPosition,  wxDefaultSize,
        titles,   0,        wxDefaultValidator, fromUtf8(std::string{columnName} + "." + column.heading)};
    choice->SetSelection(column.known ? static_cast<int>(*column.known) + 1 : 0);
    setAccessibleName(*choice, filled(_("What “{heading}” is"), {{"heading", heading}}));
    choice->Bind(wxEVT_CHOICE, [this, heading = column.heading](wxCommandEvent& event) {
        chooseColumn(heading, event.GetSelection());
    });
    grid_->Add(choice, 0, wxALIGN_CENTRE_VERTICAL);
    auto* examples = new wxStaticText{
        columns_,          wxID_ANY,      examplesOf(*table_, headings_->firstRow, column.column),
        wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END};
    grid_->Add(examples, 0, wxALIGN_CENTRE_VERTICAL | wxEXPAND);
}

void SheetDialog::chooseColumn(const std::string& heading, int selection) {
    const auto name =
        selection > 0 ? std::string{columns()[static_cast<std::size_t>(selection - 1)].name} : "";
    // Another column that was this one is it no more.
    for (auto& [other, known] : choice_.columns) {
        if (!name.empty() && known == name) known.clear();
    }
    choice_.columns[heading] = name;
    headings_ = findHeadings();
    for (const auto& column : headings_->columns) {
        auto* choice = dynamic_cast<wxChoice*>(
            FindWindowByName(fromUtf8(std::string{columnName} + "." + column.heading), columns_));
        if (choice) choice->SetSelection(column.known ? static_cast<int>(*column.known) + 1 : 0);
    }
    showPlan();
}

void SheetDialog::showPlan() {
    const wxBusyCursor busy;
    preview_->DeleteAllItems();
    const auto imported = this->imported();
    const auto count = [&imported](base::Severity severity) {
        return std::count_if(imported.findings.begin(), imported.findings.end(),
                             [severity](const base::Finding& each) { return each.severity == severity; });
    };
    const auto errors = count(base::Severity::error), warnings = count(base::Severity::warning);
    if (errors > 0) {
        const auto first =
            std::find_if(imported.findings.begin(), imported.findings.end(),
                         [](const base::Finding& each) { return each.severity == base::Severity::error; });
        verdict_->SetLabelText(filled(wxPLURAL("This cannot be read yet. {first}",
                                               "This cannot be read yet: there are {count} errors. {first}",
                                               static_cast<unsigned>(errors)),
                                      {{"count", wxString::Format("%ld", static_cast<long>(errors))},
                                       {"first", translated(first->message)}}));
        return;
    }
    ledgerKind_ ? showRows(imported, warnings) : showTasks(imported, warnings);
}

void SheetDialog::showRows(const importing::Imported& imported, std::ptrdiff_t warnings) {
    std::size_t rows = 0;
    for (const auto& change : imported.changes.changes) {
        if (!model::isPosting(change.kind) || !change.after || ++rows > tasksShown) continue;
        model::withPosting(change.kind, change.after.get(), [&](const auto& posting) {
            const auto amount = std::optional<model::Money>{posting.amount};
            wxVector<wxVariant> row;
            row.push_back(fromUtf8(posting.code));
            row.push_back(fromUtf8(model::dayText(model::postingDay(posting), language())));
            row.push_back(amount ? fromUtf8(model::moneyText(*amount, language())) : wxString{});
            row.push_back(posting.programme ? fromUtf8(model::codeOf(imported.portfolio, refTo(*posting.programme)))
                                            : wxString{});
            preview_->AppendItem(row);
        });
    }
    verdict_->SetLabelText(filled(_("Rows that are posted: {rows}. Things to look at: {warnings}."),
                                  {{"rows", wxString::Format("%zu", rows)},
                                   {"warnings", wxString::Format("%ld", static_cast<long>(warnings))}}));
}

void SheetDialog::showTasks(const importing::Imported& imported, std::ptrdiff_t warnings) {
    const auto& plan = imported.portfolio;
    const auto schedule = scheduling::schedule(plan, scheduling::optionsOf(plan));
    std::vector<model::ActivityId> shown;
    for (const auto& change : imported.changes.changes) {
        if (change.kind == model::RecordKind::activity && change.after)
            shown.push_back(static_cast<const model::Activity*>(change.after.get())->id);
    }
    verdict_->SetLabelText(filled(_("Tasks that are new or change: {tasks}. Things to look at: {warnings}."),
                                  {{"tasks", wxString::Format("%zu", shown.size())},
                                   {"warnings", wxString::Format("%ld", static_cast<long>(warnings))}}));
    const std::set<model::ActivityId> isShown{shown.begin(), shown.end()};
    std::size_t rows = 0;
    for (const auto id : model::outline(plan)) {
        if (!isShown.contains(id) || ++rows > tasksShown) continue;
        const auto& activity = plan.all<model::Activity>().at(id);
        const auto* dates = schedule ? schedule->find(id) : nullptr;
        wxString inset;
        for (auto up = activity.parent; up; up = plan.all<model::Activity>().at(*up).parent) inset += "    ";
        wxVector<wxVariant> row;
        row.push_back(inset + fromUtf8(activity.nameNl));
        row.push_back(activity.mostLikely
                          ? fromUtf8(model::durationText(*activity.mostLikely, activity.durationUnit,
                                                         model::unitLengthsOf(plan, activity), language()))
                          : wxString{});
        row.push_back(dates ? dateText(dates->start) : wxString{});
        row.push_back(dates ? dateText(dates->finish) : wxString{});
        preview_->AppendItem(row);
    }
}

}  // namespace mijlpaal::gui

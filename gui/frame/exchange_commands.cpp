#include "app/import_preview.h"
#include "gui/dialogs/import_dialog.h"
#include "gui/dialogs/sheet_dialog.h"
#include "gui/frame/main_frame.h"
#include "gui/frame/sheet_columns.h"
#include "gui/parts/text.h"
#include "import/ledger_sheet.h"
#include "import/plan_file.h"
#include "import/plan_history.h"
#include "import/portfolio_workbook.h"
#include "sheet/portfolio_workbook.h"

#include <wx/choicdlg.h>
#include <wx/dirdlg.h>
#include <wx/filedlg.h>
#include <wx/translation.h>
#include <wx/utils.h>

#include <algorithm>

/// Plans that come from other programs, and go to them.
namespace mijlpaal::gui {

namespace {

wxString nameOf(const std::filesystem::path& file) {
    return fromUtf8(file.filename().string());
}

wxString planFiles() {
    return _("Plans of other programs") +
           " (*.xml, *.xer, *.gan, *.csv, *.xlsx, "
           "*.ods)|*.xml;*.XML;*.xer;*.XER;*.gan;*.csv;*.CSV;*.txt;*.tsv;*.xlsx;"
           "*.XLSX;*.xlsm;*.ods|" +
           _("Sheets of tasks") +
           " (*.csv, *.xlsx, *.ods)|*.csv;*.CSV;*.txt;*.tsv;*.xlsx;*.XLSX;*.xlsm;*.ods|" + _("MS Project") +
           " (*.xml)|*.xml;*.XML|" + "Primavera P6 (*.xer)|*.xer;*.XER|" + "GanttProject (*.gan)|*.gan|" +
           _("All files") + "|*";
}

struct ExportLook {
    const char *title, *ending, *kind;
};

ExportLook lookOf(exporting::PlanFormat format) {
    if (format == exporting::PlanFormat::xer)
        return {wxTRANSLATE("Export for Primavera P6"), ".xer", wxTRANSLATE("Primavera P6")};
    return {wxTRANSLATE("Export for MS Project"), ".xml", wxTRANSLATE("MS Project")};
}

}  // namespace

std::vector<Command> MainFrame::exchangeCommands() {
    const auto mayImport = [](const Situation& now) { return !now.hasFile || now.canEdit(); };
    const auto exportWorkbook = [this](const std::string& form, const wxString& title, const wxString& kind) {
        book_->current()->stopTyping();
        const auto file = askOutput(title, session_->path().stem().string(), "." + form, kind);
        if (file.empty()) return;
        const auto written = work(filled(_("Writing {file}…"), {{"file", nameOf(file)}}), Leaving::impossible,
                                  [view = session_->now(), form, file] {
                                      return sheet::writePortfolioWorkbook(view.portfolio(), form, file);
                                  });
        if (!written) return;
        const auto& findings = *written;
        if (!findings) {
            showProblem(findings.error());
            return;
        }
        SetStatusText(filled(_("The portfolio was written to {file}."), {{"file", fromUtf8(file.string())}}));
        if (!findings->empty()) ExportDialog{this, nameOf(file), *findings}.ShowModal();
    };
    return {
        {.name = "file.new_from_file", .text = _("New &from file…"), .run = [this] { askNewFromFile(); }},
        {.name = "file.import_folder",
         .text = _("&Import CSV folder…"),
         .possible = mayImport,
         .run = [this] { askImport(); }},
        {.name = "file.import",
         .text = _("I&mport file…"),
         .possible = mayImport,
         .run = [this] { askImportFile(); }},
        {.name = "file.export_mspdi",
         .text = _("Export as MS Project &XML…"),
         .possible = hasFile,
         .run = [this] { askExport(exporting::PlanFormat::mspdi); }},
        {.name = "file.export_xer",
         .text = _("Export as &Primavera XER…"),
         .possible = hasFile,
         .run = [this] { askExport(exporting::PlanFormat::xer); }},
        {.name = "file.export_xlsx",
         .text = _("Export as Excel &workbook…"),
         .possible = hasFile,
         .run = [exportWorkbook] { exportWorkbook("xlsx", _("Export as Excel workbook"), _("Workbooks")); }},
        {.name = "file.export_ods",
         .text = _("Export as Open&Document workbook…"),
         .possible = hasFile,
         .run = [exportWorkbook] { exportWorkbook("ods", _("Export as OpenDocument workbook"), _("Workbooks")); }},
    };
}

void MainFrame::askImport() {
    wxDirDialog dialog{
        this, _("The folder with the CSV files"), {}, wxDD_DEFAULT_STYLE | wxDD_DIR_MUST_EXIST};
    if (dialog.ShowModal() == wxID_OK) importPlan(toUtf8(dialog.GetPath()));
}

std::filesystem::path MainFrame::askPlanFile(const wxString& title) {
    wxFileDialog dialog{this, title, {}, {}, planFiles(), wxFD_OPEN | wxFD_FILE_MUST_EXIST};
    if (dialog.ShowModal() != wxID_OK) return {};
    return toUtf8(dialog.GetPath());
}

void MainFrame::askImportFile() {
    const auto file = askPlanFile(_("Import a file of another planning program"));
    if (!file.empty()) importPlan(file);
}

void MainFrame::askNewFromFile() {
    const auto file = askPlanFile(_("A new portfolio from a file of another planning program"));
    if (!file.empty()) importAsNew(file);
}

void MainFrame::importPlan(const std::filesystem::path& plan) {
    if (session_) {
        importInto(*session_, plan);
    } else {
        importAsNew(plan);
    }
}

std::optional<importing::ImportOptions> MainFrame::askColumns(const std::filesystem::path& plan,
                                                              const model::Portfolio& base) {
    importing::ImportOptions options;
    options.today = options_.today();
    if (!importing::isPlanSheet(plan)) return options;
    const auto file = work(filled(_("Reading {file}…"), {{"file", nameOf(plan)}}), Leaving::possible,
                           [plan] { return importing::readSheetFile(plan); });
    if (!file) return std::nullopt;
    // One that cannot be read is explained with the import.
    const auto isTable = [](const importing::table::Table& table) {
        return table.rows.size() > 1 && table.rows.front().cells.size() > 1;
    };
    if (base::hasErrors(file->findings) || std::none_of(file->tables.begin(), file->tables.end(), isTable) ||
        importing::isPortfolioWorkbook(file->tables))
        return options;
    if (const auto kinds = importing::ledgerKindsLike(*file); kinds.size() > 1) {
        wxArrayString names;
        for (const auto kind : kinds)
            names.Add(capitalised(wxGetTranslation(fromUtf8(std::string{model::pluralFor(kind)}))));
        wxSingleChoiceDialog dialog{this, filled(_("The columns of {file} do not tell what its rows are."), {{"file", nameOf(plan)}}),
                                    _("Import"), names};
        // All of them in sight.
        dialog.SetSize(dialog.GetSize() + FromDIP(wxSize{0, 90}));
        if (dialog.ShowModal() != wxID_OK) return std::nullopt;
        options.kind = kinds[static_cast<std::size_t>(dialog.GetSelection())];
    }
    if (const auto ledger = importing::ledgerTableOf(*file, options)) {
        options.kind = ledger->kind;
        // One of which every column is known needs no questions.
        const auto read = importing::readLedgerTable(*file, *ledger, base, options);
        const bool isKnown = !base::hasErrors(read.findings) &&
                             std::ranges::none_of(read.columns, [](const auto& each) { return each.name.empty(); });
        if (isKnown || base.all<model::Settings>().empty()) return options;
        SheetDialog dialog{this, *file, base, *options.today, importing::rememberedLedgerChoice(base, ledger->kind),
                           ledger->kind};
        if (dialog.ShowModal() != wxID_OK) return std::nullopt;
        options.sheet = dialog.choice();
        return options;
    }
    auto remembered = sheetColumns();
    for (const auto& [heading, column] : importing::rememberedChoice(base).columns)
        remembered.columns.insert_or_assign(heading, column);
    SheetDialog dialog{this, *file, base, *options.today, remembered};
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    options.sheet = dialog.choice();
    rememberSheetColumns(options.sheet);
    return options;
}

void MainFrame::importInto(app::Session& session, const std::filesystem::path& plan) {
    book_->current()->stopTyping();
    const auto options = askColumns(plan, session.now().portfolio());
    if (!options) return;
    auto read = work(filled(_("Reading {file}…"), {{"file", nameOf(plan)}}), Leaving::possible,
                     [view = session.now(), plan, options] { return app::readImport(view, plan, *options); });
    if (!read) return;
    const auto preview = [&] {
        const wxBusyCursor busy;
        return app::keepImport(session, std::move(*read), plan);
    }();
    if (!preview) {
        showProblem(preview.error());
        return;
    }
    ImportDialog dialog{this, nameOf(plan), preview->findings, {preview->changes}};
    const bool adopts = dialog.ShowModal() == wxID_APPLY;
    const auto done = adopts ? app::adoptImport(session, *preview) : app::discardImport(session, *preview);
    if (!done) showProblem(done.error());
}

void MainFrame::importAsNew(const std::filesystem::path& plan) {
    const auto options = askColumns(plan, {});
    if (!options) return;
    const auto read = work(filled(_("Reading {file}…"), {{"file", nameOf(plan)}}), Leaving::possible,
                           [plan, options] { return importing::readPlanHistory(plan, *options); });
    if (!read) return;
    std::vector<model::ChangeSet> steps;
    for (const auto& state : read->states) steps.push_back(state.changes);
    ImportDialog dialog{this, nameOf(plan), read->findings, steps};
    if (dialog.ShowModal() != wxID_APPLY) return;
    const auto path = askNewFile(_("The new portfolio"), plan.stem().string());
    if (path.empty()) return;
    auto made = [&] {
        const wxBusyCursor busy;
        return app::createFrom(path, *read, options_.author);
    }();
    if (!made) {
        showProblem(made.error());
        return;
    }
    windowForAnother().showSession(std::move(*made));
}

void MainFrame::askExport(exporting::PlanFormat format) {
    const auto& [title, ending, kind] = lookOf(format);
    const auto file =
        askOutput(wxGetTranslation(title), session_->path().stem().string(), ending, wxGetTranslation(kind));
    if (!file.empty()) exportPlan(format, file);
}

bool MainFrame::exportPlan(exporting::PlanFormat format, const std::filesystem::path& file) {
    book_->current()->stopTyping();
    // It writes a file, and half a file helps nobody.
    const auto written =
        work(filled(_("Writing {file}…"), {{"file", nameOf(file)}}), Leaving::impossible,
             [view = session_->now(), format, file] {
                 return exporting::writePlanFile(view.portfolio(), view.schedule(), format, file);
             });
    if (!written) return false;
    const auto& findings = *written;
    if (!findings) {
        showProblem(findings.error());
        return false;
    }
    SetStatusText(filled(_("The plan was written to {file}."), {{"file", fromUtf8(file.string())}}));
    if (!findings->empty()) ExportDialog{this, nameOf(file), *findings}.ShowModal();
    return true;
}

}  // namespace mijlpaal::gui

#include "base/output_file.h"
#include "base/text.h"
#include "gui/dialogs/output_file.h"
#include "gui/parts/text.h"
#include "gui/table/go_to_dialog.h"
#include "gui/table/paste_dialog.h"
#include "gui/table/table_pane.h"
#include "sheet/files.h"
#include "sheet/postings_source.h"

#include <wx/clipbrd.h>
#include <wx/filedlg.h>
#include <wx/translation.h>

#include <algorithm>
#include <array>
#include <charconv>

/// Blocks of cells: copied, pasted, filled down, written to files; and going to a row.
namespace mijlpaal::gui {

using Key = TablePane::Key;

namespace {

bool putOnClipboard(const wxString& text) {
    if (!wxTheClipboard->Open()) return false;
    const bool isPut = wxTheClipboard->SetData(new wxTextDataObject{text});
    wxTheClipboard->Close();
    return isPut;
}

std::string textOnClipboard() {
    if (!wxTheClipboard->Open()) return {};
    wxTextDataObject text;
    const bool found = wxTheClipboard->GetData(text);
    wxTheClipboard->Close();
    return found ? toUtf8(text.GetText()) : std::string{};
}

std::string translatedText(std::string_view english) {
    return english.empty() ? std::string{} : toUtf8(wxGetTranslation(fromUtf8(english)));
}

std::string count(std::size_t number) {
    return std::to_string(number);
}

}  // namespace

void TablePane::copy(bool withTitles, bool isCut) {
    const auto rows = table_->selectedKeys();
    if (rows.empty()) return;
    auto block = sheet::copied(table_->source(), rows, table_->columnsInOrder());
    if (withTitles) {
        std::vector<std::string> titles;
        for (const auto i : table_->columnsInOrder())
            titles.push_back(toUtf8(titleOf(table_->source().columns()[i])));
        block.insert(block.begin(), std::move(titles));
    }
    copied_ = sheet::clipboardText(block);
    copiedRows_ = withTitles ? std::vector<Key>{} : rows;
    isCut_ = isCut;
    if (!putOnClipboard(fromUtf8(copied_))) {
        host_.refuse(base::message("The clipboard is in use by another program. Try again."));
    } else if (isCut) {
        host_.say(base::message("{count} rows are cut: Ctrl+V puts them above the selected row.",
                                {{"count", count(rows.size())}}));
    } else {
        host_.say(base::message("{count} rows are copied.", {{"count", count(rows.size())}}));
    }
}

/// Rows that were copied here come as rows; whatever else is typed into the cells from the current one on.
void TablePane::paste() {
    stopTyping();
    const auto text = textOnClipboard();
    if (text.empty()) {
        host_.refuse(base::message("There is no text on the clipboard."));
        return;
    }
    const auto current = table_->currentKey();
    const auto at = TableModel::isRecord(current) ? std::optional{current} : std::nullopt;
    const bool isOwn = !copiedRows_.empty() && base::trimmed(text) == base::trimmed(copied_);
    if (isOwn && placeRows) {
        if (placeRows(copiedRows_, isCut_, at) && isCut_) copiedRows_.clear();
        return;
    }
    const auto block = sheet::blockFrom(text);
    if (block.empty()) return;
    const auto selected = table_->selectedKeys();
    const auto source = sourceNow();
    const auto columns = table_->columnsInOrder();
    const bool isOneCell = block.size() == 1 && block.front().size() == 1;
    if (isOneCell && current == TableModel::newRow && sheet::postingsIn(*source)) {
        onTyped(current, table_->currentColumn(), fromUtf8(block.front().front()));
        return;
    }
    const auto label = base::message("Paste {count} rows", {{"count", count(block.size())}});
    take(isOneCell && selected.size() > 1
             ? sheet::typedInAll(*source, selected, table_->currentColumn(), block.front().front(), label)
             : sheet::pasted(*source, table_->records(), columns, at, table_->currentColumn(), block, label));
}

/// Does what a paste would do, after a look at what is wrong with it.
bool TablePane::take(const sheet::Paste& paste) {
    if (paste.refused > 0) {
        PasteDialog dialog{this, table_->source(), paste};
        if (dialog.ShowModal() != wxID_OK) return false;
    }
    if (!host_.perform(paste.changes)) return false;
    std::vector<Key> touched = paste.added;
    for (const auto& cell : paste.cells) {
        if (cell.row > 0 && (touched.empty() || touched.back() != cell.row)) touched.push_back(cell.row);
    }
    std::sort(touched.begin(), touched.end(),
              [this](Key a, Key b) { return table_->placeOf(a) < table_->placeOf(b); });
    table_->selectKeys(touched);
    return true;
}

void TablePane::fillDown() {
    stopTyping();
    const auto rows = table_->selectedKeys();
    const std::vector<std::size_t> columns{table_->currentColumn()};
    take(sheet::filledDown(*sourceNow(), rows, columns,
                           base::message("Fill down {count} rows", {{"count", count(rows.size() - 1)}})));
}

/// By the code of a row, or its number from the top.
void TablePane::goToRow() {
    GoToDialog dialog{this};
    if (dialog.ShowModal() != wxID_OK) return;
    const auto wanted = dialog.text();
    const auto code = sheet::columnCalled(table_->source(), "code");
    const auto& rows = table_->source().rows();
    std::size_t number = 0;
    const auto read = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
    auto found = std::find_if(rows.begin(), rows.end(), [&](const sheet::Row& row) {
        return code && fromUtf8(table_->source().text(row.key, *code)).IsSameAs(fromUtf8(wanted), false);
    });
    if (found == rows.end() && read.ptr == wanted.data() + wanted.size() && number > 0 &&
        number <= rows.size())
        found = rows.begin() + static_cast<std::ptrdiff_t>(number) - 1;
    if (found == rows.end()) {
        host_.refuse(base::message("No row has the code or number “{text}”.", {{"text", wanted}}));
        return;
    }
    if (!table_->isThere(found->key)) filterBy(std::nullopt);
    table_->selectKey(found->key);
    table_->SetFocus();
}

void TablePane::exportShown() {
    stopTyping();
    wxFileDialog dialog{
        this,
        _("Save the table as"),
        {},
        {},
        _("Excel workbook") + " (*.xlsx)|*.xlsx|" + _("Text with semicolons") + " (*.csv)|*.csv|" +
            _("OpenDocument spreadsheet") + " (*.ods)|*.ods",
        wxFD_SAVE | wxFD_OVERWRITE_PROMPT};
    if (dialog.ShowModal() != wxID_OK) return;
    const auto file = withEnding(*this, _("Save the table as"), toUtf8(dialog.GetPath()),
                                 std::array{".xlsx", ".csv", ".ods"}.at(static_cast<std::size_t>(dialog.GetFilterIndex())));
    if (!file.empty()) writeTable(file, file.extension() == ".csv");
}

void TablePane::writeTable(const std::filesystem::path& file, bool isText) {
    const auto columns = table_->columnsInOrder();
    base::Result<void> written;
    if (isText) {
        written = base::writeWholeFile(
            file, sheet::csv(table_->source(), table_->arranged(), columns, translatedText));
    } else {
        written = sheet::writeWorkbook(
            file, {sheet::pageOf(toUtf8(table_->title()), table_->source(), table_->arranged(), columns, translatedText)});
    }
    if (!written) {
        host_.refuse(written.error());
        return;
    }
    host_.say(base::message("The table is in {file}.", {{"file", file.filename().string()}}));
}

}  // namespace mijlpaal::gui

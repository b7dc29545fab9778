#include "gui/table/table_pane.h"

#include "app/clash.h"
#include "base/text.h"
#include "gui/dialogs/ask.h"
#include "gui/dialogs/day_dialog.h"
#include "gui/parts/gtk_columns.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/scrolling.h"
#include "gui/parts/text.h"
#include "gui/table/posting_row.h"

#include <wx/app.h>
#include <wx/button.h>
#include <wx/menu.h>
#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>
#include <utility>

namespace mijlpaal::gui {

using Key = TablePane::Key;

namespace {

constexpr auto filterValue = "filter.";

/// More than these nobody reads through.
constexpr std::size_t mostCompletions = 3000;

}  // namespace

TablePane::TablePane(wxWindow* parent, PageHost& host) : wxPanel{parent}, host_{host} {
    find_ = new wxSearchCtrl{this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER};
    find_->SetDescriptiveText(_("Find in the table"));
    setAccessibleName(*find_, _("Find in the table"));
    letUndoText(*find_);
    find_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
        isJustTyped_ = true;
        find(false);
    });
    // The first one accepts what typing found, and only those behind it go on.
    const auto enter = [this](wxCommandEvent&) { find(!std::exchange(isJustTyped_, false)); };
    find_->Bind(wxEVT_TEXT_ENTER, enter);
    find_->Bind(wxEVT_SEARCH, enter);
    find_->Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_ESCAPE) {
            table_->SetFocus();
        } else if (event.GetKeyCode() == WXK_RETURN && event.ShiftDown()) {
            find(true, true);
        } else {
            event.Skip();
        }
    });

    strip_ = new wxPanel{this};
    filter_ = new wxStaticText{strip_,        wxID_ANY,           {},        wxDefaultPosition,
                               wxDefaultSize, wxST_ELLIPSIZE_END, filterName};
    filter_->SetFont(filter_->GetFont().Bold());
    auto* clear =
        new wxButton{strip_, wxID_ANY, _("&Show all"), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT};
    clear->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        filterBy(std::nullopt);
        table_->SetFocus();
    });
    auto* row = new wxBoxSizer{wxHORIZONTAL};
    row->Add(filter_, 1, wxALIGN_CENTRE_VERTICAL | wxLEFT, FromDIP(6));
    row->Add(clear, 0, wxALL, FromDIP(2));
    strip_->SetSizer(row);
    strip_->Hide();

    totals_ = new TotalsRow{this};
    across_ = new wxScrollBar{this,          wxID_ANY,      wxDefaultPosition,  wxDefaultSize,
                              wxSB_HORIZONTAL, wxDefaultValidator, acrossName};
    setAccessibleName(*across_, _("Scroll through the columns"));
    across_->Hide();
    bindScrolling(*across_, [this] { table_->scrollColumns(across_->GetThumbPosition()); });
}

void TablePane::hold(TableView& table) {
    // After what changed is on the screen: it takes a look at every row.
    Bind(wxEVT_IDLE, [this](wxIdleEvent& event) {
        event.Skip();
        if (std::exchange(areTotalsOld_, false)) readTotals();
    });
    table_ = &table;
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(find_, 0, wxEXPAND | wxALL, FromDIP(3));
    column->Add(strip_, 0, wxEXPAND);
    column->Add(table_, 1, wxEXPAND);
    column->Add(totals_, 0, wxEXPAND);
    column->Add(across_, 0, wxEXPAND);
    SetSizer(column);

    table.typing = [this](Key key, unsigned at, const wxString& text) { onTyping(key, at, text); };
    table.typed = [this](Key key, unsigned at, const wxString& text) { return onTyped(key, at, text); };
    table.typedInAll = [this](unsigned at, const wxString& text) {
        host_.cancelPreview();
        if (table_->currentKey() == TableModel::newRow) {
            postTypedRow(*table_, host_);
            return;
        }
        const auto rows = table_->selectedKeys();
        take(sheet::typedInAll(
            *sourceNow(), rows, at, toUtf8(text),
            base::message("Type in {count} rows", {{"count", std::to_string(rows.size())}})));
    };
    table.typingCancelled = [this] {
        host_.cancelPreview();
        host_.say({});
    };
    table.refused = [this](Key key, unsigned at) { onRefused(key, at); };
    table.completions = [this](unsigned at) { return completionsOf(at); };
    table.choiceWanted = [this](Key key, unsigned at) { choose(key, at); };
    table.headMenuWanted = [this](unsigned at) { showHeadMenu(at); };
    table.rowsChanged = [this] {
        if (rowsChanged) rowsChanged();
    };
    table.selectionChanged = [this] {
        if (selectionChanged) selectionChanged();
        host_.situationChanged();
    };
    table.columnsMoved = [this] { placeColumns(); };
    table.arrangementChanged = [this] {
        showFilter();
        showTotals();
        host_.situationChanged();
    };
}

std::unique_ptr<sheet::Source> TablePane::sourceNow() const {
    return table_->source().over(host_.now());
}

void TablePane::onTyping(Key key, std::size_t column, const wxString& text) {
    const auto typed = toUtf8(text);
    if (key == TableModel::newRow) {
        if (const auto* postings = sheet::postingsIn(table_->source())) tellOfPosting(*postings, host_, column, typed);
        return;
    }
    // Read against the plan in the file, not against the preview of this very text.
    const auto source = sourceNow();
    const auto question = source->questionOf(key, column, typed);
    const auto changes = question ? base::Result<model::ChangeSet>{question->choices.front().changes}
                                  : source->typed(key, column, typed);
    base::Result<void> shown;
    if (!changes) shown = base::failure(changes.error());
    if (changes && !changes->empty() && previews && previews(column)) {
        shown = host_.preview(*changes);
    } else {
        host_.cancelPreview();
    }
    markEditorText(shown.has_value());
    const auto count = table_->selectedKeys().size();
    if (!shown) {
        host_.say(shown.error());
    } else if (count > 1) {
        host_.say(base::message("Ctrl+Enter types this in all {count} selected rows.",
                                {{"count", std::to_string(count)}}));
    } else {
        host_.say({});
    }
}

bool TablePane::onTyped(Key key, std::size_t column, const wxString& text) {
    if (key == TableModel::newRow) return add(column, text);
    const auto source = sourceNow();
    if (const auto question = source->questionOf(key, column, toUtf8(text))) return ask(*this, host_, *question);
    const auto changes = source->typed(key, column, toUtf8(text));
    if (!host_.perform(changes)) {
        // Where another program was first, one chooses, and does not type on.
        return changes && app::clashOf(*changes, host_.now().portfolio()).has_value();
    }
    if (!changes->empty() && wasTyped) wasTyped(key, column);
    return true;
}

/// What is typed below the last row makes a new one.
bool TablePane::add(std::size_t column, const wxString& text) {
    const auto typed = toUtf8(text);
    if (sheet::postingsIn(table_->source())) return typeInPosting(*table_, host_, column, typed);
    if (base::trimmed(typed).empty()) return true;
    const std::vector<std::size_t> columns{column};
    const auto made =
        sheet::pasted(*sourceNow(), {}, columns, std::nullopt, column, {{typed}}, base::message("Add a row"));
    if (made.refused > 0) {
        host_.refuse(*made.cells.front().refusal);
        return false;
    }
    if (!host_.perform(made.changes)) return false;
    if (!made.added.empty()) table_->selectKey(made.added.front());
    return true;
}

void TablePane::onRefused(Key key, std::size_t column) {
    if (!table_->source().view().isEditable()) {
        host_.refuse(base::message("This file can only be read, so nothing can be changed."));
    } else if (const auto* postings = sheet::postingsIn(table_->source()); postings && TableModel::isRecord(key)) {
        host_.refuse(postings->whyStands(key));
    } else if (refused && TableModel::isRecord(key)) {
        refused(key, column);
    }
}

/// A calendar for a day, a list for a word or a reference.
void TablePane::choose(Key key, std::size_t column) {
    const auto& editor = table_->source().columns()[column].editor;
    if (key != TableModel::newRow && !table_->source().isEditable(key, column)) return onRefused(key, column);
    const auto at = static_cast<unsigned>(column);
    if (editor.kind == sheet::Editor::Kind::day) {
        const auto now = sourceNow()->value(key, column);
        const auto* days = std::get_if<std::int64_t>(&now);
        if (const auto day = askDay(*this, days ? model::Day{std::chrono::days{*days}} : host_.today()))
            onTyped(key, column, fromUtf8(model::dayText(*day, language())));
        return;
    }
    const auto texts = completionsOf(column);
    if (editor.kind != sheet::Editor::Kind::choice || texts.empty()) {
        table_->editKey(key, at);
        return;
    }
    wxMenu menu;
    for (std::size_t i = 0; i < texts.size(); ++i)
        menu.AppendRadioItem(static_cast<int>(i) + 1, wxControl::EscapeMnemonics(fromUtf8(texts[i])))
            ->Check(texts[i] == table_->source().text(key, column));
    const auto chosen = table_->GetPopupMenuSelectionFromUser(menu);
    if (chosen > 0) onTyped(key, column, fromUtf8(texts[static_cast<std::size_t>(chosen) - 1]));
}

std::vector<std::string> TablePane::completionsOf(std::size_t column) const {
    const auto& editor = table_->source().columns()[column].editor;
    if (editor.kind == sheet::Editor::Kind::choice) {
        std::vector<std::string> words;
        for (const auto& choice : editor.choices) words.push_back(choice);
        return words;
    }
    std::vector<std::string> texts;
    const auto& portfolio = host_.now().portfolio();
    for (const auto kind : editor.refersTo) {
        const auto& table = portfolio.table(kind);
        for (auto each = table.first(); each != table.last() && texts.size() < mostCompletions; ++each) {
            const auto code = model::codeOf(portfolio, {kind, each->number});
            const auto name =
                model::nameOf(portfolio, {kind, each->number}, language() == model::Language::english);
            texts.push_back(name.empty() || name == code ? code : code + " – " + name);
        }
    }
    return texts;
}

void TablePane::stopTyping() {
    cancelCellEditor();
    host_.cancelPreview();
}

/// From the selected row on; `onward` starts at the row after it.
void TablePane::find(bool onward, bool backward) {
    const auto wanted = toUtf8(find_->GetValue());
    if (wanted.empty()) return;
    const auto selected = table_->selectedKeys();
    const auto found =
        sheet::find(table_->source(), table_->arranged(), table_->columnsInOrder(), wanted,
                    selected.empty() ? std::nullopt : std::optional{selected.front()}, onward, backward);
    if (found) {
        table_->selectKey(*found);
    } else {
        host_.say(base::message("Nothing here holds “{text}”.", {{"text", wanted}}));
    }
}

void TablePane::filterBy(std::optional<sheet::Filter> filter) {
    if (filter) {
        if (const auto right = sheet::checked(table_->source(), *filter); !right) {
            host_.refuse(right.error());
            return;
        }
    }
    auto arrangement = table_->arrangement();
    arrangement.filter = std::move(filter);
    table_->arrange(std::move(arrangement));
}

void TablePane::showFilter() {
    const auto& filter = table_->arrangement().filter;
    if (filter) {
        const auto name =
            filter->name.empty() ? _("own conditions") : wxGetTranslation(fromUtf8(filter->name));
        filter_->SetLabel(
            wxControl::EscapeMnemonics(filled(_("Filter: {name} ({shown} of {all})"),
                                              {{"name", name},
                                               {"shown", wxString::Format("%zu", table_->arranged().passed)},
                                               {"all", wxString::Format("%zu", table_->arranged().all)}})));
    }
    if (strip_->IsShown() == filter.has_value()) return;
    strip_->Show(filter.has_value());
    Layout();
}

/// Below the names, or below the first column where those stand far to the right.
unsigned TablePane::columnOfCount() const {
    constexpr std::ptrdiff_t farAway = 3;
    const auto areas = table_->columnAreas();
    const auto names = std::ranges::find(areas, table_->treeColumn(), &TableView::ColumnArea::column);
    const bool isFar = names == areas.end() || names - areas.begin() >= farAway;
    return isFar && !areas.empty() ? areas.front().column : table_->treeColumn();
}

/// What stands at the foot of each column, with how many rows there are.
void TablePane::readTotals() {
    const auto& source = table_->source();
    const auto& columns = source.columns();
    const auto rows = table_->arranged().passed;
    const auto count = filled(wxPLURAL("{count} row", "{count} rows", static_cast<unsigned>(rows)),
                              {{"count", wxString::Format("%zu", rows)}});
    totalled_ = columnsWithTotals();
    const auto texts = sheet::totals(source, table_->arranged(), totalled_);
    std::map<unsigned, TotalsRow::Total> totals;
    for (unsigned i = 0; i < columns.size(); ++i) {
        if (texts[i].empty()) continue;
        totals[i] = {titleOf(columns[i]), fromUtf8(texts[i]), columns[i].align != sheet::Align::left};
    }
    totals[columnOfCount()] = {table_->title(), count, false};
    const bool isEmpty = table_->arranged().all == 0 && source.canAdd() && source.view().isEditable();
    totals_->show(std::move(totals), isEmpty ? _("There is nothing here yet. Type in the empty row, or paste "
                                                 "rows from a spreadsheet.")
                                             : wxString{});
    for (const auto& [column, total] : totals_->totals()) {
        if (table_->isColumnShown(column)) table_->makeRoom(column, GetTextExtent(total.text).x);
    }
    placeColumns();
}

/// The shown columns that have something at their foot.
std::vector<std::size_t> TablePane::columnsWithTotals() const {
    const auto& columns = table_->source().columns();
    std::vector<std::size_t> list;
    for (unsigned i = 0; i < columns.size(); ++i) {
        using enum sheet::Total;
        const auto total = columns[i].total;
        if (total != none && total != count && table_->isColumnShown(i)) list.push_back(i);
    }
    return list;
}

/// Totals and scroll bar follow the columns.
void TablePane::placeColumns() {
    if (std::ranges::any_of(columnsWithTotals(), [this](std::size_t column) {
            return std::ranges::find(totalled_, column) == totalled_.end();
        }))
        showTotals();
    totals_->place(table_->columnAreas());
    const auto [position, page, range] = table_->sideways();
    if (across_->GetThumbPosition() != position || across_->GetThumbSize() != page ||
        across_->GetRange() != range)
        across_->SetScrollbar(position, page, range, page);
    if (across_->IsShown() == (range > page)) return;
    across_->Show(range > page);
    Layout();
}

void TablePane::showTotals() {
    areTotalsOld_ = true;
    wxWakeUpIdle();
}

void TablePane::addTo(PageLayout& layout) const {
    table_->addTo(layout);
    for (std::size_t i = 0; i < kept_.size(); ++i) {
        sheet::Arrangement kept;
        kept.filter = kept_[i];
        layout.set(filterValue + std::to_string(i), sheet::settingsText(kept));
    }
}

void TablePane::setLayout(const PageLayout& layout) {
    kept_.clear();
    while (const auto text = layout.text(filterValue + std::to_string(kept_.size()))) {
        const auto kept = sheet::arrangementFrom(*text).filter;
        if (!kept) break;
        kept_.push_back(*kept);
    }
    table_->setLayout(layout);
    showFilter();
    showTotals();
}

}  // namespace mijlpaal::gui

#include "gui/plan/plan_table.h"

#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "model/edit.h"

#include <wx/translation.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <string>

namespace mijlpaal::gui {

using model::Activity;
using model::ActivityId;

namespace {

struct ColumnLook {
    const char* title;
    int width;
    wxAlignment align;
    bool editable, hidden;
};

constexpr std::array looks{
    ColumnLook{"", 36, wxALIGN_CENTRE, false, false},
    ColumnLook{wxTRANSLATE("Code"), 58, wxALIGN_LEFT, false, false},
    ColumnLook{wxTRANSLATE("Name"), 280, wxALIGN_LEFT, true, false},
    ColumnLook{wxTRANSLATE("Duration"), 70, wxALIGN_RIGHT, true, false},
    ColumnLook{wxTRANSLATE("Start"), 84, wxALIGN_RIGHT, true, false},
    ColumnLook{wxTRANSLATE("Finish"), 84, wxALIGN_RIGHT, true, false},
    ColumnLook{wxTRANSLATE("Predecessors"), 104, wxALIGN_LEFT, true, false},
    ColumnLook{wxTRANSLATE("Done"), 58, wxALIGN_RIGHT, true, false},
    ColumnLook{wxTRANSLATE("Total float"), 76, wxALIGN_RIGHT, false, false},
    ColumnLook{wxTRANSLATE("Free float"), 76, wxALIGN_RIGHT, false, true},
    ColumnLook{wxTRANSLATE("Baseline start"), 84, wxALIGN_RIGHT, false, true},
    ColumnLook{wxTRANSLATE("Baseline finish"), 84, wxALIGN_RIGHT, false, true},
    ColumnLook{wxTRANSLATE("Start variance"), 76, wxALIGN_RIGHT, false, true},
    ColumnLook{wxTRANSLATE("Finish variance"), 76, wxALIGN_RIGHT, false, true},
};
static_assert(looks.size() == planColumnCount);

/// By which the layout of a page names the columns.
constexpr std::array columnNames{"marks",          "code",           "name",           "duration",
                                 "start",          "finish",         "predecessors",   "percent",
                                 "total_float",    "free_float",     "baseline_start", "baseline_finish",
                                 "start_variance", "finish_variance"};
static_assert(columnNames.size() == planColumnCount);

constexpr auto closedRows = "collapsed";

std::string widthOf(const char* column) {
    return std::string{"width."} + column;
}
std::string shownOf(const char* column) {
    return std::string{"shown."} + column;
}

}  // namespace

PlanTable::PlanTable(wxWindow* parent, app::BaselineShelf& baselines)
    : wxDataViewCtrl{parent,
                     wxID_ANY,
                     wxDefaultPosition,
                     wxDefaultSize,
                     wxDV_MULTIPLE | wxBORDER_NONE,
                     wxDefaultValidator,
                     windowName},
      plan_{new PlanModel{baselines}} {
    addColumns();
    AssociateModel(plan_.get());
    stopSearchOnTyping(*this);
    setAccessibleName(*this, _("Plan"));
    plan_->typed = [this](ActivityId id, PlanColumn column, const wxString& text) {
        // After the field has gone: what it means may change the rows it stood in.
        after_ = After::goDown;
        CallAfter([this, id, column, text] { finish(id, column, text); });
    };

    Bind(wxEVT_DATAVIEW_ITEM_COLLAPSED, [this](wxDataViewEvent& event) {
        if (rebuilding_) return;
        closed_.insert(PlanModel::idOf(event.GetItem()));
        readRows();
    });
    Bind(wxEVT_DATAVIEW_ITEM_EXPANDED, [this](wxDataViewEvent& event) {
        if (rebuilding_) return;
        closed_.erase(PlanModel::idOf(event.GetItem()));
        // GTK closes what is inside when it closes a row: open again what was open.
        restoreOpen();
        readRows();
    });
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        if (!rebuilding_ && selectionChanged) selectionChanged();
    });
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { editCurrent(); });
    Bind(wxEVT_DATAVIEW_ITEM_START_EDITING, [this](wxDataViewEvent& event) {
        const auto id = PlanModel::idOf(event.GetItem());
        const auto column = static_cast<PlanColumn>(event.GetColumn());
        const auto* activity = view().portfolio().find(id);
        if (!activity || !isEditable(*activity, column) || !view().isEditable()) {
            event.Veto();
            if (refused) refused(id, column);
            return;
        }
        edited_ = id;
        editedColumn_ = column;
    });
    Bind(wxEVT_DATAVIEW_ITEM_CONTEXT_MENU, [this](wxDataViewEvent&) {
        if (menuWanted) menuWanted();
    });
    Bind(wxEVT_KEY_DOWN, &PlanTable::onKey, this);
    Bind(wxEVT_CHAR, &PlanTable::onCharacter, this);
}

void PlanTable::addColumns() {
    const auto bold = GetFont().Bold();
    int dateWidth = 0, height = 0;
    GetTextExtent(fromUtf8(model::dayText(model::makeDay(2028, 9, 28), language())), &dateWidth, &height,
                  nullptr, nullptr, &bold);
    dateWidth += FromDIP(14);
    for (unsigned i = 0; i < looks.size(); ++i) {
        const auto& look = looks[i];
        const auto which = static_cast<PlanColumn>(i);
        auto* renderer = new wxDataViewTextRenderer{
            "string", look.editable ? wxDATAVIEW_CELL_EDITABLE : wxDATAVIEW_CELL_INERT, look.align};
        renderer->EnableEllipsize(wxELLIPSIZE_END);
        const auto title = *look.title ? wxGetTranslation(look.title) : wxString{};
        // No title is cut off, in whatever language.
        auto width = std::max(FromDIP(look.width), GetTextExtent(title).x + FromDIP(16));
        if (which == PlanColumn::start || which == PlanColumn::finish) width = std::max(width, dateWidth);
        columnWidths_.push_back(width);
        auto* column = new wxDataViewColumn{
            title, renderer,   i,
            width, look.align, wxDATAVIEW_COL_RESIZABLE | (look.hidden ? wxDATAVIEW_COL_HIDDEN : 0)};
        AppendColumn(column);
        if (!look.editable) continue;
        CellEditorEvents events;
        events.changed = [this, which](const wxString& text) {
            if (typing && !isMending_) typing(edited_, which, text);
        };
        events.cancelled = [this] {
            if (typingCancelled) typingCancelled();
        };
        events.left = [this, which](const wxString& text) {
            after_ = After::stay;
            CallAfter([this, id = edited_, which, text] { finish(id, which, text); });
        };
        events.tabbed = [this](bool back) { after_ = back ? After::editPrevious : After::editNext; };
        watchCellEditor(*column, std::move(events));
    }
    SetExpanderColumn(&columnOf(PlanColumn::name));
    letGrow(columnOf(PlanColumn::name));
}

wxDataViewColumn& PlanTable::columnOf(PlanColumn column) const {
    return *GetColumn(static_cast<unsigned>(column));
}

PlanColumn PlanTable::currentColumn() {
    const auto* column = GetCurrentColumn();
    return column ? static_cast<PlanColumn>(column->GetModelColumn()) : PlanColumn::name;
}

void PlanTable::readRows() {
    rowMap_ = chart::RowMap{view().portfolio(), plan_->rows([this](ActivityId id) { return isOpen(id); })};
    if (rowsChanged) rowsChanged();
}

void PlanTable::restoreOpen() {
    rebuilding_ = true;
    const std::function<void(ActivityId)> open = [&](ActivityId parent) {
        for (const auto id : plan_->children(parent)) {
            const auto item = PlanModel::itemOf(id);
            if (plan_->children(id).empty() || closed_.contains(id)) continue;
            if (!IsExpanded(item)) Expand(item);
            open(id);
        }
    };
    open({});
    rebuilding_ = false;
}

void PlanTable::show(const app::View& view) {
    const auto change = plan_->show(view);
    if (change.any()) {
        if (canTellOneByOne(change)) {
            tellOneByOne(change);
        } else {
            readAllRows();
        }
        readRows();
        repaintCells(*this);
        rememberCells();
        return;
    }
    repaintChanged();
}

/// What the cells of a row show: their texts, colours and weight.
std::string PlanTable::shownIn(ActivityId id) const {
    std::string shown;
    const auto item = PlanModel::itemOf(id);
    for (unsigned i = 0; i < planColumnCount; ++i) {
        if (GetColumn(i)->IsHidden()) continue;
        wxVariant value;
        plan_->GetValue(value, item, i);
        shown += toUtf8(value.GetString());
        wxDataViewItemAttr attributes;
        if (plan_->GetAttr(item, i, attributes)) {
            shown += attributes.GetBold() ? '\1' : '\2';
            if (attributes.HasColour()) shown += toUtf8(attributes.GetColour().GetAsString());
            if (attributes.HasBackgroundColour()) shown += toUtf8(attributes.GetBackgroundColour().GetAsString());
        }
        shown += '\n';
    }
    return shown;
}

void PlanTable::rememberCells() {
    shown_.clear();
    const auto rows = rowsInSight();
    for (std::size_t i = 0; i < rows.areas.size(); ++i) {
        const auto id = rowMap_.shown()[rows.first + i];
        shown_.emplace(id, shownIn(id));
    }
}

/// Painting a row costs much more than looking whether it shows something else. A row that came in sight
/// after the last look was painted from the view of that look, or is painted now.
void PlanTable::repaintChanged() {
    const auto rows = rowsInSight();
    std::unordered_map<ActivityId, std::string> shown;
    std::vector<wxRect> changed;
    for (std::size_t i = 0; i < rows.areas.size(); ++i) {
        const auto id = rowMap_.shown()[rows.first + i];
        auto now = shownIn(id);
        const auto before = shown_.find(id);
        if (before == shown_.end() || before->second != now) changed.push_back(rows.areas[i]);
        shown.emplace(id, std::move(now));
    }
    shown_ = std::move(shown);
    repaintRows(*this, changed);
}

/// Rows in what is closed are not there to GTK yet; a branch goes as a whole.
bool PlanTable::canTellOneByOne(const PlanModel::RowChange& change) const {
    if (change.isLarge || rowMap_.shown().empty()) return false;
    const auto isInSight = [this](ActivityId parent) {
        return parent.number == 0 || (isOpen(parent) && rowMap_.isShown(parent));
    };
    const auto areInSight = [&](const auto& rows) {
        return std::all_of(rows.begin(), rows.end(), [&](const auto& row) { return isInSight(row.second); });
    };
    return areInSight(change.added) && areInSight(change.removed);
}

void PlanTable::tellOneByOne(const PlanModel::RowChange& change) {
    rebuilding_ = true;
    // From below, so that a branch goes leaf by leaf.
    for (auto row = change.removed.rbegin(); row != change.removed.rend(); ++row)
        plan_->ItemDeleted(PlanModel::itemOf(row->second), PlanModel::itemOf(row->first));
    for (const auto& [id, parent] : change.added)
        plan_->ItemAdded(PlanModel::itemOf(parent), PlanModel::itemOf(id));
    layOutRows(*this);
    rebuilding_ = false;
}

void PlanTable::readAllRows() {
    const auto& portfolio = view().portfolio();
    rebuilding_ = true;
    const auto chosen = selected();
    const auto current = PlanModel::idOf(GetCurrentItem());
    const auto column = currentColumn();
    const auto scroll = verticalScroll(*this);
    plan_->Cleared();
    stopSearchOnTyping(*this);  // it is on again
    restoreOpen();
    layOutRows(*this);
    rebuilding_ = true;
    wxDataViewItemArray items;
    for (const auto id : chosen) {
        if (portfolio.find(id)) items.push_back(PlanModel::itemOf(id));
    }
    if (portfolio.find(current)) {
        SetCurrentItem(PlanModel::itemOf(current));
        focusColumn(*this, columnOf(column));
    }
    SetSelections(items);
    restoreVerticalScroll(*this, scroll);
    rebuilding_ = false;
}

PlanTable::RowsInSight PlanTable::rowsInSight() {
    RowsInSight found;
    auto rows = rowsOnScreen(*this);
    if (rows.areas.empty()) return found;
    const auto first = rowMap_.rowOf(PlanModel::idOf(rows.first));
    if (!first) return found;
    found.first = *first;
    found.areas = std::move(rows.areas);
    found.areas.resize(std::min(found.areas.size(), rowMap_.shown().size() - *first));
    return found;
}

std::vector<ActivityId> PlanTable::selected() const {
    wxDataViewItemArray items;
    GetSelections(items);
    std::vector<ActivityId> ids;
    for (const auto& item : items) ids.push_back(PlanModel::idOf(item));
    std::sort(ids.begin(), ids.end(),
              [this](ActivityId a, ActivityId b) { return rowMap_.rowOf(a) < rowMap_.rowOf(b); });
    return ids;
}

void PlanTable::reveal(ActivityId id) {
    for (auto parent = plan_->parentOf(id); parent.number != 0; parent = plan_->parentOf(parent)) {
        closed_.erase(parent);
    }
    if (!rowMap_.isShown(id)) {
        restoreOpen();
        readRows();
    }
}

void PlanTable::select(ActivityId id) {
    const auto column = currentColumn();
    reveal(id);
    const auto item = PlanModel::itemOf(id);
    rebuilding_ = true;
    UnselectAll();
    SetCurrentItem(item);
    focusColumn(*this, columnOf(column));
    Select(item);
    EnsureVisible(item);
    rebuilding_ = false;
    if (selectionChanged) selectionChanged();
}

void PlanTable::showSelected() {
    const auto ids = selected();
    if (!ids.empty()) EnsureVisible(PlanModel::itemOf(ids.front()));
}

void PlanTable::edit(ActivityId id, PlanColumn column) {
    reveal(id);
    SetFocus();
    EditItem(PlanModel::itemOf(id), &columnOf(column));
}

void PlanTable::editCurrent() {
    const auto item = GetCurrentItem();
    if (item.IsOk()) edit(PlanModel::idOf(item), currentColumn());
}

void PlanTable::goDown() {
    const auto row = rowMap_.rowOf(PlanModel::idOf(GetCurrentItem()));
    if (row && *row + 1 < rowMap_.shown().size()) select(rowMap_.shown()[*row + 1]);
}

void PlanTable::finish(ActivityId id, PlanColumn column, const wxString& text) {
    if (!typed) return;
    const auto after = after_;
    if (!typed(id, column, text)) {
        // One who went on to something else is not called back.
        if (after != After::stay) mend(id, column, text);
        return;
    }
    switch (after_) {
        case After::goDown:
            goDown();
            break;
        case After::editNext:
            editNext(false);
            break;
        case After::editPrevious:
            editNext(true);
            break;
        case After::stay:
            break;
    }
}

/// Opens the text field again with what was refused in it.
void PlanTable::mend(ActivityId id, PlanColumn column, const wxString& text) {
    if (!view().portfolio().find(id)) return;
    edit(id, column);
    isMending_ = true;
    replaceEditorText(text);
    isMending_ = false;
    markEditorText(false);
}

void PlanTable::editNext(bool back) {
    auto column = static_cast<int>(editedColumn_);
    const auto* activity = view().portfolio().find(edited_);
    if (!activity) return;
    do {
        column += back ? -1 : 1;
        if (column < 0 || column >= static_cast<int>(looks.size())) return;
    } while (!isEditable(*activity, static_cast<PlanColumn>(column)));
    edit(edited_, static_cast<PlanColumn>(column));
}

void PlanTable::openAll() {
    closed_.clear();
    restoreOpen();
    readRows();
}

void PlanTable::closeAll() {
    rebuilding_ = true;
    for (const auto id : plan_->rows([](ActivityId) { return true; })) {
        if (!plan_->children(id).empty()) closed_.insert(id);
    }
    for (const auto id : plan_->children({})) Collapse(PlanModel::itemOf(id));
    rebuilding_ = false;
    readRows();
}

void PlanTable::showColumn(PlanColumn column, bool shown) {
    columnOf(column).SetHidden(!shown);
}

bool PlanTable::isColumnShown(PlanColumn column) const {
    return !columnOf(column).IsHidden();
}

void PlanTable::addTo(PageLayout& layout) const {
    for (unsigned i = 0; i < planColumnCount; ++i) {
        const auto* column = GetColumn(i);
        layout.setOn(shownOf(columnNames[i]), !column->IsHidden());
        if (!column->IsHidden()) layout.setNumber(widthOf(columnNames[i]), column->GetWidth());
    }
    std::string closed;
    for (const auto id : closed_) closed += std::to_string(id.number) + " ";
    layout.set(closedRows, closed, PageLayout::Suits::thisOne);
}

void PlanTable::setLayout(const PageLayout& layout) {
    for (unsigned i = 0; i < planColumnCount; ++i) {
        if (const auto shown = layout.isOn(shownOf(columnNames[i]))) GetColumn(i)->SetHidden(!*shown);
        // The column of the name takes the room that is left over.
        if (static_cast<PlanColumn>(i) == PlanColumn::name) continue;
        if (const auto width = layout.number(widthOf(columnNames[i])); width && *width > 0) {
            columnWidths_[i] = static_cast<int>(*width);
            GetColumn(i)->SetWidth(columnWidths_[i]);
        }
    }
    std::istringstream closed{layout.text(closedRows).value_or("")};
    rebuilding_ = true;
    for (ActivityId id; closed >> id.number;) {
        if (plan_->children(id).empty()) continue;
        closed_.insert(id);
        Collapse(PlanModel::itemOf(id));
    }
    rebuilding_ = false;
    readRows();
}

int PlanTable::wholeWidth() const {
    int width = 0;
    for (unsigned i = 0; i < GetColumnCount(); ++i) {
        if (!GetColumn(i)->IsHidden()) width += columnWidths_[i];
    }
    return width;
}

void PlanTable::onKey(wxKeyEvent& event) {
    const bool plainKey = event.GetModifiers() == wxMOD_NONE;
    if (plainKey && (event.GetKeyCode() == WXK_F2 || event.GetKeyCode() == WXK_RETURN ||
                     event.GetKeyCode() == WXK_NUMPAD_ENTER)) {
        editCurrent();
        return;
    }
    const bool asksForMenu = (plainKey && (event.GetKeyCode() == WXK_MENU ||
                                           event.GetKeyCode() == WXK_WINDOWS_MENU)) ||
                             (event.GetModifiers() == wxMOD_SHIFT && event.GetKeyCode() == WXK_F10);
    if (asksForMenu && menuWanted) {
        showSelected();
        menuWanted();
        return;
    }
    event.Skip();
}

/// Typing a letter or figure on a cell replaces what stands in it.
void PlanTable::onCharacter(wxKeyEvent& event) {
    const auto character = event.GetUnicodeKey();
    const bool types =
        (event.GetModifiers() & ~wxMOD_SHIFT) == 0 && character != WXK_NONE && wxIsalnum(character);
    const auto item = GetCurrentItem();
    const auto* activity = item.IsOk() ? view().portfolio().find(PlanModel::idOf(item)) : nullptr;
    if (!types || !activity || !isEditable(*activity, currentColumn())) {
        event.Skip();
        return;
    }
    editCurrent();
    replaceEditorText(wxString{wxUniChar{character}});
}

}  // namespace mijlpaal::gui

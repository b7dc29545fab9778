#include "gui/parts/gtk_columns.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "gui/table/table_view.h"

#include <wx/translation.h>

#include <algorithm>
#include <map>
#include <sstream>

/// The columns of a table, and how it is arranged when it is opened again.
namespace mijlpaal::gui {

using Key = TableView::Key;

namespace {

/// By which the layout of a page names the values.
constexpr auto closedRows = "collapsed", arrangedAs = "arrangement", arrangedFor = "columns";

/// Beside the text of a cell or head.
constexpr int roomBeside = 16;
/// The most that a column takes for what stands in it, in characters; people make it wider.
constexpr int widest = 44;
/// The most that a wide main column takes, in characters.
constexpr int widestMain = 64;
/// What a column of text leaves to type in, whatever stands in it; and one in which nothing stands.
constexpr int roomToType = 8, roomInEmpty = 12;

wxAlignment alignmentOf(sheet::Align align) {
    if (align == sheet::Align::left) return wxALIGN_LEFT;
    return align == sheet::Align::right ? wxALIGN_RIGHT : wxALIGN_CENTRE;
}

}  // namespace

wxString titleOf(const sheet::Column& column) {
    if (column.title.empty()) return _("Marks");
    auto title = wxGetTranslation(fromUtf8(column.title));
    // The words for a field stand in sentences too.
    title[0] = wxToupper(title[0]);
    return title;
}

void TableView::addColumns(std::string_view tree) {
    const auto& columns = source().columns();
    for (unsigned i = 0; i < columns.size(); ++i) {
        const auto& column = columns[i];
        auto* renderer = new wxDataViewTextRenderer{
            "string", column.isEditable ? wxDATAVIEW_CELL_EDITABLE : wxDATAVIEW_CELL_INERT,
            alignmentOf(column.align)};
        renderer->EnableEllipsize(wxELLIPSIZE_END);
        const auto title = column.title.empty() ? wxString{} : titleOf(column);
        // No title is cut off, in whatever language; themes show it bold.
        const auto width = std::max(GetTextExtent(wxString('n', static_cast<std::size_t>(column.width))).x,
                                    widthOf(title, GetFont().Bold())) +
                           FromDIP(roomBeside);
        columnWidths_.push_back(width);
        columns_.push_back(new wxDataViewColumn{title, renderer, i, width, alignmentOf(column.align),
                                                wxDATAVIEW_COL_RESIZABLE | wxDATAVIEW_COL_REORDERABLE |
                                                    (column.startsShown ? 0 : wxDATAVIEW_COL_HIDDEN)});
        AppendColumn(columns_.back());
        listenToHead(*columns_.back(), [this, i] { sortBy(i); });
        watchWidth(*columns_.back(), whileThere([this] { onSideways(); }));
        if (column.isEditable) watchEditor(i);
        if (column.name == tree) model_->tree = i;
    }
    SetExpanderColumn(&columnOf(model_->tree));
    letGrow(columnOf(model_->tree));
}

/// Those of the source, after it got others. One that was there keeps its width and stays shown or hidden.
void TableView::replaceColumns() {
    struct Was {
        int width = 0;
        bool isShown = true;
    };
    std::map<wxString, Was> before;
    for (unsigned i = 0; i < columns_.size(); ++i)
        before[columns_[i]->GetTitle()] = {columnWidths_[i], isColumnShown(i)};
    const auto treeTitle = columnOf(model_->tree).GetTitle();
    const auto& columns = source().columns();
    const auto tree = std::find_if(columns.begin(), columns.end(),
                                   [&](const auto& column) { return titleOf(column) == treeTitle; });
    rebuilding_ = true;
    passed_.clear();
    columns_.clear();
    columnWidths_.clear();
    ClearColumns();
    addColumns(tree == columns.end() ? columns.front().name : tree->name);
    for (unsigned i = 0; i < columns_.size(); ++i) {
        const auto was = before.find(columns_[i]->GetTitle());
        if (was == before.end()) continue;
        columnWidths_[i] = was->second.width;
        columns_[i]->SetWidth(columnWidths_[i]);
        columns_[i]->SetHidden(!was->second.isShown);
    }
    rebuilding_ = false;
    showArrows();
}

/// A third click on a head goes back to the order of the source.
void TableView::sortBy(unsigned column) {
    auto wanted = arrangement_;
    const auto& name = source().columns()[column].name;
    const bool isSorted = !wanted.sorts.empty() && wanted.sorts.front().column == name;
    if (!isSorted) {
        wanted.sorts = {{name, false}};
    } else if (!wanted.sorts.front().descending) {
        wanted.sorts = {{name, true}};
    } else {
        wanted.sorts.clear();
    }
    arrange(std::move(wanted));
}

/// Shown columns in their order, hidden ones behind them.
void TableView::placeColumns() {
    if (!arrangement_.columns.empty()) {
        pass(0);
        const auto shown = sheet::shownColumns(source(), arrangement_);
        wxDataViewColumn* behind = nullptr;
        for (const auto i : shown) {
            gui::moveColumn(*this, *columns_[i], behind);
            behind = columns_[i];
        }
        for (unsigned i = 0; i < columns_.size(); ++i) {
            const bool isShown = std::find(shown.begin(), shown.end(), i) != shown.end();
            if (columns_[i]->IsHidden() != isShown) continue;
            // What is asked for is to be seen; as the table opens, it was there before.
            if (IsShownOnScreen()) {
                showColumn(i, isShown);
            } else {
                columns_[i]->SetHidden(!isShown);
            }
        }
        for (const auto& column : arrangement_.columns) {
            const auto place = sheet::columnCalled(source(), column.name);
            if (!place || !column.width || *column.width <= 0) continue;
            columnWidths_[*place] = FromDIP(*column.width);
            columns_[*place]->SetWidth(columnWidths_[*place]);
        }
        arrangement_.columns.clear();  // from here on the table itself knows
    }
}

void TableView::showArrows() {
    for (unsigned i = 0; i < columns_.size(); ++i) {
        const bool isSorted =
            !arrangement_.sorts.empty() && arrangement_.sorts.front().column == source().columns()[i].name;
        showSortArrow(*columns_[i],
                      isSorted ? std::optional{arrangement_.sorts.front().descending} : std::nullopt);
    }
}

void TableView::showColumn(unsigned column, bool shown) {
    if (isColumnShown(column) == shown) return;
    if (!shown) {
        const auto order = columnsInOrder();
        const auto place = std::find(order.begin(), order.end(), column) - order.begin();
        if (arrangement_.frozen && place < *arrangement_.frozen) --*arrangement_.frozen;
        passed_.erase(column);
    }
    columnOf(column).SetHidden(!shown);
    onSideways();
    if (!shown) return;
    if (askedWidth(columnOf(column)) <= columnWidths_[column]) fitColumn(column);
    // What was asked for is to be seen.
    CallAfter([this, column] {
        if (isColumnShown(column)) showWhole(column);
    });
}

bool TableView::isColumnShown(unsigned column) const {
    return !columnOf(column).IsHidden() || passed_.contains(column);
}

std::vector<std::size_t> TableView::columnsInOrder() const {
    std::vector<std::size_t> shown;
    for (unsigned i = 0; i < GetColumnCount(); ++i) {
        const auto column = GetColumn(i)->GetModelColumn();
        if (isColumnShown(column)) shown.push_back(column);
    }
    return shown;
}

void TableView::fitColumns() {
    for (const auto i : columnsInOrder()) fitColumn(static_cast<unsigned>(i));
}

void TableView::fitColumn(unsigned column) {
    const auto font = GetFont(), bold = font.Bold();
    const auto& shape = source().columns()[column];
    const bool isTree = column == model_->tree, isWideMain = mainShare_ > 0 && isTree;
    const auto characters = [this](int count) { return GetTextExtent(wxString('n', static_cast<std::size_t>(count))).x; };
    auto most = characters(isWideMain ? widestMain : widest);
    if (isWideMain)
        most = std::min(most, static_cast<int>(wxGetTopLevelParent(this)->GetClientSize().x * mainShare_));
    int held = 0;
    for (const auto row : measuredRows()) {
        const bool isBold = TableModel::isRecord(row) && source().look(row, column).isBold;
        const auto text = widthOf(model_->text(row, column), isBold ? bold : font);
        const auto inside = isTree ? (model_->levelOf(row) + 1) * FromDIP(18) : 0;
        held = std::max(held, std::min(text, most) + inside);
    }
    // Days and amounts change, and keep the room that any of them takes; texts take what they need.
    auto usual = shape.width;
    if (shape.measure == sheet::Measure::text && !isTree && !arranged().rows.empty())
        usual = std::min(usual, held > 0 ? roomToType : roomInEmpty);
    columnWidths_[column] = std::max({widthOf(columns_[column]->GetTitle(), bold), characters(usual), held}) + FromDIP(roomBeside);
    // The tree takes the room that is left over.
    if (!isTree || isWideMain) columns_[column]->SetWidth(columnWidths_[column]);
}

/// The first ones, and some of all others, those in what is closed too.
std::vector<Key> TableView::measuredRows() const {
    constexpr std::size_t first = 40, others = 40;
    const auto& all = arranged().rows;
    std::vector<Key> rows;
    for (std::size_t i = 0; i < std::min(first, all.size()); ++i) rows.push_back(all[i].key);
    const auto rest = all.size() - rows.size();
    for (std::size_t i = 0; i < std::min(rest, others); ++i) rows.push_back(all[first + i * rest / std::min(rest, others)].key);
    return rows;
}

int TableView::widthOf(const wxString& text, const wxFont& font) const {
    int width = 0, height = 0;
    GetTextExtent(text, &width, &height, nullptr, nullptr, &font);
    return width;
}

int TableView::columnWidth(unsigned column) const {
    return askedWidth(columnOf(column));
}

void TableView::setColumnWidth(unsigned column, int width) {
    const auto least = GetTextExtent(columnOf(column).GetTitle()).x + FromDIP(roomBeside);
    columnWidths_[column] = std::max(width, least);
    columnOf(column).SetWidth(columnWidths_[column]);
    onSideways();
}

void TableView::makeRoom(unsigned column, int width) {
    if (columnWidth(column) < width + FromDIP(roomBeside)) setColumnWidth(column, width + FromDIP(roomBeside));
}

void TableView::moveColumn(unsigned column, int by) {
    auto order = columnsInOrder();
    const auto from = std::find(order.begin(), order.end(), column) - order.begin(), to = from + by;
    if (from == std::ssize(order) || to < 0 || to >= std::ssize(order)) return;
    order.erase(order.begin() + from);
    gui::moveColumn(*this, columnOf(column),
                    to == 0 ? nullptr : columns_[order[static_cast<std::size_t>(to - 1)]]);
    onSideways();
    showWhole(column);
}

int TableView::wholeWidth() const {
    int width = 0;
    for (const auto i : columnsInOrder()) width += columnWidths_[i];
    return width;
}

void TableView::addTo(PageLayout& layout) const {
    auto all = arrangement_;
    all.columns.clear();
    for (const auto i : columnsInOrder())
        all.columns.push_back({source().columns()[i].name, ToDIP(askedWidth(*columns_[i]))});
    layout.set(arrangedAs, sheet::settingsText(all), PageLayout::Suits::thisOne);
    sheet::Arrangement columns;
    columns.columns = all.columns;
    columns.frozen = all.frozen;
    layout.set(arrangedFor, sheet::settingsText(columns));
    std::string closed;
    for (const auto key : closed_) {
        if (TableModel::isRecord(key)) closed += std::to_string(key) + " ";
    }
    layout.set(closedRows, closed, PageLayout::Suits::thisOne);
}

void TableView::setLayout(const PageLayout& layout) {
    const auto own = layout.text(arrangedAs), any = layout.text(arrangedFor);
    if (!own && !any) fitColumns();
    if (own || any) arrange(sheet::arrangementFrom(own ? *own : *any));
    std::istringstream closed{layout.text(closedRows).value_or("")};
    rebuilding_ = true;
    for (Key key = 0; closed >> key;) {
        if (model_->children(key).empty()) continue;
        closed_.insert(key);
        Collapse(TableModel::itemOf(key));
    }
    rebuilding_ = false;
    readRows();
}

}  // namespace mijlpaal::gui

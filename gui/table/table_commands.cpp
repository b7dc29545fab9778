#include "gui/parts/gtk_columns.h"
#include "gui/parts/text.h"
#include "gui/table/columns_dialog.h"
#include "gui/table/filter_dialog.h"
#include "gui/table/table_pane.h"

#include <wx/menu.h>
#include <wx/translation.h>

#include <algorithm>
#include <iterator>

/// What can be done with every table.
namespace mijlpaal::gui {

namespace {

/// By how much a column becomes wider or narrower at once, in pixels at scale 1.
constexpr int widthStep = 12;

/// Lines of the menu on a column head.
enum HeadMenu { sortUp = 1, sortDown, sortNot, groupBy, groupNot, filterThis, freeze, freezeNot, fit, hide, columns };

}  // namespace

std::vector<Command> TablePane::commands() {
    auto commands = arrangingCommands();
    for (auto more : {columnCommands(), editingCommands()})
        std::move(more.begin(), more.end(), std::back_inserter(commands));
    return commands;
}

std::vector<Command> TablePane::editingCommands() {
    const auto canPaste = [this](const Situation& now) {
        const auto& columns = table_->source().columns();
        return now.canEdit() && std::any_of(columns.begin(), columns.end(),
                                            [](const auto& column) { return column.isEditable; });
    };
    const auto isRowSelected = [this](const Situation&) { return areRowsSelected(); };
    std::vector<Command> commands{
        {.name = "table.edit_cell",
         .text = _("&Edit cell"),
         .key = "F2",
         .possible = canPaste,
         .run = [this] { table_->editCurrent(); }},
        {.name = "table.copy",
         .text = _("&Copy"),
         .key = "Ctrl+C",
         .possible = isRowSelected,
         .run = [this] { copy(false); }},
        {.name = "table.copy_with_titles",
         .text = _("Copy with &titles"),
         .key = "Ctrl+Shift+C",
         .possible = isRowSelected,
         .run = [this] { copy(true); }},
        {.name = "table.paste",
         .text = _("&Paste"),
         .key = "Ctrl+V",
         .possible = canPaste,
         .run = [this] { paste(); }},
        {.name = "table.fill_down",
         .text = _("&Fill down"),
         .key = "Ctrl+D",
         .help = _("Types what stands in the first selected row into the others"),
         .possible = [this, canPaste](
                         const Situation& now) { return canPaste(now) && table_->selectedKeys().size() > 1; },
         .run = [this] { fillDown(); }},
    };
    if (placeRows) {
        commands.push_back(
            {.name = "table.cut",
             .text = _("Cu&t"),
             .key = "Ctrl+X",
             .possible = [isRowSelected](const Situation& now) { return now.canEdit() && isRowSelected(now); },
             .run = [this] { copy(false, true); }});
    }
    return commands;
}

/// Also rows that are no records, such as a field in the journal.
bool TablePane::areRowsSelected() const {
    return !table_->selectedKeys().empty();
}

std::vector<Command> TablePane::arrangingCommands() {
    const auto isRowSelected = [this](const Situation&) { return areRowsSelected(); };
    return {
        {.name = "table.find",
         .text = _("&Find…"),
         .key = "Ctrl+F",
         .run =
             [this] {
                 find_->SetFocus();
                 find_->SelectAll();
             }},
        {.name = "table.find_next",
         .text = _("Find &next"),
         .key = "Shift+F4",
         .run = [this] { find(true); }},
        {.name = "table.find_previous",
         .text = _("Find &previous"),
         .key = "Ctrl+Shift+F4",
         .run = [this] { find(true, true); }},
        {.name = "table.go_to", .text = _("&Go to…"), .key = "F5", .run = [this] { goToRow(); }},
        {.name = "table.columns", .text = _("&Columns…"), .run = [this] { askColumns(); }},
        {.name = "table.unsorted",
         .text = _("In the order of the &outline"),
         .key = "Shift+F3",
         .possible = [this](const Situation&) { return !table_->arrangement().sorts.empty(); },
         .run =
             [this] {
                 auto arrangement = table_->arrangement();
                 arrangement.sorts.clear();
                 table_->arrange(std::move(arrangement));
             }},
        {.name = "table.filter", .text = _("&Filter"), .choices = [this] { return filterLines(); }},
        {.name = "table.filter_edit",
         .text = _("F&ilter by…"),
         .key = "Ctrl+Shift+L",
         .run = [this] { askFilter(); }},
        {.name = "table.filter_clear",
         .text = _("Show &all rows"),
         .key = "F3",
         .possible = [this](const Situation&) { return table_->arrangement().filter.has_value(); },
         .run = [this] { filterBy(std::nullopt); }},
        {.name = "table.apply_again",
         .text = _("Sort and filter a&gain"),
         .key = "Ctrl+F3",
         .run = [this] { table_->arrange(table_->arrangement()); }},
        {.name = "table.group", .text = _("&Group"), .choices = [this] { return groupLines(); }},
        {.name = "table.levels", .text = _("&Levels"), .choices = [this] { return levelLines(); }},
        {.name = "table.expand_all",
         .text = _("&Expand all"),
         .key = "Alt+Shift+*",
         .run = [this] { table_->openAll(); }},
        {.name = "table.collapse_all", .text = _("&Collapse all"), .run = [this] { table_->closeAll(); }},
        {.name = "table.expand",
         .text = _("E&xpand the row"),
         .key = "Alt+Shift+=",
         .possible = isRowSelected,
         .run = [this] { table_->openKeys(table_->selectedKeys(), true); }},
        {.name = "table.collapse",
         .text = _("C&ollapse the row"),
         .key = "Alt+Shift+-",
         .possible = isRowSelected,
         .run = [this] { table_->openKeys(table_->selectedKeys(), false); }},
        {.name = "table.export", .text = _("Save the &table as…"), .run = [this] { exportShown(); }},
    };
}

std::vector<Command> TablePane::columnCommands() {
    const auto current = [this] { return table_->currentColumn(); };
    const auto widen = [this, current](int by) {
        table_->setColumnWidth(current(), table_->columnWidth(current()) + FromDIP(by));
    };
    return {
        {.name = "table.freeze", .text = _("Free&ze columns"), .choices = [this] { return freezeLines(); }},
        {.name = "table.column_wider",
         .text = _("Column &wider"),
         .key = "Ctrl+Shift+Right",
         .run = [widen] { widen(widthStep); }},
        {.name = "table.column_narrower",
         .text = _("Column &narrower"),
         .key = "Ctrl+Shift+Left",
         .run = [widen] { widen(-widthStep); }},
        {.name = "table.column_fit",
         .text = _("Column as wide as its &text"),
         .run = [this, current] { table_->fitColumn(current()); }},
        {.name = "table.column_left",
         .text = _("Column further &left"),
         .key = "Ctrl+Shift+PageUp",
         .run = [this, current] { table_->moveColumn(current(), -1); }},
        {.name = "table.column_right",
         .text = _("Column further &right"),
         .key = "Ctrl+Shift+PageDown",
         .run = [this, current] { table_->moveColumn(current(), 1); }},
    };
}

std::vector<Command> TablePane::freezeLines() {
    std::vector<Command> lines;
    const auto add = [&](const wxString& text, int columns) {
        lines.push_back({.name = "table.freeze." + std::to_string(columns),
                         .text = wxControl::EscapeMnemonics(text),
                         .run = [this, columns] { table_->freeze(columns); },
                         .isChecked = [this, columns] { return table_->frozen() == columns; }});
    };
    add(_("None"), 0);
    const auto order = table_->columnsInOrder();
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        add(filled(_("Up to {column}"), {{"column", titleOf(table_->source().columns()[order[i]])}}),
            static_cast<int>(i) + 1);
    }
    return lines;
}

std::vector<Command> TablePane::filterLines() {
    std::vector<Command> lines;
    const auto add = [&](const wxString& text, std::optional<sheet::Filter> filter) {
        lines.push_back({.name = "table.filter." + std::to_string(lines.size()),
                         .text = wxControl::EscapeMnemonics(text),
                         .run = [this, filter] { filterBy(filter); },
                         .isChecked = [this, filter] { return table_->arrangement().filter == filter; }});
    };
    add(_("All rows"), std::nullopt);
    for (const auto& filter : quickFilters) add(wxGetTranslation(fromUtf8(filter.name)), filter);
    for (const auto& filter : kept_) add(fromUtf8(filter.name), filter);
    return lines;
}

std::vector<Command> TablePane::groupLines() {
    std::vector<Command> lines;
    const auto add = [&](const wxString& text, std::optional<std::string> group) {
        lines.push_back({.name = "table.group." + std::to_string(lines.size()),
                         .text = wxControl::EscapeMnemonics(text),
                         .run =
                             [this, group] {
                                 auto arrangement = table_->arrangement();
                                 arrangement.group = group;
                                 table_->arrange(std::move(arrangement));
                             },
                         .isChecked = [this, group] { return table_->arrangement().group == group; }});
    };
    add(_("No groups"), std::nullopt);
    for (const auto i : table_->columnsInOrder()) {
        const auto& column = table_->source().columns()[i];
        add(titleOf(column), column.name);
    }
    return lines;
}

std::vector<Command> TablePane::levelLines() {
    std::vector<Command> lines;
    for (int level = 1; level <= table_->levels(); ++level) {
        lines.push_back({.name = "table.levels." + std::to_string(level),
                         .text = filled(_("Level {number}"), {{"number", wxString::Format("%d", level)}}),
                         .run = [this, level] { table_->openToLevel(level); }});
    }
    return lines;
}

void TablePane::showHeadMenu(unsigned at) {
    const auto& column = table_->source().columns()[at];
    const auto& now = table_->arrangement();
    wxMenu menu;
    menu.Append(sortUp, _("Sort &upwards"));
    menu.Append(sortDown, _("Sort &downwards"));
    menu.Append(sortNot, _("In the order of the &outline"))->Enable(!now.sorts.empty());
    menu.AppendSeparator();
    menu.Append(groupBy, _("&Group by this column"));
    menu.Append(groupNot, _("&No groups"))->Enable(now.group.has_value());
    menu.Append(filterThis, _("&Filter by this column…"));
    menu.AppendSeparator();
    const auto order = table_->columnsInOrder();
    const auto place = static_cast<int>(std::find(order.begin(), order.end(), at) - order.begin());
    menu.Append(freeze, _("Free&ze up to this column"))
        ->Enable(place + 1 < static_cast<int>(order.size()) && table_->frozen() != place + 1);
    menu.Append(freezeNot, _("F&reeze no columns"))->Enable(table_->frozen() > 0);
    menu.Append(fit, _("As wide as its &text"));
    menu.Append(hide, _("&Hide this column"))->Enable(order.size() > 1);
    menu.Append(HeadMenu::columns, _("&Columns…"));
    auto wanted = now;
    switch (table_->GetPopupMenuSelectionFromUser(menu)) {
        case sortUp:
            wanted.sorts = {{column.name, false}};
            break;
        case sortDown:
            wanted.sorts = {{column.name, true}};
            break;
        case sortNot:
            wanted.sorts.clear();
            break;
        case groupBy:
            wanted.group = column.name;
            break;
        case groupNot:
            wanted.group.reset();
            break;
        case filterThis: {
            sheet::Filter filter;
            filter.conditions = {{column.name, sheet::Comparison::contains, {}}};
            FilterDialog dialog{this, table_->source(), filter, kept_};
            if (dialog.ShowModal() == wxID_OK) {
                kept_ = dialog.kept();
                filterBy(dialog.filter());
            }
            return;
        }
        case freeze:
            table_->freeze(place + 1);
            return;
        case freezeNot:
            table_->freeze(0);
            return;
        case fit:
            table_->fitColumn(at);
            return;
        case hide:
            table_->showColumn(at, false);
            host_.situationChanged();
            return;
        case HeadMenu::columns:
            askColumns();
            return;
        default:
            return;
    }
    table_->arrange(std::move(wanted));
}

void TablePane::askColumns() {
    stopTyping();
    ColumnsDialog dialog{this, table_->source(), table_->columnsInOrder()};
    if (dialog.ShowModal() != wxID_OK) return;
    auto arrangement = table_->arrangement();
    arrangement.columns.clear();
    for (const auto i : dialog.columns())
        arrangement.columns.push_back({table_->source().columns()[i].name, {}});
    table_->arrange(std::move(arrangement));
}

void TablePane::askFilter() {
    stopTyping();
    FilterDialog dialog{this, table_->source(), table_->arrangement().filter.value_or(sheet::Filter{}),
                        kept_};
    if (dialog.ShowModal() != wxID_OK) return;
    kept_ = dialog.kept();
    filterBy(dialog.filter());
}

}  // namespace mijlpaal::gui

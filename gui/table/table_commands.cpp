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

bool isRowSelected(const Situation& now) {
    return !now.selected.empty();
}

/// Lines of the menu on a column head.
enum HeadMenu { sortUp = 1, sortDown, sortNot, groupBy, groupNot, filterThis, hide, columns };

}  // namespace

std::vector<Command> TablePane::commands() {
    auto commands = arrangingCommands();
    auto more = editingCommands();
    std::move(more.begin(), more.end(), std::back_inserter(commands));
    return commands;
}

std::vector<Command> TablePane::editingCommands() {
    const auto canPaste = [this](const Situation& now) {
        const auto& columns = table_->source().columns();
        return now.canEdit() && std::any_of(columns.begin(), columns.end(),
                                            [](const auto& column) { return column.isEditable; });
    };
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
         .possible = [canPaste](const Situation& now) { return canPaste(now) && now.selected.size() > 1; },
         .run = [this] { fillDown(); }},
    };
    if (placeRows) {
        commands.push_back(
            {.name = "table.cut",
             .text = _("Cu&t"),
             .key = "Ctrl+X",
             .possible = [](const Situation& now) { return now.canEdit() && isRowSelected(now); },
             .run = [this] { copy(false, true); }});
    }
    return commands;
}

std::vector<Command> TablePane::arrangingCommands() {
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
        {.name = "table.collapse_all",
         .text = _("&Collapse all"),
         .key = "Alt+Shift+-",
         .run = [this] { table_->closeAll(); }},
        {.name = "table.export", .text = _("Save the &table as…"), .run = [this] { exportShown(); }},
    };
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
    menu.Append(hide, _("&Hide this column"))->Enable(table_->columnsInOrder().size() > 1);
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

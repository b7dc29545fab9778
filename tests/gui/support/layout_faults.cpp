#include "tests/gui/support/layout_faults.h"

#include "gui/parts/text.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/infobar.h>
#include <wx/listbox.h>
#include <wx/notebook.h>
#include <wx/radiobut.h>
#include <wx/scrolwin.h>
#include <wx/splitter.h>
#include <wx/stattext.h>
#include <wx/statusbr.h>
#include <wx/textctrl.h>
#include <wx/toplevel.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

/// Controls whose label is all that they show.
bool showsItsLabel(const wxWindow& window) {
    return dynamic_cast<const wxStaticText*>(&window) || dynamic_cast<const wxButton*>(&window) ||
           dynamic_cast<const wxCheckBox*>(&window) || dynamic_cast<const wxRadioButton*>(&window);
}

wxString labelOf(const wxWindow& window) {
    return wxControl::RemoveMnemonics(window.GetLabel());
}

std::string nameOf(const wxWindow& window) {
    const auto text = showsItsLabel(window) ? labelOf(window) : window.GetName();
    return "“" + toUtf8(text) + "”";
}

wxRect onScreen(const wxWindow& window) {
    return window.GetScreenRect();
}

/// What holds more than is seen of it at once.
bool isScrolled(const wxWindow& window) {
    return dynamic_cast<const wxScrollHelper*>(&window) != nullptr;
}

std::string areaText(const wxRect& area) {
    return std::to_string(area.width) + "x" + std::to_string(area.height) + " at " + std::to_string(area.x) +
           "," + std::to_string(area.y);
}

std::vector<wxDataViewItem> firstRows(const wxDataViewModel& model, const wxDataViewItem& parent,
                                      std::size_t most) {
    std::vector<wxDataViewItem> rows;
    wxDataViewItemArray items;
    model.GetChildren(parent, items);
    for (const auto& item : items) {
        if (rows.size() >= most) break;
        rows.push_back(item);
        if (!model.IsContainer(item)) continue;
        for (const auto& inside : firstRows(model, item, most - rows.size())) rows.push_back(inside);
    }
    return rows;
}

class Look {
public:
    std::vector<std::string> faults;

    void at(const wxWindow& window) {
        if (!window.IsShownOnScreen()) return;
        if (showsItsLabel(window)) checkLabel(window);
        if (const auto* table = dynamic_cast<const wxDataViewCtrl*>(&window)) {
            checkTitles(*table);
            checkCells(*table);
        }
        if (const auto* bar = dynamic_cast<const wxStatusBar*>(&window)) checkFields(*bar);
        if (!isComposed(window)) checkChildren(window);
        for (const auto* child : window.GetChildren()) {
            if (!child->IsTopLevel()) at(*child);
        }
    }

private:
    /// Whose parts are the business of the toolkit.
    static bool isComposed(const wxWindow& window) {
        return dynamic_cast<const wxDataViewCtrl*>(&window) || dynamic_cast<const wxStatusBar*>(&window) ||
               dynamic_cast<const wxInfoBar*>(&window) || dynamic_cast<const wxNotebook*>(&window) ||
               dynamic_cast<const wxTopLevelWindow*>(&window);
    }

    void add(std::string fault) { faults.push_back(std::move(fault)); }

    void checkLabel(const wxWindow& window) {
        const auto label = labelOf(window);
        if (label.empty()) return;
        // A label that is cut off on purpose says the whole of it in its tip.
        if ((window.GetWindowStyle() & (wxST_ELLIPSIZE_END | wxST_ELLIPSIZE_MIDDLE | wxST_ELLIPSIZE_START)) &&
            dynamic_cast<const wxStaticText*>(&window) && !window.GetToolTipText().empty())
            return;
        int width = 0, height = 0;
        for (const auto& line : wxSplit(label, '\n', '\0')) {
            const auto size = window.GetTextExtent(line);
            width = std::max(width, size.x);
            height += size.y;
        }
        const auto box = window.GetSize();
        if (width > box.x + 1 || height > box.y + 2)
            add(nameOf(window) + " needs " + std::to_string(width) + "x" + std::to_string(height) +
                " and has " + std::to_string(box.x) + "x" + std::to_string(box.y));
    }

    void checkTitles(const wxDataViewCtrl& table) {
        for (unsigned i = 0; i < table.GetColumnCount(); ++i) {
            const auto* column = table.GetColumn(i);
            if (column->IsHidden()) continue;
            const auto needed = table.GetTextExtent(column->GetTitle()).x;
            if (needed > column->GetWidth())
                add("the title “" + toUtf8(column->GetTitle()) + "” of " + nameOf(table) + " needs " +
                    std::to_string(needed) + " and has " + std::to_string(column->GetWidth()));
        }
    }

    /// Dates, codes and amounts are read whole or not at all; of longer texts the tip has the rest.
    void checkCells(const wxDataViewCtrl& table) {
        constexpr std::size_t shortText = 12;
        const auto* model = table.GetModel();
        if (!model) return;
        const auto bold = table.GetFont().Bold();
        const auto rows = firstRows(*model, {}, 40);
        for (unsigned i = 0; i < table.GetColumnCount(); ++i) {
            const auto* column = table.GetColumn(i);
            if (column->IsHidden()) continue;
            for (const auto& item : rows) {
                wxVariant value;
                model->GetValue(value, item, column->GetModelColumn());
                const auto text = value.GetType() == "string" ? value.GetString() : wxString{};
                if (text.empty() || text.length() > shortText) continue;
                wxDataViewItemAttr look;
                const bool isBold = model->GetAttr(item, column->GetModelColumn(), look) && look.GetBold();
                int needed = 0, height = 0;
                table.GetTextExtent(text, &needed, &height, nullptr, nullptr, isBold ? &bold : nullptr);
                // The toolkit keeps some room at both sides.
                if (needed + 6 <= column->GetWidth()) continue;
                add("“" + toUtf8(text) + "” in " + nameOf(table) + " needs " + std::to_string(needed + 6) +
                    " and has " + std::to_string(column->GetWidth()));
                break;  // one of a column says it
            }
        }
    }

    void checkFields(const wxStatusBar& bar) {
        for (int i = 1; i < bar.GetFieldsCount(); ++i) {
            wxRect area;
            const auto text = bar.GetStatusText(i);
            if (text.empty() || !bar.GetFieldRect(i, area)) continue;
            const auto needed = bar.GetTextExtent(text);
            if (needed.x > area.width || needed.y > area.height)
                add("“" + toUtf8(text) + "” in the status bar needs " + std::to_string(needed.x) + "x" +
                    std::to_string(needed.y) + " and has " + std::to_string(area.width) + "x" +
                    std::to_string(area.height));
        }
    }

    void checkChildren(const wxWindow& window) {
        std::vector<const wxWindow*> shown;
        for (const auto* child : window.GetChildren()) {
            if (!child->IsTopLevel() && child->IsShown() && !onScreen(*child).IsEmpty())
                shown.push_back(child);
        }
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const auto area = onScreen(*shown[i]);
            if (!isScrolled(window) && !onScreen(window).Contains(area))
                add(nameOf(*shown[i]) + " (" + areaText(area) + ") reaches out of " + nameOf(window) + " (" +
                    areaText(onScreen(window)) + ")");
            for (std::size_t j = i + 1; j < shown.size(); ++j) {
                if (area.Intersects(onScreen(*shown[j])))
                    add(nameOf(*shown[i]) + " (" + areaText(area) + ") lies over " + nameOf(*shown[j]) +
                        " (" + areaText(onScreen(*shown[j])) + ")");
            }
        }
    }
};

void addCells(const wxDataViewCtrl& table, std::vector<std::string>& texts) {
    const auto* model = table.GetModel();
    for (const auto& item : firstRows(*model, {}, 1000)) {
        for (unsigned i = 0; i < table.GetColumnCount(); ++i) {
            wxVariant value;
            model->GetValue(value, item, table.GetColumn(i)->GetModelColumn());
            if (value.GetType() == "string" && !value.GetString().empty())
                texts.push_back(toUtf8(value.GetString()));
        }
    }
}

void addTexts(const wxWindow& window, std::vector<std::string>& texts) {
    if (!window.IsShownOnScreen()) return;
    if (showsItsLabel(window)) texts.push_back(toUtf8(labelOf(window)));
    if (const auto* field = dynamic_cast<const wxTextEntry*>(&window))
        texts.push_back(toUtf8(field->GetValue()));
    if (const auto* list = dynamic_cast<const wxListBox*>(&window)) {
        for (const auto& line : list->GetStrings()) texts.push_back(toUtf8(line));
    }
    if (const auto* table = dynamic_cast<const wxDataViewCtrl*>(&window); table && table->GetModel())
        addCells(*table, texts);
    for (const auto* child : window.GetChildren()) {
        if (!child->IsTopLevel()) addTexts(*child, texts);
    }
}

}  // namespace

std::vector<std::string> layoutFaults(const wxWindow& window) {
    Look look;
    look.at(window);
    return std::move(look.faults);
}

std::vector<std::string> textsIn(const wxWindow& window) {
    std::vector<std::string> texts;
    addTexts(window, texts);
    return texts;
}

}  // namespace mijlpaal::gui

#pragma once

#include <wx/window.h>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

/// Drawn parts of a window for those who do not see them.
namespace mijlpaal::gui {

/// One of them, as a screen reader finds it.
struct AccessiblePart {
    std::int64_t key = 0;
    std::string name;
    wxRect inWindow;
    bool isSelected = false;
};

/// Lets a screen reader find the parts that `parts` tells of, each as a row of a tree table with the action
/// "select", which calls `select`.
/// To be called once for a window, before a screen reader asked for it.
void showAccessibleParts(wxWindow& window, const std::string& name,
                         std::function<std::vector<AccessiblePart>()> parts,
                         std::function<void(std::int64_t key)> select);

/// The parts stand elsewhere, or others are selected; the parts are others now. Costs nothing when nobody asked
/// for them.
void accessiblePartsMoved(wxWindow& window);
void accessiblePartsChanged(wxWindow& window);

}  // namespace mijlpaal::gui

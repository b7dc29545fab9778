#pragma once

#include "app/view.h"
#include "gui/parts/page.h"
#include "model/record_ids.h"

#include <wx/panel.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::gui {

/// What stands beside the selected row: one way to look at it, or at the plan around it.
class DetailsPage : public wxPanel {
public:
    DetailsPage(wxWindow* parent, PageHost& host) : wxPanel{parent}, host_{host} {}

    /// Called only while it is in sight.
    virtual void show(const app::View& view, std::optional<model::ActivityId> selected) = 0;
    /// Puts the keyboard on what one came for.
    virtual void takeFocus() = 0;
    /// Its title, where that says more about a view than the one in the list of pages; called also while it
    /// is not in sight.
    virtual std::optional<wxString> titleFor(const app::View&) const { return std::nullopt; }

    /// Someone wants to go to an activity; the title is another one.
    std::function<void(model::ActivityId)> goTo;
    std::function<void()> titleChanged;

protected:
    PageHost& host() const { return host_; }

private:
    PageHost& host_;
};

/// A row in the list of details.
struct DetailsKind {
    /// By which settings name it, and commands after "details.".
    std::string name;
    wxString title;
    /// The command that goes there.
    wxString command, key;
    /// Whether there is anything to see without a selected activity.
    bool needsSelection = true;
    DetailsPage* (*make)(wxWindow* parent, PageHost& host);
};

/// Every page of the details, in the order of their tabs.
std::vector<DetailsKind> allDetails();

}  // namespace mijlpaal::gui

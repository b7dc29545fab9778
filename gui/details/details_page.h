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

/// What is selected beside the details: records of any kind, in the order of their rows.
using Selection = std::vector<model::ObjectRef>;

/// The first activity of a selection, for pages that know only those.
std::optional<model::ActivityId> activityIn(const Selection& selection);

/// What stands beside the selected rows: one way to look at them, or at the plan around them.
class DetailsPage : public wxPanel {
public:
    DetailsPage(wxWindow* parent, PageHost& host) : wxPanel{parent}, host_{host} {}

    /// Called only while it is in sight.
    virtual void show(const app::View& view, const Selection& selected) = 0;
    /// Puts the keyboard on what one came for.
    virtual void takeFocus() = 0;
    /// Its title, where that says more about a view than the one in the list of pages; called also while it
    /// is not in sight.
    virtual std::optional<wxString> titleFor(const app::View&) const { return std::nullopt; }

    /// Someone wants to go to a record; the title is another one.
    std::function<void(model::ObjectRef)> goTo;
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
    /// Whether there is anything to see.
    std::function<bool(const Situation&)> possible;
    DetailsPage* (*make)(wxWindow* parent, PageHost& host);
};

/// The pages of the details beside a plan, and beside a list of records of any kind, in the order of their
/// tabs.
std::vector<DetailsKind> planDetails();
std::vector<DetailsKind> recordDetails();

}  // namespace mijlpaal::gui

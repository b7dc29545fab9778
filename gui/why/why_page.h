#pragma once

#include "app/session.h"
#include "gui/parts/row_tree.h"

#include <wx/panel.h>
#include <wx/stattext.h>

namespace mijlpaal::gui {

/// Rows about one activity, with what they are about above them.
class ActivityPage : public wxPanel {
public:
    ActivityPage(wxWindow* parent, app::Session& session) : wxPanel{parent}, session_{session} {}

    RowTree& list() { return *list_; }
    /// Shows the plan of now; nothing is selected where there is no activity.
    virtual void show(std::optional<model::ActivityId> id) = 0;

    std::function<void(model::ActivityId)> goTo;

protected:
    void makeControls(RowTree* list);
    void say(const wxString& title);
    app::Session& session() { return session_; }

private:
    app::Session& session_;
    wxStaticText* title_ = nullptr;
    RowTree* list_ = nullptr;
};

/// Why an activity lies where it lies, and what happens when it slips.
class WhyPage : public ActivityPage {
public:
    static constexpr auto listName = "why";

    WhyPage(wxWindow* parent, app::Session& session);
    void show(std::optional<model::ActivityId> id) override;
    /// To the first reason, so that Enter goes back along the chain.
    void focusFirst();
};

/// The chains of activities that lead to an activity.
class PathsPage : public ActivityPage {
public:
    static constexpr auto listName = "paths";

    PathsPage(wxWindow* parent, app::Session& session);
    void show(std::optional<model::ActivityId> id) override;
};

}  // namespace mijlpaal::gui

#pragma once

#include "gui/why/activity_page.h"

namespace mijlpaal::gui {

/// The chains of activities that lead to an activity.
class PathsPage : public ActivityPage {
public:
    static constexpr auto listName = "paths";

    PathsPage(wxWindow* parent, PageHost& host);
    void show(const app::View& view, const Selection& selected) override;
};

}  // namespace mijlpaal::gui

#pragma once

#include "gui/why/activity_page.h"

namespace mijlpaal::gui {

/// Why an activity lies where it lies, and what happens when it slips.
class WhyPage : public ActivityPage {
public:
    static constexpr auto listName = "why";

    WhyPage(wxWindow* parent, PageHost& host);
    void show(const app::View& view, const Selection& selected) override;
    /// To the first reason, so that Enter goes back along the chain.
    void takeFocus() override;
};

}  // namespace mijlpaal::gui

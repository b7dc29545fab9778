#pragma once

#include "gui/why/activity_page.h"

namespace mijlpaal::gui {

/// What the law needs of each system for the selected part of the law; each row leads to its record.
class CellNeedsPage : public ActivityPage {
public:
    static constexpr auto listName = "cell-needs";

    CellNeedsPage(wxWindow* parent, PageHost& host);

    void show(const app::View& view, const Selection& selected) override;
    /// Selects the first of those that lean on a system.
    void selectFirstOf(model::SystemId system);
};

/// The tab with what stands behind the cells of a row.
DetailsKind cellNeeds();

}  // namespace mijlpaal::gui

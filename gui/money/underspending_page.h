#pragma once

#include "app/underspending.h"
#include "gui/parts/baseline_bar.h"
#include "gui/table/rows_page.h"

#include <optional>

namespace mijlpaal::gui {

/// Why less was spent than was given, by year, programme and activity, compared with a baseline that one chooses: the plan
/// of a revision, or the dates that activities brought along.
class UnderspendingPage : public RowsPage {
public:
    static constexpr auto baselineName = "underspending.baseline", saidName = "underspending.said";

    UnderspendingPage(wxWindow* parent, PageHost& host);

    void show(const app::View& view) override;
    PageLayout layout() const override;
    void setLayout(const PageLayout& layout) override;

private:
    std::shared_ptr<const sheet::Source> sourceOf(const app::View& view);
    base::Result<app::UnderspendingTold> toldOf(const app::View& view);

    app::View view_;
    BaselineBar baseline_;
    /// The plan of the revision that was asked for last.
    std::optional<app::View> before_;
};

}  // namespace mijlpaal::gui

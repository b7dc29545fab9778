#pragma once

#include "gui/chart/chart_view.h"
#include "gui/details/details_page.h"

#include <wx/checkbox.h>
#include <wx/spinctrl.h>

namespace mijlpaal::gui {

/// The network around the selected activity, or of the whole plan.
class NetworkPage : public DetailsPage {
public:
    static constexpr auto stepsName = "network-steps", wholeName = "network-whole";
    /// More boxes than this nobody can follow.
    static constexpr std::size_t mostBoxes = 400;

    NetworkPage(wxWindow* parent, PageHost& host);
    void show(const app::View& view, const Selection& selected) override;
    void takeFocus() override { chart_->takeFocus(); }

    ChartView& chart() { return *chart_; }

private:
    void redraw();

    wxSpinCtrl* steps_ = nullptr;
    wxCheckBox* whole_ = nullptr;
    ChartView* chart_ = nullptr;
    app::View view_;
    std::optional<model::ActivityId> selected_;
    /// The links looked at last, and what they link.
    model::Table<model::Dependency> links_;
    std::vector<model::ActivityId> linked_;
};

}  // namespace mijlpaal::gui

#pragma once

#include "chart/month_picture.h"
#include "gui/chart/chart_view.h"
#include "gui/details/details_page.h"

#include <map>

namespace mijlpaal::gui {

/// The agenda of a month as a picture, at first of the month it is. The rows beside it say the same; another selected row
/// brings its month, until one walks on.
class MonthPage : public DetailsPage {
public:
    MonthPage(wxWindow* parent, PageHost& host);

    void show(const app::View& view, const Selection& selected) override;
    void takeFocus() override { chart_->takeFocus(); }

    std::chrono::year_month month() const { return month_.month; }
    void walk(int months);
    void walkToToday();

    ChartView& chart() { return *chart_; }

private:
    void read();
    void redraw();

    app::View view_;
    Selection selected_;
    chart::Month month_;
    std::map<std::int64_t, model::ObjectRef> records_;
    ChartView* chart_ = nullptr;
    bool wasShown_ = false;
};

/// The tab with the month.
DetailsKind monthDetails();

}  // namespace mijlpaal::gui

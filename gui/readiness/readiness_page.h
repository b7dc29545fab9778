#pragma once

#include "gui/forecast/forecasted_page.h"

namespace mijlpaal::gui {

/// Whether each part of the law has what it needs on its day, on other days, and until when one can fall
/// back.
class ReadinessPage : public ForecastedPage {
public:
    ReadinessPage(wxWindow* parent, PageHost& host);

    /// In the order of their tabs.
    enum Pictures : std::size_t { matrix, curve, lastDays, overTime };

private:
    void draw() override;
    void drawPartOverTime(model::LawPartId part);
};

}  // namespace mijlpaal::gui

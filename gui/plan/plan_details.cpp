#include "gui/parts/text.h"
#include "gui/plan/plan_page.h"

#include <wx/translation.h>

#include <algorithm>

/// The details below table and chart, and how the page is arranged.
namespace mijlpaal::gui {

using model::ActivityId;

namespace {

/// The names of the values in the layout of the page.
constexpr auto tableWidth = "table_width", linksShown = "links", floatShown = "float",
               baselineShown = "baseline", forecastShown = "forecast", roomShown = "room", leftEdge = "left", dayWidth = "day_width";

constexpr auto thisOne = PageLayout::Suits::thisOne;

}  // namespace

void PlanPage::makeDetails() {
    details_->setAbove(*splitter_);
    details_->reveal = [this](model::ObjectRef ref) {
        if (ref.kind != model::RecordKind::activity || !reveal(ref)) return false;
        gantt_->scrollTo(ActivityId{ref.number});
        return true;
    };
    details_->left = [this] { table_->SetFocus(); };
    details_->arranged = [this] {
        // The rows get their place once both halves know their size.
        table_->CallAfter([table = table_] { table->showSelected(); });
    };
}

void PlanPage::readDetails() {
    details_->pane().show(table_->view(), selected());
}

PageLayout PlanPage::layout() const {
    PageLayout layout;
    layout.setNumber(tableWidth, splitter_->GetSashPosition());
    details_->addTo(layout);
    const auto& canvas = gantt_->canvas();
    layout.setOn(linksShown, canvas.shown().links);
    layout.setOn(floatShown, canvas.shown().floats);
    layout.setOn(baselineShown, canvas.shown().baseline);
    layout.setOn(forecastShown, canvas.shown().forecast);
    layout.setOn(roomShown, canvas.shown().room);
    layout.setNumber(leftEdge, static_cast<double>(canvas.scale().left().tenths), thisOne);
    layout.setNumber(dayWidth, canvas.scale().pixelsPerDay(), thisOne);
    pane_->addTo(layout);
    return layout;
}

void PlanPage::setLayout(const PageLayout& layout) {
    auto& canvas = gantt_->canvas();
    canvas.show({layout.isOn(linksShown).value_or(true), layout.isOn(floatShown).value_or(true),
                 layout.isOn(baselineShown).value_or(true), layout.isOn(forecastShown).value_or(true),
                 layout.isOn(roomShown).value_or(false)});
    const auto left = layout.number(leftEdge), scale = layout.number(dayWidth);
    const bool isScaled = left && scale && *scale > 0;
    if (isScaled) canvas.setScale({model::Moment{static_cast<std::int64_t>(*left)}, *scale});
    pane_->setLayout(layout);
    details_->setLayout(layout);
    // Once the page has its size.
    CallAfter([this, isScaled, width = layout.number(tableWidth)] {
        const auto usual = std::min(table_->wholeWidth() + FromDIP(4), GetClientSize().x * 66 / 100);
        splitter_->SetSashPosition(width ? static_cast<int>(*width) : usual);
        if (!isScaled) gantt_->fit();
    });
}

}  // namespace mijlpaal::gui

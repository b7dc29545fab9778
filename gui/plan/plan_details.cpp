#include "gui/parts/text.h"
#include "gui/plan/plan_page.h"

#include <wx/translation.h>

#include <algorithm>

/// The details below table and chart, and how the page is arranged.
namespace mijlpaal::gui {

using model::ActivityId;

namespace {

/// The names of the values in the layout of the page.
constexpr auto tableWidth = "table_width", detailsShown = "details", detailsTab = "details_tab",
               detailsHeightName = "details_height", linksShown = "links", floatShown = "float",
               baselineShown = "baseline", leftEdge = "left", dayWidth = "day_width";

constexpr auto thisOne = PageLayout::Suits::thisOne;

}  // namespace

void PlanPage::makeDetails() {
    details_ = new DetailsPane{stack_, host()};
    details_->goTo = [this](ActivityId id) {
        table_->select(id);
        gantt_->scrollTo(id);
    };
    details_->left = [this] { table_->SetFocus(); };
    stack_->SetMinimumPaneSize(FromDIP(100));
    stack_->SetSashGravity(1);
    stack_->Initialize(splitter_);
    wantedDetailsHeight_ = FromDIP(240);
}

std::vector<Command> PlanPage::detailsCommands() {
    std::vector<Command> commands{{.name = "plan.details",
                                   .text = _("De&tails"),
                                   .key = "Ctrl+Shift+D",
                                   .run = [this] { showDetails(!areDetailsShown()); },
                                   .isChecked = [this] { return areDetailsShown(); }}};
    for (const auto& kind : details_->kinds()) {
        commands.push_back(
            {.name = "details." + kind.name,
             .text = kind.command,
             .key = kind.key,
             .possible = [needs = kind.needsSelection](
                             const Situation& now) { return !needs || now.hasSelected<model::Activity>(); },
             .run =
                 [this, name = kind.name] {
                     showDetails(true);
                     details_->turnTo(name);
                     details_->takeFocus();
                 }});
    }
    return commands;
}

bool PlanPage::areDetailsShown() const {
    return stack_->IsSplit();
}

int PlanPage::detailsHeight() const {
    if (!areDetailsShown()) return wantedDetailsHeight_;
    return std::max(stack_->GetClientSize().y - stack_->GetSashPosition(), stack_->GetMinimumPaneSize());
}

void PlanPage::showDetails(bool shown) {
    if (shown == areDetailsShown()) return;
    if (shown) {
        // The plan keeps the better half.
        const auto most = std::max(stack_->GetClientSize().y / 2, stack_->GetMinimumPaneSize());
        const auto height = std::clamp(wantedDetailsHeight_, stack_->GetMinimumPaneSize(), most);
        stack_->SplitHorizontally(splitter_, details_, -height);
        // Once more when both halves know their size: until then the sash may be pushed aside.
        CallAfter([this, height] {
            if (!areDetailsShown()) return;
            stack_->SetSashPosition(-height);
            table_->CallAfter([table = table_] { table->showSelected(); });
        });
        readDetails();
    } else {
        wantedDetailsHeight_ = detailsHeight();
        stack_->Unsplit(details_);
        table_->SetFocus();
    }
    details_->setOpen(shown);
    host().situationChanged();
}

void PlanPage::readDetails() {
    const auto selected = table_->selected();
    details_->show(table_->view(), selected.empty() ? std::nullopt : std::optional{selected.front()});
}

PageLayout PlanPage::layout() const {
    PageLayout layout;
    layout.setNumber(tableWidth, splitter_->GetSashPosition());
    layout.setOn(detailsShown, areDetailsShown());
    layout.setNumber(detailsHeightName, detailsHeight());
    layout.set(detailsTab, details_->current().name);
    const auto& canvas = gantt_->canvas();
    layout.setOn(linksShown, canvas.shown().links);
    layout.setOn(floatShown, canvas.shown().floats);
    layout.setOn(baselineShown, canvas.shown().baseline);
    layout.setNumber(leftEdge, static_cast<double>(canvas.scale().left().tenths), thisOne);
    layout.setNumber(dayWidth, canvas.scale().pixelsPerDay(), thisOne);
    table_->addTo(layout);
    return layout;
}

void PlanPage::setLayout(const PageLayout& layout) {
    auto& canvas = gantt_->canvas();
    canvas.show({layout.isOn(linksShown).value_or(true), layout.isOn(floatShown).value_or(true),
                 layout.isOn(baselineShown).value_or(true)});
    const auto left = layout.number(leftEdge), scale = layout.number(dayWidth);
    const bool isScaled = left && scale && *scale > 0;
    if (isScaled) canvas.setScale({model::Moment{static_cast<std::int64_t>(*left)}, *scale});
    table_->setLayout(layout);
    details_->turnTo(layout.text(detailsTab).value_or(""));
    if (const auto height = layout.number(detailsHeightName);
        height && *height >= stack_->GetMinimumPaneSize())
        wantedDetailsHeight_ = static_cast<int>(*height);
    // Once the page has its size.
    CallAfter([this, isScaled, width = layout.number(tableWidth),
               isOpen = layout.isOn(detailsShown).value_or(false)] {
        const auto usual = std::min(table_->wholeWidth() + FromDIP(4), GetClientSize().x * 62 / 100);
        splitter_->SetSashPosition(width ? static_cast<int>(*width) : usual);
        if (!isScaled) gantt_->fit();
        showDetails(isOpen);
    });
}

}  // namespace mijlpaal::gui

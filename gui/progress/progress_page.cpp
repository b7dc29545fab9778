#include "gui/progress/progress_page.h"

#include "chart/forecast_pictures.h"
#include "chart/plot.h"
#include "chart/progress_pictures.h"
#include "gui/parts/text.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

/// The name of a value in the layout of the page.
constexpr auto chosenBaseline = "baseline";

/// More lines than these nobody can tell apart.
constexpr std::size_t mostLines = 6;

}  // namespace

ProgressPage::ProgressPage(wxWindow* parent, PageHost& host)
    : Page{parent, host}, baseline_{*this, _("Earned value beside the baseline"), baselineName, statusName} {
    body_ = new RowsAndPictures{this,
                                host,
                                {.name = "progress",
                                 .title = _("Progress"),
                                 .rows = progressRows({}, {}, language()),
                                 .wide = "name",
                                 .pictures = {{"earned_value", _("Earned value")},
                                              {"spent_done", _("Spent against done")},
                                              {"trend", _("Milestones over time")}}}};
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(baseline_.sizer(), 0, wxEXPAND | wxALL, FromDIP(3));
    column->Add(body_, 1, wxEXPAND);
    SetSizer(column);

    baseline_.changed = [this] { reckon(); };
    body_->turned = [this] { draw(); };
    for (const auto each : {spentAgainstDone, trend})
        body_->picture(each).chosen = [this, each](std::int64_t key) { choose(each, key); };
}

void ProgressPage::show(const app::View& view) {
    // While someone types, what is in the file did not change.
    if (view.origin().isPreview) return;
    view_ = view;
    baseline_.offer(view_.portfolio());
    reckon();
}

void ProgressPage::reckon() {
    progress_ = {};
    spans_.clear();
    const auto* chosen = baseline_.chosen();
    wxString wrong;
    if (view_.unscheduled()) wrong = translated(*view_.unscheduled());
    if (!chosen) {
        wrong = _("No baseline says when work starts, so there is no earned value.");
    } else if (const auto plans = host().baselines().plans(view_, *chosen); plans) {
        spans_ = app::spansIn(*plans);
        progress_.values = forecasting::earnedValues(view_.portfolio(), spans_);
    } else {
        wrong = translated(plans.error());
    }
    if (auto trends = app::trendsOf(view_, host().baselines()); trends) {
        progress_.trends = std::move(*trends);
    } else if (wrong.empty()) {
        wrong = translated(trends.error());
    }
    if (wrong.empty())
        wrong =
            filled(_("Up to the status date, {day}."),
                   {{"day", fromUtf8(model::dayText(view_.portfolio().settings().statusDate, language()))}});
    baseline_.say(wrong);
    body_->show(progressRows(view_, progress_, language()));
    draw();
}

std::vector<model::ObjectRef> ProgressPage::milestonesInSight() const {
    const auto row = progressRowOf(view_, body_->keyInSight());
    if (row.milestone) return {*row.milestone};
    auto all = milestonesOf(view_, progress_, row.programme);
    all.resize(std::min(all.size(), mostLines));
    return all;
}

void ProgressPage::draw() {
    const auto which = body_->inSight();
    const auto row = progressRowOf(view_, body_->keyInSight());
    body_->picture(which).show([this, which, row](const ChartView::Room& room) {
        const auto medium = room.medium();
        const auto title = programmeTitle(view_, row.programme, medium.language);
        if (which == trend) {
            std::vector<chart::TrendLine> lines;
            for (const auto each : milestonesInSight()) {
                const auto& points = progress_.trends.at(each);
                auto expected = expectedIn(points);
                const auto found = forecasting::trendOf(expected);
                lines.push_back(
                    {chart::titleOf(view_.portfolio(), each, medium), std::move(expected), found});
            }
            const auto name = lines.size() == 1 ? lines.front().name : title;
            return chart::trendChart(name + ": " + medium.tr("how its date was foretold"), lines, medium);
        }
        if (which == spentAgainstDone) {
            std::vector<std::string> names;
            for (const auto& each : progress_.values)
                names.push_back(programmeTitle(view_, each.programme, medium.language));
            return chart::spentAgainstDone(names, progress_.values, medium);
        }
        const auto value = std::find_if(progress_.values.begin(), progress_.values.end(),
                                        [&](const auto& each) { return each.programme == row.programme; });
        if (value == progress_.values.end())
            return chart::noPicture(title, medium.tr("There is neither work nor payment."), medium);
        return chart::earnedValueCurves(
            title, *value, forecasting::earnedCurve(view_.portfolio(), spans_, row.programme), medium);
    });
}

void ProgressPage::choose(std::size_t picture, std::int64_t key) {
    if (picture == trend) {
        const auto milestones = milestonesInSight();
        if (const auto line = static_cast<std::size_t>(key / chart::pointsOfLine); line < milestones.size())
            body_->goTo(milestones[line]);
    } else if (const auto place = static_cast<std::size_t>(key); place < progress_.values.size()) {
        if (const auto programme = progress_.values[place].programme) body_->goTo(refTo(*programme));
    }
}

PageLayout ProgressPage::layout() const {
    PageLayout layout;
    body_->addTo(layout);
    layout.set(chosenBaseline, baseline_.code(), PageLayout::Suits::thisOne);
    return layout;
}

void ProgressPage::setLayout(const PageLayout& layout) {
    body_->setLayout(layout);
    baseline_.setCode(layout.text(chosenBaseline).value_or(""));
    reckon();
}

}  // namespace mijlpaal::gui

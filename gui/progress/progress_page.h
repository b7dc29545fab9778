#pragma once

#include "gui/parts/baseline_bar.h"
#include "gui/parts/rows_and_pictures.h"
#include "gui/progress/progress_rows.h"

namespace mijlpaal::gui {

/// How far the work is: what was earned beside what was planned and paid, and how milestones were foretold.
class ProgressPage : public Page {
public:
    static constexpr auto baselineName = "progress-baseline", statusName = "progress-status";

    ProgressPage(wxWindow* parent, PageHost& host);

    void show(const app::View& view) override;
    std::vector<Command> commands() override { return body_->commands(); }
    std::vector<model::ObjectRef> selected() const override { return body_->selected(); }
    void takeFocus() override { body_->table().SetFocus(); }
    PageLayout layout() const override;
    void setLayout(const PageLayout& layout) override;

    RowsAndPictures& body() { return *body_; }
    wxChoice& baseline() { return baseline_.choice(); }

    /// In the order of their tabs.
    enum Pictures : std::size_t { earnedValue, spentAgainstDone, trend };

private:
    void reckon();
    void draw();
    void choose(std::size_t picture, std::int64_t key);
    std::vector<model::ObjectRef> milestonesInSight() const;

    app::View view_;
    Progress progress_;
    forecasting::PlannedSpans spans_;
    BaselineBar baseline_;
    RowsAndPictures* body_ = nullptr;
};

}  // namespace mijlpaal::gui

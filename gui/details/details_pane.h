#pragma once

#include "gui/quality/quality_page.h"
#include "gui/why/why_page.h"

#include <wx/notebook.h>

namespace mijlpaal::gui {

/// What stands below table and chart: why the selected activity lies where it lies, which paths lead to it,
/// and how good the plan is. Only the page in sight is kept up to date.
class DetailsPane : public wxPanel {
public:
    enum class Page : std::size_t { why, quality, paths };

    DetailsPane(wxWindow* parent, app::Session& session, std::function<model::Day()> today);

    WhyPage& why() { return *why_; }
    QualityPage& quality() { return *quality_; }
    PathsPage& paths() { return *paths_; }
    wxNotebook& pages() { return *pages_; }

    Page page() const { return static_cast<Page>(pages_->GetSelection()); }
    void turnTo(Page page);

    /// Whether anyone can see it; what cannot be seen is not computed.
    void setOpen(bool isOpen);
    /// Another activity was selected.
    void show(std::optional<model::ActivityId> id);
    void showPlan();

    std::function<void(model::ActivityId)> goTo;
    std::function<void(const model::ChangeSet&)> perform;
    /// Escape was pressed.
    std::function<void()> left;

private:
    void showPage();
    void nameQuality(std::optional<int> failed);

    wxNotebook* pages_ = nullptr;
    WhyPage* why_ = nullptr;
    QualityPage* quality_ = nullptr;
    PathsPage* paths_ = nullptr;
    std::optional<model::ActivityId> selected_;
    bool isOpen_ = false;
};

}  // namespace mijlpaal::gui

#pragma once

#include "app/baselines.h"
#include "app/underspending.h"
#include "gui/table/rows_page.h"

#include <wx/choice.h>
#include <wx/stattext.h>

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
    /// Null when there is none.
    const app::KnownBaseline* baseline() const;
    void offerBaselines(const app::View& view);

    app::View view_;
    std::vector<app::KnownBaseline> known_;
    std::string chosen_{app::recordedBaseline};
    /// The plan of the revision that was asked for last.
    std::optional<app::View> before_;
    wxChoice* choice_ = nullptr;
    wxStaticText* said_ = nullptr;
};

}  // namespace mijlpaal::gui

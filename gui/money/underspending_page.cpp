#include "gui/money/underspending_page.h"

#include "gui/parts/text.h"
#include "sheet/underspending_source.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

namespace {

/// The name of a value in the layout of the page.
constexpr auto chosenBaseline = "baseline";

}  // namespace

UnderspendingPage::UnderspendingPage(wxWindow* parent, PageHost& host)
    : RowsPage{parent, host, {"underspending", _("Underspending"), "what", [this](const app::View& view) {
                                  return sourceOf(view);
                              }}},
      baseline_{*this, _("Compared with"), baselineName, saidName} {
    baseline_.setCode(std::string{app::recordedBaseline});
    baseline_.changed = [this] { RowsPage::show(view_); };
    GetSizer()->Insert(0, baseline_.sizer(), 0, wxEXPAND | wxALL, FromDIP(3));
}

void UnderspendingPage::show(const app::View& view) {
    if (view.origin().isPreview) return;
    view_ = view;
    baseline_.offer(view.portfolio());
    RowsPage::show(view);
}

/// Of a revision the costs of that time count too; other baselines hold dates alone.
base::Result<app::UnderspendingTold> UnderspendingPage::toldOf(const app::View& view) {
    const ledger::UnderspendingQuestion question{view.portfolio().settings().statusDate, {}, {}};
    const auto* chosen = baseline_.chosen();
    if (!chosen) return app::underspendingBy({}, view, question);
    if (chosen->kind == app::BaselineKind::revision) {
        if (!before_ || before_->revision() != chosen->revision) {
            auto found = host().viewOf(chosen->revision);
            if (!found) return base::failure(found.error());
            before_ = std::move(*found);
        }
        return app::underspendingSince(*before_, view, question);
    }
    const auto plans = host().baselines().plans(view, *chosen);
    if (!plans) return base::failure(plans.error());
    return app::underspendingBy(app::spansIn(*plans), view, question);
}

std::shared_ptr<const sheet::Source> UnderspendingPage::sourceOf(const app::View& view) {
    // Nothing is open while the page is made.
    if (view.revision() == 0) return sheet::underspendingSource(view, nullptr, language());
    const auto told = toldOf(view);
    wxString said;
    if (!told) {
        said = translated(told.error());
    } else if (!baseline_.chosen()) {
        said = _("No baseline says when work starts, so nothing counts as delay.");
    } else {
        said = filled(_("Up to the status date, {day}."),
                      {{"day", fromUtf8(model::dayText(view.portfolio().settings().statusDate, language()))}});
    }
    baseline_.say(said);
    return sheet::underspendingSource(view, told ? &*told : nullptr, language());
}

PageLayout UnderspendingPage::layout() const {
    auto layout = RowsPage::layout();
    layout.set(chosenBaseline, baseline_.code(), PageLayout::Suits::thisOne);
    return layout;
}

void UnderspendingPage::setLayout(const PageLayout& layout) {
    RowsPage::setLayout(layout);
    baseline_.setCode(layout.text(chosenBaseline).value_or(std::string{app::recordedBaseline}));
    if (view_.revision() > 0) RowsPage::show(view_);
}

}  // namespace mijlpaal::gui

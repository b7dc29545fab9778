#include "gui/money/underspending_page.h"

#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "sheet/underspending_source.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

/// The name of a value in the layout of the page.
constexpr auto chosenBaseline = "baseline";

}  // namespace

UnderspendingPage::UnderspendingPage(wxWindow* parent, PageHost& host)
    : RowsPage{parent, host, {"underspending", _("Underspending"), "what", [this](const app::View& view) {
                                  return sourceOf(view);
                              }}} {
    const auto title = _("Compared with");
    auto* label = new wxStaticText{this, wxID_ANY, title};
    choice_ = new wxChoice{this, wxID_ANY, wxDefaultPosition, wxDefaultSize, 0, nullptr, 0, wxDefaultValidator, baselineName};
    // The toolkit reckons with small texts.
    choice_->SetMinSize({-1, GetCharHeight() + FromDIP(16)});
    setAccessibleName(*choice_, title);
    choice_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        chosen_ = known_[static_cast<std::size_t>(event.GetSelection())].code;
        RowsPage::show(view_);
    });
    said_ = new wxStaticText{this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE, saidName};
    said_->SetMinSize({FromDIP(60), -1});
    auto* top = new wxBoxSizer{wxHORIZONTAL};
    top->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(6));
    top->Add(choice_, 0, wxRIGHT, FromDIP(12));
    top->Add(said_, 1, wxALIGN_CENTRE_VERTICAL);
    GetSizer()->Insert(0, top, 0, wxEXPAND | wxALL, FromDIP(3));
}

void UnderspendingPage::show(const app::View& view) {
    if (view.origin().isPreview) return;
    view_ = view;
    offerBaselines(view);
    RowsPage::show(view);
}

/// Those that say when work starts; promises give a finish alone.
void UnderspendingPage::offerBaselines(const app::View& view) {
    known_.clear();
    for (auto& each : app::baselinesOf(view.portfolio())) {
        if (each.kind != app::BaselineKind::promises) known_.push_back(std::move(each));
    }
    wxArrayString titles;
    for (const auto& each : known_) {
        titles.Add(each.kind == app::BaselineKind::recorded ? _("Recorded with the activities") : fromUtf8(each.code));
    }
    choice_->Set(titles);
    if (const auto* chosen = baseline()) choice_->SetSelection(static_cast<int>(chosen - known_.data()));
    choice_->InvalidateBestSize();
    choice_->Enable(known_.size() > 1);
    Layout();
}

const app::KnownBaseline* UnderspendingPage::baseline() const {
    const auto found = std::find_if(known_.begin(), known_.end(), [this](const auto& each) { return each.code == chosen_; });
    if (found != known_.end()) return &*found;
    return known_.empty() ? nullptr : &known_.front();
}

/// Of a revision the costs of that time count too; other baselines hold dates alone.
base::Result<app::UnderspendingTold> UnderspendingPage::toldOf(const app::View& view) {
    const ledger::UnderspendingQuestion question{view.portfolio().settings().statusDate, {}, {}};
    const auto* chosen = baseline();
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
    forecasting::PlannedSpans dates;
    for (const auto& [object, plan] : *plans) {
        if (object.kind == model::RecordKind::activity && plan.start && plan.finish)
            dates[model::ActivityId{object.number}] = {*plan.start, *plan.finish};
    }
    return app::underspendingBy(dates, view, question);
}

std::shared_ptr<const sheet::Source> UnderspendingPage::sourceOf(const app::View& view) {
    // Nothing is open while the page is made.
    if (view.revision() == 0) return sheet::underspendingSource(view, nullptr, language());
    const auto told = toldOf(view);
    wxString said;
    if (!told) {
        said = translated(told.error());
    } else if (!baseline()) {
        said = _("No baseline says when work starts, so nothing counts as delay.");
    } else {
        said = filled(_("Up to the status date, {day}."),
                      {{"day", fromUtf8(model::dayText(view.portfolio().settings().statusDate, language()))}});
    }
    said_->SetLabelText(said);
    said_->SetToolTip(said);
    return sheet::underspendingSource(view, told ? &*told : nullptr, language());
}

PageLayout UnderspendingPage::layout() const {
    auto layout = RowsPage::layout();
    layout.set(chosenBaseline, chosen_, PageLayout::Suits::thisOne);
    return layout;
}

void UnderspendingPage::setLayout(const PageLayout& layout) {
    RowsPage::setLayout(layout);
    chosen_ = layout.text(chosenBaseline).value_or(std::string{app::recordedBaseline});
    if (view_.revision() == 0) return;
    offerBaselines(view_);
    RowsPage::show(view_);
}

}  // namespace mijlpaal::gui

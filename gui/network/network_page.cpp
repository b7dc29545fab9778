#include "gui/network/network_page.h"

#include "app/language.h"
#include "chart/network_diagram.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/translation.h>

namespace mijlpaal::gui {

NetworkPage::NetworkPage(wxWindow* parent, PageHost& host) : DetailsPage{parent, host} {
    auto* label = new wxStaticText{this, wxID_ANY, _("Links before and behind")};
    steps_ = new wxSpinCtrl{this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxSP_ARROW_KEYS, 1, 20, 2};
    steps_->SetName(stepsName);
    setAccessibleName(*steps_, _("Links before and behind"));
    whole_ = new wxCheckBox{this, wxID_ANY, _("The whole &plan")};
    whole_->SetName(wholeName);
    chart_ = new ChartView{this, _("Network diagram")};

    auto* top = new wxBoxSizer{wxHORIZONTAL};
    top->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(6));
    top->Add(steps_, 0, wxRIGHT, FromDIP(12));
    top->Add(whole_, 0, wxALIGN_CENTRE_VERTICAL);
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(top, 0, wxALL, FromDIP(3));
    sizer->Add(chart_, 1, wxEXPAND);
    SetSizer(sizer);

    steps_->Bind(wxEVT_SPINCTRL, [this](wxSpinEvent&) { redraw(); });
    whole_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) {
        steps_->Enable(!whole_->GetValue());
        redraw();
    });
    chart_->chosen = [this](std::int64_t key) {
        if (goTo) goTo(model::refTo(model::ActivityId{key}));
    };
    chart_->wordsOfConnection = [this](std::int64_t key) {
        chart::GanttView words;
        words.language = language();
        words.translate = app::Translator{language()};
        return chart::linkWords(view_.portfolio(), view_.schedule(), model::DependencyId{key}, words);
    };
}

void NetworkPage::show(const app::View& view, const Selection& selection) {
    const auto selected = activityIn(selection);
    const bool isSame = view_.isSameAs(view) && selected_ == selected;
    view_ = view;
    selected_ = selected;
    if (!isSame) redraw();
}

void NetworkPage::redraw() {
    const auto& portfolio = view_.portfolio();
    if (const auto& links = portfolio.all<model::Dependency>(); !(links == links_)) {
        links_ = links;
        linked_ = chart::linkedActivities(portfolio);
    }
    const bool isReadable = linked_.size() <= mostBoxes;
    whole_->Enable(isReadable);
    whole_->SetToolTip(isReadable ? wxString{}
                                  : translated(base::message(
                                        "{count} activities are linked: too many to show in one diagram.",
                                        {{"count", std::to_string(linked_.size())}})));
    chart::NetworkView network;
    if (whole_->GetValue() && isReadable) {
        network.shown = linked_;
    } else if (selected_) {
        network.shown = chart::neighbourhood(portfolio, *selected_, steps_->GetValue());
    }
    if (selected_) network.selected = {*selected_};
    network.language = language();
    network.translate = app::Translator{language()};
    chart_->show([this, network](const ChartView::Room& room) mutable {
        network.characterWidth = room.characterWidth;
        network.lineHeight = room.lineHeight;
        network.pixel = room.pixel;
        return chart::networkDiagram(view_.portfolio(), view_.schedule(), network);
    });
    chart_->select(selected_ ? std::optional{selected_->number} : std::nullopt);
}

}  // namespace mijlpaal::gui

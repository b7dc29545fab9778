#include "gui/forecast/forecast_bar.h"

#include "gui/forecast/forecasts.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "model/number_text.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace mijlpaal::gui {

namespace {

constexpr std::array<std::uint32_t, 4> offeredTrials{1'000, 10'000, 100'000, 200'000};

wxString number(std::int64_t value) {
    return fromUtf8(model::numberText(value, 0, language()));
}

wxString plain(std::int64_t value) {
    return fromUtf8(std::to_string(value));
}

}  // namespace

ForecastBar::ForecastBar(wxWindow* parent, PageHost& host) : wxPanel{parent}, host_{host} {
    start_ = new wxButton{this,          wxID_ANY, _("&Forecast"),     wxDefaultPosition,
                          wxDefaultSize, 0,        wxDefaultValidator, startName};
    start_->SetToolTip(_("Runs the plan many times, with other durations and with and without each risk"));
    cancel_ = new wxButton{this,          wxID_ANY, _("&Cancel"),       wxDefaultPosition,
                           wxDefaultSize, 0,        wxDefaultValidator, cancelName};
    gauge_ = new wxGauge{this, wxID_ANY, 1000};
    gauge_->SetMinSize(FromDIP(wxSize{120, -1}));
    setAccessibleName(*gauge_, _("Progress of the forecast"));
    status_ = new wxStaticText{
        this,      wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE,
        statusName};
    // As wide as there is room, whatever it says.
    status_->SetMinSize({FromDIP(60), -1});
    auto* label = new wxStaticText{this, wxID_ANY, _("Trials")};
    trials_ = new wxChoice{this, wxID_ANY};
    trials_->SetName(trialsName);
    setAccessibleName(*trials_, _("Trials"));
    for (const auto each : offeredTrials) trials_->Append(number(each));
    // The toolkit reckons with small texts.
    trials_->SetMinSize({-1, GetCharHeight() + FromDIP(16)});
    risks_ = new wxCheckBox{this, wxID_ANY, _("With &risks")};
    risks_->SetName(risksName);
    byItself_ = new wxCheckBox{this, wxID_ANY, _("&By itself after each change")};
    byItself_->SetName(byItselfName);

    const auto row = [this](std::initializer_list<wxWindow*> controls) {
        auto* sizer = new wxBoxSizer{wxHORIZONTAL};
        for (auto* each : controls)
            sizer->Add(each, each == status_ ? 1 : 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(6));
        return sizer;
    };
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(row({start_, cancel_, gauge_, status_}), 0, wxEXPAND | wxALL, FromDIP(3));
    column->Add(row({label, trials_, risks_, byItself_}), 0, wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(3));
    SetSizer(column);

    start_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { host_.forecasts().start(host_.now()); });
    cancel_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { host_.forecasts().cancel(); });
    trials_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { choose(); });
    risks_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { choose(); });
    byItself_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) {
        host_.forecasts().setStartsByItself(event.IsChecked());
        host_.forecasts().follow(host_.now());
    });
}

/// Another way to forecast is another forecast: it is begun at once where they begin by themselves.
void ForecastBar::choose() {
    auto& forecasts = host_.forecasts();
    auto wish = forecasts.wish();
    if (const auto place = trials_->GetSelection(); place != wxNOT_FOUND)
        wish.trials = offeredTrials[static_cast<std::size_t>(place)];
    wish.setting.risks = risks_->GetValue();
    forecasts.setWish(wish);
    if (forecasts.startsByItself()) forecasts.start(host_.now());
}

void ForecastBar::show(const app::View& view) {
    view_ = view;
    host_.forecasts().follow(view);
    refresh();
}

wxString ForecastBar::sentenceWhileRunning() const {
    const auto& forecasts = host_.forecasts();
    const auto revision = plain(forecasts.runningOn()->revision());
    const auto share = number(static_cast<std::int64_t>(forecasts.share() * 100)) + "%";
    if (!app::foretellTheSame(*forecasts.runningOn(), view_))
        return filled(_("{share} of a forecast of revision {revision} is done; the plan has changed since."),
                      {{"share", share}, {"revision", revision}});
    if (!forecasts.isLastOf(view_))
        return filled(_("{share} of the forecast of revision {revision} is done."),
                      {{"share", share}, {"revision", revision}});
    return filled(
        _("{share} of the forecast of revision {revision} is done. The figures are of its first {trials} "
          "trials."),
        {{"share", share}, {"revision", revision}, {"trials", number(forecasts.last()->forecast.trials)}});
}

wxString ForecastBar::sentence() const {
    const auto& forecasts = host_.forecasts();
    if (forecasts.isRunning()) return sentenceWhileRunning();
    if (forecasts.why()) return translated(*forecasts.why());
    const auto& last = forecasts.last();
    if (!last) return _("There is no forecast yet.");
    const auto revision = plain(last->view.revision()), trials = number(last->forecast.trials);
    if (!forecasts.isLastOf(view_))
        return fromUtf8("⚠ ") +
               filled(_("This forecast is of revision {revision}; the plan has changed since."),
                      {{"revision", revision}});
    if (!last->isWhole())
        return filled(_("Cancelled after {trials} of {all} trials; revision {revision}."),
                      {{"trials", trials}, {"all", number(last->wish.trials)}, {"revision", revision}});
    return filled(_("Forecast of revision {revision}: {trials} trials, seed {seed}."),
                  {{"revision", revision},
                   {"trials", trials},
                   {"seed", plain(static_cast<std::int64_t>(last->forecast.seed))}});
}

void ForecastBar::refresh() {
    const auto& forecasts = host_.forecasts();
    const bool isRunning = forecasts.isRunning();
    cancel_->Enable(isRunning);
    const auto text = sentence();
    if (status_->GetLabelText() != text) {
        status_->SetLabelText(text);
        status_->SetToolTip(text);
        setAccessibleName(*status_, text);
    }
    gauge_->SetValue(isRunning ? static_cast<int>(forecasts.share() * 1000) : 0);
    const auto& wish = forecasts.wish();
    const auto place = std::find(offeredTrials.begin(), offeredTrials.end(), wish.trials);
    trials_->SetSelection(place == offeredTrials.end() ? wxNOT_FOUND
                                                       : static_cast<int>(place - offeredTrials.begin()));
    risks_->SetValue(wish.setting.risks);
    byItself_->SetValue(forecasts.startsByItself());
}

}  // namespace mijlpaal::gui

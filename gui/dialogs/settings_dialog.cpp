#include "gui/dialogs/settings_dialog.h"

#include "base/text.h"
#include "gui/dialogs/button_row.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "model/edit.h"
#include "scheduling/telling.h"

#include <wx/translation.h>

#include <algorithm>
#include <array>

namespace mijlpaal::gui {

using model::CriticalDefinition;
using model::FloatType;
using model::LagCalendar;
using model::Profile;
using model::ProgressLogic;

namespace {

// What the lines of the choices stand for.
constexpr std::array profiles{Profile::p6, Profile::msp};
constexpr std::array criticals{CriticalDefinition::totalFloat, CriticalDefinition::longestPath};
constexpr std::array floatTypes{FloatType::smallest, FloatType::start, FloatType::finish};
constexpr std::array progressLogics{ProgressLogic::retainedLogic, ProgressLogic::progressOverride,
                                    ProgressLogic::actualDates};
constexpr std::array<std::optional<LagCalendar>, 5> lagCalendars{std::nullopt, LagCalendar::predecessor,
                                                                 LagCalendar::successor, LagCalendar::project,
                                                                 LagCalendar::everyHour};

template <class Values, class Value>
std::size_t placeOf(const Values& values, const Value& value) {
    return static_cast<std::size_t>(std::find(values.begin(), values.end(), value) - values.begin());
}

template <class Values>
auto chosenIn(const wxChoice& choice, const Values& values) {
    return values[static_cast<std::size_t>(choice.GetSelection())];
}

model::UnitLengths lengthsOf(const model::Portfolio& portfolio) {
    return model::unitLengthsOf(portfolio, {});
}

}  // namespace

SettingsDialog::SettingsDialog(wxWindow* parent, const model::Portfolio& portfolio)
    : wxDialog{parent, wxID_ANY, _("Status date and rules")},
      portfolio_{portfolio},
      settings_{portfolio.settings()} {
    grid_ = new wxFlexGridSizer{2, FromDIP(8), FromDIP(12)};
    addDates();
    addRules();
    addCritical();
    wrong_ = new wxStaticText{this, wxID_ANY, {}};
    wrong_->SetFont(wrong_->GetFont().Bold());
    wrong_->Hide();

    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(grid_, 1, wxEXPAND | wxALL, FromDIP(16));
    column->Add(wrong_, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(16));
    addButtonRow(*this, *column, {.done = _("OK"), .leave = _("Cancel")});
    SetSizerAndFit(column);
    CentreOnParent();
    statusDate_->SetFocus();
    statusDate_->SelectAll();
}

void SettingsDialog::addDates() {
    statusDate_ = addText(_("&Status date"), _("Status date"),
                          fromUtf8(model::dayText(settings_.statusDate, language())), statusDateName);
    addHint(_("Work up to the end of this day is done or not."));
    floor_ = addCheck(_("Remaining &work does not start before the end of the status date"),
                      settings_.statusDateIsFloor);
    const scheduling::Telling telling{portfolio_, language()};
    const auto& finish = settings_.mustFinishBy;
    mustFinishBy_ = addText(_("Must &finish by"), _("Must finish by"),
                            finish ? fromUtf8(telling.moment(*finish)) : wxString{}, mustFinishByName);
    addHint(_("Float is then reckoned from here; empty for the last finish of the plan."));
}

void SettingsDialog::addRules() {
    wxArrayString names;
    names.push_back(_("As in Primavera P6"));
    names.push_back(_("As in Microsoft Project"));
    profile_ = addChoice(_("&Rules"), _("Rules"), names, placeOf(profiles, settings_.profile));

    names.clear();
    names.push_back(_("What is left waits for the predecessor"));
    names.push_back(_("What is left goes on"));
    names.push_back(_("By the actual dates"));
    progress_ = addChoice(_("&Out of order"), _("Work that started before its predecessor was done"), names,
                          placeOf(progressLogics, settings_.progressLogic));

    names.clear();
    names.push_back(_("That of the rules"));
    names.push_back(_("That of the predecessor"));
    names.push_back(_("That of the successor"));
    names.push_back(_("That of the plan"));
    names.push_back(_("Every hour of every day"));
    lagCalendar_ = addChoice(_("Calendar of &lags"), _("Calendar of lags"), names,
                             placeOf(lagCalendars, settings_.lagCalendar));
    honours_ = addCheck(_("Constraint &dates win over links"), settings_.honoursConstraints);
}

void SettingsDialog::addCritical() {
    wxArrayString names;
    names.push_back(_("Total float up to the limit"));
    names.push_back(_("On the longest path"));
    critical_ =
        addChoice(_("&Critical"), _("Critical"), names, placeOf(criticals, settings_.criticalDefinition));
    criticalLimit_ = addText(_("L&imit of critical"), _("Limit of critical"),
                             fromUtf8(model::durationText(settings_.criticalLimit, model::TimeUnit::day,
                                                          lengthsOf(portfolio_), language())),
                             criticalLimitName);
    const auto showLimit = [this] { criticalLimit_->Enable(critical_->GetSelection() == 0); };
    critical_->Bind(wxEVT_CHOICE, [showLimit](wxCommandEvent&) { showLimit(); });
    showLimit();

    names.clear();
    names.push_back(_("The smallest of both"));
    names.push_back(_("By the start"));
    names.push_back(_("By the finish"));
    floatType_ =
        addChoice(_("&Total float"), _("Total float"), names, placeOf(floatTypes, settings_.floatType));
    openEnds_ = addCheck(_("Activities without a successor are critical (&open ends)"),
                         settings_.openEndsAreCritical);
}

wxTextCtrl* SettingsDialog::addText(const wxString& label, const wxString& name, const wxString& text,
                                    const char* windowName) {
    grid_->Add(new wxStaticText{this, wxID_ANY, label}, 0, wxALIGN_CENTRE_VERTICAL);
    auto* field = new wxTextCtrl{this, wxID_ANY,           text,      wxDefaultPosition, {FromDIP(180), -1},
                                 0,    wxDefaultValidator, windowName};
    setAccessibleName(*field, name);
    grid_->Add(field);
    return field;
}

wxChoice* SettingsDialog::addChoice(const wxString& label, const wxString& name, const wxArrayString& choices,
                                    std::size_t chosen) {
    grid_->Add(new wxStaticText{this, wxID_ANY, label}, 0, wxALIGN_CENTRE_VERTICAL);
    auto* choice = new wxChoice{this, wxID_ANY, wxDefaultPosition, wxDefaultSize, choices};
    choice->SetSelection(static_cast<int>(chosen));
    setAccessibleName(*choice, name);
    grid_->Add(choice, 0, wxEXPAND);
    return choice;
}

wxCheckBox* SettingsDialog::addCheck(const wxString& label, bool checked) {
    grid_->AddSpacer(0);
    auto* box = new wxCheckBox{this, wxID_ANY, label};
    box->SetValue(checked);
    grid_->Add(box);
    return box;
}

void SettingsDialog::addHint(const wxString& text) {
    grid_->AddSpacer(0);
    grid_->Add(new wxStaticText{this, wxID_ANY, text});
}

bool SettingsDialog::Validate() {
    const auto done = read();
    if (done) return true;
    wrong_->SetLabelText(translated(done.error()));
    wrong_->Wrap(GetClientSize().x - FromDIP(32));
    wrong_->Show();
    Fit();
    reading_->SetFocus();
    return false;
}

base::Result<void> SettingsDialog::read() {
    settings_.profile = chosenIn(*profile_, profiles);
    settings_.statusDateIsFloor = floor_->GetValue();
    settings_.progressLogic = chosenIn(*progress_, progressLogics);
    settings_.lagCalendar = chosenIn(*lagCalendar_, lagCalendars);
    settings_.honoursConstraints = honours_->GetValue();
    settings_.criticalDefinition = chosenIn(*critical_, criticals);
    settings_.floatType = chosenIn(*floatType_, floatTypes);
    settings_.openEndsAreCritical = openEnds_->GetValue();
    if (auto done = readDates(); !done) return done;
    return readCriticalLimit();
}

base::Result<void> SettingsDialog::readDates() {
    reading_ = statusDate_;
    const auto status = model::typedMomentFrom(toUtf8(statusDate_->GetValue()));
    if (!status) return base::failure(status.error());
    settings_.statusDate = status->day;

    reading_ = mustFinishBy_;
    if (!mustFinishBy_->IsModified()) return {};
    const auto text = toUtf8(mustFinishBy_->GetValue());
    settings_.mustFinishBy.reset();
    if (base::trimmed(text).empty()) return {};
    const auto finish = model::typedMomentFrom(text);
    if (!finish) return base::failure(finish.error());
    settings_.mustFinishBy = model::finishOfPlan(portfolio_, *finish);
    return {};
}

base::Result<void> SettingsDialog::readCriticalLimit() {
    reading_ = criticalLimit_;
    if (!criticalLimit_->IsModified()) return {};
    const auto limit = model::durationFrom(toUtf8(criticalLimit_->GetValue()), lengthsOf(portfolio_), language());
    if (!limit) return base::failure(limit.error());
    settings_.criticalLimit = limit->work;
    return {};
}

}  // namespace mijlpaal::gui

#include "gui/money/money_page.h"

#include "app/foretell.h"
#include "app/money.h"
#include "gui/forecast/forecasts.h"
#include "gui/money/money_commands.h"
#include "gui/money/money_pictures.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "sheet/money_source.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>
#include <iterator>

namespace mijlpaal::gui {

namespace {

/// The funding source under which a row stands; nothing for those of all sources.
std::optional<model::FundingSourceId> sourceAbove(const sheet::Source& source, sheet::RowKey key) {
    while (key != 0) {
        const auto& rows = source.rows();
        const auto row = std::find_if(rows.begin(), rows.end(), [key](const auto& each) { return each.key == key; });
        if (row == rows.end()) break;
        const auto record = source.record(key);
        if (record && record->kind == model::RecordKind::fundingSource) return model::FundingSourceId{record->number};
        key = row->parent;
    }
    return std::nullopt;
}

/// The name of a value in the layout of the page.
constexpr auto chosenFoot = "foot";

void choose(wxChoice& foot, std::string_view figure) {
    const auto& figures = sheet::moneyFigures();
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const auto& each) { return each.name == figure; });
    if (found != figures.end()) foot.SetSelection(static_cast<int>(found - figures.begin()));
}

}  // namespace

MoneyPage::MoneyPage(wxWindow* parent, PageHost& host) : Page{parent, host} {
    details_ = new DetailsSplit{this, host, recordDetails()};
    body_ = new RowsAndPictures{details_,
                                host,
                                {.name = "money",
                                 .title = _("Money"),
                                 .rows = sheet::moneySource(app::View{}, language()),
                                 .wide = "name",
                                 .pictures = {{"river", _("From decision to payment")}, {"years", _("From decision to payment, by year")}, {"months", _("Paid by month")}, {"forecast", _("Budget against forecast")}},
                                 .menu = {"money.reverse"}}};
    details_->setAbove(*body_);
    details_->reveal = [this](model::ObjectRef record) { return reveal(record); };
    details_->left = [this] { body_->table().SetFocus(); };
    body_->turned = [this] {
        details_->pane().show(view_, selected());
        draw();
    };
    changed_ = host.forecasts().changed.connect([this] {
        showRows();
        draw();
    });
    auto* label = new wxStaticText{this, wxID_ANY, _("At the foot")};
    wxArrayString figures;
    for (const auto& each : sheet::moneyFigures()) figures.Add(wxGetTranslation(fromUtf8(each.title)));
    foot_ = new wxChoice{this, wxID_ANY, wxDefaultPosition, wxDefaultSize, figures, 0, wxDefaultValidator, footName};
    // The toolkit reckons with small texts.
    foot_->SetMinSize({-1, GetCharHeight() + FromDIP(16)});
    setAccessibleName(*foot_, _("Which figure stands at the foot"));
    choose(*foot_, sheet::MoneyFoot{}.figure);
    foot_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { showRows(); });
    day_ = new wxStaticText{this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE, dayName};
    day_->SetMinSize({FromDIP(60), -1});
    auto* top = new wxBoxSizer{wxHORIZONTAL};
    top->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(6));
    top->Add(foot_, 0, wxRIGHT, FromDIP(12));
    top->Add(day_, 1, wxALIGN_CENTRE_VERTICAL);
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(top, 0, wxEXPAND | wxALL, FromDIP(3));
    column->Add(details_, 1, wxEXPAND);
    SetSizer(column);
}

void MoneyPage::show(const app::View& view) {
    if (view.origin().isPreview) return;
    view_ = view;
    host().forecasts().follow(view);
    showRows();
    details_->pane().show(view_, selected());
    draw();
}

/// With the P50 of the plan as it is, once it is there.
void MoneyPage::showRows() {
    sheet::MoneyFoot foot;
    foot.figure = sheet::moneyFigures()[static_cast<std::size_t>(foot_->GetSelection())].name;
    if (const auto& last = host().forecasts().last(); last && app::foretellTheSame(last->view, view_)) {
        // What was reckoned is known no better than to the euro.
        constexpr std::int64_t euro = 100;
        for (const auto& each : last->forecast.years)
            foot.forecast[model::BudgetYear{each.year}] = model::Money{each.cost.p50.cents / euro * euro};
    }
    body_->show(sheet::moneySource(view_, language(), foot));
    const auto last = app::lastPostingDay(app::ledgerOf(view_));
    const auto day = last ? filled(_("Stand as of {day}, the day of the last row."), {{"day", fromUtf8(model::dayText(*last, language()))}})
                          : _("Nothing is posted yet.");
    day_->SetLabelText(day);
    day_->SetToolTip(day);
}

std::vector<Command> MoneyPage::commands() {
    auto commands = body_->commands();
    auto details = details_->commands();
    std::move(details.begin(), details.end(), std::back_inserter(commands));
    auto more = moneyCommands(*this, host());
    std::move(more.begin(), more.end(), std::back_inserter(commands));
    return commands;
}

bool MoneyPage::reveal(model::ObjectRef record) {
    auto& table = body_->table();
    const auto& rows = table.source().rows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return table.source().record(row.key) == record; });
    if (found == rows.end()) return false;
    table.selectKey(found->key);
    return true;
}

/// Of the source that the selected row is about, or of all.
void MoneyPage::draw() {
    const auto which = body_->inSight();
    const auto source = sourceAbove(body_->table().source(), body_->keyInSight());
    body_->picture(which).show([this, which, source](const ChartView::Room& room) {
        if (which == fromDecisionToPayment) return riverOf(view_, source, room.medium());
        if (which == stepsOfYears) return decisionToPaymentOf(view_, source, room.medium());
        if (which == monthsOfPayments) return monthsOf(view_, source, room.medium());
        return againstForecast(view_, host().forecasts().last().get(), room.medium());
    });
}

PageLayout MoneyPage::layout() const {
    PageLayout layout;
    body_->addTo(layout);
    details_->addTo(layout);
    layout.set(chosenFoot, std::string{sheet::moneyFigures()[static_cast<std::size_t>(foot_->GetSelection())].name});
    return layout;
}

void MoneyPage::setLayout(const PageLayout& layout) {
    body_->setLayout(layout);
    details_->setLayout(layout);
    if (const auto figure = layout.text(chosenFoot)) {
        choose(*foot_, *figure);
        showRows();
    }
}

}  // namespace mijlpaal::gui

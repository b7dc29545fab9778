#include "gui/money/money_page.h"

#include "app/money.h"
#include "gui/forecast/forecasts.h"
#include "gui/money/money_commands.h"
#include "gui/money/money_pictures.h"
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

MoneyPage::MoneyPage(wxWindow* parent, PageHost& host)
    : Page{parent, host},
      foot_{*this, _("At the foot"), _("Which figure stands at the foot"), footName, dayName} {
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
    // That tells also how far it is; the rows change with what came of it alone.
    changed_ = host.forecasts().changed.connect([this] {
        if (this->host().forecasts().last() != foretold_) showRows();
        draw();
    });
    wxArrayString figures;
    for (const auto& each : sheet::moneyFigures()) figures.Add(wxGetTranslation(fromUtf8(each.title)));
    foot_.offer(figures);
    choose(foot_.choice(), sheet::MoneyFoot{}.figure);
    foot_.choice().Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { showRows(); });
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(foot_.sizer(), 0, wxEXPAND | wxALL, FromDIP(3));
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
    foot.figure = atFoot();
    foretold_ = host().forecasts().last();
    if (host().forecasts().isLastOf(view_)) {
        for (const auto& each : foretold_->forecast.years)
            foot.forecast[model::BudgetYear{each.year}] = app::wholeEuros(each.cost.p50);
    }
    body_->show(sheet::moneySource(view_, language(), foot));
    const auto last = app::lastPostingDay(app::ledgerOf(view_));
    const auto day = last ? filled(_("Stand as of {day}, the day of the last row."), {{"day", fromUtf8(model::dayText(*last, language()))}})
                          : _("Nothing is posted yet.");
    foot_.say(day);
}

/// The name of the figure.
std::string MoneyPage::atFoot() const {
    return std::string{sheet::moneyFigures()[static_cast<std::size_t>(foot_.choice().GetSelection())].name};
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
    layout.set(chosenFoot, atFoot());
    return layout;
}

void MoneyPage::setLayout(const PageLayout& layout) {
    body_->setLayout(layout);
    details_->setLayout(layout);
    if (const auto figure = layout.text(chosenFoot)) {
        choose(foot_.choice(), *figure);
        showRows();
    }
}

}  // namespace mijlpaal::gui

#include "gui/money/money_page.h"

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
    changed_ = host.forecasts().changed.connect([this] { draw(); });
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(details_, 1, wxEXPAND);
    SetSizer(column);
}

void MoneyPage::show(const app::View& view) {
    if (view.origin().isPreview) return;
    view_ = view;
    body_->show(sheet::moneySource(view, language()));
    host().forecasts().follow(view);
    details_->pane().show(view_, selected());
    draw();
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
    return layout;
}

void MoneyPage::setLayout(const PageLayout& layout) {
    body_->setLayout(layout);
    details_->setLayout(layout);
}

}  // namespace mijlpaal::gui

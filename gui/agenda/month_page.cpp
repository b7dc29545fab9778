#include "gui/agenda/month_page.h"

#include "app/language.h"
#include "clocks/agenda.h"
#include "gui/parts/text.h"
#include "scheduling/clocks.h"
#include "scheduling/telling.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

std::chrono::year_month monthOf(model::Day day) {
    const std::chrono::year_month_day date{day};
    return date.year() / date.month();
}

}  // namespace

MonthPage::MonthPage(wxWindow* parent, PageHost& host) : DetailsPage{parent, host} {
    auto* top = new wxBoxSizer{wxHORIZONTAL};
    const auto button = [&](const wxString& words, std::function<void()> run) {
        auto* made = new wxButton{this, wxID_ANY, words};
        made->Bind(wxEVT_BUTTON, [run = std::move(run)](wxCommandEvent&) { run(); });
        top->Add(made, 0, wxRIGHT, FromDIP(6));
    };
    button(_("&Previous month"), [this] { walk(-1); });
    button(_("This &month"), [this] { walkToToday(); });
    button(_("Ne&xt month"), [this] { walk(1); });
    chart_ = new ChartView{this, _("Agenda of a month")};
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(top, 0, wxALL, FromDIP(3));
    sizer->Add(chart_, 1, wxEXPAND);
    SetSizer(sizer);
    chart_->chosen = [this](std::int64_t key) {
        const auto found = records_.find(key);
        if (found != records_.end() && goTo) goTo(found->second);
    };
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        if (event.GetModifiers() == wxMOD_NONE && event.GetKeyCode() == WXK_PAGEUP) return walk(-1);
        if (event.GetModifiers() == wxMOD_NONE && event.GetKeyCode() == WXK_PAGEDOWN) return walk(1);
        event.Skip();
    });
}

void MonthPage::show(const app::View& view, const Selection& selected) {
    const bool isOther = !view_.isSameAs(view);
    const bool turns = selected != selected_;
    view_ = view;
    selected_ = selected;
    if (isOther || !wasShown_) read();
    if (!wasShown_) month_.month = monthOf(month_.today);
    if (turns && wasShown_ && !selected.empty()) {
        for (const auto& [key, record] : records_) {
            if (record != selected.front()) continue;
            const auto entry = std::find_if(month_.entries.begin(), month_.entries.end(),
                                            [&](const auto& each) { return each.key == key; });
            if (entry != month_.entries.end()) month_.month = monthOf(entry->day);
            break;
        }
    }
    wasShown_ = true;
    if (isOther || turns) redraw();
}

void MonthPage::read() {
    const scheduling::Telling telling{view_.portfolio(), language()};
    const app::Translator translate{language()};
    month_.today = host().today();
    month_.entries.clear();
    records_.clear();
    const auto nameOf = [&](model::ObjectRef record) { return telling.name(record); };
    std::int64_t key = 0;
    for (const auto& item : clocks::agenda(view_.portfolio(), view_.schedule(), nameOf, month_.today)) {
        ++key;
        if (!item.lastResponsibleDay) continue;
        const auto words = translate(item.subject), state = translate.text(wordsFor(item.state));
        const bool isLate =
            item.state == clocks::ClockState::overdue || item.state == clocks::ClockState::plannedTooLate;
        month_.entries.push_back({key, *item.lastResponsibleDay, words, isLate,
                                  item.state == clocks::ClockState::soon,
                                  telling.day(*item.lastResponsibleDay) + ", " + state + ": " + words});
        if (item.about) records_.emplace(key, *item.about);
    }
    const auto clocks = std::make_shared<scheduling::Clocks>(view_.portfolio());
    month_.works = [clocks](model::Day day) { return (*clocks)[clocks->usual()].worksOn(day); };
}

void MonthPage::walk(int months) {
    month_.month += std::chrono::months{months};
    redraw();
}

void MonthPage::walkToToday() {
    month_.month = monthOf(month_.today);
    redraw();
}

void MonthPage::redraw() {
    chart_->show(
        [month = month_](const ChartView::Room& room) { return chart::monthPicture(month, room.medium()); });
}

DetailsKind monthDetails() {
    return {.name = "month",
            .title = _("Month"),
            .command = _("The agenda as a &month"),
            .key = {},
            .possible = hasFile,
            .make = [](wxWindow* parent, PageHost& host) -> DetailsPage* {
                return new MonthPage{parent, host};
            }};
}

}  // namespace mijlpaal::gui

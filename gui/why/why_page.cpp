#include "gui/why/why_page.h"

#include "gui/parts/text.h"
#include "gui/why/why_rows.h"
#include "scheduling/explanations/explain.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

namespace {

constexpr int codeWidth = 80;

}  // namespace

WhyPage::WhyPage(wxWindow* parent, PageHost& host) : ActivityPage{parent, host} {
    makeControls(new RowTree{this,
                             listName,
                             _("Why this date?"),
                             {{_("Date"), momentWidth}, {_("Leads to"), codeWidth}, {_("Explanation"), 0}},
                             static_cast<unsigned>(WhyColumn::sentence)});
    list().chosen = [this](const TreeRow& row) {
        if (!row.leadsTo || !goTo) return;
        goTo(*row.leadsTo);
        if (list().HasFocus()) takeFocus();
    };
}

void WhyPage::show(const app::View& view, const Selection& selected) {
    const auto id = activityIn(selected);
    const auto& schedule = view.schedule();
    const auto* dates = id ? schedule.find(*id) : nullptr;
    if (!dates) {
        say(view.unscheduled() ? translated(*view.unscheduled())
                               : _("Select an activity to see why it lies where it lies."));
        list().show({});
        return;
    }
    const auto& portfolio = view.portfolio();
    const scheduling::Telling telling{portfolio, language()};
    say(translated(telling.span(*id, dates->start, dates->finish)));
    list().show(whyRows(portfolio, scheduling::explain(portfolio, schedule, *id, language())));
}

void WhyPage::takeFocus() {
    list().SetFocus();
    // GTK puts the focus on the heading when it comes to a list that was not in sight.
    CallAfter([this] {
        if (list().rows().size() > 1) list().selectRow(1);
    });
}

}  // namespace mijlpaal::gui

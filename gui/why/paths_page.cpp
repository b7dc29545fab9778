#include "gui/why/paths_page.h"

#include "gui/parts/text.h"
#include "gui/why/why_rows.h"
#include "scheduling/telling.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

PathsPage::PathsPage(wxWindow* parent, PageHost& host) : ActivityPage{parent, host} {
    makeControls(new RowTree{this,
                             listName,
                             _("Paths to the selected activity"),
                             {{_("Start"), momentWidth}, {_("Finish"), momentWidth}, {_("Activity"), 0}},
                             static_cast<unsigned>(PathColumn::name)});
}

void PathsPage::show(const app::View& view, const Selection& selected) {
    const auto id = activityIn(selected);
    const auto& portfolio = view.portfolio();
    if (!id || !portfolio.find(*id) || view.unscheduled()) {
        say(view.unscheduled() ? translated(*view.unscheduled())
                               : _("Select an activity to see which chains of work lead to it."));
        list().show({});
        return;
    }
    auto rows = pathRows(portfolio, view.schedule(), *id);
    const auto name = scheduling::Telling{portfolio, language()}.name(*id);
    say(translated(
        rows.empty() ? base::message("“{code}” is a summary or a span; paths lead to a task or a milestone.",
                                     {{"code", name}})
                     : base::message("The chains of work that lead to “{name}”, the tightest first.",
                                     {{"name", name}})));
    list().show(std::move(rows));
}

}  // namespace mijlpaal::gui

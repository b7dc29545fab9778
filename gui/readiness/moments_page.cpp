#include "gui/readiness/moments_page.h"

#include "app/law_moments.h"
#include "gui/parts/text.h"
#include "sheet/moments_source.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

MomentsPage::MomentsPage(wxWindow* parent, PageHost& host)
    : RowsPage{parent,
               host,
               {"moments",
                _("One moment or several"),
                "what",
                [](const app::View& view) { return sheet::suggestedMomentsSource(view, language()); },
                {"moments.keep_scenario"}}} {}

/// The moments as a branch, in which other days can be typed.
void MomentsPage::keepScenario() {
    const auto& now = host().now();
    auto changes = app::lawInParts(now.portfolio(), app::suggestedMoments(now));
    if (!changes) return host().refuse(changes.error());
    host().keepScenario(toUtf8(_("The law in parts")), {std::move(*changes)});
}

std::vector<Command> MomentsPage::commands() {
    auto commands = RowsPage::commands();
    commands.push_back(
        {.name = "moments.keep_scenario",
         .text = _("Keep these moments as a &scenario"),
         .help = _("Opens a branch of the plan in which the law enters into force on these days"),
         .possible =
             [](const Situation& now) { return now.canEdit() && app::suggestedMoments(now.view).size() > 1; },
         .run = [this] { keepScenario(); }});
    return commands;
}

}  // namespace mijlpaal::gui

#include "gui/options/options_page.h"

#include "gui/options/option_facts_page.h"
#include "gui/parts/text.h"
#include "sheet/options_source.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

namespace {

std::vector<DetailsKind> optionDetails() {
    auto kinds = recordDetails();
    kinds.insert(kinds.begin(), optionFacts());
    return kinds;
}

}  // namespace

OptionsPage::OptionsPage(wxWindow* parent, PageHost& host)
    : RowsPage{parent,
               host,
               {.name = "options",
                .title = _("Courses of action"),
                .mainColumn = "what",
                .source = [](const app::View& view) { return sheet::optionsSource(view, language()); },
                .menu = {"options.keep_scenario"},
                .details = optionDetails(),
                .opensDetails = true}} {
    details().pane().get<OptionFactsPage>().row = [this] {
        const auto keys = table().selectedKeys();
        return keys.empty() ? sheet::RowKey{} : keys.front();
    };
}

/// The levers of the selected option as a branch, to be looked at, compared and adopted.
void OptionsPage::keepScenario() {
    const auto& view = table().source().view();
    const auto [deviation, option] = sheet::optionOfRow(view, table().currentKey());
    if (!option || option->levers.empty() || !deviation->activity)
        return host().refuse(base::message("Select an option in which levers are pulled."));
    const auto& portfolio = view.portfolio();
    const auto name = filled(_("{code} by {day}"),
                             {{"code", fromUtf8(model::codeOf(portfolio, refTo(*deviation->activity)))},
                              {"day", fromUtf8(model::dayText(deviation->due, language()))}});
    host().keepScenario(toUtf8(name), {forecasting::scenarioOf(host().now().portfolio(), *deviation->activity,
                                                               deviation->due, option->levers)});
}

std::vector<Command> OptionsPage::commands() {
    auto commands = RowsPage::commands();
    commands.push_back(
        {.name = "options.keep_scenario",
         .text = _("Keep this option as a &scenario"),
         .help = _("Opens a branch of the plan in which the levers of the selected option are pulled"),
         .possible = [](const Situation& now) { return now.canEdit() && !now.selected.empty(); },
         .run = [this] { keepScenario(); }});
    return commands;
}

}  // namespace mijlpaal::gui

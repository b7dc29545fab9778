#include "gui/agenda/agenda_page.h"

#include "gui/agenda/month_page.h"
#include "gui/parts/text.h"
#include "sheet/agenda_source.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

namespace {

std::vector<DetailsKind> agendaDetails() {
    auto kinds = recordDetails();
    kinds.insert(kinds.begin(), monthDetails());
    return kinds;
}

}  // namespace

AgendaPage::AgendaPage(wxWindow* parent, PageHost& host)
    : RowsPage{
          parent,
          host,
          {.name = "agenda",
           .title = _("Agenda"),
           .mainColumn = "subject",
           .source =
               [&host](const app::View& view) { return sheet::agendaSource(view, language(), host.today()); },
           .details = agendaDetails(),
           .opensDetails = true}} {}

std::vector<Command> AgendaPage::commands() {
    auto commands = RowsPage::commands();
    const auto walks = [this](auto step) {
        return [this, step] {
            details().open(true);
            details().pane().turnTo("month");
            step(details().pane().get<MonthPage>());
        };
    };
    commands.push_back({.name = "agenda.previous_month",
                        .text = _("&Previous month"),
                        .key = "Ctrl+Alt+PageUp",
                        .possible = hasFile,
                        .run = walks([](MonthPage& page) { page.walk(-1); })});
    commands.push_back({.name = "agenda.next_month",
                        .text = _("Ne&xt month"),
                        .key = "Ctrl+Alt+PageDown",
                        .possible = hasFile,
                        .run = walks([](MonthPage& page) { page.walk(1); })});
    commands.push_back({.name = "agenda.this_month",
                        .text = _("This &month"),
                        .key = "Ctrl+Alt+Home",
                        .possible = hasFile,
                        .run = walks([](MonthPage& page) { page.walkToToday(); })});
    return commands;
}

}  // namespace mijlpaal::gui

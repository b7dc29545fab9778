#include "gui/agenda/agenda_page.h"

#include "gui/parts/text.h"
#include "sheet/agenda_source.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

AgendaPage::AgendaPage(wxWindow* parent, PageHost& host)
    : RowsPage{parent, host, {"agenda", _("Agenda"), "subject", [&host](const app::View& view) {
                                  return sheet::agendaSource(view, language(), host.today());
                              }}} {}

}  // namespace mijlpaal::gui

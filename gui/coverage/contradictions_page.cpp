#include "gui/coverage/contradictions_page.h"

#include "gui/parts/text.h"
#include "sheet/contradictions_source.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

ContradictionsPage::ContradictionsPage(wxWindow* parent, PageHost& host)
    : RowsPage{parent, host, {"contradictions", _("Contradictions"), "sentence", [](const app::View& view) {
                                  return sheet::contradictionsSource(view, language());
                              }}} {}

}  // namespace mijlpaal::gui

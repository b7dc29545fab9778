#include "gui/coverage/coverage_page.h"

#include "gui/parts/text.h"
#include "sheet/coverage_source.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

CoveragePage::CoveragePage(wxWindow* parent, PageHost& host)
    : RowsPage{parent, host, {"coverage", _("Coverage"), "sentence", [](const app::View& view) {
                                  return sheet::coverageSource(view, language());
                              }}} {}

}  // namespace mijlpaal::gui

#include "gui/money/cover_page.h"

#include "gui/parts/text.h"
#include "sheet/cover_source.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

CoverPage::CoverPage(wxWindow* parent, PageHost& host)
    : RowsPage{parent, host, {"cover", _("Cover of money"), "what", [](const app::View& view) {
                                  return sheet::coverSource(view, language());
                              }}} {}

}  // namespace mijlpaal::gui

#include "gui/money/money_page.h"

#include "gui/parts/text.h"
#include "sheet/money_source.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

MoneyPage::MoneyPage(wxWindow* parent, PageHost& host)
    : RowsPage{parent, host, {"money", _("Money"), "name", [](const app::View& view) {
                                  return sheet::moneySource(view, language());
                              }}} {}

}  // namespace mijlpaal::gui

#include "gui/money/money_checks_page.h"

#include "gui/parts/text.h"
#include "sheet/money_checks_source.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

MoneyChecksPage::MoneyChecksPage(wxWindow* parent, PageHost& host)
    : RowsPage{parent, host, {"money_checks", _("Checks of money"), "sentence", [](const app::View& view) {
                                  return sheet::moneyChecksSource(view, language());
                              }}} {}

}  // namespace mijlpaal::gui

#include "gui/coverage/matrix_page.h"

#include "gui/parts/text.h"
#include "sheet/support_matrix.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

MatrixPage::MatrixPage(wxWindow* parent, PageHost& host)
    : RowsPage{parent, host, {"matrix", _("Books and systems"), "law_part", [](const app::View& view) {
                                  return sheet::supportMatrix(view, language());
                              }}} {
    table().refused = [this](sheet::RowKey row, unsigned column) {
        const auto records = sheet::recordsBehind(table().source().view(), row, column);
        if (records.empty()) {
            this->host().refuse(base::message("Nothing of this part of the law leans on that system."));
        } else {
            this->host().goTo(records.front());
        }
    };
}

}  // namespace mijlpaal::gui

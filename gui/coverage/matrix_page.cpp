#include "gui/coverage/matrix_page.h"

#include "gui/coverage/cell_needs_page.h"
#include "gui/parts/text.h"
#include "sheet/support_matrix.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

namespace {

std::vector<DetailsKind> matrixDetails() {
    auto kinds = recordDetails();
    kinds.insert(kinds.begin(), cellNeeds());
    return kinds;
}

}  // namespace

MatrixPage::MatrixPage(wxWindow* parent, PageHost& host)
    : RowsPage{parent,
               host,
               {.name = "matrix",
                .title = _("Books and systems"),
                .mainColumn = "law_part",
                .source = [](const app::View& view) { return sheet::supportMatrix(view, language()); },
                .details = matrixDetails()}} {
    table().refused = [this](sheet::RowKey row, unsigned column) {
        const auto& view = table().source().view();
        const auto records = sheet::recordsBehind(view, row, column);
        if (records.empty()) {
            this->host().refuse(base::message("Nothing of this part of the law leans on that system."));
        } else if (records.size() > 1) {
            // All of them, to go to the one that is meant.
            details().open(true);
            details().pane().turnTo("needs");
            auto& needs = details().pane().get<CellNeedsPage>();
            needs.show(view, {refTo(model::LawPartId{row})});
            needs.selectFirstOf(sheet::matrixSystems(view).at(column - 1));
            needs.takeFocus();
        } else {
            this->host().goTo(records.front());
        }
    };
}

}  // namespace mijlpaal::gui

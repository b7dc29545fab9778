#pragma once

#include "gui/table/rows_page.h"

namespace mijlpaal::gui {

/// Books as rows and systems as columns. Enter or a double click in a cell leads to what the law needs
/// there; several needs are listed beside the rows.
class MatrixPage : public RowsPage {
public:
    MatrixPage(wxWindow* parent, PageHost& host);
};

}  // namespace mijlpaal::gui

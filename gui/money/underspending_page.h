#pragma once

#include "gui/table/rows_page.h"

namespace mijlpaal::gui {

/// Why less was spent than was given, by year, programme and activity, compared with the dates that activities brought along.
class UnderspendingPage : public RowsPage {
public:
    UnderspendingPage(wxWindow* parent, PageHost& host);
};

}  // namespace mijlpaal::gui

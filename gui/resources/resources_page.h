#pragma once

#include "gui/table/record_page.h"

namespace mijlpaal::gui {

/// Who and what does the work, with how much of it and when.
class ResourcesPage : public RecordPage {
public:
    ResourcesPage(wxWindow* parent, PageHost& host);
};

}  // namespace mijlpaal::gui

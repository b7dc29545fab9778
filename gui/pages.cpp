#include "gui/pages.h"

#include "gui/plan/plan_page.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

std::vector<PageKind> allPages() {
    return {
        pageKind<PlanPage>("plan", _("Plan"), {model::RecordKind::activity}),
    };
}

}  // namespace mijlpaal::gui

#include "gui/details/details_page.h"
#include "gui/network/network_page.h"
#include "gui/quality/quality_page.h"
#include "gui/why/paths_page.h"
#include "gui/why/why_page.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

namespace {

template <class P>
DetailsPage* make(wxWindow* parent, PageHost& host) {
    return new P{parent, host};
}

}  // namespace

std::vector<DetailsKind> allDetails() {
    return {
        {.name = "why",
         .title = _("Why"),
         .command = _("Wh&y this date?"),
         .key = "Ctrl+Shift+W",
         .make = make<WhyPage>},
        {.name = "quality",
         .title = _("Quality"),
         .command = _("&Quality of the plan"),
         .key = "F7",
         .needsSelection = false,
         .make = make<QualityPage>},
        {.name = "paths",
         .title = _("Paths"),
         .command = _("&Paths to this activity"),
         .key = {},
         .make = make<PathsPage>},
        {.name = "network",
         .title = _("Network"),
         .command = _("&Network diagram"),
         .key = "Ctrl+Shift+N",
         .make = make<NetworkPage>},
    };
}

}  // namespace mijlpaal::gui

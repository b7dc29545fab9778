#include "gui/details/assignments_page.h"
#include "gui/details/details_page.h"
#include "gui/details/fields_page.h"
#include "gui/details/notes_page.h"
#include "gui/details/used_by_page.h"
#include "gui/network/network_page.h"
#include "gui/quality/quality_page.h"
#include "gui/why/paths_page.h"
#include "gui/why/why_page.h"

#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

template <class P>
DetailsPage* make(wxWindow* parent, PageHost& host) {
    return new P{parent, host};
}

bool isAnySelected(const Situation& now) {
    return !now.selected.empty();
}
bool isActivitySelected(const Situation& now) {
    return now.hasSelected<model::Activity>();
}

DetailsKind fields() {
    return {.name = "fields",
            .title = _("Fields"),
            .command = _("&Fields of this row"),
            .key = "Shift+F2",
            .possible = isAnySelected,
            .make = make<FieldsPage>};
}

DetailsKind notes() {
    return {.name = "notes",
            .title = _("Notes and links"),
            .command = _("&Notes and links of this row"),
            .key = "F8",
            .possible = isAnySelected,
            .make = make<NotesPage>};
}

DetailsKind usedBy() {
    return {.name = "used_by",
            .title = _("Used by"),
            .command = _("What &refers to this?"),
            .key = {},
            .possible = isAnySelected,
            .make = make<UsedByPage>};
}

}  // namespace

std::optional<model::ActivityId> activityIn(const Selection& selection) {
    const auto found = std::find_if(selection.begin(), selection.end(), [](model::ObjectRef ref) {
        return ref.kind == model::RecordKind::activity;
    });
    if (found == selection.end()) return std::nullopt;
    return model::ActivityId{found->number};
}

std::vector<DetailsKind> planDetails() {
    return {
        fields(),
        notes(),
        {.name = "why",
         .title = _("Why"),
         .command = _("Wh&y this date?"),
         .key = "Ctrl+Shift+W",
         .possible = isActivitySelected,
         .make = make<WhyPage>},
        {.name = "quality",
         .title = _("Quality"),
         .command = _("&Quality of the plan"),
         .key = "F7",
         .possible = hasFile,
         .make = make<QualityPage>},
        {.name = "paths",
         .title = _("Paths"),
         .command = _("&Paths to this activity"),
         .key = {},
         .possible = isActivitySelected,
         .make = make<PathsPage>},
        {.name = "assignments",
         .title = _("Resources"),
         .command = _("&Resources of this activity"),
         .key = {},
         .possible = isActivitySelected,
         .make = make<AssignmentsPage>},
        usedBy(),
        {.name = "network",
         .title = _("Network"),
         .command = _("&Network diagram"),
         .key = "Ctrl+Shift+N",
         .possible = isActivitySelected,
         .make = make<NetworkPage>},
    };
}

std::vector<DetailsKind> recordDetails() {
    return {fields(), notes(), usedBy()};
}

}  // namespace mijlpaal::gui

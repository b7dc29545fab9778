#include "gui/pages.h"

#include "gui/forecast/forecast_page.h"
#include "gui/journal/journal_page.h"
#include "gui/overview/overview_page.h"
#include "gui/plan/plan_page.h"
#include "gui/progress/progress_page.h"
#include "gui/readiness/readiness_page.h"
#include "gui/resources/resources_page.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

std::vector<PageKind> allPages() {
    return {
        pageKind<OverviewPage>("overview", _("Overview")),
        pageKind<PlanPage>("plan", _("Plan"), {model::RecordKind::activity}),
        pageKind<ResourcesPage>("resources", _("Resources"), {model::RecordKind::resource}),
        pageKind<ProgressPage>("progress", _("Progress")),
        pageKind<ForecastPage>("forecast", _("Forecast")),
        pageKind<ReadinessPage>("readiness", _("Readiness")),
        pageKind<JournalPage>("journal", _("Journal")),
    };
}

}  // namespace mijlpaal::gui

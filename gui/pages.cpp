#include "gui/pages.h"

#include "gui/agenda/agenda_page.h"
#include "gui/approvals/approvals_page.h"
#include "gui/coverage/coverage_page.h"
#include "gui/forecast/forecast_page.h"
#include "gui/journal/journal_page.h"
#include "gui/letters/letters_page.h"
#include "gui/money/ledger_page.h"
#include "gui/money/money_page.h"
#include "gui/overview/overview_page.h"
#include "gui/plan/plan_page.h"
#include "gui/progress/progress_page.h"
#include "gui/readiness/readiness_page.h"
#include "gui/registers/registers.h"
#include "gui/resources/resources_page.h"
#include "gui/roadmap/roadmap_page.h"

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
        pageKind<MoneyPage>("money", _("Money"), {model::RecordKind::fundingSource}),
        pageKind<LedgerPage>("ledger", _("Ledger"), {model::RecordKind::budgetEntry}),
        pageKind<ApprovalsPage>("approvals", _("Approvals"), {model::RecordKind::periodClosing}),
        registerPage<programmesForm>("programmes", _("Programmes"), model::RecordKind::programme),
        registerPage<systemsForm>("systems", _("Systems"), model::RecordKind::system),
        pageKind<RoadmapPage>("roadmap", _("Roadmap")),
        registerPage<handOversForm>("hand_overs", _("Hand-overs"), model::RecordKind::handOver),
        registerPage<acceptancePointsForm>("acceptance_points", _("Acceptance"), model::RecordKind::acceptancePoint),
        registerPage<lawForm>("law", _("Law"), model::RecordKind::lawDependency),
        registerPage<billsForm>("bills", _("Bills"), model::RecordKind::billStage),
        pageKind<CoveragePage>("coverage", _("Coverage")),
        registerPage<reviewsForm>("reviews", _("Reviews"), model::RecordKind::review),
        registerPage<recommendationsForm>("recommendations", _("Recommendations"), model::RecordKind::recommendation),
        registerPage<parliamentForm>("parliament", _("Parliament"), model::RecordKind::parliamentaryItem),
        registerPage<changesForm>("changes", _("To be told"), model::RecordKind::reportableChange),
        registerPage<signOffsForm>("sign_offs", _("Signatures"), model::RecordKind::signOff),
        registerPage<risksForm>("risks", _("Risks"), model::RecordKind::risk),
        registerPage<assumptionsForm>("assumptions", _("Assumptions"), model::RecordKind::assumption),
        registerPage<incidentsForm>("incidents", _("Incidents"), model::RecordKind::incident),
        registerPage<lossesForm>("losses", _("Time lost"), model::RecordKind::incidentLoss),
        pageKind<LettersPage>("letters", _("Letters")),
        pageKind<AgendaPage>("agenda", _("Agenda")),
        pageKind<JournalPage>("journal", _("Journal")),
    };
}

}  // namespace mijlpaal::gui

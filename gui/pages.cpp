#include "gui/pages.h"

#include "gui/agenda/agenda_page.h"
#include "gui/approvals/approvals_page.h"
#include "gui/coverage/contradictions_page.h"
#include "gui/coverage/coverage_page.h"
#include "gui/coverage/matrix_page.h"
#include "gui/forecast/forecast_page.h"
#include "gui/journal/journal_page.h"
#include "gui/kept_forecasts/kept_forecasts_page.h"
#include "gui/letters/letters_page.h"
#include "gui/money/audit_page.h"
#include "gui/money/cover_page.h"
#include "gui/money/ledger_page.h"
#include "gui/money/money_checks_page.h"
#include "gui/money/money_page.h"
#include "gui/money/underspending_page.h"
#include "gui/options/options_page.h"
#include "gui/overview/overview_page.h"
#include "gui/plan/plan_page.h"
#include "gui/progress/progress_page.h"
#include "gui/readiness/moments_page.h"
#include "gui/readiness/readiness_page.h"
#include "gui/registers/registers.h"
#include "gui/registers/reviews_page.h"
#include "gui/resources/resources_page.h"
#include "gui/roadmap/roadmap_page.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

std::vector<PageKind> allPages() {
    std::vector<PageKind> pages;
    const auto add = [&](const PageGroup& group, std::vector<PageKind> kinds) {
        for (auto& kind : kinds) {
            kind.group = group;
            pages.push_back(std::move(kind));
        }
    };
    using model::RecordKind;
    add({}, {pageKind<OverviewPage>("overview", _("Overview"))});
    add({"planning", _("Plan and forecast")}, {
        pageKind<PlanPage>("plan", _("Plan"), {RecordKind::activity}),
        pageKind<ResourcesPage>("resources", _("Resources"), {RecordKind::resource}),
        pageKind<ProgressPage>("progress", _("Progress")),
        pageKind<ForecastPage>("forecast", _("Forecast")),
        pageKind<ReadinessPage>("readiness", _("Readiness")),
        pageKind<KeptForecastsPage>("kept_forecasts", _("Kept forecasts"), {RecordKind::savedForecast}),
        pageKind<OptionsPage>("options", _("Courses of action")),
        pageKind<MomentsPage>("moments", _("One moment or several")),
    });
    add({"finance", _("Finance")}, {
        pageKind<MoneyPage>("money", _("Money"), {RecordKind::fundingSource}),
        pageKind<LedgerPage>("ledger", _("Ledger"), {RecordKind::budgetEntry}),
        pageKind<UnderspendingPage>("underspending", _("Underspending")),
        pageKind<CoverPage>("cover", _("Cover of money")),
        pageKind<MoneyChecksPage>("money_checks", _("Checks of money")),
        pageKind<AuditPage>("audit", _("Origin of amounts")),
        pageKind<ApprovalsPage>("approvals", _("Approvals"), {RecordKind::periodClosing}),
    });
    add({"systems", _("Programmes and systems")}, {
        registerPage<programmesForm>("programmes", _("Programmes"), RecordKind::programme),
        registerPage<systemsForm>("systems", _("Systems"), RecordKind::system),
        pageKind<RoadmapPage>("roadmap", _("Roadmap")),
        registerPage<handOversForm>("hand_overs", _("Hand-overs"), RecordKind::handOver),
        registerPage<acceptancePointsForm>("acceptance_points", _("Acceptance"), RecordKind::acceptancePoint),
        registerPage<rebaseliningsForm>("rebaselinings", _("Rebaselinings"), RecordKind::rebaselining),
        registerPage<benefitsForm>("benefits", _("Benefits"), RecordKind::benefit),
    });
    add({"law", _("Law and advice")}, {
        registerPage<lawForm>("law", _("Law"), RecordKind::lawDependency),
        registerPage<billsForm>("bills", _("Bills"), RecordKind::billStage),
        pageKind<CoveragePage>("coverage", _("Coverage")),
        pageKind<MatrixPage>("matrix", _("Books and systems")),
        pageKind<ReviewsPage>("reviews", _("Reviews"), {RecordKind::review}),
        registerPage<recommendationsForm>("recommendations", _("Recommendations"), RecordKind::recommendation),
    });
    add({"parliament", _("Parliament")}, {
        registerPage<parliamentForm>("parliament", _("Questions and promises"), RecordKind::parliamentaryItem),
        registerPage<changesForm>("changes", _("To be told"), RecordKind::reportableChange),
        registerPage<signOffsForm>("sign_offs", _("Signatures"), RecordKind::signOff),
    });
    add({"letters", _("Letters")}, {
        pageKind<LettersPage>("letters", _("Letters")),
        registerPage<draftsForm>("drafts", _("Drafts"), RecordKind::letterDraft),
        registerPage<passagesForm>("passages", _("Passages"), RecordKind::draftPassage),
        registerPage<sentLettersForm>("sent_letters", _("Letters sent"), RecordKind::sentLetter),
        registerPage<quotedFiguresForm>("quoted_figures", _("Quoted figures"), RecordKind::quotedFigure),
        registerPage<statementsForm>("publication", _("Publication"), RecordKind::publicStatement),
        registerPage<acceptedNamesForm>("accepted_names", _("Names that may be told"), RecordKind::acceptedName),
    });
    add({"risks", _("Risks and incidents")}, {
        registerPage<risksForm>("risks", _("Risks"), RecordKind::risk),
        registerPage<assumptionsForm>("assumptions", _("Assumptions"), RecordKind::assumption),
        registerPage<incidentsForm>("incidents", _("Incidents"), RecordKind::incident),
        registerPage<lossesForm>("losses", _("Time lost"), RecordKind::incidentLoss),
    });
    add({}, {
        pageKind<AgendaPage>("agenda", _("Agenda")),
        pageKind<ContradictionsPage>("contradictions", _("Contradictions")),
        pageKind<JournalPage>("journal", _("Journal")),
    });
    return pages;
}

}  // namespace mijlpaal::gui

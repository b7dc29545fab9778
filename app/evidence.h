#pragma once

#include "app/view.h"
#include "evidence/contradictions.h"
#include "evidence/incidents.h"
#include "evidence/partners.h"
#include "evidence/phase_out.h"
#include "evidence/status_words.h"

#include <vector>

/// What speaks for and against what is said, once for a view.
namespace mijlpaal::app {

/// Against the dates that activities brought along as their baseline.
const std::vector<evidence::StatusWord>& statusWordsOf(const View& view);
/// Nothing for a programme that is not there.
const evidence::StatusWord* statusWordOf(const View& view, model::ProgrammeId programme);

const std::vector<evidence::HandOverStand>& handOversOf(const View& view);
const std::vector<evidence::Delivery>& deliveriesOf(const View& view);
const std::vector<evidence::PhaseOut>& phaseOutsOf(const View& view);
/// On the status date.
const std::vector<evidence::IncidentToll>& incidentTollsOf(const View& view);

/// Empty without a plan.
const std::vector<evidence::Contradiction>& contradictionsOf(const View& view);

/// When activities were to be done by the dates that they brought along as their baseline.
forecasting::PlannedSpans recordedSpans(const model::Portfolio& portfolio);

}  // namespace mijlpaal::app

#pragma once

#include "app/session.h"
#include "app/view.h"
#include "forecasting/reach.h"

namespace mijlpaal::app {

/// What it would take in a view. Nothing when it was stopped.
/// Errors: there is no plan; as `forecasting::reach`.
base::Result<std::optional<forecasting::Reach>> reachOf(const View& view, const forecasting::Setting& setting,
                                                        const forecasting::Run& run,
                                                        const forecasting::ReachQuestion& question);

/// Opens a scenario in the file that holds what an option says.
/// Errors: as `Session::addBranch`.
base::Result<storage::Branch> takeAsScenario(Session& session, const std::string& name, const View& view,
                                             const forecasting::ReachQuestion& question,
                                             const forecasting::ReachOption& option);

/// How records are named: “A0088 Build”, or A0088 where there is no room and the name stands near.
enum class Naming { codeAndName, code };

/// What is done with a lever, as a few words: "“A0088 Build” 20 days shorter".
base::Message wordsFor(const model::Portfolio& portfolio, const forecasting::Lever& lever, model::Language language,
                       Naming naming = Naming::codeAndName);

}  // namespace mijlpaal::app

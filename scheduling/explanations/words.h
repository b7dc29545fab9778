#pragma once

#include "scheduling/explanations/explain.h"

#include <vector>

/// Explanations in sentences.
namespace mijlpaal::scheduling {

std::vector<Sentence> sentencesFor(const Step& step, const Workings& workings, const Telling& telling);

std::vector<Sentence> sentencesFor(const FloatExplanation& room, model::ActivityId id,
                                   const Workings& workings, const Telling& telling);

}  // namespace mijlpaal::scheduling

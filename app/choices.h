#pragma once

#include "app/language.h"
#include "app/view.h"
#include "clocks/agenda.h"
#include "forecasting/readiness.h"

#include <vector>

/// The last days on which a choice is still open, as clocks of the agenda.
namespace mijlpaal::app {

/// One for each day on which what falls back for a part of the law must begin, by a forecast of the view. What has begun,
/// or can be ready in time by no start, has no such day.
std::vector<clocks::AgendaItem> fallbackDays(const View& view, const forecasting::Readiness& readiness,
                                             const clocks::Names& nameOf, model::Day asOf);

/// One for each set of levers that brings what is late nearer and can still be pulled: the days of `deviationsOf`. A day
/// that is to be agreed or told anew stands in the agenda as itself. Cost: as `deviationsOf`.
std::vector<clocks::AgendaItem> optionDays(const View& view, const clocks::Names& nameOf, const Translator& translate,
                                           model::Day asOf);

}  // namespace mijlpaal::app

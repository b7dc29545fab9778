#pragma once

#include "base/message.h"
#include "model/portfolio.h"
#include "scheduling/schedule.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::exporting {

/// The program that a plan is written for, and whose means there are to keep an activity at its dates.
enum class Program { msProject, p6 };

std::string nameOf(Program program);

/// Where an activity will lie when its plan is reckoned anew there.
struct Moved {
    model::ActivityId activity;
    model::Moment start, finish;
};

struct Held {
    /// How many activities got a date, a length or a place of their own.
    std::int64_t count = 0;
    std::vector<Moved> moved;
    /// Why the plan cannot be reckoned there.
    std::optional<base::Message> refusal;
};

/// Keeps the activities of `plan`, which is written for `program`, at `dates`: what would lie elsewhere by
/// one of the `rules` gets a date, then a length, then a place of its own, until it does not. What comes
/// first is held first, so that what follows it is held only where that does not help. `rules` are the
/// settings with which the plan can be read back.
///
/// Cost: that of scheduling, some ten times.
Held hold(model::Portfolio& plan, const scheduling::Schedule& dates, Program program,
          const std::vector<model::Settings>& rules);

}  // namespace mijlpaal::exporting

#pragma once

#include "app/baselines.h"
#include "cli/console.h"

#include <optional>

namespace mijlpaal::cli {

Json orNull(const std::optional<model::Moment>& moment);
Json orNull(const std::optional<model::WorkTime>& time);
Json orNull(const std::optional<std::int64_t>& number);

/// A baseline without its dates.
Json jsonOf(const app::KnownBaseline& baseline);

}  // namespace mijlpaal::cli

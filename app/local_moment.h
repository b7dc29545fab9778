#pragma once

#include "model/moment.h"

#include <optional>
#include <string_view>

namespace mijlpaal::app {

/// A moment of the journal ("2026-11-26T09:30:00Z") on the clock of the user; nothing for another text.
std::optional<model::Moment> localMoment(std::string_view universal);

}  // namespace mijlpaal::app

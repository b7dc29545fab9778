#pragma once

#include "model/records/portfolio.h"

namespace mijlpaal::model {

/// Up to when work is reported: the status time, or else the end of the status date.
inline Moment statusMomentOf(const Settings& settings) {
    return settings.statusMoment.value_or(Moment::at(settings.statusDate + std::chrono::days{1}));
}

}  // namespace mijlpaal::model

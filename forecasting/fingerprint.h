#pragma once

#include "forecasting/forecast.h"

#include <string>

namespace mijlpaal::forecasting {

/// A short text that two forecasts share when every figure of theirs is the same, bit for bit.
std::string fingerprintOf(const Forecast& forecast);

}  // namespace mijlpaal::forecasting

#pragma once

#include "model/shifts.h"

/// What stands in for what files leave out.
namespace mijlpaal::formats {

/// Monday to Friday; the standard calendar of MS Project and of P6.
inline const model::Shifts& usualDay() {
    static const model::Shifts day{{8 * 600, 12 * 600}, {13 * 600, 17 * 600}};
    return day;
}

}  // namespace mijlpaal::formats

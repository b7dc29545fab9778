#pragma once

#include "model/field.h"

namespace mijlpaal::model {

/// Whether a field takes any text as it is: not a word of a list, a day or a code.
bool takesAnyText(const Field& field);

}  // namespace mijlpaal::model

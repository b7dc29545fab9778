#pragma once

#include "model/field.h"

#include <string>
#include <string_view>

namespace mijlpaal::model {

/// A name as it may stand in a list, a table or a letter: line ends and tabs, with the blanks around them,
/// become one blank, and none at its ends. Blanks that were typed stay.
std::string oneLine(std::string_view name);

/// Whether a field holds such a name.
bool isName(const Field& field);

}  // namespace mijlpaal::model

#pragma once

#include "model/field.h"

#include <string>
#include <string_view>

namespace mijlpaal::model {

/// A name as it may stand in a list, a table or a letter: line ends and tabs, with the blanks around them,
/// become one blank, and none at its ends. Blanks that were typed stay.
std::string oneLine(std::string_view name);

/// A longer text: its lines and tabs stay, and other characters without a shape become blanks.
std::string withShapes(std::string_view text);

/// Whether a field holds a name.
bool isName(const Field& field);

/// A text as a field may hold it, so that a file of any form can carry it.
std::string textFor(const Field& field, std::string_view text);

}  // namespace mijlpaal::model

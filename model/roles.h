#pragma once

#include <string_view>

namespace mijlpaal::model {

/// Whether two texts name one role: neither blanks around them, nor the size of letters, nor accents tell roles apart.
bool isSameRole(std::string_view one, std::string_view other);

}  // namespace mijlpaal::model

#include "model/roles.h"

#include "base/folded.h"
#include "base/text.h"

namespace mijlpaal::model {

bool isSameRole(std::string_view one, std::string_view other) {
    const auto first = base::folded(one), second = base::folded(other);
    return base::trimmed(first) == base::trimmed(second);
}

}  // namespace mijlpaal::model

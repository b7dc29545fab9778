#include "model/edit_chain.h"

namespace mijlpaal::model {

base::Result<void> EditChain::add(const base::Result<ChangeSet>& changes) {
    if (!changes) return base::failure(changes.error());
    auto after = apply(now_, *changes);
    if (!after) return base::failure(after.error());
    now_ = std::move(*after);
    if (label_.text.empty()) label_ = changes->label;
    return {};
}

ChangeSet EditChain::changes() const {
    auto changes = difference(before_, now_);
    changes.label = label_;
    return changes;
}

}  // namespace mijlpaal::model

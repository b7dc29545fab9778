#include "gui/parts/pending_text.h"

namespace mijlpaal::gui {

namespace {

/// Shared by all texts that are pending.
std::weak_ptr<const bool>& current() {
    static std::weak_ptr<const bool> text;
    return text;
}

}  // namespace

PendingText pendingText() {
    auto text = current().lock();
    if (!text) current() = text = std::make_shared<const bool>(true);
    return text;
}

bool isTextPending() {
    return !current().expired();
}

}  // namespace mijlpaal::gui

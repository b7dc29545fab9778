#pragma once

#include <memory>

namespace mijlpaal::gui {

/// A text that someone typed and that is not in the plan yet. As long as it is held, what other programs wrote is not
/// taken in: it would count as seen, and the text would be written over it without a question.
using PendingText = std::shared_ptr<const bool>;
PendingText pendingText();

bool isTextPending();

}  // namespace mijlpaal::gui

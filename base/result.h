#pragma once

#include "base/message.h"

#include <tl/expected.hpp>

namespace mijlpaal::base {

/// A value, or the sentence that says why there is none. For what a person, a file or a disk can get
/// wrong; what only a bug can get wrong is an `assert`.
template <class T>
using Result = tl::expected<T, Message>;

/// `return failure("Row {row}: ...", {{"row", "14"}});`
inline tl::unexpected<Message> failure(std::string_view text, MessageValues values = {}) {
    return tl::unexpected{message(text, values)};
}

inline tl::unexpected<Message> failure(Message message) {
    return tl::unexpected{std::move(message)};
}

}  // namespace mijlpaal::base

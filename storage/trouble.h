#pragma once

#include "base/message.h"

#include <string_view>

namespace mijlpaal::storage {

/// A sentence for a person, on its way to the caller. Inside the room errors are exceptions, because
/// nearly every line can fail; each public function catches them and returns the sentence.
struct Trouble {
    base::Message message;
};

[[noreturn]] inline void fail(std::string_view text, base::MessageValues values = {}) {
    throw Trouble{base::message(text, values)};
}

}  // namespace mijlpaal::storage

#pragma once

#include <string>
#include <system_error>

namespace mijlpaal::base {

/// Why the operating system did not do something, as words to put behind a colon: English words that have a
/// translation, which they get as the `{reason}` of a message. Unknown errors keep the words of the system.
std::string reasonFor(const std::error_code& error);

/// The same for a value of `errno`; 0, where the system gave none, stands for an error of the device.
std::string reasonFor(int error);

}  // namespace mijlpaal::base

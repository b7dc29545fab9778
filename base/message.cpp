#include "base/message.h"

namespace mijlpaal::base {

Message message(std::string_view text, MessageValues values) {
    Message made{std::string{text}, {}};
    made.values.reserve(values.size());
    for (const auto& [name, value] : values) made.values.emplace_back(name, value);
    return made;
}

std::string fill(std::string_view pattern, const std::vector<std::pair<std::string, std::string>>& values) {
    std::string filled;
    filled.reserve(pattern.size() + 32);
    while (!pattern.empty()) {
        const auto open = pattern.find('{');
        filled += pattern.substr(0, open);
        if (open == std::string_view::npos) break;
        pattern.remove_prefix(open);
        const auto close = pattern.find('}');
        if (close == std::string_view::npos) {
            filled += pattern;
            break;
        }
        const auto name = pattern.substr(1, close - 1);
        const std::string* found = nullptr;
        for (const auto& [key, value] : values) {
            if (key == name) found = &value;
        }
        if (found) {
            filled += *found;
            pattern.remove_prefix(close + 1);
        } else {
            // A brace that opens no name is text; a name may still stand behind it.
            filled += '{';
            pattern.remove_prefix(1);
        }
    }
    return filled;
}

std::string plain(const Message& message) {
    return fill(message.text, message.values);
}

}  // namespace mijlpaal::base

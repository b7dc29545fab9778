#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mijlpaal::base {

/// One whole sentence for a person: English text with `{named}` places, and the values to put there.
///
/// The text is the key of the translation, so it never holds a value itself. Values stand as they are, but
/// for those named `kind`, `other` and `field`: words for kinds and fields, which are translated too. Rooms
/// below the front ends make messages and never translate them.
struct Message {
    std::string text;
    std::vector<std::pair<std::string, std::string>> values;

    bool operator==(const Message&) const = default;
};

using MessageValues = std::initializer_list<std::pair<std::string_view, std::string>>;

Message message(std::string_view text, MessageValues values = {});

/// `pattern` with each `{name}` replaced by its value; a name without a value stays as it stands.
std::string fill(std::string_view pattern, const std::vector<std::pair<std::string, std::string>>& values);

/// The message in English.
std::string plain(const Message& message);

}  // namespace mijlpaal::base

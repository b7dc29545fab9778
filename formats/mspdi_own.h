#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What this program tells itself in an MSPDI file, where MS Project has no place for it: words such as
/// "code=A0012; links=12:D0004,15:D0007" in one of the text fields that every task has for its owner. MS Project keeps
/// the field, and shows it under its name.
namespace mijlpaal::formats::mspdi {

/// The name of the field.
inline constexpr std::string_view ownAlias = "Mijlpaal";

/// A text field of tasks, by the number by which a file knows it.
struct TextField {
    std::string_view name;
    std::int64_t id = 0;
};

/// Those that may be used, the one that people reach last before the others.
std::span<const TextField> ownTextFields();

using OwnWords = std::vector<std::pair<std::string, std::string>>;

/// The words, without the last ones where they are too long for MS Project. Words with a sign that would read
/// otherwise are left out.
std::string ownText(const OwnWords& words);
OwnWords ownWordsFrom(std::string_view text);

/// The value of a word; nothing when it is not there.
std::optional<std::string_view> valueIn(const OwnWords& words, std::string_view name);

/// Codes with a comma between them; nothing when one of them could not be read back.
std::optional<std::string> codeList(std::span<const std::string> codes);

/// The settings by which the dates follow from a plan and that MS Project has no place for, by the names of their
/// fields.
std::span<const std::string_view> ownSettings();

}  // namespace mijlpaal::formats::mspdi

#pragma once

#include "base/message.h"
#include "model/field.h"

#include <optional>
#include <string>
#include <string_view>

/// The canonical JSON of the journal: keys in the order of their bytes, no white space, whole numbers, only
/// the escapes that JSON demands. Equal values give equal bytes. A text that is not UTF-8 throws Trouble.
namespace mijlpaal::storage {

/// With its quotes.
std::string quotedJson(std::string_view text);

/// A number, a text or `null`.
std::string valueJson(const model::Value& value);
void appendValueJson(std::string& to, const model::Value& value);
/// Whether `json` would be read as that value.
bool saysTheSame(std::string_view json, const model::Value& value);

/// `{"text":"Change {name}","values":[["name","A0001"]]}`
std::string labelJson(const base::Message& label);
std::optional<base::Message> labelFrom(std::string_view text);

/// What stands in the place of a value that was taken out: `{"redacted":"<its hash>"}`.
std::string redactedJson(std::string_view hash);
/// The hash in such a text; nothing when it is another one.
std::optional<std::string_view> redactedHash(std::string_view json);

/// Reads a flat object of canonical JSON, one value after another. What is not canonical is not read, so
/// that a text and what it says cannot differ.
class FlatObject {
public:
    explicit FlatObject(std::string_view text) : rest_{text} {}

    /// False at the end, and where the text is not as it should be.
    bool next();
    /// True when the end was reached and all was well.
    bool isWhole() const { return isWhole_; }

    std::string_view key() const { return key_; }
    /// The value as it stands.
    std::string_view json() const { return json_; }
    /// Nothing when it was taken out.
    const std::optional<model::Value>& value() const { return value_; }

private:
    bool take(char wanted);
    bool readKey();
    bool readValue();
    bool readText();
    bool readNumber();

    std::string_view rest_, key_, json_;
    std::optional<model::Value> value_;
    bool isFirst_ = true, isWhole_ = false;
};

}  // namespace mijlpaal::storage

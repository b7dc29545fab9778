#include "storage/canonical_json.h"

#include "base/text.h"
#include "storage/trouble.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace mijlpaal::storage {

namespace {

using Json = nlohmann::json;

constexpr std::size_t hashLength = 64;
constexpr std::string_view redactedStart = "{\"redacted\":\"";
constexpr std::string_view redactedEnd = "\"}";

bool needsEscape(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void appendQuoted(std::string& to, std::string_view text) {
    if (base::firstInvalidUtf8(text)) fail("A text holds bytes that are not UTF-8, so nothing was written.");
    if (std::ranges::any_of(text, needsEscape)) {
        to += Json(text).dump();
    } else {
        to += '"';
        to += text;
        to += '"';
    }
}

bool isKeyCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

bool isHexDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

/// The character that an escape of one letter stands for, or 0.
char escaped(char letter) {
    switch (letter) {
        case '"':
        case '\\':
            return letter;
        case 'b':
            return '\b';
        case 'f':
            return '\f';
        case 'n':
            return '\n';
        case 'r':
            return '\r';
        case 't':
            return '\t';
        default:
            return 0;
    }
}

/// The character of `00xx`, which is one that has no shorter escape; nothing for others.
std::optional<char> escapedByNumber(std::string_view digits) {
    if (digits.size() < 4 || digits[0] != '0' || digits[1] != '0' || !isHexDigit(digits[3]))
        return std::nullopt;
    if (digits[2] != '0' && digits[2] != '1') return std::nullopt;
    const int low = digits[3] <= '9' ? digits[3] - '0' : digits[3] - 'a' + 10;
    const auto c = static_cast<char>((digits[2] - '0') * 16 + low);
    if (c == '\b' || c == '\f' || c == '\n' || c == '\r' || c == '\t') return std::nullopt;
    return c;
}

}  // namespace

std::string quotedJson(std::string_view text) {
    std::string json;
    appendQuoted(json, text);
    return json;
}

std::string valueJson(const model::Value& value) {
    std::string json;
    appendValueJson(json, value);
    return json;
}

void appendValueJson(std::string& to, const model::Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *number).ptr;
        to.append(digits.data(), end);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        appendQuoted(to, *text);
    } else {
        to += "null";
    }
}

bool saysTheSame(std::string_view json, const model::Value& value) {
    const auto* plain = std::get_if<std::string>(&value);
    if (!plain) return json == valueJson(value);
    // Most texts stand between their quotes as they are.
    if (json.size() == plain->size() + 2 && json.front() == '"' && json.back() == '"' &&
        json.substr(1, plain->size()) == *plain && plain->find_first_of("\"\\") == std::string::npos)
        return true;
    const auto text = "{\"value\":" + std::string{json} + "}";
    FlatObject object{text};
    return object.next() && object.value() == value;
}

std::string labelJson(const base::Message& label) {
    std::string json = "{\"text\":";
    appendQuoted(json, label.text);
    json += ",\"values\":[";
    for (const auto& [name, value] : label.values) {
        if (json.back() != '[') json += ',';
        json += '[';
        appendQuoted(json, name);
        json += ',';
        appendQuoted(json, value);
        json += ']';
    }
    json += "]}";
    return json;
}

std::optional<base::Message> labelFrom(std::string_view text) {
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("text") || !json["text"].is_string()) return std::nullopt;
    if (!json.contains("values") || !json["values"].is_array()) return std::nullopt;
    base::Message label{json["text"].get<std::string>(), {}};
    for (const auto& pair : json["values"]) {
        if (!pair.is_array() || pair.size() != 2 || !pair[0].is_string() || !pair[1].is_string())
            return std::nullopt;
        label.values.emplace_back(pair[0].get<std::string>(), pair[1].get<std::string>());
    }
    return label;
}

std::string redactedJson(std::string_view hash) {
    return std::string{redactedStart} + std::string{hash} + std::string{redactedEnd};
}

std::optional<std::string_view> redactedHash(std::string_view json) {
    if (json.size() != redactedStart.size() + hashLength + redactedEnd.size() ||
        !json.starts_with(redactedStart) || !json.ends_with(redactedEnd)) {
        return std::nullopt;
    }
    const auto hash = json.substr(redactedStart.size(), hashLength);
    if (!std::all_of(hash.begin(), hash.end(), isHexDigit)) return std::nullopt;
    return hash;
}

bool FlatObject::next() {
    if (isWhole_) return false;
    const bool isFirst = std::exchange(isFirst_, false);
    if (isFirst && !take('{')) return false;
    if (rest_ == "}") {
        isWhole_ = true;
        return false;
    }
    if (!isFirst && !take(',')) return false;
    const auto before = key_;
    if (!readKey() || (!isFirst && key_ <= before)) return false;
    return readValue();
}

bool FlatObject::take(char wanted) {
    if (rest_.empty() || rest_.front() != wanted) return false;
    rest_.remove_prefix(1);
    return true;
}

bool FlatObject::readKey() {
    if (!take('"')) return false;
    const auto end = std::find_if_not(rest_.begin(), rest_.end(), isKeyCharacter);
    key_ = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
    rest_.remove_prefix(key_.size());
    return !key_.empty() && take('"') && take(':');
}

bool FlatObject::readValue() {
    if (rest_.empty()) return false;
    if (rest_.front() == '"') return readText();
    if (rest_.starts_with("null")) {
        json_ = rest_.substr(0, 4);
        value_.emplace();
    } else if (rest_.front() == '{') {
        json_ = rest_.substr(0, redactedStart.size() + hashLength + redactedEnd.size());
        if (!redactedHash(json_)) return false;
        value_.reset();
    } else {
        return readNumber();
    }
    rest_.remove_prefix(json_.size());
    return true;
}

bool FlatObject::readNumber() {
    std::int64_t number = 0;
    const auto* begin = rest_.data();
    const auto [end, error] = std::from_chars(begin, begin + rest_.size(), number);
    if (error != std::errc{}) return false;
    json_ = rest_.substr(0, static_cast<std::size_t>(end - begin));
    const auto digits = json_.substr(json_.front() == '-' ? 1 : 0);
    if (digits.front() == '0' && json_.size() > 1) return false;  // 007 and -0
    value_ = number;
    rest_.remove_prefix(json_.size());
    return true;
}

bool FlatObject::readText() {
    std::string text;
    std::size_t at = 1, kept = 1;
    for (; at < rest_.size() && rest_[at] != '"'; ++at) {
        const char c = rest_[at];
        if (static_cast<unsigned char>(c) < 0x20) return false;
        if (c != '\\') continue;
        text += rest_.substr(kept, at - kept);
        if (++at == rest_.size()) return false;
        if (rest_[at] == 'u') {
            const auto character = escapedByNumber(rest_.substr(at + 1));
            if (!character) return false;
            text += *character;
            at += 4;
        } else {
            const char character = escaped(rest_[at]);
            if (character == 0) return false;
            text += character;
        }
        kept = at + 1;
    }
    if (at >= rest_.size()) return false;
    text += rest_.substr(kept, at - kept);
    json_ = rest_.substr(0, at + 1);
    if (base::firstInvalidUtf8(text)) return false;
    value_ = std::move(text);
    rest_.remove_prefix(json_.size());
    return true;
}

}  // namespace mijlpaal::storage

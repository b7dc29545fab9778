#include "storage/record_json.h"

#include "base/text.h"
#include "model/field.h"
#include "storage/trouble.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

namespace mijlpaal::storage {

namespace {

using model::Field;
using model::RecordKind;
using Json = nlohmann::json;

/// The fields of a kind in the order of their names, each with `"name":` ready to be written.
struct NamedField {
    const Field* field;
    std::string key;
};

const std::vector<NamedField>& sortedFields(RecordKind kind) {
    static const auto all = [] {
        std::array<std::vector<NamedField>, model::recordKindCount> made;
        for (std::size_t i = 0; i < made.size(); ++i) {
            for (const auto& field : model::fields(static_cast<RecordKind>(i))) {
                made[i].push_back({&field, quotedJson(field.name) + ":"});
            }
            std::sort(made[i].begin(), made[i].end(),
                      [](const auto& a, const auto& b) { return a.field->name < b.field->name; });
        }
        return made;
    }();
    return all[static_cast<std::size_t>(kind)];
}

bool needsEscape(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void appendQuoted(std::string& to, std::string_view text) {
    if (base::firstInvalidUtf8(text)) fail("A text holds bytes that are not UTF-8, so nothing was written.");
    if (std::any_of(text.begin(), text.end(), needsEscape)) {
        to += Json(text).dump();
    } else {
        to += '"';
        to += text;
        to += '"';
    }
}

/// Reads one flat object straight into a record; a tree of values would take twice the time.
class RecordReader : public nlohmann::json_sax<Json> {
public:
    RecordReader(RecordKind kind, void* record) : fields_{sortedFields(kind)}, record_{record} {}

    bool key(string_t& name) override {
        const auto at = std::lower_bound(
            fields_.begin(), fields_.end(), name,
            [](const auto& each, const std::string& wanted) { return each.field->name < wanted; });
        if (at == fields_.end() || at->field->name != name) return false;
        field_ = at->field;
        return true;
    }
    bool null() override { return set(model::Value{}); }
    bool string(string_t& value) override { return set(std::move(value)); }
    bool number_integer(number_integer_t value) override { return set(value); }
    bool number_unsigned(number_unsigned_t value) override {
        return value <= std::numeric_limits<std::int64_t>::max() && set(static_cast<std::int64_t>(value));
    }
    bool start_object(std::size_t) override { return std::exchange(depth_, depth_ + 1) == 0; }
    bool end_object() override { return true; }
    bool boolean(bool) override { return false; }
    bool number_float(number_float_t, const string_t&) override { return false; }
    bool binary(binary_t&) override { return false; }
    bool start_array(std::size_t) override { return false; }
    bool end_array() override { return false; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
        return false;
    }

private:
    bool set(model::Value value) { return field_ && field_->set(record_, value).has_value(); }

    const std::vector<NamedField>& fields_;
    void* record_;
    const Field* field_ = nullptr;
    int depth_ = 0;
};

}  // namespace

std::string recordJson(RecordKind kind, const void* record) {
    std::string json;
    json.reserve(512);
    char separator = '{';
    for (const auto& [field, key] : sortedFields(kind)) {
        json += separator;
        separator = ',';
        json += key;
        const auto value = field->get(record);
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            json += std::to_string(*number);
        } else if (const auto* text = std::get_if<std::string>(&value)) {
            appendQuoted(json, *text);
        } else {
            json += "null";
        }
    }
    json += '}';
    return json;
}

bool readRecordJson(RecordKind kind, std::string_view text, void* record) {
    RecordReader reader{kind, record};
    return Json::sax_parse(text, &reader);
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

std::string quotedJson(std::string_view text) {
    std::string json;
    appendQuoted(json, text);
    return json;
}

}  // namespace mijlpaal::storage

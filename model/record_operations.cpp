#include "model/record_operations.h"

#include "base/text.h"
#include "model/one_line.h"
#include "model/records.h"

namespace mijlpaal::model {

namespace {

/// As much of a text as a name is long, in whole words.
std::string beginningOf(std::string text) {
    constexpr std::size_t longest = 60;
    if (base::characters(text) <= longest) return text;
    std::size_t end = 0;
    for (std::size_t count = 0; count < longest; ++count) {
        do ++end;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80);
    }
    const auto blank = text.rfind(' ', end);
    text.resize(blank == std::string::npos || blank == 0 ? end : blank);
    return text + "…";
}

template <class Record>
std::string nameOf(const Record& record, [[maybe_unused]] bool english) {
    if constexpr (requires { record.nameEn; }) {
        return english && !record.nameEn.empty() ? record.nameEn : record.nameNl;
    } else if constexpr (requires { record.titleEn; }) {
        return english && !record.titleEn.empty() ? record.titleEn : record.titleNl;
    } else if constexpr (requires { record.nameNl; }) {
        return record.nameNl;
    } else if constexpr (requires { record.shortName; }) {
        return record.shortName;
    } else if constexpr (requires { record.subjectNl; }) {
        return record.subjectNl;
    } else if constexpr (requires { record.titleNl; }) {
        return record.titleNl;
    } else if constexpr (std::is_same_v<Record, Replacement>) {
        return beginningOf(record.scopeNl);
    } else if constexpr (std::is_same_v<Record, Recommendation>) {
        return beginningOf(oneLine(english && !record.textEn.empty() ? record.textEn : record.textNl));
    } else if constexpr (std::is_same_v<Record, Note>) {
        return beginningOf(oneLine(base::trimmed(record.text).empty() ? record.address : record.text));
    } else {
        return {};
    }
}

template <class Record>
const Record& as(const void* record) {
    return *static_cast<const Record*>(record);
}

template <class Record>
constexpr RecordOperations operations{
    []() -> std::shared_ptr<void> { return std::make_shared<Record>(); },
    [](const void* record) -> std::shared_ptr<void> { return std::make_shared<Record>(as<Record>(record)); },
    [](const void* one, const void* other) { return as<Record>(one) == as<Record>(other); },
    [](const void* record) { return as<Record>(record).id.number; },
    [](void* record, std::int64_t number) { static_cast<Record*>(record)->id.number = number; },
    []([[maybe_unused]] const void* record) -> const std::string* {
        if constexpr (requires { as<Record>(record).code; }) return &as<Record>(record).code;
        return nullptr;
    },
    []([[maybe_unused]] void* record) -> std::string* {
        if constexpr (requires { as<Record>(record).code; }) return &static_cast<Record*>(record)->code;
        return nullptr;
    },
    [](const void* record, bool english) { return nameOf(as<Record>(record), english); },
};

}  // namespace

const RecordOperations& operationsOf(RecordKind kind) {
    static constexpr std::array all{
#define KIND(Type, ...) &operations<Type>,
        MIJLPAAL_KINDS(KIND)
#undef KIND
    };
    return *all[static_cast<std::size_t>(kind)];
}

}  // namespace mijlpaal::model

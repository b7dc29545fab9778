#pragma once

#include "model/kinds.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace mijlpaal::model {

/// The kinds of record a portfolio holds, in the order of `kinds.h`.
enum class RecordKind {
#define KIND(Type, enumerator, ...) enumerator,
    MIJLPAAL_KINDS(KIND)
#undef KIND
};

namespace detail {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

/// A row of `kinds.h`.
struct KindFacts {
    std::string_view name, words, plural, file;
};

inline constexpr std::array kindFacts{
#define KIND(Type, enumerator, name, words, plural, file) KindFacts{name, words, plural, file},
    MIJLPAAL_KINDS(KIND)
#undef KIND
};

constexpr const KindFacts& factsOf(RecordKind kind) {
    return kindFacts[static_cast<std::size_t>(kind)];
}

}  // namespace detail

inline constexpr std::size_t recordKindCount = detail::kindFacts.size();

inline constexpr auto allKinds = [] {
    std::array<RecordKind, recordKindCount> kinds{};
    for (std::size_t i = 0; i < kinds.size(); ++i) kinds[i] = static_cast<RecordKind>(i);
    return kinds;
}();

/// The name in the database, the journal and references between files: "law_milestone".
constexpr std::string_view nameOf(RecordKind kind) {
    return detail::factsOf(kind).name;
}

/// What people call one and several of a kind: "law milestone". A front end translates it.
constexpr std::string_view wordsFor(RecordKind kind) {
    return detail::factsOf(kind).words;
}
constexpr std::string_view pluralFor(RecordKind kind) {
    return detail::factsOf(kind).plural;
}

/// The name of the CSV file of a kind, with its folder: "calendars/holidays.csv"; empty without one.
constexpr std::string_view fileOf(RecordKind kind) {
    return detail::factsOf(kind).file;
}

/// The kinds that folders of CSV files have had from the first. It never grows: a kind that is added needs no line here.
inline constexpr std::array firstKinds{
    RecordKind::calendar,      RecordKind::holiday,       RecordKind::programme,      RecordKind::system,
    RecordKind::activity,      RecordKind::replacement,   RecordKind::dependency,     RecordKind::lawPart,
    RecordKind::lawMilestone,  RecordKind::lawDependency, RecordKind::baselineDate,   RecordKind::fundingSource,
    RecordKind::budgetEntry,   RecordKind::actual,        RecordKind::review,         RecordKind::recommendation,
    RecordKind::incident,      RecordKind::risk,          RecordKind::parliamentaryItem,
    RecordKind::publicStatement};

/// Whether a folder of CSV files may do without the file of a kind, which then has nothing to say. It is written
/// where there is such a record.
constexpr bool mayLackFile(RecordKind kind) {
    for (const auto first : firstKinds) {
        if (first == kind) return false;
    }
    return true;
}

constexpr std::optional<RecordKind> recordKindFrom(std::string_view name) {
    for (const auto kind : allKinds) {
        if (nameOf(kind) == name) return kind;
    }
    return std::nullopt;
}

}  // namespace mijlpaal::model

#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

/// Closed lists of words, each with the word that stands in files (database, journal, CSV, JSON).
namespace mijlpaal::model {

enum class ActivityKind { summary, task, milestone };
enum class LinkType { finishToStart, startToStart, finishToFinish, startToFinish };
/// As soon as possible is the absence of a constraint.
enum class ConstraintType {
    asLateAsPossible,
    startNoEarlierThan,
    startNoLaterThan,
    finishNoEarlierThan,
    finishNoLaterThan,
    mustStartOn,
    mustFinishOn,
};
/// Whose rules the dates follow where MS Project and Primavera P6 differ.
enum class Profile { msp, p6 };
enum class TimeUnit { minute, hour, day, week, month };
/// How exactly a date is known or may be told. `byLawLatest`: the last date the law allows.
enum class DatePrecision { day, month, quarter, year, byLawLatest };
/// `internal` stays out of what is published and is not mentioned; `withheld` is listed with its ground.
enum class PublicationClass { internal, withheld, open };
/// Where a record comes from; says nothing about whether it may be published.
enum class Basis { open, illustrative };
enum class MoneyKind { cash, commitment };
enum class CostKind { internalStaff, externalStaff, otherMaterial, total };
enum class ProgrammeLevel { umbrella, programme, project };
/// Status words of the Rijks ICT-dashboard (the public register of large government IT projects).
enum class DashboardStatus { notStarted, inProgress, inReorientation, completed, cancelled };
enum class SystemKind { legacy, created, shared };
enum class ReplacementKind { historical, function, full, abandoned };
enum class LawPartKind { book, act, regulation };
enum class LawMilestoneStatus { done, planned, unknown };
enum class LawRelation { mustBeReadyBefore, preferredReadyBefore, needsStableText, informsDecision };
enum class Acceptance { accepted, partlyAccepted, notAccepted, unknown, notApplicable };

template <class E>
using Word = std::pair<E, std::string_view>;

/// All words of a closed list, in order of the enumeration. Defined for each enumeration above.
template <class E>
inline constexpr std::array<Word<E>, 0> wordsOf{};

template <>
inline constexpr std::array wordsOf<ActivityKind>{
    Word<ActivityKind>{ActivityKind::summary, "summary"},
    Word<ActivityKind>{ActivityKind::task, "task"},
    Word<ActivityKind>{ActivityKind::milestone, "milestone"},
};
template <>
inline constexpr std::array wordsOf<LinkType>{
    Word<LinkType>{LinkType::finishToStart, "FS"},
    Word<LinkType>{LinkType::startToStart, "SS"},
    Word<LinkType>{LinkType::finishToFinish, "FF"},
    Word<LinkType>{LinkType::startToFinish, "SF"},
};
template <>
inline constexpr std::array wordsOf<ConstraintType>{
    Word<ConstraintType>{ConstraintType::asLateAsPossible, "ALAP"},
    Word<ConstraintType>{ConstraintType::startNoEarlierThan, "SNET"},
    Word<ConstraintType>{ConstraintType::startNoLaterThan, "SNLT"},
    Word<ConstraintType>{ConstraintType::finishNoEarlierThan, "FNET"},
    Word<ConstraintType>{ConstraintType::finishNoLaterThan, "FNLT"},
    Word<ConstraintType>{ConstraintType::mustStartOn, "MSO"},
    Word<ConstraintType>{ConstraintType::mustFinishOn, "MFO"},
};
template <>
inline constexpr std::array wordsOf<Profile>{
    Word<Profile>{Profile::msp, "msp"},
    Word<Profile>{Profile::p6, "p6"},
};
template <>
inline constexpr std::array wordsOf<TimeUnit>{
    Word<TimeUnit>{TimeUnit::minute, "minute"}, Word<TimeUnit>{TimeUnit::hour, "hour"},
    Word<TimeUnit>{TimeUnit::day, "day"},       Word<TimeUnit>{TimeUnit::week, "week"},
    Word<TimeUnit>{TimeUnit::month, "month"},
};
template <>
inline constexpr std::array wordsOf<DatePrecision>{
    Word<DatePrecision>{DatePrecision::day, "day"},
    Word<DatePrecision>{DatePrecision::month, "month"},
    Word<DatePrecision>{DatePrecision::quarter, "quarter"},
    Word<DatePrecision>{DatePrecision::year, "year"},
    Word<DatePrecision>{DatePrecision::byLawLatest, "by_law_latest"},
};
template <>
inline constexpr std::array wordsOf<PublicationClass>{
    Word<PublicationClass>{PublicationClass::internal, "internal"},
    Word<PublicationClass>{PublicationClass::withheld, "withheld"},
    Word<PublicationClass>{PublicationClass::open, "public"},
};
template <>
inline constexpr std::array wordsOf<Basis>{
    Word<Basis>{Basis::open, "public"},
    Word<Basis>{Basis::illustrative, "illustrative"},
};
template <>
inline constexpr std::array wordsOf<MoneyKind>{
    Word<MoneyKind>{MoneyKind::cash, "cash"},
    Word<MoneyKind>{MoneyKind::commitment, "commitment"},
};
template <>
inline constexpr std::array wordsOf<CostKind>{
    Word<CostKind>{CostKind::internalStaff, "intern_personeel"},
    Word<CostKind>{CostKind::externalStaff, "extern_personeel"},
    Word<CostKind>{CostKind::otherMaterial, "overig_materieel"},
    Word<CostKind>{CostKind::total, "totaal"},
};
template <>
inline constexpr std::array wordsOf<ProgrammeLevel>{
    Word<ProgrammeLevel>{ProgrammeLevel::umbrella, "umbrella"},
    Word<ProgrammeLevel>{ProgrammeLevel::programme, "programme"},
    Word<ProgrammeLevel>{ProgrammeLevel::project, "project"},
};
template <>
inline constexpr std::array wordsOf<DashboardStatus>{
    Word<DashboardStatus>{DashboardStatus::notStarted, "Nog niet gestart"},
    Word<DashboardStatus>{DashboardStatus::inProgress, "In uitvoering"},
    Word<DashboardStatus>{DashboardStatus::inReorientation, "In heroriëntatie"},
    Word<DashboardStatus>{DashboardStatus::completed, "Afgerond"},
    Word<DashboardStatus>{DashboardStatus::cancelled, "Geannuleerd"},
};
template <>
inline constexpr std::array wordsOf<SystemKind>{
    Word<SystemKind>{SystemKind::legacy, "legacy"},
    Word<SystemKind>{SystemKind::created, "new"},
    Word<SystemKind>{SystemKind::shared, "shared"},
};
template <>
inline constexpr std::array wordsOf<ReplacementKind>{
    Word<ReplacementKind>{ReplacementKind::historical, "historical"},
    Word<ReplacementKind>{ReplacementKind::function, "function"},
    Word<ReplacementKind>{ReplacementKind::full, "full"},
    Word<ReplacementKind>{ReplacementKind::abandoned, "abandoned"},
};
template <>
inline constexpr std::array wordsOf<LawPartKind>{
    Word<LawPartKind>{LawPartKind::book, "book"},
    Word<LawPartKind>{LawPartKind::act, "act"},
    Word<LawPartKind>{LawPartKind::regulation, "regulation"},
};
template <>
inline constexpr std::array wordsOf<LawMilestoneStatus>{
    Word<LawMilestoneStatus>{LawMilestoneStatus::done, "done"},
    Word<LawMilestoneStatus>{LawMilestoneStatus::planned, "planned"},
    Word<LawMilestoneStatus>{LawMilestoneStatus::unknown, "unknown"},
};
template <>
inline constexpr std::array wordsOf<LawRelation>{
    Word<LawRelation>{LawRelation::mustBeReadyBefore, "must_be_ready_before"},
    Word<LawRelation>{LawRelation::preferredReadyBefore, "preferred_ready_before"},
    Word<LawRelation>{LawRelation::needsStableText, "needs_stable_text"},
    Word<LawRelation>{LawRelation::informsDecision, "informs_decision"},
};
template <>
inline constexpr std::array wordsOf<Acceptance>{
    Word<Acceptance>{Acceptance::accepted, "overgenomen"},
    Word<Acceptance>{Acceptance::partlyAccepted, "deels overgenomen"},
    Word<Acceptance>{Acceptance::notAccepted, "niet overgenomen"},
    Word<Acceptance>{Acceptance::unknown, "onbekend"},
    Word<Acceptance>{Acceptance::notApplicable, "n.v.t."},
};

/// The word that stands for a value in files.
template <class E>
constexpr std::string_view wordFor(E value) {
    for (const auto& [each, word] : wordsOf<E>) {
        if (each == value) return word;
    }
    return {};
}

template <class E>
constexpr std::optional<E> fromWord(std::string_view text) {
    for (const auto& [each, word] : wordsOf<E>) {
        if (word == text) return each;
    }
    return std::nullopt;
}

}  // namespace mijlpaal::model

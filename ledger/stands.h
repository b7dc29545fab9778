#pragma once

#include "ledger/ledger.h"

#include <array>
#include <optional>
#include <vector>

namespace mijlpaal::ledger {

/// What is free: budget less allocated, and allocated less committed.
enum class Free { toAllocate, toCommit };
inline constexpr std::size_t freeCount = 2;

/// One row of stands; what is not known is nothing.
struct Stand {
    Account account;
    std::array<std::optional<model::Money>, figureCount> figures;
    /// Which of them are in the totals: not those that another source says already.
    std::array<bool, figureCount> isInTotal{};
    /// Of the sources of which both sides are known, added; and which of it is in the totals. What a source has no word of
    /// is not taken for nothing. Where sources are added, one that is part of another is taken with that.
    std::array<std::optional<model::Money>, freeCount> free;
    std::array<bool, freeCount> isFreeInTotal{};
    /// What is expected to be needed, where somebody reckoned it.
    std::optional<model::Money> forecast;

    std::optional<model::Money> of(Figure figure) const { return figures[static_cast<std::size_t>(figure)]; }
    std::optional<model::Money> freeToAllocate() const { return free[static_cast<std::size_t>(Free::toAllocate)]; }
    std::optional<model::Money> freeToCommit() const { return free[static_cast<std::size_t>(Free::toCommit)]; }

    bool operator==(const Stand&) const = default;
};

/// By what stands are told apart, beside year and measure.
struct By {
    bool source = false, programme = false, costKind = false;

    bool operator==(const By&) const = default;
};

/// The account with only what it is told apart by.
Account askedOf(Account account, const By& by);

struct Question {
    By by = {};
    /// The last day of which decisions and payments count; nothing for all.
    std::optional<model::Day> asOf = {};
    std::optional<model::BudgetYear> year = {};
};

struct Stands {
    /// By account. What was not asked for is nothing, and of the kind of cost `total`.
    std::vector<Stand> rows;
    /// Of cash and of commitments, which are never added.
    Stand cash, commitment;

    bool operator==(const Stands&) const = default;
};

/// The stands of a day. Where sources are added, one that is part of another counts only for what that other does not
/// say itself, per figure, year and measure; rows without a source are left out.
/// Cost: linear in the rows by then.
Stands standsOf(const Ledger& ledger, const Question& question);

}  // namespace mijlpaal::ledger

#pragma once

#include "model/portfolio.h"
#include "scheduling/schedule.h"
#include "scheduling/telling.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// Whether the plan covers the law, seen from both sides: what each part of it needs, and what work says to
/// be for it; with the work that waits for a stable text and the work that asks for a review first.
namespace mijlpaal::scheduling {

enum class CoverageRule : std::uint8_t {
    /// Nothing that must be ready supports the Book.
    bookWithoutSupport,
    /// The activity is named for a part of the law, but leads to nothing of what that part needs.
    claimOutsidePath,
    /// It was started before the text of the Book was stable, or is planned to be.
    startedBeforeText,
    plannedBeforeText,
    /// ICT work from EUR 5 million on that was started, or is to start, without having been laid before the
    /// Advisory College on ICT Assessment.
    startedWithoutReview,
    reviewBeforeStart,
};

struct CoverageGap {
    CoverageRule rule = CoverageRule::bookWithoutSupport;
    std::optional<model::LawPartId> part;
    std::optional<model::ActivityId> activity;
    std::optional<model::ProgrammeId> programme;
    /// What says that the activity is for the part, where a record does.
    std::optional<model::LawDependencyId> claim;
    /// The start, and the day on which the text is stable; nothing where nobody knows that.
    std::optional<model::Day> start, text;
    std::optional<model::Money> cost;

    bool operator==(const CoverageGap&) const = default;
};

/// When the text of a Book is stable, and what waits for that.
struct BookText {
    model::LawPartId part;
    std::optional<model::LawMilestoneId> milestone;
    std::optional<model::Day> stable;
    /// Work that needs the text and does not start before that day; without one, all that was not started.
    std::vector<model::ActivityId> waiting;

    bool operator==(const BookText&) const = default;
};

struct Coverage {
    /// By rule, then by part and activity.
    std::vector<CoverageGap> gaps;
    std::vector<BookText> texts;

    bool operator==(const Coverage&) const = default;
};

/// What ICT work may cost before it must be laid before the college.
/// Source: Wet Adviescollege ICT-toetsing, art. 1 and 11.
constexpr model::Money reviewedFrom() {
    return model::Money{500'000'000};
}

/// Since when: what started before that was not under the act.
inline model::Day reviewedSince() {
    return model::makeDay(2024, 7, 1);
}

/// Cost: linear in records, and in links for each part of the law.
Coverage coverageOf(const model::Portfolio& portfolio, const Schedule& schedule);

/// A gap as one whole sentence.
base::Message sentenceFor(const CoverageGap& gap, const Telling& telling);

/// `book_without_support`: for files.
std::string_view wordFor(CoverageRule rule);

}  // namespace mijlpaal::scheduling

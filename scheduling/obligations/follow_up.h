#pragma once

#include "model/portfolio.h"
#include "scheduling/clocks.h"
#include "scheduling/schedule.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What becomes of advice: from a recommendation over its answer and the work on it to the evidence on which
/// it is closed; and when the next advice must be asked for.
namespace mijlpaal::scheduling {

enum class FollowUp : std::uint8_t {
    /// Nothing was answered yet.
    made,
    answered,
    /// Work on it is under way, or was done without evidence.
    underWay,
    /// There is evidence; nobody closed it yet.
    shown,
    closed,
    /// It was answered that it is not followed.
    declined,
};

FollowUp followUpOf(const model::Portfolio& portfolio, const model::Recommendation& recommendation);

/// Whether a review gives a verdict or an advice. A contribution to a talk and answers to questions do not,
/// and are not told as one.
bool isVerdict(const model::Review& review);

/// Who sees to a recommendation: the role it names, or else that of its follow-up.
std::string ownerOf(const model::Portfolio& portfolio, const model::Recommendation& recommendation);

/// Earlier recommendations that this one says again, the latest first; each once, also where they name one
/// another in a circle.
std::vector<model::RecommendationId> repeatedBy(const model::Portfolio& portfolio,
                                                model::RecommendationId id);

/// A review that is still to be asked for, counted back from what it holds back.
struct ReviewRequest {
    model::ReviewId review;
    /// The first to start of what it holds back, and when that starts in the plan.
    model::ActivityId gate;
    model::Day gateStart{};
    /// The last working day before that start, and the last one to ask on; nothing without a lead time.
    model::Day adviceBy{};
    std::optional<model::Day> askBy;
    /// What its file lacks of what such a review asks for.
    std::vector<std::string_view> missing;

    bool operator==(const ReviewRequest&) const = default;
};

/// Those that were not asked for, the first to ask first.
/// Cost: linear in reviews and in what they hold back.
std::vector<ReviewRequest> reviewRequests(const model::Portfolio& portfolio, const Schedule& schedule,
                                          const Clocks& clocks);

/// What the file of a review holds at the least before it is asked for, as the words of `Review::documents`.
/// Source: for the opinion of a CIO, Besluit CIO-stelsel Rijksdienst 2026, art. 4 and 5; for the Advisory
/// College on ICT Assessment, the areas of its framework.
std::vector<std::string_view> documentsFor(const model::Review& review);

/// Those that are not among the documents of the review.
std::vector<std::string_view> missingDocuments(const model::Review& review);

/// As people read it, in English; and for files.
std::string_view wordsFor(FollowUp stage);
std::string_view wordFor(FollowUp stage);

}  // namespace mijlpaal::scheduling

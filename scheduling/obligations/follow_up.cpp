#include "scheduling/obligations/follow_up.h"

#include "base/text.h"
#include "scheduling/obligations/gates.h"
#include "scheduling/obligations/held_dates.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace mijlpaal::scheduling {

using model::Day;
using model::Recommendation;
using model::Review;

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

struct StageWords {
    FollowUp stage;
    std::string_view word, words;
};

constexpr std::array stageWords{
    StageWords{FollowUp::made, "made", tr("not answered")},
    StageWords{FollowUp::answered, "answered", tr("answered")},
    StageWords{FollowUp::underWay, "under_way", tr("under way")},
    StageWords{FollowUp::shown, "shown", tr("to be closed")},
    StageWords{FollowUp::closed, "closed", tr("closed")},
    StageWords{FollowUp::declined, "declined", tr("declined")},
};

/// Kinds of what a reviewer says that are no verdict.
constexpr std::array<std::string_view, 2> saidOtherwise{"bijdrage", "antwoorden"};

struct KindOfReview {
    /// How its kind begins.
    std::string_view kind;
    std::array<std::string_view, 5> documents;
};

constexpr std::array kindsOfReview{
    KindOfReview{"CIO-oordeel", {"business case", "planning", "architectuurschets"}},
    KindOfReview{"AcICT-advies",
                 {"business case", "planning", "architectuurschets", "risicodossier", "sourcingstrategie"}},
};

bool isUnderWay(const model::Portfolio& portfolio, const Recommendation& recommendation) {
    const auto* activity =
        recommendation.followUpActivity ? portfolio.find(*recommendation.followUpActivity) : nullptr;
    return recommendation.status == "loopt" || (activity && activity->actualStart);
}

}  // namespace

FollowUp followUpOf(const model::Portfolio& portfolio, const Recommendation& recommendation) {
    if (isClosed(recommendation)) return FollowUp::closed;
    if (recommendation.acceptance == model::Acceptance::notAccepted) return FollowUp::declined;
    if (!recommendation.evidenceNl.empty()) return FollowUp::shown;
    if (isUnderWay(portfolio, recommendation)) return FollowUp::underWay;
    return recommendation.answeredOn || !recommendation.answerNl.empty() ? FollowUp::answered
                                                                         : FollowUp::made;
}

bool isVerdict(const Review& review) {
    return std::none_of(saidOtherwise.begin(), saidOtherwise.end(),
                        [&](std::string_view word) { return review.kind.starts_with(word); });
}

std::string ownerOf(const model::Portfolio& portfolio, const Recommendation& recommendation) {
    if (!recommendation.ownerRole.empty()) return recommendation.ownerRole;
    const auto* activity =
        recommendation.followUpActivity ? portfolio.find(*recommendation.followUpActivity) : nullptr;
    return activity ? activity->ownerRole : std::string{};
}

std::vector<model::RecommendationId> repeatedBy(const model::Portfolio& portfolio,
                                                model::RecommendationId id) {
    std::vector<model::RecommendationId> earlier;
    const auto* at = portfolio.find(id);
    while (at && at->repeats && *at->repeats != id &&
           std::find(earlier.begin(), earlier.end(), *at->repeats) == earlier.end()) {
        earlier.push_back(*at->repeats);
        at = portfolio.find(*at->repeats);
    }
    return earlier;
}

std::vector<ReviewRequest> reviewRequests(const model::Portfolio& portfolio, const Schedule& schedule,
                                          const Clocks& clocks) {
    std::vector<ReviewRequest> found;
    const auto& clock = clocks[clocks.usual()];
    for (const auto& review : portfolio.all<Review>()) {
        if (isDone(review) || review.requestedOn || review.startDate || review.adviceDate) continue;
        std::optional<ReviewRequest> request;
        for (const auto gate : review.gates) {
            const auto* dates = schedule.find(gate);
            if (!dates || (request && dates->start.day() >= request->gateStart)) continue;
            request = ReviewRequest{review.id, gate, dates->start.day(), {}, {}, {}};
        }
        if (!request) continue;
        const auto before = clock.workAt(model::Moment::at(request->gateStart));
        request->adviceBy = finishDay(clock.finishAt(before));
        if (review.leadTime) request->askBy = finishDay(clock.finishAt(before - *review.leadTime));
        request->missing = missingDocuments(review);
        found.push_back(*request);
    }
    std::stable_sort(found.begin(), found.end(), [](const ReviewRequest& one, const ReviewRequest& other) {
        return std::tuple{!one.askBy, one.askBy, one.gateStart} <
               std::tuple{!other.askBy, other.askBy, other.gateStart};
    });
    return found;
}

std::vector<std::string_view> documentsFor(const Review& review) {
    for (const auto& each : kindsOfReview) {
        if (!review.kind.starts_with(each.kind)) continue;
        std::vector<std::string_view> documents;
        for (const auto document : each.documents) {
            if (!document.empty()) documents.push_back(document);
        }
        return documents;
    }
    return {};
}

std::vector<std::string_view> missingDocuments(const Review& review) {
    auto missing = documentsFor(review);
    const auto there = base::lowered(";" + review.documents + ";");
    std::erase_if(missing, [&](std::string_view document) {
        return there.find(";" + std::string{document} + ";") != std::string::npos;
    });
    return missing;
}

std::string_view wordsFor(FollowUp stage) {
    return stageWords[static_cast<std::size_t>(stage)].words;
}

std::string_view wordFor(FollowUp stage) {
    return stageWords[static_cast<std::size_t>(stage)].word;
}

}  // namespace mijlpaal::scheduling

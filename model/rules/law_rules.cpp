#include "model/rules/faults.h"

#include <algorithm>
#include <array>

namespace mijlpaal::model {

namespace {

/// More weeks than any bill takes.
constexpr std::int64_t mostWeeks = 2000;

bool holdsBack(const std::vector<ActivityId>& gates, const std::optional<ActivityId>& activity) {
    return activity && std::find(gates.begin(), gates.end(), *activity) != gates.end();
}

}  // namespace

void checkBillStage(const BillStage& stage, Faults& faults) {
    std::int64_t least = 0;
    for (const auto& weeks : {stage.weeksOptimistic, stage.weeksMostLikely, stage.weeksPessimistic}) {
        if (!weeks) continue;
        if (*weeks < least || *weeks > mostWeeks) {
            faults.add(stage, "The weeks of bill stage {code} are out of order.",
                       "Give a best, a most likely and a worst number of weeks, from 0 to 2000.");
            break;
        }
        least = *weeks;
    }
    for (const auto& other : faults.portfolio().all<BillStage>()) {
        if (other.id == stage.id || other.lawPart != stage.lawPart || other.step != stage.step) continue;
        faults.add(stage, "Bill stage {code} is the same step of the same bill as {other}.",
                   "Give another step, or remove one of the two.", {{"other", other.code}});
        return;
    }
}

void checkReview(const Review& review, Faults& faults) {
    if (holdsBack(review.gates, review.activity))
        faults.add(review, "Review {code} holds back the activity in which it is done.",
                   "Let it hold back what comes after.");
    if (review.leadTime && (*review.leadTime < WorkTime{} || *review.leadTime > longestTime))
        faults.add(review, "The lead time of review {code} is out of bounds.", "Give it in working days.");
}

void checkRecommendation(const Recommendation& recommendation, Faults& faults) {
    if (holdsBack(recommendation.gates, recommendation.followUpActivity))
        faults.add(recommendation, "Recommendation {code} holds back its own follow-up.",
                   "Let it hold back what comes after.");
    if (recommendation.repeats == recommendation.id)
        faults.add(recommendation, "Recommendation {code} repeats itself.", "Name the earlier one.");
}

}  // namespace mijlpaal::model

#include "model/rules/faults.h"

namespace mijlpaal::model {

bool Faults::hasPromises(const std::string& baseline) {
    if (!promised_) {
        promised_.emplace();
        for (const auto& each : portfolio_.all<BaselineDate>()) promised_->insert(each.baseline);
    }
    return promised_->contains(baseline);
}

void checkBaseline(const Baseline& baseline, Faults& faults) {
    if (baseline.code.empty() || !faults.hasPromises(baseline.code)) return;
    faults.add(baseline, "Its code is also that of dated promises.",
               "Give the promises another code.");
}

}  // namespace mijlpaal::model

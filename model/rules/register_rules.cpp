#include "model/rules/faults.h"

namespace mijlpaal::model {

void checkBounds(const Settings& settings, Faults& faults) {
    if (settings.promiseMovedLimitDays >= 0 && settings.workBehindLimitPoints >= 0 &&
        settings.paidLimitPercent >= 0)
        return;
    faults.add(settings, "A bound of the evidence against a status is below nothing.", "Give 0 or more.");
}

void checkItem(const ParliamentaryItem& item, Faults& faults) {
    if (item.answers == refTo(item.id))
        faults.add(item, "“{name}” answers itself.", "Name the promise or the review that it answers.");
    if (item.settledIn == item.id)
        faults.add(item, "“{name}” is settled in itself.", "Name the letter or answer that settles it.");
}

void checkChange(const ReportableChange& change, Faults& faults) {
    const auto isBefore = [](const std::optional<Day>& one, const std::optional<Day>& other) {
        return one && other && *one < *other;
    };
    if (isBefore(change.decidedOn, change.knownOn) || isBefore(change.toldOn, change.knownOn))
        faults.add(change, "Change {code} was decided or told before it was known.",
                   "Correct its dates: known first, then decided and told.");
}

void checkSignOff(const SignOff& signOff, Faults& faults) {
    if (signOff.leadTime < WorkTime{} || signOff.leadTime > longestTime)
        faults.add(signOff, "The time before which {code} must be signed is out of range.",
                   "Give working days before the day on which it is due.");
}

void checkAssumption(const Assumption& assumption, Faults& faults) {
    if (assumption.expiresOn && assumption.reviewDate && *assumption.reviewDate > *assumption.expiresOn)
        faults.add(assumption, "Assumption {code} is reviewed only after it has expired.",
                   "Review it on its last day or before.");
}

void checkHandOver(const HandOver& handOver, Faults& faults) {
    if (handOver.givingActivity && handOver.givingActivity == handOver.receivingActivity)
        faults.add(handOver, "The giver and the receiver of hand-over {code} wait for one activity.",
                   "Choose another activity on one side.");
    if (!handOver.giver.empty() && handOver.giver == handOver.receiver)
        faults.add(handOver, "Hand-over {code} goes to the organisation that gives it.",
                   "Choose another organisation on one side.");
}

void checkIncidentLoss(const IncidentLoss& loss, Faults& faults) {
    if (loss.lost < WorkTime{} || loss.lost > longestTime)
        faults.add(loss, "The time lost in {code} is out of range.", "Give the working days that were lost.");
}

}  // namespace mijlpaal::model

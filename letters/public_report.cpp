#include "letters/public_report.h"

#include <algorithm>

namespace mijlpaal::letters {
namespace {

template <class Told>
bool anyMadeUp(const std::vector<Told>& told) {
    return std::ranges::any_of(told, [](const Told& one) { return one.fact.illustrative; });
}

template <class Told>
bool madeUp(const std::optional<Told>& told) {
    return told && told->fact.illustrative;
}

}  // namespace

bool hasIllustrative(const PublicReport& report) {
    const bool lawMadeUp =
        report.law && (report.law->inForce.illustrative || anyMadeUp(report.law->milestones));
    const bool withheldMadeUp =
        std::ranges::any_of(report.withheld, [](const Withheld& one) { return one.illustrative; });
    return lawMadeUp || withheldMadeUp || (report.purpose && report.purpose->illustrative) ||
           anyMadeUp(report.programmes) || anyMadeUp(report.systems) || anyMadeUp(report.milestones) ||
           anyMadeUp(report.reviews) || anyMadeUp(report.incidents) || anyMadeUp(report.earlier) ||
           madeUp(report.occasion) || madeUp(report.nextLetter);
}

const std::string& sourceOf(const Fact& fact) {
    return fact.statementSource.empty() ? fact.source : fact.statementSource;
}

}  // namespace mijlpaal::letters

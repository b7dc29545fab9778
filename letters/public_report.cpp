#include "letters/public_report.h"

#include <algorithm>

namespace mijlpaal::letters {

std::vector<const Fact*> factsIn(const PublicReport& report) {
    std::vector<const Fact*> facts;
    const auto add = [&facts](const auto& told) {
        for (const auto& one : told) facts.push_back(&one.fact);
    };
    if (report.purpose) facts.push_back(&*report.purpose);
    add(report.programmes);
    for (const auto& programme : report.programmes) {
        add(programme.plans);
        add(programme.benefits);
    }
    add(report.systems);
    add(report.milestones);
    if (report.law) {
        facts.push_back(&report.law->inForce);
        add(report.law->milestones);
        add(report.law->parts);
    }
    add(report.reviews);
    for (const auto& review : report.reviews) add(review.recommendations);
    add(report.incidents);
    add(report.money);
    for (const auto& risk : report.risks) facts.push_back(&risk);
    if (report.occasion) facts.push_back(&report.occasion->fact);
    add(report.earlier);
    add(report.related);
    if (report.nextLetter) facts.push_back(&report.nextLetter->fact);
    return facts;
}

bool hasIllustrative(const PublicReport& report) {
    return std::ranges::any_of(factsIn(report), &Fact::illustrative) ||
           std::ranges::any_of(report.withheld, &Withheld::illustrative) ||
           std::ranges::any_of(report.passages, &Passage::illustrative) ||
           (report.since && std::ranges::any_of(report.since->told, &ToldOtherwise::illustrative));
}

}  // namespace mijlpaal::letters

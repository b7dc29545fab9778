#pragma once

#include "model/rules/faults.h"
#include "tests/model/support/plan.h"

#include <string>

namespace mijlpaal::model {

/// What is wrong with one record, by the function for its kind.
template <class Record>
std::string broken(void (*check)(const Record&, Faults&), const Plan& plan, const Record& record) {
    Faults faults{plan.portfolio};
    check(record, faults);
    std::string sentences;
    for (const auto& finding : faults.findings)
        sentences += plain(finding.message) + " " + plain(finding.help);
    return sentences;
}

}  // namespace mijlpaal::model

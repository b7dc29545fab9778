#pragma once

#include "base/finding.h"
#include "model/record_ids.h"

#include <utility>

namespace mijlpaal::forecasting {

/// A finding about a record.
template <class Record>
void note(base::Findings& findings, base::Message message, model::Id<Record> id) {
    auto& finding = findings.emplace_back();
    finding.severity = base::Severity::warning;
    finding.message = std::move(message);
    finding.about = base::Subject{static_cast<int>(refTo(id).kind), id.number};
}

}  // namespace mijlpaal::forecasting

#pragma once

#include "base/finding.h"
#include "model/portfolio.h"

#include <string>
#include <utility>

namespace mijlpaal::forecasting {

/// "A0093 Build", so that nobody has to know codes by heart; the code alone of what has no name.
inline std::string codeAndName(const model::Portfolio& portfolio, model::ObjectRef ref) {
    auto code = model::codeOf(portfolio, ref), name = model::nameOf(portfolio, ref);
    return code == name || name.empty() ? code : code + " " + name;
}

/// A finding about a record.
template <class Record>
void note(base::Findings& findings, base::Message message, model::Id<Record> id) {
    auto& finding = findings.emplace_back();
    finding.severity = base::Severity::warning;
    finding.message = std::move(message);
    finding.about = base::Subject{static_cast<int>(refTo(id).kind), id.number};
}

}  // namespace mijlpaal::forecasting

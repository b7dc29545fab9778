#pragma once

#include "model/portfolio.h"
#include "model/rules/rule_finding.h"

#include <vector>

namespace mijlpaal::model {

/// What holds for a statement about what may be told: no other makes the same object public too. One that
/// withholds it beside one that makes it public breaks no rule: withholding leads (see `app::publish`).
///
/// Each of two statements that both make an object public breaks the rule.
/// Cost: a look at every statement.
std::vector<RuleFinding> statementFindings(const Portfolio& portfolio, const PublicStatement& statement);

}  // namespace mijlpaal::model

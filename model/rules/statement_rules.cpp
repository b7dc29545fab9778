#include "model/rules/statement_rules.h"

#include <algorithm>

namespace mijlpaal::model {

std::vector<RuleFinding> statementFindings(const Portfolio& portfolio, const PublicStatement& statement) {
    if (statement.publicationClass != PublicationClass::open) return {};
    const auto& all = portfolio.all<PublicStatement>();
    const auto other = std::find_if(all.begin(), all.end(), [&statement](const PublicStatement& each) {
        return each.id != statement.id && each.object == statement.object &&
               each.publicationClass == PublicationClass::open;
    });
    if (other == all.end()) return {};
    return {{base::message("Statements {code} and {other_code} both make “{name}” public.",
                           {{"code", statement.code},
                            {"other_code", other->code},
                            {"name", nameOf(portfolio, statement.object)}}),
             base::message("Keep one of the two, and make the other internal or remove it.")}};
}

}  // namespace mijlpaal::model

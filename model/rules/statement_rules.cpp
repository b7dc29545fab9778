#include "model/rules/faults.h"

#include <algorithm>

namespace mijlpaal::model {

void checkStatement(const PublicStatement& statement, Faults& faults) {
    if (statement.publicationClass != PublicationClass::open) return;
    const auto& open = faults.openStatements(statement.object);
    const auto other = std::find_if(open.begin(), open.end(), [&statement](const PublicStatement* each) {
        return each->id != statement.id;
    });
    if (other == open.end()) return;
    faults.add(statement, "Statements {code} and {other_code} both make “{object}” public.",
               "Keep one of the two, and make the other internal or remove it.",
               {{"other_code", (*other)->code}, {"object", nameOf(faults.portfolio(), statement.object)}});
}

}  // namespace mijlpaal::model

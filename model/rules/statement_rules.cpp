#include "model/rules/faults.h"
#include "model/told_fields.h"

#include <algorithm>

namespace mijlpaal::model {

void checkStatement(const PublicStatement& statement, Faults& faults) {
    if (!statement.field.empty() && !mayBeTold(statement.object.kind, statement.field)) {
        faults.add(
            statement, "Statement {code} speaks of the field “{field}”, which records of the kind {other} do not have.",
            "Name a field as it is called in the file, or leave it empty to speak of the whole record.",
            {{"field", statement.field}, {"other", std::string{wordsFor(statement.object.kind)}}});
    }
    if (statement.publicationClass != PublicationClass::open) return;
    const auto& open = faults.openStatements(statement.object);
    const auto other = std::find_if(open.begin(), open.end(), [&statement](const PublicStatement* each) {
        return each->id != statement.id && each->field == statement.field;
    });
    if (other == open.end()) return;
    faults.add(statement, "Statements {code} and {other_code} both make “{object}” public.",
               "Keep one of the two, and make the other internal or remove it.",
               {{"other_code", (*other)->code}, {"object", nameOf(faults.portfolio(), statement.object)}});
}

}  // namespace mijlpaal::model

#include "model/told_fields.h"

#include "model/codec.h"

#include <algorithm>

namespace mijlpaal::model {

bool mayBeTold(RecordKind kind, std::string_view field) {
    const auto list = fields(kind);
    // Who signed for it, whatever it is.
    if (field == "checked_by") return true;
    return std::any_of(list.begin(), list.end(), [field](const Field& each) { return each.name == field; }) ||
           std::find(toldResults.begin(), toldResults.end(), std::pair{kind, field}) != toldResults.end();
}

}  // namespace mijlpaal::model

#include "model/new_code.h"

#include "model/record_operations.h"

namespace mijlpaal::model {

std::string newCode(const RecordTable& table, const std::function<bool(std::string_view)>& isTaken) {
    for (auto number = table.nextNumber() - 1; number > 0 && !table.empty(); --number) {
        if (const auto* last = table.record(number))
            return table.nextCode(*operationsOf(table.kind()).code(last), isTaken);
    }
    std::string letters;
    const auto name = nameOf(table.kind());
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (i == 0 || name[i - 1] == '_') letters += static_cast<char>(name[i] - 'a' + 'A');
    }
    return table.nextCode(letters + "0000", isTaken);
}

}  // namespace mijlpaal::model

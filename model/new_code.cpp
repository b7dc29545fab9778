#include "model/new_code.h"

#include "model/posting.h"
#include "model/record_operations.h"

namespace mijlpaal::model {

namespace {

/// Rows that take back or correct others are called after those, and are in no series.
bool isCalledAfterAnother(RecordKind kind, const void* record) {
    bool is = false;
    withPosting(kind, record, [&](const auto& row) { is = row.reverses || row.corrects; });
    return is;
}

}  // namespace

std::string newCode(const RecordTable& table, const std::function<bool(std::string_view)>& isTaken) {
    for (auto number = table.nextNumber() - 1; number > 0 && !table.empty(); --number) {
        const auto* last = table.record(number);
        if (last && !isCalledAfterAnother(table.kind(), last))
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

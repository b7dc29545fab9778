#pragma once

#include "model/record_table.h"

#include <functional>
#include <string>
#include <string_view>

namespace mijlpaal::model {

/// A code for a new record: counted on from the last one of its kind, or made of the letters of the kind.
/// `isTaken`, where given, says which codes are not free although no record has them.
std::string newCode(const RecordTable& table, const std::function<bool(std::string_view)>& isTaken = {});

}  // namespace mijlpaal::model

#pragma once

#include "import/imported.h"

namespace mijlpaal::importing {

/// Puts the names that an import adds or changes on one line, and tells of each that had line ends or tabs.
/// The edit fits `base` as before.
void putNamesOnOneLine(const model::Portfolio& base, const std::string& file, Imported& imported);

}  // namespace mijlpaal::importing

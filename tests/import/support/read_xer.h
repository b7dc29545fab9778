#pragma once

#include "import/xer.h"
#include "tests/support/xer_file.h"

#include <string>
#include <vector>

namespace mijlpaal::importing {

using tests::clockText;
using tests::XerFile;

Imported import(const XerFile& file, const model::Portfolio& base = {}, const ImportOptions& options = {});

/// The records that there must be.
const model::Activity& task(const Imported& imported, std::string_view code);
const model::Calendar& calendar(const Imported& imported, std::string_view name);

template <class Record>
std::vector<Record> all(const Imported& imported) {
    const auto& table = imported.portfolio.all<Record>();
    return {table.begin(), table.end()};
}

/// What the import has to say, notes left out.
std::vector<std::string> complaints(const Imported& imported);
std::string complaint(const Imported& imported);

/// "2027-01-04T08:00 - 2027-01-08T17:00", as the plan is reckoned.
std::string datesOf(const Imported& imported, std::string_view code);

/// The texts kept with an object under a key.
std::vector<std::string> kept(const Imported& imported, model::ObjectRef object, std::string_view key);

}  // namespace mijlpaal::importing

#pragma once

#include <string_view>

namespace mijlpaal::storage {

/// Step 3 of the file format takes away the tables that branches had in version 2, once it has read them.
inline constexpr std::string_view dropTablesOfVersion2 =
    "DROP TABLE \"branch_change\"; DROP TABLE \"branch_edit\"; DROP TABLE \"branch\";";

}  // namespace mijlpaal::storage

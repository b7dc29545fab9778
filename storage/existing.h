#pragma once

namespace mijlpaal::storage {

/// What becomes of a file that has the name of a new one. What may not be lost is never replaced: a portfolio
/// or any other SQLite database, the log of one, a folder, something that cannot be read.
enum class Existing { keep, replace };

}  // namespace mijlpaal::storage

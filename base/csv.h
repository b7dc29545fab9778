#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::base {

/// A row as it stands in the file. `line` is the line on which it starts, from 1.
struct CsvRow {
    std::vector<std::string> cells;
    std::int64_t line = 0;

    bool operator==(const CsvRow&) const = default;
};

struct CsvOptions {
    char separator = ',';
};

/// Reads RFC 4180 text: quoted cells may hold separators, line ends and doubled quotes. Accepts LF,
/// CRLF and CR line ends, a byte order mark, and a last line without an end. Empty lines are skipped.
///
/// Errors: a quoted cell that is never closed, or text behind a closing quote; the message names the
/// line. The bytes are not checked to be UTF-8 (see `firstInvalidUtf8`).
/// Cost: one pass.
Result<std::vector<CsvRow>> readCsv(std::string_view text, CsvOptions options = {});

/// Writes rows with LF line ends; quotes a cell only when it must (separator, quote, line end, a byte
/// order mark in front). `readCsv(writeCsv(rows))` gives the same cells, as long as no row is wholly empty.
std::string writeCsv(const std::vector<std::vector<std::string>>& rows, CsvOptions options = {});

}  // namespace mijlpaal::base

#pragma once

#include <string>
#include <utility>
#include <vector>

namespace mijlpaal::importing {

/// The name of a part, and what it holds.
using Parts = std::vector<std::pair<std::string, std::string>>;

/// The bytes of a zip file with these parts.
std::string packed(const Parts& parts);

/// A workbook of one sheet, "Blad1", with its rows as XML ("<row r="1">…</row>"), the texts that cells name
/// by number and more of the sheet behind the rows. Style 1 is a date, 2 a percentage, 3 a date of one's own
/// with a time, 4 a text that is set in by two.
struct SmallXlsx {
    std::string rows, behind, books = R"(<sheet name="Blad1" sheetId="1" r:id="rId1"/>)", properties;
    std::vector<std::string> texts = {};

    Parts parts() const;
    std::string bytes() const { return packed(parts()); }
};

/// An OpenDocument spreadsheet of one sheet with its rows as XML.
struct SmallOds {
    std::string rows;

    std::string bytes() const;
};

}  // namespace mijlpaal::importing

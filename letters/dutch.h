#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::letters {

/// With its article: "het Openbaar Ministerie", "de Algemene Rekenkamer", "de vaste commissie JenV".
/// The name alone when neither article is sure.
std::string withArticle(std::string_view organisation);

/// The first letter as a capital (a to z; others as they are).
std::string capitalised(std::string_view text);

/// The first letter small, unless the word is an abbreviation or a number: "ICT-impact" stays.
std::string uncapitalised(std::string_view text);

/// Dates as records write them, as people read them: "brief van 2023-03-20" is "brief van 20 maart 2023",
/// "RD, 2025-04" is "RD, april 2025".
std::string withDutchDates(std::string_view text);

/// The abbreviations of records in full: "t/m" is "tot en met", "JenV" is "Justitie en Veiligheid"; and a
/// curled apostrophe.
std::string withoutAbbreviations(std::string_view text);

/// "A", "A en B", "A, B en C".
std::string enumeration(const std::vector<std::string>& names);

/// Thousands apart: 1300 is "1.300".
std::string dutchNumber(std::int64_t number);

/// Without a full stop at the end, so that one can be put behind it.
std::string withoutFullStop(std::string_view sentence);

}  // namespace mijlpaal::letters

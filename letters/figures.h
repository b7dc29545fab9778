#pragma once

#include "base/result.h"
#include "letters/document.h"
#include "letters/public_report.h"
#include "letters/template.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The figures of a letter, each with a mark in the file that stays with it in a word processor.
namespace mijlpaal::letters {

/// What the mark of a figure is called in a file: "mp12_A0172_2Efinish". Letters, digits and underscores
/// only.
std::string markName(std::string_view figure, std::size_t number);
/// The figure behind such a mark; nothing for a mark of someone else.
std::optional<std::string> figureOfMark(std::string_view mark);

/// A letter as it is found again in a file.
struct FoundLetter {
    std::vector<ShownFigure> figures;
    std::optional<std::chrono::sys_days> date;  ///< of the letter
    /// From which revision it was made, and what it answers; may be empty.
    std::string revision, fingerprint, occasion;
    std::optional<House> house;
    /// How many different figures it had when it was written.
    std::optional<std::int64_t> count;
};

/// What a letter says in its metadata of the House that it is for.
inline constexpr std::array<std::pair<House, std::string_view>, 3> houseWords{{
    {House::second, "tweede"},
    {House::first, "eerste"},
    {House::both, "beide"},
}};

/// Reads an ODT or DOCX file, as it was written or as a word processor left it.
/// Errors: the bytes are neither; it holds no figure that Mijlpaal marked.
base::Result<FoundLetter> readLetter(const std::string& bytes);

/// A letter keeps amounts together with spaces that do not break; here they are plain.
std::string withPlainSpaces(std::string text);

struct CheckedFigure {
    enum class Verdict {
        holds,    ///< it would be told the same today
        changed,  ///< it would be told otherwise
        gone,     ///< it would not be told
    };

    ShownFigure told;
    Verdict verdict = Verdict::holds;
    std::string now;  ///< what would be told, where it changed

    bool operator==(const CheckedFigure&) const = default;
};

/// Each figure of a letter against what would be told now, each figure and text once, in the order of the
/// letter.
std::vector<CheckedFigure> checkFigures(const std::vector<ShownFigure>& told, const Values& now);

}  // namespace mijlpaal::letters

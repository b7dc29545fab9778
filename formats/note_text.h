#pragma once

#include "model/portfolio.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// Notes as the plans of other programs hold them: as text alone. The day of a note and who wrote it have no
/// place there.
namespace mijlpaal::formats {

/// The text of a note, and its address on a line of its own behind it.
std::string noteText(const model::Note& note);

/// Puts such a text back into a note; its address is told apart where it is still the last line.
void takeNoteText(model::Note& note, std::string_view text);

/// Several notes as one text, with an empty line between them.
std::string jointText(std::span<const model::Note* const> notes);

/// How many notes of activities have a day or an author.
std::int64_t datedNotes(const model::Portfolio& portfolio);

/// Takes a note out of a joint text; false when it does not stand there with lines of its own. One that says
/// nothing stands in any text.
bool takeOut(std::string& joint, const model::Note& note);

}  // namespace mijlpaal::formats

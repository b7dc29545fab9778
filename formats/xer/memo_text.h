#pragma once

#include <string>
#include <string_view>

/// The text of a note in P6, which is HTML, or text with a sign of its own for the end of a line.
namespace mijlpaal::formats::xer {

/// What a person reads there; the form that letters have is left out.
std::string plainMemo(std::string_view memo);

/// The same as HTML, of which `plainMemo` makes the text again.
std::string memoOf(std::string_view plain);

}  // namespace mijlpaal::formats::xer

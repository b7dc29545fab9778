#pragma once

#include <string_view>

/// Long lists of words, of which only is asked whether they hold a word. Words are in small letters without accents.
namespace mijlpaal::letters::names {

/// A word of the language, also with an ending, or two of them in one: "overleg", "ketenoverleg". No name has to be
/// looked for in it. Cost: a few searches in a sorted list, which is made when it is first asked.
bool isDutchWord(std::string_view word);

/// The same, but an ending is looked for only in words that are made of two: "fokkens" is no word.
bool isExactDutchWord(std::string_view word);

/// A surname of which a list of names written with a capital knows, with some villages and firms among them: something
/// must say that a person is meant.
bool isListedSurname(std::string_view word);

/// A place or a people: "Terneuzen", "Fries".
bool isListedPlace(std::string_view word);

}  // namespace mijlpaal::letters::names

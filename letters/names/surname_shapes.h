#pragma once

#include <string_view>

/// What the end of a word tells. Words are in small letters without accents.
namespace mijlpaal::letters::names {

/// "Oostra", "Wiersinga", "Kowalski": made as surnames are.
bool hasSurnameShape(std::string_view word);

/// "Zwagerveld", "Dijksterhuis": ends as places do after which people are called.
bool hasLandEnd(std::string_view word);

/// "Wittlaan", "Nassaustraat", "Fokkerweg".
bool hasStreetShape(std::string_view word);
/// By an end that surnames hardly have: not "Fokkerweg".
bool isSurelyStreet(std::string_view word);

/// "al" of "al-Rashid".
bool isArabicArticle(std::string_view word);

/// "Vernieuwing", "Bedrijfsvoering": made as nouns are, so that behind a function it is no person.
bool hasNounShape(std::string_view word);
/// By an end that surnames hardly have: not "-ing".
bool isSurelyNoun(std::string_view word);

}  // namespace mijlpaal::letters::names

#pragma once

#include "letters/names/surroundings.h"

#include <cstddef>
#include <string_view>
#include <vector>

/// What goes before a name and says that one follows.
namespace mijlpaal::letters::names {

/// How surely a word says so.
enum class Announced { no, ofDepartment, byRole, byAddress };

/// Of one word of small letters: "officier", "ex-directeur", "VVD'er".
Announced announcedBy(std::string_view word);

struct Announcement {
    Announced how = Announced::no;
    std::size_t begin = 0;
    std::size_t end = 0;  ///< the word behind it
    bool isPlural = false, isTitle = false;
};

/// A text, and what announces the names in it.
class AnnouncedNames : public NamesInText {
public:
    using NamesInText::NamesInText;

    /// Titles, functions and forms of address one behind the other: "De heer prof. dr.", "officier van
    /// justitie mr.".
    Announcement announcementAt(std::size_t at) const;

private:
    /// "tweede lid", "lid 3"
    bool isOfArticle(std::size_t at) const;
};

}  // namespace mijlpaal::letters::names

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::letters {

/// What may be the name of a person, and where it stands: the bytes from `begin` up to `end`.
struct FoundName {
    std::string name;  ///< as it is written, without title: "J.P. de Vries"
    std::size_t begin = 0, end = 0;

    bool operator==(const FoundName&) const = default;
};

/// Names of persons in Dutch or English text, by lists of names and by how names are written; in their order,
/// and none within another.
///
/// Found are given names with or without surname, initials and surnames, surnames behind a title, a form of
/// address or a function ("mr.", "mevrouw", "het lid", "minister"), surnames that are nothing else, "Jansen,
/// P.", and e-mail addresses that are made of names. Not found are companies ("Jansen BV", "De Vries
/// Advocaten"), streets, ships and prizes, what is named after somebody ("motie-Jansen", "commissie-De
/// Vries", "Wet Mulder"), and a word that may be a name where nothing says that it is one here ("Mark", "de
/// Boer" as "de boer").
///
/// A list can be fooled: a name that no list has and that nothing announces is missed. Text may be any bytes.
/// Cost: linear in the text.
std::vector<FoundName> personNamesIn(std::string_view text);

}  // namespace mijlpaal::letters

#pragma once

#include "letters/public_report.h"
#include "letters/template.h"

#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::letters {

/// A text of a report in which a name of a person stands.
struct NamedPerson {
    std::string code;   ///< of the record ("A0172"); "settings" of the portfolio; empty of the letter itself
    std::string field;  ///< of the record; its words may also be those of its public statement
    std::string name;   ///< as it is written
    std::string text;   ///< the whole text, in which it stands

    bool operator==(const NamedPerson&) const = default;
};

/// Every name of a person that `personNamesIn` finds in what documents can be made from: names, subjects,
/// reasons, wordings, organisations, sources and references. In the order of the report; a name stands once
/// for each field of a record. What a writer's own template says is asked of `unacceptedPersonsIn`.
std::vector<NamedPerson> personsIn(const PublicReport& report);

/// Those of them that nobody accepted.
std::vector<NamedPerson> unacceptedPersons(const PublicReport& report);

/// Of those the ones that stand in a text that would leave, such as a document with its notes.
std::vector<NamedPerson> unacceptedPersons(const PublicReport& report, std::string_view text);

/// The same of the words of a template that stand in the text of its document.
std::vector<std::string> unacceptedPersonsIn(const Template& letter, const PublicReport& report, std::string_view text);

}  // namespace mijlpaal::letters

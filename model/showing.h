#pragma once

#include "model/field.h"
#include "model/moment_text.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace mijlpaal::model {

/// What people call a field: “duration” for `most_likely` of an activity. A text to translate.
std::string_view wordsFor(RecordKind kind, const Field& field);

/// What people call a word of a closed list: “start milestone” for `start_milestone`. A text to translate; a
/// word that is not on the list is itself.
std::string_view wordsForWord(std::string_view word);

/// Every word of the closed lists, with what people call it.
std::span<const std::pair<std::string_view, std::string_view>> shownWords();

/// Shows fields and their values to people of one language, as the tables do.
class Showing {
public:
    using Translate = std::function<std::string(std::string_view english)>;

    /// Without `translate` the texts are English.
    explicit Showing(Language language = Language::english, Translate translate = {});

    std::string name(RecordKind kind, const Field& field) const;

    /// A value of a field of a record: "30 dg", "31-03-2027", "A0070"; "–" when it is empty. Calendars and
    /// codes are looked up in `portfolio`, which need not have the record.
    std::string value(const Portfolio& portfolio, ObjectRef record, const Field& field,
                      const Value& value) const;

private:
    std::string text(std::string_view english) const;
    std::string moment(const Portfolio& portfolio, Moment moment) const;
    std::string work(const Portfolio& portfolio, ObjectRef record, const Field& field, WorkTime work) const;

    Language language_;
    Translate translate_;
};

}  // namespace mijlpaal::model

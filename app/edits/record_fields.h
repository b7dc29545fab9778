#pragma once

#include "app/view.h"
#include "model/change_set.h"
#include "model/field.h"
#include "model/plan_text.h"
#include "model/question.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The fields of records as forms and tables show them and take what is typed there. It means what `set` on
/// the command line means, for it is the same edit.
namespace mijlpaal::app {

/// How people type in a field.
enum class FieldForm {
    text,
    /// Text of several lines.
    lines,
    /// A truth value, or a word of a closed list.
    choice,
    day,
    /// A word for how it binds, and a day.
    constraint,
    /// A code, or several.
    reference,
};
FieldForm formOf(const model::Field& field);

/// What a choice or constraint is between, as files have it.
std::vector<std::string_view> choicesOf(model::RecordKind kind, const model::Field& field);

/// The value of a field as people read and type it; empty when there is none. Of a choice the word of files,
/// of a constraint that word before its day ("SNET 31-03-2027").
std::string entryText(const model::Portfolio& portfolio, model::ObjectRef record, const model::Field& field,
                      model::Language language);

/// The edit that typing `text` into a field of each of these records of one kind means, as one step; an empty
/// one when it stood there already.
/// Errors: a text that cannot be read, an edit that is refused, a rule that it would break.
model::Fit<model::ChangeSet> typedInto(const View& view, const std::vector<model::ObjectRef>& records,
                                       const model::Field& field, std::string_view text,
                                       model::Language language);

/// What typing it into one record may mean, where that is not for the program to guess; `typedInto` refuses
/// it then.
std::optional<model::Question> questionOf(const View& view, model::ObjectRef record,
                                          const model::Field& field, std::string_view text,
                                          model::Language language);

}  // namespace mijlpaal::app

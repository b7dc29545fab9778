#pragma once

#include "app/edits/plan_values.h"
#include "app/view.h"
#include "base/result.h"
#include "model/change_set.h"
#include "model/field.h"
#include "model/plan_text.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

/// What is typed into a field of any kind of record where its cell stands, and records that are made of such
/// texts: what `set` and `add` of the command line do, one field at a time.
namespace mijlpaal::app {

/// The edit that typing `text` into a field means; an empty one when it stood there already.
/// Errors: a text that the field cannot hold, an edit that is refused, a record that is not there.
base::Result<model::ChangeSet> typed(const View& view, model::ObjectRef record, const model::Field& field,
                                     std::string_view text, model::Language language);

/// Whether a new record has nothing in a field that it cannot do without, so that it must be given.
bool mustBeGiven(const model::Field& field, const void* record);

/// Spreadsheets put blanks that keep words together into numbers and amounts.
std::string withPlainBlanks(std::string_view text);

struct NewRecord {
    model::ChangeSet changes;
    model::ObjectRef record;
};

/// A new record with these fields; an activity stands before another, or at the end.
/// Errors: as `typed`; a field that must be given and is not.
base::Result<NewRecord> added(const View& view, model::RecordKind kind,
                              std::span<const std::pair<const model::Field*, std::string>> values,
                              std::optional<model::ActivityId> before, model::Language language);

}  // namespace mijlpaal::app

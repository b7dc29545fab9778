#pragma once

#include "app/edits/edit_run.h"
#include "app/edits/plan_values.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mijlpaal::app {

/// One `FIELD=VALUE`.
struct TypedField {
    /// As typed.
    std::string name, text;
    /// Null for what is no field of the record but follows from others: `start`, `finish`, `predecessors`.
    const model::Field* field = nullptr;
    /// What it means in a plan, where that is more than setting a field, and in which language.
    std::optional<PlanValue> value;
    model::Language language = model::Language::dutch;
};

/// What a field of an activity means in a plan, where that is more than setting it.
std::optional<PlanValue> planValueOf(std::string_view field);

/// The fields that are named, each once: a column that names the kind of an object or constraint is put
/// together with the column behind it. What names none is refused.
std::vector<TypedField> typedFields(EditRun& run, model::RecordKind kind,
                                    const std::vector<std::pair<std::string, std::string>>& values);

/// One that is named by the list of fields itself.
TypedField typedField(model::RecordKind kind, const model::Field& field, std::string text,
                      model::Language language);

/// Sets fields of a record that is there, one after another.
void setFields(EditRun& run, model::ObjectRef ref, const std::vector<TypedField>& fields);

/// Sets a field of a record that is not in the portfolio (yet). What does not fit is refused.
void typeField(EditRun& run, model::RecordKind kind, void* record, const TypedField& typed);

}  // namespace mijlpaal::app

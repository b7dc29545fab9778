#pragma once

#include "app/language.h"
#include "model/patch.h"
#include "model/portfolio.h"
#include "storage/store.h"

#include <string>

/// What people read of the journal.
namespace mijlpaal::app {

/// An undo or redo that changed nothing, because others' changes stood in its way or its effect was there.
bool isSkipped(const storage::JournalEntry& entry, const model::Patches& patches);

/// What a revision is called: "Take back 3: Add “Bouw”".
std::string labelOf(const Translator& translate, const storage::JournalEntry& entry,
                    const model::Patches& patches);

/// The values of a field on both sides; where there is no record on a side, there is nothing.
const model::Value& valueBefore(const model::Patch& patch, const model::FieldChange& change);
const model::Value& valueAfter(const model::Patch& patch, const model::FieldChange& change);

/// The code of what was changed; a record that has none among what changed is looked up in the portfolio.
std::string codeOf(const model::Patch& patch, const model::Portfolio& portfolio);

/// “activity A0012”; of the settings there is one.
std::string nameOfChanged(const Translator& translate, const model::Patch& patch,
                          const model::Portfolio& portfolio);

}  // namespace mijlpaal::app

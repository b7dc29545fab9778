#pragma once

#include "base/result.h"
#include "model/change_set.h"
#include "model/portfolio.h"

#include <vector>

namespace mijlpaal::model {

/// Adds a note as it is, under an id and a code of its own.
/// Errors: what it is about is not there any more.
base::Result<ChangeSet> addNote(const Portfolio& portfolio, Note note);

/// Puts a note in the place of the one with its id.
/// Errors: that one is not there any more.
base::Result<ChangeSet> changeNote(const Portfolio& portfolio, Note note);

/// The notes of a record, in the order of their ids. Cost: a look at every note.
std::vector<const Note*> notesOf(const Portfolio& portfolio, ObjectRef record);

}  // namespace mijlpaal::model

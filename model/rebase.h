#pragma once

#include "model/patch.h"
#include "model/showing.h"

#include <string>
#include <vector>

/// One piece for three needs: an edit made while another program wrote, a step that is taken back after
/// others changed things, and the adoption of a branch.
namespace mijlpaal::model {

/// Why an edit does not fit: two sides made different things of one field, or one changed what the other
/// removed.
struct Conflict {
    ObjectRef subject;
    /// The sentence for a person, with record, field and both values.
    base::Message message;
    /// The field; null when it is about the record as a whole.
    const Field* field = nullptr;
    /// What it was, what is there now, and what the edit would make of it.
    Value was, now, wanted;
};

/// An edit fitted to a portfolio, as far as it goes.
struct Fitted {
    ChangeSet changes;
    std::vector<Conflict> conflicts;
};

/// The same intention on a portfolio that others have changed since: fields that only one side changed
/// take that side's value; new records get new ids where theirs were taken meanwhile, and then new codes
/// where those are taken too; what has its effect already is left out. `changes` holds at most one change of
/// each record.
///
/// Errors: both sides changed the same field to different values, or one changed what the other
/// removed; the message names record and field, and shows the values by `showing`.
base::Result<ChangeSet> rebase(const ChangeSet& changes, const Portfolio& onto,
                               const Showing& showing = Showing{});

/// The same with every conflict, as far as it fits.
Fitted fit(const ChangeSet& changes, const Portfolio& onto, const Showing& showing = Showing{});

/// The same for an edit as the journal tells it. A record that is added again gets its own id back. All
/// conflicts are given; what has none is in the changes.
Fitted fit(const Patches& patches, const Portfolio& onto, const Showing& showing = Showing{});

/// What people call the subject of a change: its code, or the word for its kind.
std::string nameFor(const Portfolio& portfolio, const Change& change);

}  // namespace mijlpaal::model

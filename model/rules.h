#pragma once

#include "base/finding.h"
#include "model/change_set.h"

/// The rules that hold for every portfolio: every reference points to a record, codes are there and given
/// once, nothing contains itself, a link joins two different activities, an estimate is in order, progress
/// and actual dates agree, of a baseline only the name and the note change, what is posted in the ledger stays and
/// nothing comes into closed books. The rules of each subject are in `rules/`.
///
/// Rules report; only edits refuse. A file that breaks one opens, with findings, and can be mended. A circle
/// of links is not looked for here (see scheduling).
namespace mijlpaal::model {

/// Every rule that the portfolio breaks, each as a finding of severity error that names its record.
/// Cost: linear in records.
base::Findings brokenRules(const Portfolio& portfolio);

/// The record that a finding of the rules is about.
std::optional<ObjectRef> subjectOf(const base::Finding& finding);

/// Whether an edit is new, or takes back one that was made: taking a baseline can be undone, a baseline
/// cannot be removed.
enum class Intent { edit, undo };

/// The rules that an edit breaks and that were not broken before it.
/// Cost: linear in the changes; where records are removed, one pass over the kinds that may refer to them,
/// and where activities are moved, one over links and activities.
base::Findings newlyBrokenRules(const Portfolio& before, const Portfolio& after, const ChangeSet& changes,
                                Intent intent = Intent::edit);

}  // namespace mijlpaal::model

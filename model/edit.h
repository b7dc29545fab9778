#pragma once

#include "base/result.h"
#include "model/change_set.h"
#include "model/plan_text.h"

#include <optional>
#include <string>
#include <vector>

/// Edits of the plan, one function for each thing a planner does. Each reads a portfolio, checks what it
/// is about to do, and gives the change set; none changes the portfolio it reads. An edit that changes
/// nothing gives an empty change set.
namespace mijlpaal::model {

/// Activities in the order of the rows: each summary before what it contains, by position.
std::vector<ActivityId> outline(const Portfolio& portfolio);

/// How deep an activity stands in the outline; 0 at the top.
int outlineLevel(const Portfolio& portfolio, const Activity& activity);

base::Result<ChangeSet> renameActivity(const Portfolio& portfolio, ActivityId id, std::string name,
                                       Language language);

/// Sets the most likely duration. An estimate that would be crossed moves along, so that the three stay in
/// order. A milestone that gets a duration becomes a task; a task with a duration of zero a milestone.
/// Errors: a summary (its duration follows from what it contains), a duration below zero.
base::Result<ChangeSet> setDuration(const Portfolio& portfolio, ActivityId id, TypedDuration duration);

/// Typing a start means "not before that": a constraint SNET. For an activity that has started it is the
/// actual start. Nothing takes the constraint away.
base::Result<ChangeSet> setStart(const Portfolio& portfolio, ActivityId id, std::optional<TypedMoment> start);

/// Typing a finish means "finish not before that": a constraint FNET. For a finished activity it is the
/// actual finish.
base::Result<ChangeSet> setFinish(const Portfolio& portfolio, ActivityId id,
                                  std::optional<TypedMoment> finish);

base::Result<ChangeSet> setConstraint(const Portfolio& portfolio, ActivityId id,
                                      std::optional<Constraint> constraint);
base::Result<ChangeSet> setDeadline(const Portfolio& portfolio, ActivityId id,
                                    std::optional<TypedMoment> deadline);

/// Sets progress. Above zero the activity has started, at 100 % it is finished: actual dates that are missing
/// are taken from the planned ones, but never later than the status date; at zero they are taken away.
base::Result<ChangeSet> setPercentComplete(const Portfolio& portfolio, ActivityId id, Percent percent,
                                           Moment plannedStart, Moment plannedFinish);

/// Makes `links` the links that end at `successor`: those that are there already keep their record.
/// Errors: a link to itself, to a summary that contains it, or twice from the same activity and type.
base::Result<ChangeSet> setPredecessors(const Portfolio& portfolio, ActivityId successor,
                                        const std::vector<TypedLink>& links);

/// Adds a task of one day, above `before`, or at the end of the top level. Gives the id it will have.
struct NewActivity {
    ChangeSet changes;
    ActivityId id;
};
base::Result<NewActivity> addActivity(const Portfolio& portfolio, std::optional<ActivityId> before,
                                      std::string name, Language language);

/// Removes an activity with all it contains, the links and dated promises that hang on them, and the foreign
/// parts of all those.
/// Errors: another record (a system, review, risk, law) refers to one of them; it is named.
base::Result<ChangeSet> removeActivity(const Portfolio& portfolio, ActivityId id);

/// Moves one level down, under the activity above it on the same level, which becomes a summary; or one
/// level up, behind its parent.
base::Result<ChangeSet> indent(const Portfolio& portfolio, ActivityId id);
base::Result<ChangeSet> outdent(const Portfolio& portfolio, ActivityId id);

/// Moves up or down past the neighbour on the same level.
base::Result<ChangeSet> moveUp(const Portfolio& portfolio, ActivityId id);
base::Result<ChangeSet> moveDown(const Portfolio& portfolio, ActivityId id);

/// Links each activity to the next, finish to start, where they are not linked yet.
base::Result<ChangeSet> linkInOrder(const Portfolio& portfolio, const std::vector<ActivityId>& activities);

/// The moment that a typed finish of the whole plan means: without a time, the end of the working day.
Moment finishOfPlan(const Portfolio& portfolio, const TypedMoment& typed);
base::Result<ChangeSet> setStatusDate(const Portfolio& portfolio, Day statusDate);
/// Status date and rules together. A status taken at a moment of its own loses that with its day.
base::Result<ChangeSet> setSettings(const Portfolio& portfolio, Settings settings);
base::Result<ChangeSet> setScheduleRules(const Portfolio& portfolio, Profile profile, bool statusDateIsFloor);

}  // namespace mijlpaal::model

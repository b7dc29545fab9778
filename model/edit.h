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

/// What an activity stands under in the outline: its parent, but nothing where that is not there, and nothing
/// for one activity of each circle of parents, so that every activity has its row also in a damaged file.
std::optional<ActivityId> outlineParent(const Portfolio& portfolio, const Activity& activity);

/// How deep an activity stands in the outline; 0 at the top.
int outlineLevel(const Portfolio& portfolio, const Activity& activity);

base::Result<ChangeSet> renameActivity(const Portfolio& portfolio, ActivityId id, std::string name,
                                       Language language);

/// Whether a planner types its duration, dates and progress. Those of summaries follow from what they
/// contain, of levels of effort from what they are linked with, of WBS summaries from what stands beside and
/// below them, and another plan alone moves what comes from there: edits of them are refused.
bool isDecidedByPlanner(const Activity& activity);

/// Sets the most likely duration, as a whole: of work under way what is done stays, the rest is what is left,
/// and progress that told the share of the duration tells the new share. What follows: an estimate that would
/// be crossed moves along, so that the three stay in order; split work ends earlier or later; the finish of
/// what is placed by hand; and the work of its assignments (`edits/assigned_work.h`). An expected finish
/// goes. A milestone that gets a duration becomes a task, and a task with a duration of zero a milestone; the
/// label tells it. A start milestone without a duration stays one. Errors: one that a planner does not
/// decide, a duration below zero.
base::Result<ChangeSet> setDuration(const Portfolio& portfolio, ActivityId id, TypedDuration duration);

/// Sets what is left of work under way: what is done stays, so the duration changes with it. Of what has not
/// started all is left, so it is the duration.
/// Errors: one that a planner does not decide, a milestone, what is finished, less than nothing, or nothing
/// of what has not started.
base::Result<ChangeSet> setRemaining(const Portfolio& portfolio, ActivityId id, TypedDuration remaining);

/// Typing a start means "not before that": a constraint SNET. For an activity that has started it is the
/// actual start; what is finished took as long as its actual dates say. One that is placed by hand moves there and keeps its duration. Nothing takes the constraints
/// away, and lets links move what was placed by hand.
/// Errors: one that a planner does not decide; nothing for what has started.
base::Result<ChangeSet> setStart(const Portfolio& portfolio, ActivityId id, std::optional<TypedMoment> start);

/// Typing a finish means "finish not before that": a constraint FNET, which takes the place of an expected
/// finish. For a finished activity it is the actual finish. One that is placed by hand lasts until then.
/// Errors: as for a start; a finish before the start of what is placed by hand.
base::Result<ChangeSet> setFinish(const Portfolio& portfolio, ActivityId id,
                                  std::optional<TypedMoment> finish);

/// Errors: one that a planner does not decide; but a constraint that a file gave it may be taken away.
base::Result<ChangeSet> setConstraint(const Portfolio& portfolio, ActivityId id,
                                      std::optional<Constraint> constraint);
base::Result<ChangeSet> setDeadline(const Portfolio& portfolio, ActivityId id,
                                    std::optional<TypedMoment> deadline);

/// Sets progress, as the share of the duration that is done: what is left follows from it, in place of what a
/// file said, and so does the work of its assignments. Above zero the activity has started, at 100 % it is
/// finished: actual dates that are missing are taken from the planned ones, but never later than the status
/// date; at zero they are taken away, with its suspension. One that is placed by hand stands where it
/// happened. Errors: one that a planner does not decide, a share outside 0 to 100 %.
base::Result<ChangeSet> setPercentComplete(const Portfolio& portfolio, ActivityId id, Percent percent,
                                           Moment plannedStart, Moment plannedFinish);

/// Makes `links` the links that end at `successor`: those that are there already keep their record.
/// A lag that is typed anew is working time.
/// Errors: a link to itself, to a summary that contains it, or twice from the same activity and type; a new
/// link with a WBS summary.
base::Result<ChangeSet> setPredecessors(const Portfolio& portfolio, ActivityId successor,
                                        const std::vector<TypedLink>& links);

/// Adds a task of one day, above `before`, or at the end of the top level. Gives the id it will have.
struct NewActivity {
    ChangeSet changes;
    ActivityId id;
};
base::Result<NewActivity> addActivity(const Portfolio& portfolio, std::optional<ActivityId> before,
                                      std::string name, Language language);

/// Removes an activity with all it contains, the links, assignments and dated promises that hang on them, and
/// the foreign parts of all those.
/// Errors: another record (a system, review, risk, law) refers to one of them; it is named.
base::Result<ChangeSet> removeActivity(const Portfolio& portfolio, ActivityId id);

/// Moves one level down, under the activity above it on the same level, which becomes a summary; or one
/// level up, behind its parent, which becomes a task of one day when it has nothing else in it. What becomes
/// a summary or a task keeps no dates, duration, progress or work of before but its deadline; its assignments
/// stay, and those of a summary move nothing.
/// Errors of the first: no activity above it; that is a level of effort, a WBS summary or of another plan;
/// it, or something in it, is linked with what it would stand in.
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

#pragma once

#include "app/view.h"
#include "model/change_set.h"
#include "model/plan_text.h"
#include "model/question.h"
#include "scheduling/schedule.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What stands in the cells of the plan, and what typing in them means. Knows no window.
namespace mijlpaal::gui {

class ShownBaseline;

enum class PlanColumn {
    marks,
    code,
    name,
    duration,
    start,
    finish,
    predecessors,
    percent,
    totalFloat,
    freeFloat,
    room,
    heldTo,
    heldDate,
    baselineStart,
    baselineFinish,
    startVariance,
    finishVariance,
    row,
    outline,
    mode,
    kind,
    actualStart,
    actualFinish,
    remaining,
    constraint,
    deadline,
    calendar,
    cost,
    p50,
    p80,
    chance,
    criticality,
};

inline constexpr std::size_t planColumnCount = 32;

/// What a cell is made from.
struct PlanContext {
    app::View view;
    model::Language language = model::Language::dutch;
    /// Without one, the cells of a baseline are empty.
    const ShownBaseline* baseline = nullptr;
};

/// What an activity is, or how its dates come about, in a word.
std::string_view kindWord(const model::Activity& activity);
std::string_view modeWord(const model::Activity& activity);

/// All that it costs itself; nothing where no cost is known.
std::optional<model::Money> costOf(const model::Activity& activity);

/// The text of a cell, in the language of the context. Those of its place among the others (`row` and
/// `outline`) and of a forecast are for the table to tell. Marks: `!` critical, `⚠` misses its deadline or latest
/// date, `✓` finished, `✎` placed by hand, `↗` from another plan, `⊘` inactive, `※` a note, `⊢` held by a
/// constraint, `▦` a calendar of its own. Cost of predecessors: a look at every link.
std::string cellText(const PlanContext& context, const model::Activity& activity, PlanColumn column);

/// What the marks of an activity say in words; empty without marks.
std::vector<base::Message> marksOf(const PlanContext& context, const model::Activity& activity);

/// Whether people may type in a cell; for a summary only in its name, for a milestone not in its finish.
bool isEditable(const model::Activity& activity, PlanColumn column);

/// The edit that typing `text` into a cell means; an empty one when it stood there already.
/// Errors: a text that cannot be read, an edit that a rule forbids.
base::Result<model::ChangeSet> typedInto(const PlanContext& context, model::ActivityId id, PlanColumn column,
                                         std::string_view text);

/// What typing `text` may mean, where that is not for the program to guess.
std::optional<model::Question> questionOf(const PlanContext& context, model::ActivityId id, PlanColumn column,
                                          std::string_view text);

/// What a planner should know about an edit that was made, because typing did more than the cell shows:
/// a typed start or finish binds the activity.
std::optional<base::Message> consequenceOf(const PlanContext& context, model::ActivityId id,
                                           PlanColumn column);

/// The day on which a stretch of work ends: work that ends at midnight ended the day before.
model::Day lastDayOf(const scheduling::Dates& dates);

}  // namespace mijlpaal::gui

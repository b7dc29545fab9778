#include "model/edit.h"
#include "model/edits/clock.h"
#include "model/edits/length.h"
#include "model/edits/parts.h"
#include "model/question.h"

#include <utility>

namespace mijlpaal::model {

using namespace edits;

std::optional<Question> questionOfDuration(const Portfolio& portfolio, ActivityId id, TypedDuration duration,
                                           Language language) {
    const auto found = decidedAt(portfolio, id, Matter::duration);
    if (!found || duration.work < WorkTime{}) return std::nullopt;
    const auto& before = **found;
    if (!before.actualStart || !before.actualFinish) return std::nullopt;
    if (duration.work == before.mostLikely && duration.work == workDone(portfolio, before)) return std::nullopt;
    auto changed = before;
    changed.durationUnit = duration.unit;
    setLength(before, changed, duration.work);
    const auto span = duration.work + pausesIn(portfolio, changed);
    const auto named = [&](std::string name, std::string_view text, Activity after) {
        Choice choice;
        choice.changes = labelled("Change the duration of “{name}”", before);
        choice.text = base::message(text, {{"start", dayText(after.actualStart->day(), language)},
                                           {"finish", dayText(after.actualFinish->day(), language)}});
        if (after.manual) {
            after.manualStart = after.actualStart;
            after.manualFinish = after.actualFinish;
        }
        choice.name = std::move(name);
        choice.changes.change(before, std::move(after));
        return choice;
    };
    auto later = changed, earlier = changed;
    later.actualFinish = finishAfter(portfolio, before, *before.actualStart, span);
    earlier.actualStart = startBefore(portfolio, before, *before.actualFinish, span);
    Question question;
    question.text = base::message("“{name}” is finished. What does another duration change?",
                                  {{"name", shownName(before)}});
    question.refusal =
        base::message("“{name}” is finished. Change its actual start or its actual finish instead.",
                      {{"name", shownName(before)}});
    question.choices.push_back(
        named("keep_start", "It started on {start} all the same, and finished on {finish}.", std::move(later)));
    question.choices.push_back(named(
        "keep_finish", "It finished on {finish} all the same, and started on {start}.", std::move(earlier)));
    return question;
}

std::optional<Question> questionOfProgress(const Portfolio& portfolio, ActivityId id, Percent share,
                                           Moment plannedStart, Moment plannedFinish, Language language) {
    const auto found = decidedAt(portfolio, id, Matter::progress);
    if (!found || share <= percent(0) || share > percent(100)) return std::nullopt;
    const auto& before = **found;
    const auto status = portfolio.settings().statusDate;
    if (before.actualStart || plannedStart.day() <= status) return std::nullopt;
    auto early = setPercentComplete(portfolio, id, share, plannedStart, plannedFinish);
    if (!early) return std::nullopt;

    auto started = before;
    started.actualStart = plannedStart;
    ChangeSet start;
    start.change(before, std::move(started));
    auto after = apply(portfolio, start);
    if (!after) return std::nullopt;
    auto planned = setPercentComplete(*after, id, share, plannedStart, plannedFinish);
    if (!planned) return std::nullopt;
    auto both = apply(*after, *planned);
    if (!both) return std::nullopt;
    auto asPlanned = difference(portfolio, *both);
    asPlanned.label = planned->label;

    const auto statusText = dayText(status, language), plannedText = dayText(plannedStart.day(), language);
    Question question;
    question.text = base::message(
        "“{name}” is planned to start on {planned}, after the status date of {status}. When did it start?",
        {{"name", shownName(before)}, {"planned", plannedText}, {"status", statusText}});
    question.refusal = base::message(
        "“{name}” is planned to start on {planned}, after the status date of {status}. Set its actual start "
        "first.",
        {{"name", shownName(before)}, {"planned", plannedText}, {"status", statusText}});
    question.choices.push_back(
        {"status_date",
         base::message("On {status}, before what it waits for was done.", {{"status", statusText}}),
         std::move(*early)});
    question.choices.push_back(
        {"planned_start", base::message("On {planned}, as planned.", {{"planned", plannedText}}),
         std::move(asPlanned)});
    return question;
}

}  // namespace mijlpaal::model

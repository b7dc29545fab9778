#include "model/edit.h"
#include "model/edits/assigned_work.h"
#include "model/edits/length.h"
#include "model/edits/parts.h"
#include "model/elapsed.h"
#include "model/remaining.h"

#include <algorithm>
#include <cctype>

namespace mijlpaal::model {

using namespace edits;

namespace {

ChangeSet withWork(const Portfolio& portfolio, ChangeSet changes, const Activity& before, Activity after) {
    stretchWork(portfolio, before, after, changes);
    changes.change(before, std::move(after));
    return changes;
}

ChangeSet labelOfLength(const Activity& before, const Activity& after) {
    if (after.kind == before.kind) return labelled("Change the duration of “{name}”", before);
    return after.kind == ActivityKind::task ? labelled("Make “{name}” a task", before)
                                            : labelled("Make “{name}” a milestone", before);
}

}  // namespace

UnitLengths elapsedLengths() {
    return {hours(24), hours(24 * 7), hours(24 * 30)};
}

std::optional<TypedDuration> elapsedDurationFrom(std::string_view text, std::optional<Language> language) {
    const auto mark = text.find_first_not_of("0123456789.,' \u00a0");
    const bool isMarked = mark != std::string_view::npos && mark > 0 && (text[mark] == 'e' || text[mark] == 'E') &&
                          mark + 1 < text.size() && std::isalpha(static_cast<unsigned char>(text[mark + 1])) != 0;
    if (!isMarked) return std::nullopt;
    auto plain = std::string{text};
    plain.erase(mark, 1);
    const auto read = durationFrom(plain, elapsedLengths(), language);
    return read ? std::optional{*read} : std::nullopt;
}

std::string elapsedText(WorkTime work, TimeUnit unit, Language language) {
    auto text = durationText(work, unit, elapsedLengths(), language);
    const auto letter = std::find_if(text.begin(), text.end(),
                                     [](unsigned char each) { return std::isalpha(each) != 0; });
    text.insert(letter, 'e');
    return text;
}

base::Result<ChangeSet> setDuration(const Portfolio& portfolio, ActivityId id, TypedDuration duration,
                                    bool isElapsed) {
    const auto found = decidedAt(portfolio, id, Matter::duration);
    if (!found) return base::failure(found.error());
    const auto& before = **found;
    if (before.elapsed == isElapsed) return setDuration(portfolio, id, duration);
    if (before.actualFinish)
        return refusal("“{name}” is finished; set its progress below 100 % first.", before);
    if (duration.work < WorkTime{}) return base::failure("A duration is not below zero.");
    auto after = before;
    after.durationUnit = duration.unit;
    after.elapsed = isElapsed;
    setLength(before, after, duration.work);
    auto changes = labelOfLength(before, after);
    return withWork(portfolio, std::move(changes), before, std::move(after));
}

base::Result<ChangeSet> setDuration(const Portfolio& portfolio, ActivityId id, TypedDuration duration) {
    const auto found = decidedAt(portfolio, id, Matter::duration);
    if (!found) return base::failure(found.error());
    if (duration.work < WorkTime{}) return base::failure("A duration is not below zero.");
    const auto& before = **found;
    auto after = before;
    after.durationUnit = duration.unit;
    setLength(before, after, duration.work);
    auto changes = labelOfLength(before, after);
    return withWork(portfolio, std::move(changes), before, std::move(after));
}

base::Result<ChangeSet> setRemaining(const Portfolio& portfolio, ActivityId id, TypedDuration remaining) {
    const auto found = decidedAt(portfolio, id, Matter::duration);
    if (!found) return base::failure(found.error());
    const auto& before = **found;
    if (remaining.work < WorkTime{}) return base::failure("What remains is not below zero.");
    if (isMilestone(before.kind)) return refusal("“{name}” is a milestone: nothing of it remains.", before);
    if (before.actualFinish)
        return refusal("“{name}” is finished; set its progress below 100 % first.", before);
    if (!before.actualStart && remaining.work == WorkTime{})
        return refusal("“{name}” has not started, so all of it remains.", before);
    auto after = before;
    after.durationUnit = remaining.unit;
    const auto duration = before.actualStart ? doneOf(before) + remaining.work : remaining.work;
    // Of work that was to last as long as what was left of it, nothing may be left.
    setLength(before, after, duration > WorkTime{} ? duration : before.mostLikely.value_or(WorkTime{}));
    if (before.actualStart) setLeft(before, after, remaining.work);
    auto changes = labelled("Change the remaining duration of “{name}”", before);
    return withWork(portfolio, std::move(changes), before, std::move(after));
}

}  // namespace mijlpaal::model

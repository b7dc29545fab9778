#include "app/edits/edit_effect.h"

#include "model/edit.h"

#include <unordered_map>

namespace mijlpaal::app {

model::Day lastDayOf(model::Moment start, model::Moment finish) {
    if (finish > start && finish.timeOfDay() == 0) return finish.day() - std::chrono::days{1};
    return finish.day();
}

EditEffect effectOf(const View& before, const View& after) {
    EditEffect effect;
    if (!before.unscheduled()) effect.finishBefore = before.schedule().projectFinish;
    if (!after.unscheduled()) effect.finishAfter = after.schedule().projectFinish;
    std::unordered_map<std::int64_t, TouchedPromise> finishes;
    for (const auto id : model::outline(after.portfolio())) {
        const auto* old = before.schedule().find(id);
        const auto* now = after.schedule().find(id);
        if (!old || !now || (old->start == now->start && old->finish == now->finish)) continue;
        effect.moved.push_back({id, *old, *now});
        const TouchedPromise touched{
            {}, lastDayOf(old->start, old->finish), lastDayOf(now->start, now->finish)};
        if (touched.before != touched.after) finishes.emplace(id.number, touched);
    }
    for (const auto& promise : after.portfolio().all<model::BaselineDate>()) {
        if (promise.object.kind != model::RecordKind::activity) continue;
        const auto found = finishes.find(promise.object.number);
        if (found == finishes.end()) continue;
        effect.promises.push_back(found->second);
        effect.promises.back().promise = promise.id;
    }
    return effect;
}

}  // namespace mijlpaal::app

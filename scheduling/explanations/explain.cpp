#include "scheduling/explanations/explain.h"

namespace mijlpaal::scheduling {

using model::ActivityKind;

namespace {

/// The finish of an activity that has not started follows from its start; of the others it has a chain of its
/// own.
bool finishHasItsOwnChain(const model::Activity& activity) {
    return activity.actualStart || activity.actualFinish || activity.expectedFinish ||
           activity.kind == ActivityKind::summary || activity.kind == ActivityKind::wbsSummary ||
           activity.kind == ActivityKind::levelOfEffort;
}

}  // namespace

Explanation explain(const Workings& workings, model::ActivityId id, model::Language language, Times times) {
    const Telling telling{workings.portfolio(), language, times};
    Explanation made;
    made.activity = id;
    made.start = chainBehind(workings, id, DateOf::start, telling);
    if (finishHasItsOwnChain(workings.portfolio().all<model::Activity>().at(id)))
        made.finish = chainBehind(workings, id, DateOf::finish, telling);
    made.room = explainFloat(workings, id, telling);
    return made;
}

Explanation explain(const model::Portfolio& portfolio, const Schedule& schedule, model::ActivityId id,
                    model::Language language, Times times) {
    return explain(Workings{portfolio, schedule}, id, language, times);
}

}  // namespace mijlpaal::scheduling

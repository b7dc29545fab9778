#include "scheduling/quality/inspection.h"

#include <unordered_map>

namespace mijlpaal::scheduling {

using model::Activity;
using model::Dependency;

Inspection::Inspection(const Workings& given, const QualityQuestion& asked)
    : workings{given}, question{asked}, telling{given.portfolio(), asked.language} {
    const auto& activities = portfolio().all<Activity>();
    std::vector<std::size_t> itemOf(static_cast<std::size_t>(activities.nextId().number), none);
    items.reserve(activities.size());
    for (const auto& activity : activities) {
        const auto node = workings.nodeOf(activity.id);
        if (node == none || activity.inactive || activity.isExternal) continue;
        itemOf[static_cast<std::size_t>(activity.id.number)] = items.size();
        const auto day = model::unitLengthsOf(portfolio(), activity).day;
        items.push_back({&activity, schedule().find(activity.id), node, day});
        openCount += items.back().isOpen();
    }
    const auto countsAsEnd = [&](const Activity* activity) {
        return activity && !activity->inactive && activity->kind != model::ActivityKind::levelOfEffort &&
               activity->kind != model::ActivityKind::wbsSummary;
    };
    for (const auto& link : portfolio().all<Dependency>()) {
        if (!countsAsEnd(activities.find(link.predecessor)) || !countsAsEnd(activities.find(link.successor)))
            continue;
        if (const auto at = itemOf[static_cast<std::size_t>(link.predecessor.number)]; at != none) {
            ++items[at].successors;
            items[at].finishIsTied = items[at].finishIsTied || leavesFinish(link.type);
        }
        if (const auto at = itemOf[static_cast<std::size_t>(link.successor.number)]; at != none) {
            ++items[at].predecessors;
            items[at].startIsTied = items[at].startIsTied || entersStart(link.type);
            if (items[at].isOpen()) links.push_back(&link);
        }
    }
}

std::int64_t wholeDays(model::WorkTime work, model::WorkTime day) {
    if (day.tenths <= 0) return 0;
    const auto half = work.tenths < 0 ? -day.tenths / 2 : day.tenths / 2;
    return (work.tenths + half) / day.tenths;
}

QualityCheck newCheck(std::string id, base::Message name, base::Message measures, base::Severity severity) {
    QualityCheck check;
    check.id = std::move(id);
    check.name = std::move(name);
    check.measures = std::move(measures);
    check.severity = severity;
    return check;
}

void judge(QualityCheck& check) {
    check.ratio.reset();
    check.verdict = Verdict::notApplicable;
    if (check.denominator <= 0) return;
    check.ratio = static_cast<double>(check.numerator) / static_cast<double>(check.denominator);
    if (!check.least && !check.most) {
        check.verdict = Verdict::reported;
        return;
    }
    const bool within =
        (!check.least || *check.ratio >= *check.least) && (!check.most || *check.ratio <= *check.most);
    check.verdict = within ? Verdict::pass : Verdict::fail;
}

void addFinding(QualityCheck& check, std::string_view text, base::MessageValues values,
                std::vector<model::ObjectRef> about, Fix fix) {
    check.findings.push_back({{base::message(text, values), std::move(about)}, fix});
}

}  // namespace mijlpaal::scheduling

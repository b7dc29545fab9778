#pragma once

#include "scheduling/quality/quality.h"
#include "scheduling/workings.h"

#include <vector>

/// What the checks of a plan measure, gathered once.
namespace mijlpaal::scheduling {

/// A task or milestone that counts: in the plan, and moved by it.
struct Item {
    const model::Activity* activity = nullptr;
    const Dates* dates = nullptr;
    std::uint32_t node = none;
    /// The length of a working day on its calendar.
    model::WorkTime day;
    /// Links from and to others that count, and those of them that tie its start and its finish.
    int predecessors = 0, successors = 0;
    bool startIsTied = false, finishIsTied = false;

    bool isOpen() const { return !activity->actualFinish; }
};

class Inspection {
public:
    Inspection(const Workings& workings, const QualityQuestion& question);

    const model::Portfolio& portfolio() const { return workings.portfolio(); }
    const Schedule& schedule() const { return workings.schedule(); }
    model::Day statusDate() const { return portfolio().settings().statusDate; }

    const Workings& workings;
    QualityQuestion question;
    Telling telling;

    std::vector<Item> items;
    std::int64_t openCount = 0;
    /// The links into unfinished items from what gives dates.
    std::vector<const model::Dependency*> links;
};

/// Working days of eight hours or whatever the calendar says, rounded to whole ones.
std::int64_t wholeDays(model::WorkTime work, model::WorkTime day);

QualityCheck newCheck(std::string id, base::Message name, base::Message measures,
                      base::Severity severity = base::Severity::warning);

/// Sets ratio and verdict from the numbers and limits.
void judge(QualityCheck& check);

void addFinding(QualityCheck& check, std::string_view text, base::MessageValues values,
                std::vector<model::ObjectRef> about, Fix fix = Fix::byHand);

// Each adds the checks of its group.
void checkLogic(const Inspection& plan, std::vector<QualityCheck>& checks);
void checkDates(const Inspection& plan, std::vector<QualityCheck>& checks);
void checkProgress(const Inspection& plan, std::vector<QualityCheck>& checks);
void checkCriticalPath(const Inspection& plan, std::vector<QualityCheck>& checks);
void checkObligations(const Inspection& plan, std::vector<QualityCheck>& checks);
void checkPromises(const Inspection& plan, std::vector<QualityCheck>& checks);

}  // namespace mijlpaal::scheduling

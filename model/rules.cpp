#include "model/rules.h"

#include "model/code_book.h"
#include "model/field.h"

#include <set>
#include <unordered_set>

namespace mijlpaal::model {

namespace {

using base::message;

/// Beyond any plan, and far from where sums would overflow.
constexpr WorkTime longest = hours(24) * 366 * 100;

/// Gathers findings; every one names the record by code and name.
class Check {
public:
    explicit Check(const Portfolio& portfolio) : portfolio_{portfolio} {}

    template <class Record>
    void record(const Record& record) {
        references(record);
        if constexpr (requires { record.code; }) {
            if (record.code.empty()) {
                add(record, "A record has no code: {kind}.", "Give it a code that no other has.");
            }
        }
        if constexpr (std::is_same_v<Record, Activity>) activity(record);
        if constexpr (std::is_same_v<Record, Dependency>) dependency(record);
        if constexpr (std::is_same_v<Record, Programme>) {
            hierarchy(record, [](const Programme& each) { return each.parent; });
        }
        if constexpr (std::is_same_v<Record, Calendar>) calendar(record);
    }

    template <class Record>
    void add(const Record& record, std::string_view text, std::string_view help,
             base::MessageValues more = {}) {
        const auto ref = refTo(record.id);
        base::Finding finding;
        finding.message = message(text, {{"kind", std::string{wordsFor(ref.kind)}},
                                         {"code", codeOf(record)},
                                         {"name", nameOf(portfolio_, ref)}});
        for (const auto& [name, value] : more) finding.message.values.emplace_back(name, value);
        finding.help = message(help);
        finding.place.file = codeOf(record);
        findings.push_back(std::move(finding));
    }

    base::Findings findings;

private:
    template <class Record>
    void references(const Record& record) {
        std::vector<ObjectRef> found;
        for (const auto& field : fields<Record>()) {
            found.clear();
            field.references(&record, found);
            for (const auto ref : found) {
                if (portfolio_.contains(ref)) continue;
                add(record, "In {code}, {field} refers to a record that does not exist: {other}.",
                    "Choose one that exists, or leave it empty.",
                    {{"field", std::string{field.name}}, {"other", std::string{wordsFor(ref.kind)}}});
            }
        }
    }

    template <class Record, class Parent>
    void hierarchy(const Record& record, Parent parentOf) {
        // Two pointers at different speeds meet exactly when the chain of parents runs in a circle.
        const auto step = [&](const Record* at) -> const Record* {
            const auto parent = at ? parentOf(*at) : std::nullopt;
            return parent ? portfolio_.find(*parent) : nullptr;
        };
        const Record* slow = &record;
        const Record* fast = step(&record);
        while (fast && slow->id != fast->id) {
            slow = step(slow);
            fast = step(step(fast));
        }
        if (fast) {
            add(record, "“{name}” would contain itself.", "Choose another parent.");
        }
    }

    void activity(const Activity& each) {
        hierarchy(each, [](const Activity& at) { return at.parent; });
        if (each.parent) {
            const auto* parent = portfolio_.find(*each.parent);
            if (parent && parent->kind != ActivityKind::summary) {
                add(each, "“{name}” stands under an activity that is not a summary.",
                    "Make the parent a summary, or choose another.");
            }
        }
        const auto zero = WorkTime{};
        for (const auto& estimate : {each.optimistic, each.mostLikely, each.pessimistic}) {
            if (!estimate || *estimate >= zero) continue;
            add(each, "“{name}” has a duration below zero.", "Give a duration of zero or more.");
            break;
        }
        const auto crossed = [](std::optional<WorkTime> shorter, std::optional<WorkTime> longer) {
            return shorter && longer && *shorter > *longer;
        };
        if (crossed(each.optimistic, each.mostLikely) || crossed(each.mostLikely, each.pessimistic) ||
            crossed(each.optimistic, each.pessimistic)) {
            add(each, "“{name}” has estimates that are not in order.",
                "The optimistic estimate is the shortest, the pessimistic one the longest.");
        }
        for (const auto& estimate : {each.optimistic, each.mostLikely, each.pessimistic}) {
            if (!estimate || *estimate <= longest) continue;
            add(each, "“{name}” lasts longer than a century.", "Check the number and its unit.");
            break;
        }
        if (each.percentComplete &&
            (*each.percentComplete < percent(0) || *each.percentComplete > percent(100))) {
            add(each, "“{name}” has progress outside 0 to 100 %.", "Give a percentage between 0 and 100.");
        }
        if (each.kind == ActivityKind::task && !each.mostLikely) {
            add(each, "“{name}” is a task without a duration.", "Give its most likely duration.");
        }
        if (isMilestone(each.kind) && each.mostLikely && *each.mostLikely != zero) {
            add(each, "“{name}” is a milestone with a duration.",
                "A milestone lasts zero days; make it a task.");
        }
        if (each.actualStart && each.actualFinish && *each.actualFinish < *each.actualStart) {
            add(each, "“{name}” finished before it started.", "Correct one of the two actual dates.");
        }
        if (each.actualFinish && !each.actualStart) {
            add(each, "“{name}” has an actual finish and no actual start.",
                "Give the day on which it started.");
        }
        if (each.actualFinish && each.percentComplete && *each.percentComplete != percent(100)) {
            add(each, "“{name}” has an actual finish and is not 100 % complete.",
                "Set it to 100 %, or take away the actual finish.");
        }
    }

    void dependency(const Dependency& link) {
        if (link.lag > longest || link.lag < -longest) {
            add(link, "Link {code} has a lag longer than a century.", "Check the number and its unit.");
        }
        if (link.predecessor == link.successor) {
            add(link, "“{activity}” would wait for itself.", "Choose another predecessor.",
                {{"activity", nameOf(portfolio_, refTo(link.successor))}});
        }
        for (const auto& [outer, inner] :
             {std::pair{link.predecessor, link.successor}, std::pair{link.successor, link.predecessor}}) {
            if (outer == inner || !isWithin(portfolio_, inner, outer)) continue;
            add(link, "Link {code} joins the summary “{activity}” with something in it.",
                "Link activities that do not contain each other.",
                {{"activity", nameOf(portfolio_, refTo(outer))}});
        }
    }

    void calendar(const Calendar& each) {
        const bool anyDay = std::any_of(each.workingWeekdays.works.begin(), each.workingWeekdays.works.end(),
                                        [](bool works) { return works; });
        const bool ownDay = std::any_of(each.week.days.begin(), each.week.days.end(),
                                        [](const auto& day) { return day && !day->empty(); });
        if (!each.base && !ownDay && (!anyDay || each.workingHours.empty())) {
            add(each, "Calendar {code} has no working time.", "Give it working days and working hours.");
        }
        if (each.dayLength <= WorkTime{}) {
            add(each, "Calendar {code} has a day without length.",
                "Give the number of hours in a working day.");
        }
    }

    const Portfolio& portfolio_;
};

/// Codes that more than one record of a table has.
template <class Record>
void codesGivenOnce(Check& check, const Table<Record>& table) {
    if constexpr (requires(const Record& record) { record.code; }) {
        std::unordered_set<std::string_view> seen;
        for (const auto& record : table) {
            if (!record.code.empty() && !seen.insert(record.code).second) {
                check.add(record, "The code {code} is given to more than one {kind}.",
                          "Give each its own code.");
            }
        }
    }
}

void settingsAreThere(const Portfolio& portfolio, base::Findings& findings) {
    if (portfolio.all<Settings>().size() == 1) return;
    findings.push_back(
        {base::Severity::error, {}, message("A portfolio has exactly one record of settings."), {}});
}

/// The baseline with another name and note, which may change.
Baseline toldAs(Baseline baseline, const Baseline& other) {
    baseline.nameNl = other.nameNl;
    baseline.noteNl = other.noteNl;
    return baseline;
}

void baselinesStand(Check& check, const ChangeSet& changes) {
    for (const auto& any : changes.changes) {
        const auto* change = std::get_if<Change<Baseline>>(&any);
        if (!change || !change->before) continue;
        if (!change->after) {
            check.add(*change->before, "Baseline {code} cannot be removed.",
                      "Undo the step that took it, or leave it.");
        } else if (toldAs(*change->before, *change->after) != *change->after) {
            check.add(*change->after, "Baseline {code} cannot be changed.",
                      "Only its name and its note can; take another baseline.");
        }
    }
}

}  // namespace

base::Findings brokenRules(const Portfolio& after, const ChangeSet& changes, Intent intent) {
    Check check{after};
    std::set<RecordKind> recoded;
    std::set<ObjectRef> removed;
    for (const auto& any : changes.changes) {
        std::visit(
            [&]<class Record>(const Change<Record>& change) {
                if (change.after) check.record(*change.after);
                if (!change.after) removed.insert(refTo(change.before->id));
                if constexpr (requires(const Record& record) { record.code; }) {
                    if (change.after && (!change.before || change.before->code != change.after->code)) {
                        recoded.insert(kindOf<Record>);
                    }
                }
            },
            any);
    }
    forEachTable(after, [&]<class Record>(const Table<Record>& table) {
        if (recoded.contains(kindOf<Record>)) codesGivenOnce(check, table);
    });
    if (!removed.empty()) {
        std::vector<ObjectRef> found;
        forEachTable(after, [&]<class Record>(const Table<Record>& table) {
            for (const auto& record : table) {
                found.clear();
                for (const auto& field : fields<Record>()) field.references(&record, found);
                const bool dangling = std::any_of(found.begin(), found.end(),
                                                  [&](ObjectRef ref) { return removed.contains(ref); });
                if (dangling) {
                    check.add(record, "{kind} {code} “{name}” still refers to what would be removed.",
                              "Change or remove it first.");
                }
            }
        });
    }
    if (intent == Intent::edit) baselinesStand(check, changes);
    if (changes.touches<Settings>()) settingsAreThere(after, check.findings);
    // An activity that stops being a summary may leave children behind that were not touched.
    for (const auto& any : changes.changes) {
        const auto* change = std::get_if<Change<Activity>>(&any);
        if (!change || !change->after || change->after->kind == ActivityKind::summary) continue;
        if (!change->before || change->before->kind != ActivityKind::summary) continue;
        for (const auto& each : after.all<Activity>()) {
            if (each.parent != change->after->id) continue;
            check.add(*change->after, "“{name}” contains other activities and stays a summary.",
                      "Move what it contains elsewhere first.");
            break;
        }
    }
    return std::move(check.findings);
}

base::Findings brokenRules(const Portfolio& portfolio) {
    Check check{portfolio};
    forEachTable(portfolio, [&]<class Record>(const Table<Record>& table) {
        for (const auto& record : table) check.record(record);
        codesGivenOnce(check, table);
    });
    settingsAreThere(portfolio, check.findings);
    return std::move(check.findings);
}

}  // namespace mijlpaal::model

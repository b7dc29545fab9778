#include "model/rules.h"

#include "model/field.h"
#include "model/rules/faults.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace mijlpaal::model {

namespace {

/// What each kind is held to, beside its references and its code.
void checkRecord(RecordKind kind, const void* record, Faults& faults) {
    checkReferences(kind, record, faults);
    checkCode(kind, record, faults);
    switch (kind) {
        case RecordKind::activity:
            checkActivity(*static_cast<const Activity*>(record), faults);
            return checkFieldsTogether(*static_cast<const Activity*>(record), faults);
        case RecordKind::dependency:
            return checkLink(*static_cast<const Dependency*>(record), faults);
        case RecordKind::calendar:
            return checkCalendar(*static_cast<const Calendar*>(record), faults);
        case RecordKind::baseline:
            return checkBaseline(*static_cast<const Baseline*>(record), faults);
        case RecordKind::driver:
            return checkDriver(*static_cast<const Driver*>(record), faults);
        case RecordKind::correlation:
            return checkCorrelation(*static_cast<const Correlation*>(record), faults);
        case RecordKind::fork:
            return checkFork(*static_cast<const Fork*>(record), faults);
        case RecordKind::savedForecast:
            return checkForecast(*static_cast<const SavedForecast*>(record), faults);
        case RecordKind::budgetEntry:
        case RecordKind::actual:
        case RecordKind::contract:
        case RecordKind::invoice:
        case RecordKind::payment:
            return checkPosting(kind, record, faults);
        case RecordKind::periodClosing:
            return checkClosing(*static_cast<const PeriodClosing*>(record), faults);
        case RecordKind::publicStatement:
            return checkStatement(*static_cast<const PublicStatement*>(record), faults);
        case RecordKind::note:
            return checkNote(*static_cast<const Note*>(record), faults);
        case RecordKind::billStage:
            return checkBillStage(*static_cast<const BillStage*>(record), faults);
        case RecordKind::review:
            return checkReview(*static_cast<const Review*>(record), faults);
        case RecordKind::recommendation:
            return checkRecommendation(*static_cast<const Recommendation*>(record), faults);
        case RecordKind::settings:
            return checkBounds(*static_cast<const Settings*>(record), faults);
        case RecordKind::parliamentaryItem:
            return checkItem(*static_cast<const ParliamentaryItem*>(record), faults);
        case RecordKind::reportableChange:
            return checkChange(*static_cast<const ReportableChange*>(record), faults);
        case RecordKind::signOff:
            return checkSignOff(*static_cast<const SignOff*>(record), faults);
        case RecordKind::assumption:
            return checkAssumption(*static_cast<const Assumption*>(record), faults);
        case RecordKind::handOver:
            return checkHandOver(*static_cast<const HandOver*>(record), faults);
        case RecordKind::incidentLoss:
            return checkIncidentLoss(*static_cast<const IncidentLoss*>(record), faults);
        case RecordKind::letterDraft:
            return checkDraft(*static_cast<const LetterDraft*>(record), faults);
        case RecordKind::sentLetter:
            return checkSentLetter(*static_cast<const SentLetter*>(record), faults);
        case RecordKind::quotedFigure:
            return checkQuotedFigure(*static_cast<const QuotedFigure*>(record), faults);
        case RecordKind::acceptedName:
            return checkAcceptedName(*static_cast<const AcceptedName*>(record), faults);
        case RecordKind::rebaselining:
            return checkRebaselining(*static_cast<const Rebaselining*>(record), faults);
        default:
            return;
    }
}

/// Records that contain themselves. Each is walked up once, whatever the depth.
class Containment {
public:
    explicit Containment(Faults& faults) : faults_{faults} {}

    void check(RecordKind kind, std::int64_t number) {
        const auto& portfolio = faults_.portfolio();
        if (kind == RecordKind::activity) check(portfolio.all<Activity>(), &Activity::parent, activities_, number);
        if (kind == RecordKind::programme) check(portfolio.all<Programme>(), &Programme::parent, programmes_, number);
        if (kind == RecordKind::fundingSource)
            check(portfolio.all<FundingSource>(), &FundingSource::partOf, sources_, number);
    }

private:
    /// What was walked already, and what of that is in a circle.
    struct Walked {
        std::unordered_set<std::int64_t> all, inCircle;
    };

    template <class Record>
    void check(const Table<Record>& table, std::optional<Id<Record>> Record::*parent, Walked& walked,
               std::int64_t number) {
        std::vector<std::int64_t> path;
        const auto* at = table.find(Id<Record>{number});
        for (; at && walked.all.insert(at->id.number).second;
             at = at->*parent ? table.find(*(at->*parent)) : nullptr) {
            path.push_back(at->id.number);
        }
        if (at) {
            // Where the walk came upon itself, what follows on the path is a circle.
            const auto again = std::find(path.begin(), path.end(), at->id.number);
            walked.inCircle.insert(again, path.end());
        }
        if (walked.inCircle.contains(number)) {
            faults_.add(table.at(Id<Record>{number}), "“{name}” may not contain itself.",
                        "Choose another parent.");
        }
    }

    Faults& faults_;
    Walked activities_, programmes_, sources_;
};

void checkSettings(Faults& faults) {
    if (faults.portfolio().all<Settings>().size() == 1) return;
    faults.findings.emplace_back().message = base::message("A portfolio has exactly one record of settings.");
}

/// The baseline with another name and note, which may change.
Baseline toldAs(Baseline baseline, const Baseline& other) {
    baseline.nameNl = other.nameNl;
    baseline.noteNl = other.noteNl;
    return baseline;
}

void checkBaselineStands(const Change& change, Faults& faults) {
    if (!change.isOf<Baseline>() || !change.before) return;
    const auto& before = *change.was<Baseline>();
    if (!change.after) {
        faults.add(before, "Baseline {code} cannot be removed.", "Undo the step that took it, or leave it.");
    } else if (toldAs(before, *change.becomes<Baseline>()) != *change.becomes<Baseline>()) {
        faults.add(*change.becomes<Baseline>(), "Baseline {code} cannot be changed.",
                   "Only its name and its explanation can; take another baseline.");
    }
}

/// Records that still refer to what was removed.
void checkNothingIsLeftBehind(const std::set<ObjectRef>& removed, Faults& faults) {
    if (removed.empty()) return;
    KindSet kinds;
    for (const auto& ref : removed) kinds.add(ref.kind);
    std::vector<ObjectRef> found;
    for (const auto kind : allKinds) {
        std::vector<const Field*> referring;
        for (const auto& field : fields(kind)) {
            if (std::ranges::any_of(field.refersTo, [&](RecordKind to) { return kinds.has(to); }))
                referring.push_back(&field);
        }
        if (referring.empty()) continue;
        const auto& table = faults.portfolio().table(kind);
        for (auto at = table.first(); at != table.last(); ++at) {
            found.clear();
            for (const auto* field : referring) field->references(at->record.get(), found);
            if (std::none_of(found.begin(), found.end(),
                             [&](ObjectRef ref) { return removed.contains(ref); }))
                continue;
            faults.add(kind, at->record.get(),
                       "{kind} {code} “{name}” still refers to what would be removed.",
                       "Change or remove it first.");
        }
    }
}

/// The activities whose place in the outline, or whose being a summary, is another after an edit.
std::unordered_set<std::int64_t> movedActivities(const ChangeSet& changes) {
    std::unordered_set<std::int64_t> moved;
    for (const auto& change : changes.changes) {
        if (!change.isOf<Activity>() || !change.before || !change.after) continue;
        const auto &before = *change.was<Activity>(), &after = *change.becomes<Activity>();
        if (before.parent != after.parent || before.kind != after.kind) moved.insert(change.number);
    }
    return moved;
}

/// What was not touched itself and may break a rule because an activity was moved: what is in it, and the
/// links of all that.
void addNeighbours(const Portfolio& after, const std::unordered_set<std::int64_t>& moved,
                   std::vector<ObjectRef>& affected) {
    if (moved.empty()) return;
    std::unordered_map<std::int64_t, std::vector<std::int64_t>> contents;
    for (const auto& each : after.all<Activity>()) {
        if (each.parent) contents[each.parent->number].push_back(each.id.number);
    }
    auto block = moved;
    std::vector<std::int64_t> open(moved.begin(), moved.end());
    while (!open.empty()) {
        const auto at = contents.find(open.back());
        open.pop_back();
        if (at == contents.end()) continue;
        for (const auto each : at->second) {
            if (block.insert(each).second) open.push_back(each);
        }
    }
    for (const auto number : block) affected.push_back({RecordKind::activity, number});
    for (const auto& link : after.all<Dependency>()) {
        if (block.contains(link.predecessor.number) || block.contains(link.successor.number))
            affected.push_back(refTo(link.id));
    }
}

/// A summary that would stop being one while it contains something. Told of the summary, in place of each
/// thing in it.
void checkSummariesStay(const ChangeSet& changes, Faults& faults, base::Findings& found) {
    std::unordered_set<std::int64_t> demoted, filled;
    for (const auto& change : changes.changes) {
        if (!change.isOf<Activity>() || !change.before || !change.after) continue;
        if (change.was<Activity>()->kind == ActivityKind::summary &&
            change.becomes<Activity>()->kind != ActivityKind::summary)
            demoted.insert(change.number);
    }
    if (demoted.empty()) return;
    for (const auto& each : faults.portfolio().all<Activity>()) {
        if (each.parent && demoted.contains(each.parent->number)) filled.insert(each.parent->number);
    }
    for (const auto& change : changes.changes) {
        if (!change.isOf<Activity>() || !filled.contains(change.number)) continue;
        faults.add(*change.becomes<Activity>(), "“{name}” contains other activities and stays a summary.",
                   "Move what it contains elsewhere first.");
    }
    std::erase_if(found, [&](const base::Finding& finding) {
        const auto about = subjectOf(finding);
        const auto* each = about && about->kind == RecordKind::activity
                               ? faults.portfolio().find(ActivityId{about->number})
                               : nullptr;
        return each && each->parent && filled.contains(each->parent->number) &&
               finding.message.text == "“{name}” stands under an activity that is not a summary.";
    });
}

/// The other records of a code that an edit gives a second time.
void addNamesakes(const Portfolio& after, const ChangeSet& changes, std::vector<ObjectRef>& affected) {
    RepeatedCodes repeated{after, changes.changes.size()};
    for (const auto& change : changes.changes) {
        if (!change.after) continue;
        if (change.isOf<BaselineDate>()) {
            // The rule is told of the baseline.
            const auto number =
                after.table(RecordKind::baseline).numberOf(change.becomes<BaselineDate>()->baseline);
            if (number) affected.push_back({RecordKind::baseline, *number});
        }
        const auto code = operationsOf(change.kind).code;
        const auto* given = code(change.after.get());
        const auto& table = after.table(change.kind);
        if (!given || given->empty() || !repeated.has(change.kind, *given)) continue;
        if (change.before && *code(change.before.get()) == *given) continue;
        for (auto at = table.first(); at != table.last(); ++at) {
            if (*code(at->record.get()) == *given) affected.push_back({change.kind, at->number});
        }
    }
}

/// Whether two findings tell the same fault of the same record, whatever that is called by now.
bool isSameFault(const base::Finding& one, const base::Finding& other) {
    if (one.message.text != other.message.text || one.about != other.about) return false;
    const auto isName = [](const std::pair<std::string, std::string>& value) {
        return value.first == "code" || value.first == "name" || value.first == "activity" ||
               value.first == "object";
    };
    const auto &a = one.message.values, &b = other.message.values;
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const auto& left, const auto& right) {
        return left == right || (isName(left) && left.first == right.first);
    });
}

/// What two findings of the same fault have in common, to find one by.
using FaultKey = std::tuple<int, std::int64_t, std::string_view>;
FaultKey keyOf(const base::Finding& finding) {
    const auto about = finding.about.value_or(base::Subject{-1, 0});
    return {about.kind, about.number, finding.message.text};
}

/// What is wrong with some of the records.
base::Findings faultsOf(const Portfolio& portfolio, const std::vector<ObjectRef>& records) {
    Faults faults{portfolio, records.size()};
    Containment containment{faults};
    for (const auto ref : records) {
        const auto* record = portfolio.record(ref);
        if (!record) continue;
        checkRecord(ref.kind, record, faults);
        containment.check(ref.kind, ref.number);
    }
    return std::move(faults.findings);
}

}  // namespace

std::optional<ObjectRef> subjectOf(const base::Finding& finding) {
    if (!finding.about) return std::nullopt;
    return ObjectRef{static_cast<RecordKind>(finding.about->kind), finding.about->number};
}

base::Findings brokenRules(const Portfolio& portfolio) {
    std::size_t count = 0;
    for (const auto kind : allKinds) count += portfolio.table(kind).size();
    Faults faults{portfolio, count};
    Containment containment{faults};
    for (const auto kind : allKinds) {
        const auto& table = portfolio.table(kind);
        for (auto at = table.first(); at != table.last(); ++at) {
            checkRecord(kind, at->record.get(), faults);
            containment.check(kind, at->number);
        }
    }
    checkSettings(faults);
    return std::move(faults.findings);
}

base::Findings newlyBrokenRules(const Portfolio& before, const Portfolio& after, const ChangeSet& changes,
                                Intent intent) {
    // An import may touch very many, nearly always in their order.
    std::vector<ObjectRef> touched;
    std::set<ObjectRef> removed;
    touched.reserve(changes.changes.size());
    for (const auto& change : changes.changes) {
        if (change.after) {
            touched.push_back(change.subject());
        } else {
            removed.insert(change.subject());
        }
    }
    addNeighbours(after, movedActivities(changes), touched);
    addNamesakes(after, changes, touched);
    std::ranges::sort(touched);
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    auto found = faultsOf(after, touched);

    Faults faults{after};
    checkSummariesStay(changes, faults, found);
    checkNothingIsLeftBehind(removed, faults);
    if (intent == Intent::edit) {
        for (const auto& change : changes.changes) checkBaselineStands(change, faults);
    }
    for (const auto& change : changes.changes) checkBooksStand(before, change, intent == Intent::undo, faults);
    if (before.all<Settings>().size() != after.all<Settings>().size()) checkSettings(faults);

    if (!found.empty()) {
        const auto old = faultsOf(before, touched);
        std::map<FaultKey, std::vector<const base::Finding*>> known;
        for (const auto& finding : old) known[keyOf(finding)].push_back(&finding);
        std::erase_if(found, [&known](const base::Finding& finding) {
            const auto same = known.find(keyOf(finding));
            return same != known.end() && std::ranges::any_of(same->second, [&](const auto* other) {
                       return isSameFault(finding, *other);
                   });
        });
    }
    // What refers to something removed is told once, in the words of a removal.
    std::set<ObjectRef> told;
    for (const auto& finding : found) {
        if (const auto about = subjectOf(finding)) told.insert(*about);
    }
    std::erase_if(faults.findings, [&](const base::Finding& finding) {
        const auto about = subjectOf(finding);
        return about && told.contains(*about);
    });
    found.insert(found.end(), std::make_move_iterator(faults.findings.begin()),
                 std::make_move_iterator(faults.findings.end()));
    return found;
}

}  // namespace mijlpaal::model

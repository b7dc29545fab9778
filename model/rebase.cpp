#include "model/rebase.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace mijlpaal::model {

namespace {

std::string nameFor(const Portfolio& portfolio, ObjectRef subject, const void* record) {
    auto name = codeOf(portfolio, subject);
    if (name.empty() && record) name = codeOf(subject.kind, record);
    return name.empty() ? std::string{nameOf(subject.kind)} : name;
}

/// Gathers what fits and what does not.
class Fitting {
public:
    Fitting(const Portfolio& onto, const Showing& showing) : onto_{onto}, showing_{showing} {}

    /// Merges what a patch changes in a record that is there. `before` is that record as it was, where known.
    void change(const Patch& patch, const void* before = nullptr) {
        const auto current = onto_.table(patch.kind).share(patch.number);
        if (!current) return refuse(patch.subject(), before, "{record} was removed meanwhile.");
        std::shared_ptr<void> merged;
        for (const auto& each : patch.fields) {
            const auto now = each.field->get(current.get());
            if (now == each.after) continue;
            if (now != each.before && !each.beforeIsGone) {
                refuse(patch.subject(), current.get(), each, now);
                continue;
            }
            if (!merged) merged = operationsOf(patch.kind).copy(current.get());
            const auto& wanted = each.afterIsGone ? each.field->get(freshRecord(patch.kind)) : each.after;
            [[maybe_unused]] const auto set = each.field->set(merged.get(), wanted);
            assert(set);
        }
        if (merged) take({patch.kind, patch.number, current, std::move(merged)});
    }

    /// A record that is there again already has what the edit wants.
    void add(const Patch& patch) {
        if (!onto_.contains(patch.subject())) take({patch.kind, patch.number, nullptr, wholeRecord(patch)});
    }

    void remove(ObjectRef subject, const void* before) {
        const auto current = onto_.table(subject.kind).share(subject.number);
        if (!current) return;
        if (!operationsOf(subject.kind).areEqual(current.get(), before)) {
            return refuse(subject, current.get(), "{record} was changed meanwhile and is not removed.");
        }
        take({subject.kind, subject.number, current, nullptr});
    }

    void take(Change change) { fitted.changes.changes.push_back(std::move(change)); }

    Fitted fitted;

private:
    void refuse(ObjectRef subject, const void* record, std::string_view text) {
        fitted.conflicts.push_back({subject,
                                    base::message(text, {{"record", nameFor(onto_, subject, record)}}),
                                    nullptr,
                                    {},
                                    {},
                                    {}});
    }
    void refuse(ObjectRef subject, const void* record, const FieldChange& change, const Value& now) {
        const auto shown = [&](const Value& value) {
            return showing_.value(onto_, subject, *change.field, value);
        };
        auto why = base::message(
            "Both sides changed {field} of {record}: it was {was}, it is {now} now, and this edit makes it "
            "{wanted}.",
            {{"field", showing_.name(subject.kind, *change.field)},
             {"record", nameFor(onto_, subject, record)},
             {"was", shown(change.before)},
             {"now", shown(now)},
             {"wanted", shown(change.after)}});
        fitted.conflicts.push_back({subject, std::move(why), change.field, change.before, now, change.after});
    }

    const Portfolio& onto_;
    const Showing& showing_;
};

/// New records whose number or code was given to another meanwhile, with those that they get in its place.
class Renumbering {
public:
    Renumbering(const ChangeSet& changes, const Portfolio& onto) {
        const auto isTaken = [&onto](const Change& change) {
            return !change.before && change.number < onto.table(change.kind).nextNumber();
        };
        // Where a number was taken, others added records of that kind, and may have taken any of the codes.
        KindSet crowded;
        for (const auto& change : changes.changes) {
            if (isTaken(change)) crowded.add(change.kind);
        }
        if (crowded == KindSet{}) return;
        with_ = onto;
        // The codes that the edit itself gives up or takes.
        for (const auto& change : changes.changes) {
            auto& table = with_.table(change.kind);
            if (!change.before || !table.record(change.number)) continue;
            if (change.after) {
                table.put(change.after);
            } else {
                table.erase(change.number);
            }
        }
        for (const auto& change : changes.changes) {
            if (change.before || !crowded.has(change.kind)) continue;
            const auto* code = operationsOf(change.kind).code(change.after.get());
            if (code && !with_.table(change.kind).numberOf(*code)) kept_.insert({change.kind, *code});
        }
        for (const auto& change : changes.changes) {
            if (change.before) continue;
            auto& table = with_.table(change.kind);
            const auto& operations = operationsOf(change.kind);
            const auto* code = operations.code(change.after.get());
            const bool isCodeTaken = code && !code->empty() && table.numberOf(*code);
            const bool isNumberTaken = isTaken(change) || table.record(change.number);
            if (!crowded.has(change.kind) || (!isNumberTaken && !isCodeTaken)) {
                table.put(change.after);
                continue;
            }
            auto record = operations.copy(change.after.get());
            const auto number = isNumberTaken ? table.nextNumber() : change.number;
            operations.setNumber(record.get(), number);
            if (isCodeTaken) *operations.codeToChange(record.get()) = nextCode(table, *code);
            moved_[change.subject()] = {change.kind, number};
            table.put(std::move(record));
        }
    }

    bool isEmpty() const { return moved_.empty(); }

    ObjectRef operator()(ObjectRef ref) const {
        const auto found = moved_.find(ref);
        return found == moved_.end() ? ref : found->second;
    }

    /// The change with its own number and all it refers to as they are now.
    Change moved(Change change) const {
        if (!change.after) return change;
        const auto subject = (*this)(change.subject());
        auto after =
            operationsOf(change.kind).copy(change.before ? change.after.get() : with_.record(subject));
        const std::function<ObjectRef(ObjectRef)> map = [this](ObjectRef ref) { return (*this)(ref); };
        for (const auto& field : fields(change.kind)) field.remap(after.get(), map);
        change.number = subject.number;
        change.after = std::move(after);
        return change;
    }

private:
    /// Counts on from the last code that was given for the same letters, so that many records that want one
    /// do not each count past all the others.
    std::string nextCode(const RecordTable& table, const std::string& code) {
        const auto letters = code.substr(0, code.find_last_not_of("0123456789") + 1);
        auto& last = given_[{table.kind(), letters}];
        const auto isFurther = [](const std::string& one, const std::string& other) {
            return one.size() != other.size() ? one.size() > other.size() : one > other;
        };
        return last = table.nextCode(isFurther(last, code) ? last : code, [&](std::string_view next) {
            return kept_.contains({table.kind(), std::string{next}});
        });
    }

    std::map<ObjectRef, ObjectRef> moved_;
    std::map<std::pair<RecordKind, std::string>, std::string> given_;
    /// The codes of new records that are free for them.
    std::set<std::pair<RecordKind, std::string>> kept_;
    /// The portfolio with the new records in it.
    Portfolio with_;
};

bool areEqual(RecordKind kind, const SharedRecord& one, const SharedRecord& other) {
    return one == other || (one && other && operationsOf(kind).areEqual(one.get(), other.get()));
}

}  // namespace

std::string nameFor(const Portfolio& portfolio, const Change& change) {
    const auto& record = change.before ? change.before : change.after;
    return nameFor(portfolio, change.subject(), record.get());
}

base::Result<ChangeSet> rebase(const ChangeSet& changes, const Portfolio& onto, const Showing& showing) {
    auto fitted = fit(changes, onto, showing);
    if (!fitted.conflicts.empty()) return base::failure(std::move(fitted.conflicts.front().message));
    return std::move(fitted.changes);
}

Fitted fit(const ChangeSet& changes, const Portfolio& onto, const Showing& showing) {
    const Renumbering renumbering{changes, onto};
    Fitting fitting{onto, showing};
    fitting.fitted.changes.changes.reserve(changes.changes.size());
    for (const auto& each : changes.changes) {
        const auto change = renumbering.isEmpty() ? each : renumbering.moved(each);
        if (!change.before) {
            fitting.take(change);
        } else if (areEqual(change.kind, change.before, onto.table(change.kind).share(change.number))) {
            if (!areEqual(change.kind, change.before, change.after)) fitting.take(change);
        } else if (change.after) {
            fitting.change(patchOf(change), change.before.get());
        } else {
            fitting.remove(change.subject(), change.before.get());
        }
    }
    fitting.fitted.changes.label = changes.label;
    fitting.fitted.changes.reason = changes.reason;
    return std::move(fitting.fitted);
}

Fitted fit(const Patches& patches, const Portfolio& onto, const Showing& showing) {
    Fitting fitting{onto, showing};
    for (const auto& patch : patches) {
        switch (patch.deed) {
            case Deed::add:
                fitting.add(patch);
                break;
            case Deed::change:
                fitting.change(patch);
                break;
            case Deed::remove:
                fitting.remove(patch.subject(), wholeRecord(patch).get());
                break;
        }
    }
    return std::move(fitting.fitted);
}

}  // namespace mijlpaal::model

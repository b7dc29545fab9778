#include "model/change_set.h"

#include "model/code_book.h"
#include "model/field.h"

#include <map>

namespace mijlpaal::model {

namespace {

template <class Record>
const Record& present(const Change<Record>& change) {
    return change.before ? *change.before : *change.after;
}

template <class Record>
tl::unexpected<base::Message> conflict(const Portfolio& portfolio, const Record& record,
                                       std::string_view text, std::string_view field = {}) {
    const auto ref = refTo(record.id);
    auto name = codeOf(portfolio, ref);
    if (name.empty()) name = codeOf(record);
    if (name.empty()) name = std::string{nameOf(ref.kind)};
    return base::failure(text, {{"record", name}, {"field", std::string{field}}});
}

template <class Record>
base::Result<void> applyOne(Portfolio& portfolio, const Change<Record>& change) {
    auto& table = portfolio.all<Record>();
    const auto& record = present(change);
    const auto* current = table.find(record.id);
    if (change.before ? !current || !(*current == *change.before) : current != nullptr) {
        return conflict(portfolio, record, "{record} is not what it was when this edit was made.");
    }
    if (change.after) {
        table.put(*change.after);
    } else {
        table.erase(record.id);
    }
    return {};
}

/// Merges one changed record, field by field, onto what is there now.
template <class Record>
base::Result<Change<Record>> merge(const Portfolio& onto, const Change<Record>& change) {
    const auto* current = onto.all<Record>().find(change.before->id);
    if (!current) return conflict(onto, *change.before, "{record} was removed meanwhile.");
    if (*current == *change.before) return change;
    if (!change.after)
        return conflict(onto, *change.before, "{record} was changed meanwhile and is not removed.");
    auto merged = *current;
    for (const auto& field : fields<Record>()) {
        const auto was = field.get(&*change.before);
        const auto wanted = field.get(&*change.after);
        const auto now = field.get(current);
        if (wanted == was || wanted == now) continue;
        if (now != was) {
            return conflict(onto, *change.before, "{record}: both sides changed {field} meanwhile.",
                            field.name);
        }
        [[maybe_unused]] const auto set = field.set(&merged, wanted);
        assert(set);
    }
    return Change<Record>{*current, merged};
}

}  // namespace

ObjectRef subjectOf(const AnyChange& change) {
    return std::visit([](const auto& each) { return refTo(present(each).id); }, change);
}

base::Result<Portfolio> apply(const Portfolio& portfolio, const ChangeSet& changes) {
    auto after = portfolio;
    for (const auto& change : changes.changes) {
        auto done = std::visit([&after](const auto& each) { return applyOne(after, each); }, change);
        if (!done) return base::failure(std::move(done.error()));
    }
    return after;
}

ChangeSet inverse(const ChangeSet& changes) {
    ChangeSet back;
    back.changes.reserve(changes.changes.size());
    for (auto each = changes.changes.rbegin(); each != changes.changes.rend(); ++each) {
        std::visit(
            [&back]<class Record>(const Change<Record>& change) {
                back.changes.push_back(Change<Record>{change.after, change.before});
            },
            *each);
    }
    return back;
}

ChangeSet difference(const Portfolio& before, const Portfolio& after) {
    ChangeSet changes;
    forEachTable(after, [&]<class Record>(const Table<Record>& table) {
        Table<Record>::compare(before.all<Record>(), table, [&changes](const Record* old, const Record* now) {
            Change<Record> change;
            if (old) change.before = *old;
            if (now) change.after = *now;
            changes.changes.push_back(std::move(change));
        });
    });
    return changes;
}

base::Result<ChangeSet> rebase(const ChangeSet& changes, const Portfolio& onto) {
    ChangeSet rebased{changes.label, changes.reason, {}};

    // New records whose id was taken meanwhile move to free ids, and so do the references to them. They
    // were numbered alike, so the code may be taken as well.
    std::map<ObjectRef, ObjectRef> moved;
    std::optional<CodeBook> codes;
    Portfolio ids = onto;
    for (const auto& any : changes.changes) {
        std::visit(
            [&]<class Record>(const Change<Record>& change) {
                if (change.before) return;
                auto& table = ids.all<Record>();
                const auto id = change.after->id;
                const bool taken = table.find(id) != nullptr;
                auto placeholder = *change.after;
                if (taken) {
                    placeholder.id = table.nextId();
                    moved[refTo(id)] = refTo(placeholder.id);
                }
                table.put(std::move(placeholder));
            },
            any);
    }
    const auto map = [&moved](ObjectRef ref) {
        const auto found = moved.find(ref);
        return found == moved.end() ? ref : found->second;
    };

    for (const auto& any : changes.changes) {
        auto done = std::visit(
            [&]<class Record>(Change<Record> change) -> base::Result<void> {
                if (change.after && !moved.empty()) {
                    const auto old = refTo(change.after->id);
                    change.after->id.number = map(old).number;
                    if constexpr (requires { change.after->code; }) {
                        if (!codes) codes.emplace(onto);
                        if (moved.contains(old) && codes->find(change.after->code, old.kind)) {
                            change.after->code = codes->addNext(change.after->code, refTo(change.after->id));
                        }
                    }
                    for (const auto& field : fields<Record>()) field.remap(&*change.after, map);
                }
                if (change.before) {
                    auto merged = merge(onto, change);
                    if (!merged) return base::failure(std::move(merged.error()));
                    change = std::move(*merged);
                }
                if (!(change.before == change.after)) rebased.changes.push_back(std::move(change));
                return {};
            },
            any);
        if (!done) return base::failure(std::move(done.error()));
    }
    return rebased;
}

std::vector<std::string_view> changedFields(const AnyChange& any) {
    return std::visit(
        []<class Record>(const Change<Record>& change) {
            std::vector<std::string_view> names;
            for (const auto& field : fields<Record>()) {
                const auto before = change.before ? field.get(&*change.before) : Value{};
                const auto after = change.after ? field.get(&*change.after) : Value{};
                if (before != after) names.push_back(field.name);
            }
            return names;
        },
        any);
}

}  // namespace mijlpaal::model

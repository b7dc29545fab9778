#include "model/removal.h"

#include "base/text.h"
#include "model/edits/rows.h"
#include "model/field.h"

#include <algorithm>
#include <map>
#include <set>

namespace mijlpaal::model {

namespace {

/// What goes along with an activity without being asked.
bool hangsOnActivities(RecordKind kind) {
    return kind == RecordKind::baselineDate || kind == RecordKind::dependency ||
           kind == RecordKind::assignment;
}

class Removing {
public:
    Removing(const Portfolio& portfolio, References references)
        : portfolio_{portfolio}, references_{references} {}

    void take(ObjectRef ref) {
        if (ref.kind != RecordKind::activity) {
            gone_.insert(ref);
            return;
        }
        for (const auto each : edits::withDescendants(portfolio_, ActivityId{ref.number}))
            gone_.insert(refTo(each));
    }

    /// Finds what goes along and what stands in the way, until no more is found.
    void follow() {
        for (std::size_t before = 0; before != gone_.size();) {
            before = gone_.size();
            KindSet kinds;
            for (const auto& ref : gone_) kinds.add(ref.kind);
            for (const auto kind : allKinds) {
                if (mayReferTo(kind, kinds)) lookAt(kind);
            }
        }
    }

    std::vector<ObjectRef> inTheWay() const { return {inTheWay_.begin(), inTheWay_.end()}; }

    std::string users() const {
        std::string users;
        for (const auto& ref : inTheWay_) {
            if (!users.empty()) users += ", ";
            const auto code = codeOf(portfolio_, ref);
            const auto name = nameOf(portfolio_, ref);
            users += name == code ? code : code + " " + name;
        }
        return users;
    }

    /// "dependencies: 2, dated promises: 1": what goes that was not named.
    std::string alongWith(const std::set<ObjectRef>& named) const {
        std::map<RecordKind, std::size_t> counts;
        for (const auto& ref : gone_) {
            if (ref.kind != RecordKind::foreignPart && !named.contains(ref)) ++counts[ref.kind];
        }
        std::string along;
        for (const auto& [kind, count] : counts) {
            if (!along.empty()) along += ", ";
            along += std::string{pluralFor(kind)} + ": " + std::to_string(count);
        }
        return along;
    }

    ChangeSet changes() const {
        ChangeSet changes;
        for (const auto& ref : freed_) {
            if (!gone_.contains(ref)) changes.changes.push_back(freed(ref));
        }
        // What refers to others comes before what it refers to.
        for (auto each = gone_.rbegin(); each != gone_.rend(); ++each) {
            changes.changes.push_back(
                {each->kind, each->number, portfolio_.table(each->kind).share(each->number), nullptr});
        }
        return changes;
    }

private:
    void lookAt(RecordKind kind) {
        const auto& table = portfolio_.table(kind);
        for (auto at = table.first(); at != table.last(); ++at) {
            const ObjectRef ref{kind, at->number};
            if (gone_.contains(ref)) continue;
            bool refers = false, mustGo = kind == RecordKind::foreignPart;
            for (const auto& field : fields(kind)) {
                if (!refersToGone(field, at->record.get())) continue;
                refers = true;
                mustGo = mustGo || (hangsOnActivities(kind) && hitsActivity_) ||
                         (references_ == References::follow && field.required);
            }
            if (!refers) continue;
            if (mustGo) {
                take(ref);
            } else if (references_ == References::follow) {
                freed_.insert(ref);
            } else {
                inTheWay_.insert(ref);
            }
        }
    }

    bool refersToGone(const Field& field, const void* record) {
        if (field.refersTo.empty()) return false;
        found_.clear();
        field.references(record, found_);
        const auto hit =
            std::find_if(found_.begin(), found_.end(), [&](ObjectRef to) { return gone_.contains(to); });
        hitsActivity_ = hit != found_.end() && hit->kind == RecordKind::activity;
        return hit != found_.end();
    }

    /// A record that lets go of what is removed.
    Change freed(ObjectRef ref) const {
        const auto before = portfolio_.table(ref.kind).share(ref.number);
        auto after = operationsOf(ref.kind).copy(before.get());
        for (const auto& field : fields(ref.kind)) {
            std::vector<ObjectRef> found;
            if (!field.refersTo.empty()) field.references(before.get(), found);
            if (std::none_of(found.begin(), found.end(), [&](ObjectRef to) { return gone_.contains(to); }))
                continue;
            std::string rest;
            for (const auto& to : found) {
                if (gone_.contains(to)) continue;
                if (!rest.empty()) rest += ';';
                rest += std::to_string(to.number);
            }
            [[maybe_unused]] const auto set =
                field.set(after.get(), field.isList ? Value{std::move(rest)} : Value{});
            assert(set);
        }
        return {ref.kind, ref.number, before, std::move(after)};
    }

    const Portfolio& portfolio_;
    References references_;
    std::set<ObjectRef> gone_, freed_, inTheWay_;
    std::vector<ObjectRef> found_;
    bool hitsActivity_ = false;
};

/// `along` are the kinds that go with them, each with its count.
base::Message labelOf(const std::string& name, std::size_t count, const std::string& along) {
    if (count == 1 && along.empty()) return base::message("Remove “{name}”", {{"name", name}});
    if (count == 1) return base::message("Remove “{name}” (with {kinds})", {{"name", name}, {"kinds", along}});
    const auto counted = std::to_string(count);
    if (along.empty()) return base::message("Remove {count} records", {{"count", counted}});
    return base::message("Remove {count} records (with {kinds})", {{"count", counted}, {"kinds", along}});
}

}  // namespace

std::vector<ObjectRef> inTheWayOf(const Portfolio& portfolio, const std::vector<ObjectRef>& records) {
    Removing removing{portfolio, References::stand};
    for (const auto& ref : records) {
        if (portfolio.contains(ref)) removing.take(ref);
    }
    removing.follow();
    return removing.inTheWay();
}

base::Result<ChangeSet> removeRecords(const Portfolio& portfolio, const std::vector<ObjectRef>& records,
                                      References references) {
    Removing removing{portfolio, references};
    for (const auto& ref : records) {
        if (!portfolio.contains(ref)) {
            if (ref.kind == RecordKind::activity)
                return base::failure("This activity is not there any more.");
            return base::failure("This record is not there any more.");
        }
        removing.take(ref);
    }
    removing.follow();
    if (records.empty()) return ChangeSet{};
    const auto name = nameOf(portfolio, records.front());
    if (const auto users = removing.users(); !users.empty()) {
        return base::failure("“{name}” is still used by {users}. Change those first.",
                             {{"name", name}, {"users", users}});
    }
    auto changes = removing.changes();
    const std::set<ObjectRef> named{records.begin(), records.end()};
    changes.label = labelOf(name, named.size(), removing.alongWith(named));
    return changes;
}

}  // namespace mijlpaal::model

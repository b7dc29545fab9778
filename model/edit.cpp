#include "model/edit.h"

#include "model/code_book.h"
#include "model/field.h"

#include <algorithm>
#include <map>
#include <set>

namespace mijlpaal::model {

namespace {

/// Rows are placed this far apart, so that one can be put between two others.
constexpr std::int64_t step = 1024;

base::Result<const Activity*> activityAt(const Portfolio& portfolio, ActivityId id) {
    if (const auto* activity = portfolio.find(id)) return activity;
    return base::failure("This activity is not there any more.");
}

std::string shownName(const Activity& activity) {
    return activity.nameNl.empty() ? activity.code : activity.nameNl;
}

ChangeSet labelled(std::string_view text, const Activity& activity, base::MessageValues more = {}) {
    ChangeSet changes{base::message(text, {{"name", shownName(activity)}}), {}, {}};
    for (const auto& [name, value] : more) changes.label.values.emplace_back(name, value);
    return changes;
}

ChangeSet changed(std::string_view text, const Activity& before, Activity after) {
    auto changes = labelled(text, before);
    changes.change(before, std::move(after));
    return changes;
}

Moment momentOf(const Portfolio& portfolio, const Activity& activity, const TypedMoment& typed, bool finish) {
    std::int64_t usual = finish ? dayTenths : 0;
    const auto* calendar = calendarOf(portfolio, activity);
    if (calendar && !calendar->workingHours.empty()) {
        usual = finish ? calendar->workingHours.back().finish : calendar->workingHours.front().start;
    }
    return Moment::at(typed.day, typed.timeOfDay.value_or(usual));
}

/// Activities by parent, each list in the order of the rows.
std::map<std::optional<ActivityId>, std::vector<const Activity*>> children(const Portfolio& portfolio) {
    std::map<std::optional<ActivityId>, std::vector<const Activity*>> lists;
    for (const auto& activity : portfolio.all<Activity>()) {
        const bool known = activity.parent && portfolio.find(*activity.parent);
        lists[known ? activity.parent : std::nullopt].push_back(&activity);
    }
    for (auto& [parent, list] : lists) {
        std::stable_sort(list.begin(), list.end(),
                         [](const Activity* a, const Activity* b) { return a->position < b->position; });
    }
    return lists;
}

/// Gives the rows of `order` rising positions, changing as few as can be: rows that do not rise are spread
/// over the room before the next row that leaves them enough.
void place(const Portfolio& portfolio, const std::vector<ActivityId>& order,
           std::map<ActivityId, Activity>& edited) {
    const auto positionOf = [&](std::size_t row) {
        const auto found = edited.find(order[row]);
        return found == edited.end() ? portfolio.all<Activity>().at(order[row]).position
                                     : found->second.position;
    };
    std::int64_t last = 0;
    for (std::size_t row = 0; row < order.size();) {
        if (positionOf(row) > last) {
            last = positionOf(row++);
            continue;
        }
        auto next = row + 1;
        while (next < order.size() && positionOf(next) - last <= static_cast<std::int64_t>(next - row))
            ++next;
        const auto gap = next == order.size()
                             ? step
                             : (positionOf(next) - last) / (static_cast<std::int64_t>(next - row) + 1);
        for (; row < next; ++row) {
            last += gap;
            auto found = edited.find(order[row]);
            if (found == edited.end())
                found = edited.emplace(order[row], portfolio.all<Activity>().at(order[row])).first;
            found->second.position = last;
        }
    }
}

void append(const Portfolio& portfolio, const std::map<ActivityId, Activity>& edited, ChangeSet& changes) {
    for (const auto& [id, activity] : edited) {
        if (const auto* before = portfolio.find(id)) {
            changes.change(*before, activity);
        } else {
            changes.add(activity);
        }
    }
}

/// An activity and all below it, in the order of the rows.
std::vector<ActivityId> withDescendants(const Portfolio& portfolio, ActivityId id) {
    const auto lists = children(portfolio);
    std::vector<ActivityId> found;
    const auto visit = [&](const auto& self, ActivityId at) -> void {
        found.push_back(at);
        const auto list = lists.find(at);
        if (list == lists.end()) return;
        for (const auto* child : list->second) self(self, child->id);
    };
    visit(visit, id);
    return found;
}

/// Removes what files held about records that go.
template <class IsGone>
void removeForeignParts(const Portfolio& portfolio, IsGone isGone, ChangeSet& changes) {
    for (const auto& part : portfolio.all<ForeignPart>()) {
        if (isGone(part.object)) changes.remove(part);
    }
}

/// A new code for an activity or link: the number of its id, or the first free one behind it.
std::string freeCode(CodeBook& codes, std::string_view prefix, ObjectRef owner) {
    auto before = std::to_string(owner.number - 1);
    if (before.size() < 4) before.insert(0, 4 - before.size(), '0');
    return codes.addNext(std::string{prefix} + before, owner);
}

void becomeSummary(Activity& activity) {
    activity.kind = ActivityKind::summary;
    activity.optimistic = activity.mostLikely = activity.pessimistic = std::nullopt;
    activity.constraint.reset();
    activity.deadline.reset();
    activity.percentComplete.reset();
    activity.actualStart.reset();
    activity.actualFinish.reset();
}

Dependency newLink(CodeBook& codes, DependencyId id, const TypedLink& typed, ActivityId successor) {
    Dependency link;
    link.id = id;
    link.code = freeCode(codes, "D", refTo(id));
    link.predecessor = typed.predecessor;
    link.successor = successor;
    link.type = typed.type;
    link.lag = typed.lag;
    link.lagUnit = typed.lagUnit;
    return link;
}

base::Result<ChangeSet> moveBy(const Portfolio& portfolio, ActivityId id, int direction) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    const auto& activity = **found;
    auto lists = children(portfolio);
    const bool known = activity.parent && portfolio.find(*activity.parent);
    auto& siblings = lists[known ? activity.parent : std::nullopt];
    const auto at = std::find(siblings.begin(), siblings.end(), &portfolio.all<Activity>().at(id));
    const auto index = at - siblings.begin() + direction;
    if (index < 0 || index >= static_cast<std::ptrdiff_t>(siblings.size())) return ChangeSet{};
    const auto other = siblings[static_cast<std::size_t>(index)]->id;
    const auto upper = direction < 0 ? other : id;
    const auto lower = direction < 0 ? id : other;

    std::vector<ActivityId> order;
    const auto below = withDescendants(portfolio, lower);
    const auto above = withDescendants(portfolio, upper);
    const std::set<ActivityId> moving{below.begin(), below.end()};
    for (const auto row : outline(portfolio)) {
        if (row == upper) order.insert(order.end(), below.begin(), below.end());
        if (!moving.contains(row)) order.push_back(row);
    }
    std::map<ActivityId, Activity> edited;
    // The block that comes first keeps the positions of the one it passes, so that little else moves.
    std::vector<std::int64_t> positions;
    for (const auto each : above) positions.push_back(portfolio.all<Activity>().at(each).position);
    for (const auto each : below) positions.push_back(portfolio.all<Activity>().at(each).position);
    std::sort(positions.begin(), positions.end());
    std::size_t next = 0;
    for (const auto& block : {below, above}) {
        for (const auto each : block) {
            auto moved = portfolio.all<Activity>().at(each);
            moved.position = positions[next++];
            edited.emplace(each, std::move(moved));
        }
    }
    place(portfolio, order, edited);
    auto changes = labelled(direction < 0 ? "Move “{name}” up" : "Move “{name}” down", activity);
    append(portfolio, edited, changes);
    return changes;
}

}  // namespace

std::vector<ActivityId> outline(const Portfolio& portfolio) {
    const auto lists = children(portfolio);
    std::vector<ActivityId> rows;
    rows.reserve(portfolio.all<Activity>().size());
    const auto visit = [&](const auto& self, std::optional<ActivityId> parent) -> void {
        const auto list = lists.find(parent);
        if (list == lists.end()) return;
        for (const auto* activity : list->second) {
            rows.push_back(activity->id);
            self(self, activity->id);
        }
    };
    visit(visit, std::nullopt);
    return rows;
}

int outlineLevel(const Portfolio& portfolio, const Activity& activity) {
    int level = 0;
    for (auto parent = activity.parent; parent; ++level) {
        const auto* above = portfolio.find(*parent);
        if (!above) break;
        parent = above->parent;
    }
    return level;
}

base::Result<ChangeSet> renameActivity(const Portfolio& portfolio, ActivityId id, std::string name,
                                       Language language) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    if (name.empty()) return base::failure("An activity needs a name.");
    auto after = **found;
    const bool onlyDutch = after.nameEn.empty();
    (language == Language::dutch || onlyDutch ? after.nameNl : after.nameEn) = std::move(name);
    return changed("Rename “{name}”", **found, std::move(after));
}

base::Result<ChangeSet> setDuration(const Portfolio& portfolio, ActivityId id, TypedDuration duration) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    auto after = **found;
    if (after.kind == ActivityKind::summary) {
        return base::failure("The duration of “{name}” follows from what it contains.",
                             {{"name", shownName(after)}});
    }
    if (duration.work < WorkTime{}) return base::failure("A duration is not below zero.");
    after.kind = duration.work == WorkTime{} ? ActivityKind::milestone : ActivityKind::task;
    // The estimates of a milestone were no estimates of work.
    if ((*found)->kind == ActivityKind::milestone) after.optimistic = after.pessimistic = std::nullopt;
    after.mostLikely = duration.work;
    after.durationUnit = duration.unit;
    if (after.optimistic) after.optimistic = std::min(*after.optimistic, duration.work);
    if (after.pessimistic) after.pessimistic = std::max(*after.pessimistic, duration.work);
    if (after.kind == ActivityKind::milestone && after.pessimistic) after.pessimistic = duration.work;
    return changed("Change the duration of “{name}”", **found, std::move(after));
}

base::Result<ChangeSet> setStart(const Portfolio& portfolio, ActivityId id,
                                 std::optional<TypedMoment> start) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    auto after = **found;
    if (after.kind == ActivityKind::summary) {
        return base::failure("The dates of “{name}” follow from what it contains.",
                             {{"name", shownName(after)}});
    }
    if (!start) {
        if (after.actualStart)
            return base::failure("“{name}” has started; set its progress to 0 % first.",
                                 {{"name", shownName(after)}});
        after.constraint.reset();
        return changed("Free the dates of “{name}”", **found, std::move(after));
    }
    const auto moment = momentOf(portfolio, after, *start, false);
    if (after.actualStart) {
        after.actualStart = moment;
        if (after.kind == ActivityKind::milestone && after.actualFinish) after.actualFinish = moment;
        return changed("Change the actual start of “{name}”", **found, std::move(after));
    }
    after.constraint = Constraint{ConstraintType::startNoEarlierThan, moment};
    return changed("Start “{name}” no earlier", **found, std::move(after));
}

base::Result<ChangeSet> setFinish(const Portfolio& portfolio, ActivityId id,
                                  std::optional<TypedMoment> finish) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    auto after = **found;
    if (after.kind == ActivityKind::summary) {
        return base::failure("The dates of “{name}” follow from what it contains.",
                             {{"name", shownName(after)}});
    }
    if (!finish) {
        if (after.actualFinish)
            return base::failure("“{name}” is finished; set its progress below 100 % first.",
                                 {{"name", shownName(after)}});
        after.constraint.reset();
        return changed("Free the dates of “{name}”", **found, std::move(after));
    }
    const auto moment = momentOf(portfolio, after, *finish, true);
    if (after.actualFinish) {
        after.actualFinish = moment;
        if (after.kind == ActivityKind::milestone) after.actualStart = moment;
        return changed("Change the actual finish of “{name}”", **found, std::move(after));
    }
    after.constraint = Constraint{ConstraintType::finishNoEarlierThan, moment};
    return changed("Finish “{name}” no earlier", **found, std::move(after));
}

base::Result<ChangeSet> setConstraint(const Portfolio& portfolio, ActivityId id,
                                      std::optional<Constraint> constraint) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    auto after = **found;
    if (after.kind == ActivityKind::summary) {
        return base::failure("The dates of “{name}” follow from what it contains.",
                             {{"name", shownName(after)}});
    }
    after.constraint = constraint;
    return changed("Change the constraint of “{name}”", **found, std::move(after));
}

base::Result<ChangeSet> setDeadline(const Portfolio& portfolio, ActivityId id,
                                    std::optional<TypedMoment> deadline) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    auto after = **found;
    after.deadline.reset();
    if (deadline) after.deadline = momentOf(portfolio, after, *deadline, true);
    return changed("Change the deadline of “{name}”", **found, std::move(after));
}

base::Result<ChangeSet> setPercentComplete(const Portfolio& portfolio, ActivityId id, Percent share,
                                           Moment plannedStart, Moment plannedFinish) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    auto after = **found;
    if (after.kind == ActivityKind::summary) {
        return base::failure("The progress of “{name}” follows from what it contains.",
                             {{"name", shownName(after)}});
    }
    if (share < percent(0) || share > percent(100))
        return base::failure("Progress lies between 0 and 100 %.");
    const auto status = portfolio.settings().statusDate;
    const auto dayEnd = momentOf(portfolio, after, {status, std::nullopt}, true);
    const auto dayStart = momentOf(portfolio, after, {status, std::nullopt}, false);
    after.percentComplete = share;
    if (share == percent(0)) {
        after.actualStart.reset();
        after.actualFinish.reset();
    } else {
        if (!after.actualStart) after.actualStart = std::min(plannedStart, dayStart);
        if (share < percent(100)) {
            after.actualFinish.reset();
        } else if (!after.actualFinish) {
            after.actualFinish = std::max(*after.actualStart, std::min(plannedFinish, dayEnd));
        }
        if (after.kind == ActivityKind::milestone && after.actualFinish)
            after.actualStart = after.actualFinish;
    }
    return changed("Change the progress of “{name}”", **found, std::move(after));
}

base::Result<ChangeSet> setPredecessors(const Portfolio& portfolio, ActivityId successor,
                                        const std::vector<TypedLink>& links) {
    const auto found = activityAt(portfolio, successor);
    if (!found) return base::failure(found.error());
    auto changes = labelled("Change the predecessors of “{name}”", **found);
    std::vector<const Dependency*> present;
    for (const auto& link : portfolio.all<Dependency>()) {
        if (link.successor == successor) present.push_back(&link);
    }
    // A link that is there already keeps its record; what is left over may change its type.
    std::set<DependencyId> kept;
    const auto take = [&](const TypedLink& typed, bool ofItsType) -> const Dependency* {
        for (const auto* link : present) {
            if (link->predecessor != typed.predecessor || kept.contains(link->id)) continue;
            if (ofItsType && link->type != typed.type) continue;
            kept.insert(link->id);
            return link;
        }
        return nullptr;
    };
    std::vector<const Dependency*> before;
    for (const auto& typed : links) before.push_back(take(typed, true));
    std::set<std::pair<ActivityId, LinkType>> seen;
    CodeBook codes{portfolio};
    auto next = portfolio.all<Dependency>().nextId();
    for (std::size_t i = 0; i < links.size(); ++i) {
        const auto& typed = links[i];
        const auto from = activityAt(portfolio, typed.predecessor);
        if (!from) return base::failure(from.error());
        if (typed.predecessor == successor) {
            return base::failure("“{name}” cannot wait for itself.", {{"name", shownName(**found)}});
        }
        if (isWithin(portfolio, successor, typed.predecessor) ||
            isWithin(portfolio, typed.predecessor, successor)) {
            return base::failure("“{name}” cannot be linked with what it contains, or is in.",
                                 {{"name", shownName(**found)}});
        }
        if (!seen.insert({typed.predecessor, typed.type}).second) {
            return base::failure("“{name}” stands there twice.", {{"name", shownName(**from)}});
        }
        const auto* link = before[i] ? before[i] : take(typed, false);
        if (!link) {
            changes.add(newLink(codes, next, typed, successor));
            ++next.number;
            continue;
        }
        auto after = *link;
        after.type = typed.type;
        after.lag = typed.lag;
        after.lagUnit = typed.lagUnit;
        changes.change(*link, std::move(after));
    }
    std::set<ObjectRef> gone;
    for (const auto* link : present) {
        if (!kept.contains(link->id)) gone.insert(refTo(link->id));
    }
    removeForeignParts(
        portfolio, [&gone](ObjectRef ref) { return gone.contains(ref); }, changes);
    for (const auto* link : present) {
        if (gone.contains(refTo(link->id))) changes.remove(*link);
    }
    return changes;
}

base::Result<NewActivity> addActivity(const Portfolio& portfolio, std::optional<ActivityId> before,
                                      std::string name, Language language) {
    if (name.empty()) return base::failure("An activity needs a name.");
    const auto* next = before ? portfolio.find(*before) : nullptr;
    Activity added;
    added.id = portfolio.all<Activity>().nextId();
    CodeBook codes{portfolio};
    added.code = freeCode(codes, "A", refTo(added.id));
    added.nameNl = name;
    if (language == Language::english) added.nameEn = std::move(name);
    added.kind = ActivityKind::task;
    const auto* calendar = calendarOf(portfolio, added);
    added.mostLikely = calendar ? calendar->dayLength : hours(8);
    added.percentComplete = percent(0);
    if (next) {
        added.parent = next->parent;
        added.programme = next->programme;
    }
    std::vector<ActivityId> order;
    for (const auto row : outline(portfolio)) {
        if (next && row == next->id) order.push_back(added.id);
        order.push_back(row);
    }
    if (!next) order.push_back(added.id);
    std::map<ActivityId, Activity> edited{{added.id, added}};
    place(portfolio, order, edited);
    NewActivity made{labelled("Add “{name}”", added), added.id};
    append(portfolio, edited, made.changes);
    return made;
}

base::Result<ChangeSet> removeActivity(const Portfolio& portfolio, ActivityId id) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    auto changes = labelled("Remove “{name}”", **found);
    const auto doomed = withDescendants(portfolio, id);
    const std::set<ActivityId> gone{doomed.begin(), doomed.end()};
    const auto isGone = [&gone](ObjectRef ref) {
        return ref.kind == RecordKind::activity && gone.contains(ActivityId{ref.number});
    };
    std::set<ObjectRef> hanging;
    for (const auto& promise : portfolio.all<BaselineDate>()) {
        if (!isGone(promise.object)) continue;
        hanging.insert(refTo(promise.id));
        changes.remove(promise);
    }
    for (const auto& link : portfolio.all<Dependency>()) {
        if (!gone.contains(link.predecessor) && !gone.contains(link.successor)) continue;
        hanging.insert(refTo(link.id));
        changes.remove(link);
    }
    removeForeignParts(
        portfolio, [&](ObjectRef ref) { return isGone(ref) || hanging.contains(ref); }, changes);
    for (auto each = doomed.rbegin(); each != doomed.rend(); ++each)
        changes.remove(portfolio.all<Activity>().at(*each));

    // What else refers to them is left to a person.
    std::string users;
    forEachTable(portfolio, [&]<class Record>(const Table<Record>& table) {
        constexpr bool handled = std::is_same_v<Record, ForeignPart> ||
                                 std::is_same_v<Record, BaselineDate> || std::is_same_v<Record, Dependency> ||
                                 std::is_same_v<Record, Activity>;
        if constexpr (!handled) {
            std::vector<ObjectRef> refs;
            for (const auto& record : table) {
                refs.clear();
                for (const auto& field : fields<Record>()) field.references(&record, refs);
                if (std::none_of(refs.begin(), refs.end(), isGone)) continue;
                if (!users.empty()) users += ", ";
                const auto code = codeOf(portfolio, refTo(record.id));
                const auto name = nameOf(portfolio, refTo(record.id));
                users += name == code ? code : code + " " + name;
            }
        }
    });
    if (!users.empty()) {
        return base::failure("“{name}” is still used by {users}. Change those first.",
                             {{"name", shownName(**found)}, {"users", users}});
    }
    return changes;
}

base::Result<ChangeSet> indent(const Portfolio& portfolio, ActivityId id) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    auto lists = children(portfolio);
    const bool known = (*found)->parent && portfolio.find(*(*found)->parent);
    const auto& siblings = lists[known ? (*found)->parent : std::nullopt];
    const auto at = std::find(siblings.begin(), siblings.end(), *found);
    if (at == siblings.begin())
        return base::failure("There is no activity above “{name}” on its level.",
                             {{"name", shownName(**found)}});
    const auto& above = **std::prev(at);
    std::map<ActivityId, Activity> edited;
    if (above.kind != ActivityKind::summary) {
        for (const auto& link : portfolio.all<Dependency>()) {
            const bool joins = (link.predecessor == above.id && link.successor == id) ||
                               (link.predecessor == id && link.successor == above.id);
            if (!joins) continue;
            return base::failure(
                "“{name}” and “{other}” are linked. Remove the link first: a summary cannot be linked with "
                "what it contains.",
                {{"name", shownName(above)}, {"other", shownName(**found)}});
        }
        becomeSummary(edited.emplace(above.id, above).first->second);
    }
    edited.emplace(id, **found).first->second.parent = above.id;
    place(portfolio, outline(portfolio), edited);
    auto changes = labelled("Indent “{name}”", **found);
    append(portfolio, edited, changes);
    return changes;
}

base::Result<ChangeSet> outdent(const Portfolio& portfolio, ActivityId id) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    const auto* parent = (*found)->parent ? portfolio.find(*(*found)->parent) : nullptr;
    if (!parent)
        return base::failure("“{name}” stands at the top level already.", {{"name", shownName(**found)}});
    const auto block = withDescendants(portfolio, id);
    const std::set<ActivityId> moving{block.begin(), block.end()};
    const auto family = withDescendants(portfolio, parent->id);
    ActivityId last = parent->id;
    for (const auto each : family) {
        if (!moving.contains(each)) last = each;
    }
    std::vector<ActivityId> order;
    for (const auto row : outline(portfolio)) {
        if (!moving.contains(row)) order.push_back(row);
        if (row == last) order.insert(order.end(), block.begin(), block.end());
    }
    auto after = **found;
    after.parent = parent->parent;
    std::map<ActivityId, Activity> edited{{id, std::move(after)}};
    // A summary left without anything in it is an ordinary activity again.
    if (family.size() == block.size() + 1) {
        auto task = *parent;
        task.kind = ActivityKind::task;
        const auto* calendar = calendarOf(portfolio, task);
        task.mostLikely = calendar ? calendar->dayLength : hours(8);
        task.percentComplete = percent(0);
        edited.emplace(task.id, std::move(task));
    }
    place(portfolio, order, edited);
    auto changes = labelled("Outdent “{name}”", **found);
    append(portfolio, edited, changes);
    return changes;
}

base::Result<ChangeSet> moveUp(const Portfolio& portfolio, ActivityId id) {
    return moveBy(portfolio, id, -1);
}

base::Result<ChangeSet> moveDown(const Portfolio& portfolio, ActivityId id) {
    return moveBy(portfolio, id, 1);
}

base::Result<ChangeSet> linkInOrder(const Portfolio& portfolio, const std::vector<ActivityId>& activities) {
    ChangeSet changes{
        base::message("Link {count} activities", {{"count", std::to_string(activities.size())}}), {}, {}};
    CodeBook codes{portfolio};
    auto next = portfolio.all<Dependency>().nextId();
    std::set<std::pair<ActivityId, ActivityId>> joined;
    for (std::size_t i = 1; i < activities.size(); ++i) {
        for (const auto id : {activities[i - 1], activities[i]}) {
            const auto found = activityAt(portfolio, id);
            if (!found) return base::failure(found.error());
        }
        const auto [one, other] = std::pair{activities[i - 1], activities[i]};
        if (one != other && (isWithin(portfolio, one, other) || isWithin(portfolio, other, one))) {
            return base::failure("“{name}” cannot be linked with what it contains, or is in.",
                                 {{"name", shownName(**activityAt(portfolio, other))}});
        }
        const auto& links = portfolio.all<Dependency>();
        const bool linked = std::any_of(links.begin(), links.end(), [&](const Dependency& link) {
            return link.predecessor == activities[i - 1] && link.successor == activities[i];
        });
        if (linked || activities[i - 1] == activities[i]) continue;
        if (!joined.insert({activities[i - 1], activities[i]}).second) continue;
        changes.add(newLink(codes, next, {activities[i - 1], LinkType::finishToStart, {}, TimeUnit::day},
                            activities[i]));
        ++next.number;
    }
    return changes;
}

Moment finishOfPlan(const Portfolio& portfolio, const TypedMoment& typed) {
    return momentOf(portfolio, {}, typed, true);
}

base::Result<ChangeSet> setStatusDate(const Portfolio& portfolio, Day statusDate) {
    ChangeSet changes{base::message("Set the status date to {day}", {{"day", isoText(statusDate)}}), {}, {}};
    auto after = portfolio.settings();
    if (after.statusDate != statusDate) after.statusMoment.reset();
    after.statusDate = statusDate;
    changes.change(portfolio.settings(), std::move(after));
    return changes;
}

base::Result<ChangeSet> setSettings(const Portfolio& portfolio, Settings settings) {
    const auto& before = portfolio.settings();
    if (settings.statusDate != before.statusDate && settings.statusMoment == before.statusMoment)
        settings.statusMoment.reset();
    auto onlyDate = before;
    onlyDate.statusDate = settings.statusDate;
    onlyDate.statusMoment = settings.statusMoment;
    if (settings == onlyDate) return setStatusDate(portfolio, settings.statusDate);
    ChangeSet changes{base::message("Change the scheduling rules"), {}, {}};
    changes.change(before, std::move(settings));
    return changes;
}

base::Result<ChangeSet> setScheduleRules(const Portfolio& portfolio, Profile profile,
                                         bool statusDateIsFloor) {
    ChangeSet changes{base::message("Change the scheduling rules"), {}, {}};
    auto after = portfolio.settings();
    after.profile = profile;
    after.statusDateIsFloor = statusDateIsFloor;
    changes.change(portfolio.settings(), std::move(after));
    return changes;
}

}  // namespace mijlpaal::model

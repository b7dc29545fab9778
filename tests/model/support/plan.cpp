#include "tests/model/support/plan.h"

#include "model/rules.h"
#include "tests/model/support/random.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace mijlpaal::model {

ActivityId Plan::add(std::string name, ActivityKind kind, std::int64_t days,
                     std::optional<ActivityId> parent) {
    Activity activity;
    activity.code = "A" + std::to_string(portfolio.all<Activity>().nextId().number);
    activity.nameNl = std::move(name);
    activity.kind = kind;
    activity.parent = parent;
    activity.position = 1024 * portfolio.all<Activity>().nextId().number;
    if (kind != ActivityKind::summary) activity.mostLikely = hours(8 * days);
    return put(activity);
}

DependencyId Plan::link(ActivityId from, ActivityId to, LinkType type, WorkTime lag, TimeUnit lagUnit) {
    Dependency link;
    link.code = "D" + std::to_string(portfolio.all<Dependency>().nextId().number);
    link.predecessor = from;
    link.successor = to;
    link.type = type;
    link.lag = lag;
    link.lagUnit = lagUnit;
    return put(link);
}

const ChangeSet& Plan::perform(base::Result<ChangeSet> edit) {
    REQUIRE_MESSAGE(edit.has_value(), complaint(edit));
    auto after = apply(portfolio, *edit);
    REQUIRE_MESSAGE(after.has_value(), complaint(after));
    portfolio = std::move(*after);
    last = std::move(*edit);
    return last;
}

std::string rows(const Portfolio& portfolio) {
    std::string text;
    int depth = 0;
    const auto close = [&](int to) {
        for (; depth > to; --depth) text += " )";
    };
    for (const auto id : outline(portfolio)) {
        const auto& activity = portfolio.all<Activity>().at(id);
        const auto level = outlineLevel(portfolio, activity);
        if (level > depth) text += "(";
        close(level);
        depth = level;
        if (!text.empty()) text += " ";
        text += activity.nameNl;
    }
    close(0);
    return text;
}

namespace {

template <class Record>
Id<Record> anyOf(const Portfolio& portfolio) {
    std::vector<Id<Record>> ids;
    for (const auto& record : portfolio.all<Record>()) ids.push_back(record.id);
    return ids.empty() ? Id<Record>{99} : *rc::gen::elementOf(ids);
}

Moment randomMoment() {
    return Moment::at(makeDay(2027, 3, 31) + std::chrono::days{within(-60, 60)},
                      *rc::gen::element<std::int64_t>(4800, 7201, 10200));
}

std::optional<TypedMoment> randomTyped() {
    if (within(0, 4) == 0) return std::nullopt;
    TypedMoment typed{randomMoment().day(), std::nullopt};
    if (*rc::gen::arbitrary<bool>()) typed.timeOfDay = within<std::int64_t>(0, dayTenths);
    return typed;
}

TimeUnit randomUnit() {
    return static_cast<TimeUnit>(within(0, 5));
}

}  // namespace

Portfolio randomPlan(int most) {
    Plan plan;
    const auto count = within(0, most + 1);
    std::vector<ActivityId> summaries;
    std::vector<ActivityId> others;
    // Positions are made with gaps of 1 or of 1024, or with none at all, as other programs may leave them.
    const auto gap = *rc::gen::element<std::int64_t>(0, 1, 1024);
    for (int i = 0; i < count; ++i) {
        std::optional<ActivityId> parent;
        if (!summaries.empty() && within(0, 3) > 0) parent = *rc::gen::elementOf(summaries);
        const auto kind = static_cast<ActivityKind>(within(0, 3));
        const auto id =
            plan.add("a" + std::to_string(i), kind, kind == ActivityKind::task ? within(1, 20) : 0, parent);
        (kind == ActivityKind::summary ? summaries : others).push_back(id);
        const bool started = within(0, 4) == 0;
        const bool finished = started && *rc::gen::arbitrary<bool>();
        const bool constrained = within(0, 4) == 0;
        const auto when = randomMoment();
        plan.change(id, [&](Activity& activity) {
            activity.position = gap * within(1, 30);
            if (kind == ActivityKind::summary) return;
            if (constrained)
                activity.constraint = Constraint{static_cast<ConstraintType>(within(1, 7)), when};
            if (!started) return;
            activity.actualStart = when;
            activity.percentComplete = percent(40);
            if (!finished) return;
            activity.percentComplete = percent(100);
            activity.actualFinish = kind == ActivityKind::milestone ? when : Moment{when.tenths + 4800};
        });
    }
    if (others.size() > 1) {
        const auto links = within(0, 6);
        for (int i = 0; i < links; ++i) {
            const auto from = *rc::gen::elementOf(others);
            const auto to = *rc::gen::elementOf(others);
            if (from == to) continue;
            plan.link(from, to, static_cast<LinkType>(within(0, 4)), hours(within(-8, 8)), randomUnit());
        }
        System system;
        system.code = "S1";
        system.readyActivity = *rc::gen::elementOf(others);
        plan.put(system);
        BaselineDate promise;
        promise.object = refTo(*rc::gen::elementOf(others));
        plan.put(promise);
        ForeignPart part;
        part.object = refTo(*rc::gen::elementOf(others));
        plan.put(part);
        if (!plan.portfolio.all<Dependency>().empty()) {
            part.object = refTo(anyOf<Dependency>(plan.portfolio));
            plan.put(part);
        }
    }
    RC_ASSERT(brokenRules(plan.portfolio).empty());
    return plan.portfolio;
}

ChangeSet randomEdit(const Portfolio& portfolio) {
    const auto id = anyOf<Activity>(portfolio);
    const auto made = [&]() -> base::Result<ChangeSet> {
        switch (within(0, 17)) {
            case 0:
                return renameActivity(portfolio, id, *rc::gen::element<std::string>("", "x", "y"),
                                      *rc::gen::element(Language::dutch, Language::english));
            case 1: {
                const TypedDuration duration{hours(within(-1, 40)), randomUnit()};
                return setDuration(portfolio, id, duration);
            }
            case 2:
                return setStart(portfolio, id, randomTyped());
            case 3:
                return setFinish(portfolio, id, randomTyped());
            case 4:
                return setConstraint(portfolio, id,
                                     Constraint{static_cast<ConstraintType>(within(1, 7)), randomMoment()});
            case 5:
                return setDeadline(portfolio, id, randomTyped());
            case 6: {
                const auto share = Percent{*rc::gen::element<std::int64_t>(0, 1, 5000, 10000, 10001)};
                const auto start = randomMoment();
                return setPercentComplete(portfolio, id, share, start, {start.tenths + 48'000});
            }
            case 7: {
                std::vector<TypedLink> links;
                const auto count = within(0, 4);
                for (int i = 0; i < count; ++i) {
                    const auto from = anyOf<Activity>(portfolio);
                    const auto type = static_cast<LinkType>(within(0, 4));
                    const auto lag = hours(within(-8, 8));
                    links.push_back({from, type, lag, randomUnit()});
                }
                return setPredecessors(portfolio, id, links);
            }
            case 8: {
                const auto before = *rc::gen::arbitrary<bool>() ? std::optional{id} : std::nullopt;
                return addActivity(portfolio, before, "new", Language::dutch).map([](NewActivity added) {
                    return added.changes;
                });
            }
            case 9:
                return removeActivity(portfolio, id);
            case 10:
                return indent(portfolio, id);
            case 11:
                return outdent(portfolio, id);
            case 12:
                return moveUp(portfolio, id);
            case 13:
                return moveDown(portfolio, id);
            case 14: {
                const auto rows = outline(portfolio);
                const auto count = within<std::size_t>(0, rows.size() + 1);
                return linkInOrder(portfolio,
                                   {rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(count)});
            }
            case 15:
                return setStatusDate(portfolio, randomMoment().day());
            default:
                return setScheduleRules(portfolio, *rc::gen::element(Profile::msp, Profile::p6),
                                        *rc::gen::arbitrary<bool>());
        }
    }();
    return made ? *made : ChangeSet{};
}

}  // namespace mijlpaal::model

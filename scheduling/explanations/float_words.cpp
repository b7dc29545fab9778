#include "scheduling/explanations/words.h"

#include "scheduling/obligations/law_deadlines.h"

namespace mijlpaal::scheduling {

using model::Activity;
using model::ActivityId;
using model::WorkTime;

namespace {

class FloatWords {
public:
    FloatWords(const FloatExplanation& room, ActivityId id, const Workings& workings, const Telling& telling)
        : room_{room}, id_{id}, workings_{workings}, telling_{telling}, name_{telling.name(id)} {}

    std::vector<Sentence> all() {
        const auto& activity = workings_.portfolio().all<Activity>().at(id_);
        if (activity.actualFinish) {
            say("“{name}” is finished, so it has no float left.", {{"name", name_}});
            return std::move(sentences_);
        }
        if (activity.inactive)
            say("“{name}” is inactive: it follows its links, but moves nothing.", {{"name", name_}});
        sayCritical();
        if (room_.limit) sayLimit(*room_.limit);
        if (room_.brokenPromise) sayHeld(*room_.brokenPromise);
        if (room_.held) {
            sayHeld(*room_.held);
            if (!room_.held->held.isRequired) sayPreferred(room_.held->held);
        }
        sayWay();
        sayHits();
        for (const auto& missed : room_.missed) sayMissed(missed);
        return std::move(sentences_);
    }

private:
    void say(std::string_view text, base::MessageValues values, std::vector<model::ObjectRef> about = {}) {
        about.insert(about.begin(), refTo(id_));
        sentences_.push_back({base::message(text, values), std::move(about)});
    }

    std::string work(WorkTime time) const { return telling_.work(time, id_); }
    std::string amount(WorkTime time) const { return telling_.amount(time, id_); }

    void sayCritical() {
        if (room_.total < WorkTime{})
            return say("“{name}” is {amount} too late.", {{"name", name_}, {"amount", amount(room_.total)}});
        if (room_.critical)
            return say("“{name}” is critical: its total float is {total}.",
                       {{"name", name_}, {"total", work(room_.total)}});
        // In MS Project a summary with work that is done has no float, whatever is left in it.
        if (room_.total == WorkTime{}) return say("“{name}” is not critical.", {{"name", name_}});
        say("“{name}” is not critical: it can slip by {total}.",
            {{"name", name_}, {"total", work(room_.total)}});
    }

    void sayLimit(const FloatLimit& limit) {
        const auto last = limit.chain.back();
        const auto bound = telling_.name(last);
        const auto date = telling_.moment(limit.date);
        std::vector<model::ObjectRef> about;
        for (const auto each : limit.chain) {
            if (each != id_) about.push_back(refTo(each));
        }
        const auto tell = [&](std::string_view text) {
            say(text, {{"activity", bound}, {"date", date}}, about);
        };
        switch (limit.bound) {
            case Bound::endOfPlan:
                tell("What limits it is the end of the plan, {date}, by way of “{activity}”.");
                break;
            case Bound::mustFinishBy:
                tell("What limits it is that the plan must finish by {date}, by way of “{activity}”.");
                break;
            case Bound::deadline:
                tell("What limits it is the deadline of “{activity}”, {date}.");
                break;
            case Bound::constraint:
                tell("What limits it is the constraint on “{activity}”, {date}.");
                break;
            case Bound::external:
                tell("What limits it is a plan elsewhere that waits for “{activity}”, {date}.");
                break;
            case Bound::openEnd:
                tell("What limits it is “{activity}”, on which nothing waits: {date}.");
                break;
        }
        if (limit.chain.size() > 2) {
            std::string path;
            for (const auto each : limit.chain)
                path += (path.empty() ? "" : " > ") + model::codeOf(workings_.portfolio(), refTo(each));
            say("The chain that leads there is {path}.", {{"path", path}}, about);
        }
    }

    void sayHeld(const HeldRoom& room) {
        const bool isMissed = room.room < WorkTime{};
        const auto& held = room.held;
        const auto tell = [&](std::string_view kept, std::string_view missed) {
            say(isMissed ? missed : kept,
                {{"room", amount(room.room)},
                 {"name", telling_.name(held.to)},
                 {"date", telling_.day(held.day)},
                 {"lead", amount(held.lead)}},
                {held.to, refTo(held.activity)});
        };
        switch (held.by) {
            case HeldBy::deadline:
                return tell("It has {room} of room to the deadline of “{name}”, {date}.",
                            "It is {room} too late for the deadline of “{name}”, {date}.");
            case HeldBy::constraint:
                return tell("It has {room} of room to the date that binds “{name}”, {date}.",
                            "It is {room} too late for the date that binds “{name}”, {date}.");
            case HeldBy::promise:
                return tell("It has {room} of room to the date promised for “{name}”, {date}.",
                            "It is {room} too late for the date promised for “{name}”, {date}.");
            case HeldBy::law:
            case HeldBy::decision:
                break;
        }
        if (held.lead == WorkTime{})
            return tell("It has {room} of room to “{name}”, {date}.",
                        "It is {room} too late for “{name}”, {date}.");
        tell("It has {room} of room to “{name}”, {date}, beside the {lead} needed before it.",
             "It is {room} too late for “{name}”, {date}, before which {lead} are needed.");
    }

    /// What happens when a date of the law that only prefers something is missed.
    void sayPreferred(const HeldDate& held) {
        const auto& portfolio = workings_.portfolio();
        for (const auto& each : lawDeadlines(portfolio, workings_.schedule(), workings_.clocks())) {
            const auto& need = portfolio.all<model::LawDependency>().at(each.dependency);
            if (each.isRequired || each.activity != held.activity || refTo(need.lawMilestone) != held.to) continue;
            const auto name = telling_.name(held.activity);
            if (!need.fallback)
                return say("The law prefers “{name}” by then, and can do without it.", {{"name", name}},
                           {refTo(held.activity)});
            const auto tell = [&](std::string_view text) {
                say(text, {{"name", name}, {"fallback", telling_.name(*need.fallback)}},
                    {refTo(held.activity), *need.fallback});
            };
            if (each.kept == Kept::missed)
                return tell("The law prefers “{name}” by then; “{fallback}”, which takes its place, is too late too.");
            return tell("The law prefers “{name}” by then; without it “{fallback}” takes its place, in time.");
        }
    }

    /// Where it is more than the one whose date was named.
    void sayWay() {
        const auto& way = room_.heldVia;
        if (way.empty() || (way.size() == 1 && room_.held->held.to == refTo(way.front()))) return;
        std::string path;
        std::vector<model::ObjectRef> about;
        for (const auto each : way) {
            path += (path.empty() ? "" : " > ") + model::codeOf(workings_.portfolio(), refTo(each));
            about.push_back(refTo(each));
        }
        say("The way to that date leads through {path}.", {{"path", path}}, about);
    }

    void sayHits() {
        constexpr std::size_t told = 3;
        for (std::size_t i = 0; i < room_.hits.size() && i < told; ++i) {
            const auto& hit = room_.hits[i];
            std::vector<model::ObjectRef> about;
            if (hit.link) about.push_back(refTo(*hit.link));
            about.push_back(refTo(hit.activity));
            const auto successor = telling_.name(hit.activity);
            if (hit.room <= WorkTime{}) {
                say("As soon as it slips, “{successor}” slips too.", {{"successor", successor}}, about);
            } else if (i == 0) {
                say("The first to move is “{successor}”, when it slips by more than {room}.",
                    {{"successor", successor}, {"room", work(hit.room)}}, about);
            } else {
                say("Next is “{successor}”, when it slips by more than {room}.",
                    {{"successor", successor}, {"room", work(hit.room)}}, about);
            }
        }
        if (room_.total > WorkTime{} && room_.interfering > WorkTime{} && !room_.hits.empty())
            say("Of its float it can use {free} without moving others; the rest, {interfering}, it takes "
                "from them.",
                {{"free", work(room_.free)}, {"interfering", work(room_.interfering)}});
        if (room_.independent > WorkTime{})
            say("It keeps {independent} of that, however late what comes before it.",
                {{"independent", work(room_.independent)}});
    }

    void sayMissed(const MissedDate& missed) {
        const auto activity = telling_.name(missed.activity);
        const auto date = telling_.moment(missed.date);
        const auto late = telling_.amount(missed.late, missed.activity);
        const auto tell = [&](std::string_view text) {
            say(text, {{"activity", activity}, {"date", date}, {"late", late}}, {refTo(missed.activity)});
        };
        switch (missed.bound) {
            case Bound::deadline:
                return tell("“{activity}” misses its deadline, {date}, by {late}.");
            case Bound::mustFinishBy:
                return tell("The plan must finish by {date}; “{activity}” is {late} later.");
            case Bound::external:
                return tell("A plan elsewhere needs “{activity}” by {date}; it is {late} later.");
            case Bound::constraint:
            case Bound::endOfPlan:
            case Bound::openEnd:
                return tell("“{activity}” misses the date of its constraint, {date}, by {late}.");
        }
    }

    const FloatExplanation& room_;
    ActivityId id_;
    const Workings& workings_;
    const Telling& telling_;
    std::string name_;
    std::vector<Sentence> sentences_;
};

}  // namespace

std::vector<Sentence> sentencesFor(const FloatExplanation& room, ActivityId id, const Workings& workings,
                                   const Telling& telling) {
    return FloatWords{room, id, workings, telling}.all();
}

}  // namespace mijlpaal::scheduling

#include "model/edit.h"
#include "model/edits/clock.h"
#include "model/question.h"
#include "model/rules.h"
#include "tests/support/random_edits.h"

#include <doctest/doctest.h>

// A duration agrees with the dates beside it: what is finished took as long as its actual dates say.

namespace mijlpaal::model {
namespace {

/// How long a finished activity took by its dates; nothing where they do not bind it.
std::optional<WorkTime> took(const Portfolio& plan, const Activity& activity) {
    if (!activity.actualStart || !activity.actualFinish || isMilestone(activity.kind)) return std::nullopt;
    if (!isDecidedByPlanner(activity)) return std::nullopt;
    return edits::workDone(plan, activity);
}

class Typing {
public:
    explicit Typing(unsigned seed) : random_{seed} {}

    std::size_t upTo(std::size_t most) { return random_() % (most + 1); }

    TypedMoment moment() {
        const auto day = makeDay(2027, 1, 4) + std::chrono::days{static_cast<int>(upTo(120))};
        if (upTo(2) > 0) return {day, std::nullopt};
        return {day, static_cast<std::int64_t>(600 * upTo(23))};
    }

    /// What a planner types of an activity, where it is clear what it means.
    base::Result<ChangeSet> edit(const Portfolio& plan, ActivityId id) {
        const auto start = Moment::at(makeDay(2027, 2, 1), 4800), finish = Moment::at(makeDay(2027, 2, 12), 10200);
        switch (upTo(4)) {
            case 0: {
                const TypedDuration typed{{static_cast<std::int64_t>(600 * upTo(100))}, TimeUnit::day};
                if (const auto question = questionOfDuration(plan, id, typed, Language::english))
                    return question->choices[upTo(question->choices.size() - 1)].changes;
                return setDuration(plan, id, typed);
            }
            case 1: {
                const Percent share = percent(upTo(2) == 0 ? static_cast<std::int64_t>(upTo(100)) : 100);
                if (const auto question =
                        questionOfProgress(plan, id, share, start, finish, Language::english))
                    return question->choices[upTo(question->choices.size() - 1)].changes;
                return setPercentComplete(plan, id, share, start, finish);
            }
            case 2:
                return setStart(plan, id, moment());
            case 3:
                return setFinish(plan, id, moment());
            default:
                return setRemaining(plan, id, {{static_cast<std::int64_t>(600 * upTo(60))}, TimeUnit::day});
        }
    }

private:
    std::mt19937 random_;
};

}  // namespace

TEST_CASE("whatever is typed of work, once it is finished its duration is that of its actual dates") {
    int finished = 0;
    for (const auto profile : {Profile::msp, Profile::p6}) {
        for (unsigned seed = 0; seed < 200; ++seed) {
            CAPTURE(seed);
            auto plan = tests::RandomEdits{seed}.plan();
            auto settings = plan.settings();
            settings.profile = profile;
            settings.statusDateIsFloor = profile == Profile::p6;
            plan.all<Settings>().put(settings);
            Typing typing{seed};
            std::vector<ActivityId> ids;
            for (const auto& each : plan.all<Activity>()) ids.push_back(each.id);
            for (int i = 0; i < 20; ++i) {
                const auto id = ids[typing.upTo(ids.size() - 1)];
                const auto edit = typing.edit(plan, id);
                if (!edit || edit->empty()) continue;
                auto after = apply(plan, *edit);
                REQUIRE(after.has_value());
                if (!newlyBrokenRules(plan, *after, *edit).empty()) continue;
                const auto label = plain(edit->label);
                CAPTURE(label);
                CAPTURE(i);
                const auto& activity = *after->find(id);
                if (const auto work = took(*after, activity)) {
                    ++finished;
                    const auto dates = isoText(*activity.actualStart) + " " + isoText(*activity.actualFinish);
                    CAPTURE(dates);
                    CAPTURE(activity.mostLikely.value_or(WorkTime{}).tenths);
                    CAPTURE(work->tenths);
                    CAPTURE(activity.pieces.size());
                    CAPTURE(activity.suspended.has_value());
                    CAPTURE(activity.manual);
                    REQUIRE(activity.mostLikely.value_or(WorkTime{}) == *work);
                    REQUIRE_FALSE(activity.remaining.has_value());
                }
                plan = std::move(*after);
            }
        }
    }
    CHECK(finished > 1'000);
}

}  // namespace mijlpaal::model

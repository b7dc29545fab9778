#pragma once

#include "app/session.h"
#include "base/result.h"
#include "forecasting/earned_value.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::app {

enum class BaselineKind {
    /// The plan of a revision.
    revision,
    /// Dates that were promised, row by row.
    promises,
    /// The baseline dates that activities brought along from another program.
    recorded,
};

/// A plan or a set of promises to compare with.
struct KnownBaseline {
    BaselineKind kind = BaselineKind::revision;
    std::string code, name;
    /// Nothing for the dates that activities brought along.
    std::optional<model::Day> takenOn;
    /// Of a baseline that is the plan of a revision.
    std::int64_t revision = 0;
    std::string decisionReference;

    bool operator==(const KnownBaseline&) const = default;
};

/// The code of the dates that activities brought along.
inline constexpr std::string_view recordedBaseline = "recorded";

/// All baselines of a portfolio in the order of their days, those without a day first.
std::vector<KnownBaseline> baselinesOf(const model::Portfolio& portfolio);

/// Those that say when work starts; promises give a finish alone.
std::vector<KnownBaseline> baselinesWithStarts(const model::Portfolio& portfolio);

/// Nothing when there is no baseline of that code.
std::optional<KnownBaseline> findBaseline(const model::Portfolio& portfolio, std::string_view code);

/// When something was planned by a baseline; a promise gives a finish alone. A day stands for the first or
/// last worked moment of it.
struct BaselinePlan {
    std::optional<model::Moment> start, finish;
    /// Working time between the two, on the calendar of that time.
    std::optional<model::WorkTime> duration;
    model::DatePrecision precision = model::DatePrecision::day;

    bool operator==(const BaselinePlan&) const = default;
};

/// By activity and milestone of the law.
using BaselinePlans = std::map<model::ObjectRef, BaselinePlan>;

/// The activities that a baseline says the start and the finish of.
forecasting::PlannedSpans spansIn(const BaselinePlans& plans);

/// The plans of baselines, of which those that name a revision are loaded and scheduled once.
class BaselineShelf {
public:
    /// `session` must outlive it.
    explicit BaselineShelf(const Session& session) : session_{session} {}

    /// What a baseline says, about objects that the portfolio of now may not hold any more.
    /// Errors: the file has no such revision, or that plan cannot be scheduled by the rules of today.
    /// Cost:   the first time a revision is asked for, replay of the journal and a schedule.
    base::Result<BaselinePlans> plans(const View& now, const KnownBaseline& baseline);

private:
    base::Result<const BaselinePlans*> planOf(std::int64_t revision);

    const Session& session_;
    std::map<std::int64_t, BaselinePlans> revisions_;
};

/// How far the plan of now is from a baseline: positive is later, or longer. Working time on the calendar the
/// activity has now.
struct Variance {
    model::ActivityId activity;
    BaselinePlan baseline;
    std::optional<model::WorkTime> start, finish, duration;
    /// Calendar days between the two days.
    std::optional<std::int64_t> startDays, finishDays;
};

/// Nothing for an activity of which the baseline says nothing.
/// Cost: the calendars are wound once for a view.
std::optional<Variance> varianceOf(const View& now, const BaselinePlans& plans, model::ActivityId activity);

/// For each activity of which the baseline says anything, in the order of the rows.
std::vector<Variance> variances(const View& now, const BaselinePlans& plans);

/// What was expected of a milestone on a day.
struct TrendPoint {
    model::Day reportedOn{};
    model::Day expected{};
    model::DatePrecision precision = model::DatePrecision::day;
    /// Empty for the plan of now, and of a revision that no baseline names.
    std::string baseline;
    /// Of such a revision.
    std::int64_t revision = 0;

    bool operator==(const TrendPoint&) const = default;
};

/// The plan as it was last before each move of the status date, as baselines without a code, by the day of that status.
/// Errors: the journal cannot be read.
/// Cost:   a look at all that was written.
base::Result<std::vector<KnownBaseline>> reportedPlans(const Session& session);

/// How the dates of all milestones, of the plan and of the law, were foretold of which any baseline with a day says
/// something.
/// Errors: as below.
base::Result<std::map<model::ObjectRef, std::vector<TrendPoint>>> trendsOf(const View& now, BaselineShelf& shelf);

/// How the date of an activity or milestone of the law was foretold, by every baseline that has a day and
/// says something of it, by `others` (see `reportedPlans`), and by the plan of now, as of its status date: in the order of
/// those days. A baseline hides no other: all stay beside each other.
/// Errors: as for `BaselineShelf::plans`; there is no plan of now.
base::Result<std::vector<TrendPoint>> trendOf(model::ObjectRef object, const View& now, BaselineShelf& shelf,
                                              const std::vector<KnownBaseline>& others = {});

/// The changes that were to be told of something, in the order in which they were known: why it moved.
std::vector<model::ReportableChangeId> reasonsOf(const model::Portfolio& portfolio, model::ObjectRef object);

}  // namespace mijlpaal::app

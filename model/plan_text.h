#pragma once

#include "base/result.h"
#include "model/portfolio.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The short texts that planners type and read: durations, links, days.
namespace mijlpaal::model {

/// How much work a unit stands for, on one calendar.
struct UnitLengths {
    WorkTime day = hours(8);
    WorkTime week = hours(40);
    /// Twenty working days, as in MS Project.
    WorkTime month = hours(160);
};

UnitLengths unitLengths(const Calendar& calendar);

/// The calendar an activity works on: its own, or that of the portfolio; nothing when neither is set.
const Calendar* calendarOf(const Portfolio& portfolio, const Activity& activity);
UnitLengths unitLengthsOf(const Portfolio& portfolio, const Activity& activity);

enum class Language { dutch, english };

/// An amount of work in the unit in which it was typed.
struct TypedDuration {
    WorkTime work;
    TimeUnit unit = TimeUnit::day;

    bool operator==(const TypedDuration&) const = default;
};

/// Reads `3d`, `4h`, `2w`, `1mo`, `30m`, and in Dutch `3 dg`, `4 u`, `2 wk`, `1 mnd`, with a decimal comma or
/// point and an optional trailing `?`; a bare number is days. Both languages are understood at once, but for a
/// number that means one thing in Dutch and another in English: `1.000` is a thousand in Dutch, `1,000` in
/// English.
/// Errors: what is no duration; `1,000` in Dutch, `1.000` in English, and either without a language.
base::Result<TypedDuration> durationFrom(std::string_view text, const UnitLengths& lengths,
                                         std::optional<Language> language = std::nullopt);

/// "12d", "4,5 dg", "1.326,8 dg": rounded to what people type.
std::string durationText(WorkTime work, TimeUnit unit, const UnitLengths& lengths, Language language);

/// A predecessor as typed: which activity, how it is linked and with what lag.
struct TypedLink {
    ActivityId predecessor;
    LinkType type = LinkType::finishToStart;
    WorkTime lag;
    TimeUnit lagUnit = TimeUnit::day;

    bool operator==(const TypedLink&) const = default;
};

/// Reads `A0012FS+3d;A0014SS,9FF-1d`: codes of activities or row numbers (from 1, in the order of
/// `rows`), a type (FS, SS, FF, SF, or in Dutch EB, BB, EE, BE; without one FS) and a lag. Links are
/// separated by `;` or `,`.
/// Errors: the first part that is not a link, with the part named.
base::Result<std::vector<TypedLink>> linksFrom(std::string_view text, const Table<Activity>& activities,
                                               const std::vector<ActivityId>& rows,
                                               const UnitLengths& lengths,
                                               std::optional<Language> language = std::nullopt);

/// The links that end at an activity, as `linksFrom` reads them with the unit lengths of that activity:
/// "A0012FS+3d;A0014SS". No lag is rounded: what two decimals do not hold gets four, or is in minutes.
std::string linksText(const Portfolio& portfolio, ActivityId successor, Language language);
/// The same, for who knows which links end there; the other looks at every link.
std::string linksText(const Portfolio& portfolio, ActivityId successor, std::span<const DependencyId> links,
                      Language language);

/// Which links end at an activity, in the order of their table: made in one pass over them.
class LinksBySuccessor {
public:
    explicit LinksBySuccessor(const Table<Dependency>& links);

    std::span<const DependencyId> of(ActivityId successor) const;

private:
    /// Ascending; the links that end at one are at the same places.
    std::vector<ActivityId> successors_;
    std::vector<DependencyId> links_;
};

/// Reads a day as people type it: `31-3-2027`, `31/3/27`, `31 mrt 2027`, `2027-03-31`, with an optional time
/// behind it (`13:30`). A year of two digits is in this century.
struct TypedMoment {
    Day day{};
    std::optional<std::int64_t> timeOfDay;

    bool operator==(const TypedMoment&) const = default;
};
base::Result<TypedMoment> typedMomentFrom(std::string_view text);

/// "31-03-2027" in Dutch, "31 Mar 2027" in English.
std::string dayText(Day day, Language language);

/// "31 maart 2027", "maart 2027", "eerste kwartaal 2027", "2027": a date as exactly as it may be told.
std::string dayText(Day day, DatePrecision precision, Language language);

}  // namespace mijlpaal::model

#pragma once

#include "model/day.h"
#include "model/moment.h"
#include "model/record_ids.h"
#include "model/recurrence.h"
#include "model/shifts.h"
#include "model/words.h"
#include "model/work_time.h"

#include <optional>
#include <string>

/// What every portfolio has: its settings, its calendars, and what people or other programs left with a record.
namespace mijlpaal::model {

/// What holds for the whole portfolio. There is exactly one.
struct Settings {
    SettingsId id;
    std::string nameNl, nameEn;
    std::string organisation;
    /// All work up to the end of this day is done or not; what remains comes after it.
    Day statusDate{};
    Profile profile = Profile::p6;
    /// Remaining work may not be planned before the end of the status date.
    bool statusDateIsFloor = true;
    /// The moment before which nothing starts; without it the first constraint or actual date leads.
    std::optional<Moment> plannedStart;
    /// The milestone of the law that the portfolio works towards, and what that law is called in a Dutch
    /// sentence, to stand behind "het": "nieuwe Wetboek van Strafvordering".
    std::optional<LawMilestoneId> lawMilestone;
    std::string lawNameNl;
    /// What the replacement is for, in whole Dutch sentences that may be told, and where they were published.
    std::string purposeNl, purposeSource;
    std::optional<CalendarId> calendar;
    /// The moment at which the status was taken, where that is not the end of the status date.
    std::optional<Moment> statusMoment;
    /// Without a planned start, the plan starts as late as it can to end here (MS Project, "schedule from
    /// finish").
    std::optional<Moment> plannedFinish;
    /// Late dates are reckoned from here rather than from the last finish (P6, "must finish by").
    std::optional<Moment> mustFinishBy;
    /// Constraints may pull work before what its links ask (MS Project, "honor constraint dates").
    bool honoursConstraints = true;
    /// Each activity without a successor ends its own network, so its late finish is its early finish.
    bool openEndsAreCritical = false;
    CriticalDefinition criticalDefinition = CriticalDefinition::totalFloat;
    /// Total float up to this is critical.
    WorkTime criticalLimit;
    FloatType floatType = FloatType::smallest;
    ProgressLogic progressLogic = ProgressLogic::retainedLogic;
    /// Without one, that of the profile: the successor's in MS Project, the predecessor's in P6.
    std::optional<LagCalendar> lagCalendar;
    /// Work in progress may be split by the status date or by links (MS Project).
    bool splitsWorkInProgress = true;
    /// The roles that may approve proposals and open closed periods, divided by `;`; empty for every role.
    std::string approverRoles;
    /// Milestones of the law come no earlier than the steps of the bills that they follow.
    bool textFollowsBills = false;
    /// From where on evidence speaks against a green status: a promise that moved by more working days than
    /// this, work done that is as many points of a hundred behind the plan, and money paid above so many per
    /// cent of the estimate while work is left.
    std::int64_t promiseMovedLimitDays = 20, workBehindLimitPoints = 10, paidLimitPercent = 100;
    std::optional<SourceRank> purposeRank;
    std::string purposeReference;

    bool operator==(const Settings&) const = default;
};

struct Calendar {
    CalendarId id;
    std::string code;
    std::string nameNl, nameEn;
    Weekdays workingWeekdays;
    /// The length of "one day" when a duration is shown in days.
    WorkTime dayLength;
    Shifts workingHours;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;
    /// The calendar that rules on every day on which this one says nothing itself.
    std::optional<CalendarId> base;
    /// Days of the week with hours of their own. On other days a calendar with a base follows that, and one
    /// without works its `workingHours` on its `workingWeekdays`.
    WeekHours week;

    bool operator==(const Calendar&) const = default;
};

/// A day that differs from the week, or on which a legal term may not end.
struct Holiday {
    HolidayId id;
    Day day{};
    std::string nameNl, nameEn;
    std::string weekday;
    bool nonworking = true;
    /// A statutory term that would end on this day is extended (Algemene termijnenwet, art. 1 and 3).
    bool extendsLegalTerm = false;
    CalendarId calendar;
    std::string source;
    Basis basis = Basis::own;
    /// The last day of a stretch of days; nothing for one day.
    std::optional<Day> lastDay;
    /// The hours worked on such a day when it is not `nonworking`.
    Shifts workingHours;
    /// On which days from `day` up to `lastDay` it falls; nothing for all of them.
    std::optional<Recurrence> recurrence;

    bool operator==(const Holiday&) const = default;
};

/// Weeks of a calendar with hours of their own, from one day up to and including another.
struct WorkWeek {
    WorkWeekId id;
    CalendarId calendar;
    std::string nameNl;
    Day firstDay{}, lastDay{};
    WeekHours week;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const WorkWeek&) const = default;
};

/// What people write down with a record of any other kind, and the address of a file, a page or a letter about
/// it. It is internal: nothing that is published tells of it.
struct Note {
    NoteId id;
    std::string code;
    ObjectRef object;
    std::string text;
    /// A web address, or the path of a file.
    std::string address;
    std::optional<Day> day;
    std::string authorRole;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Note&) const = default;
};

/// What a file held about a record that is not modelled; kept to be written back.
struct ForeignPart {
    ForeignPartId id;
    ObjectRef object;
    /// The kind of file it came from: `csv`, `mspdi`, `xer`.
    std::string origin;
    /// What it was called there, such as the column.
    std::string key;
    std::string content;

    bool operator==(const ForeignPart&) const = default;
};

}  // namespace mijlpaal::model

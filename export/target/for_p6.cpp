#include "export/target/hold.h"
#include "export/target/lags.h"
#include "export/target/summary_links.h"
#include "export/target/told.h"
#include "export/target/translated.h"
#include "formats/xer/columns.h"
#include "formats/xer/kept.h"
#include "model/remaining.h"
#include "model/status_moment.h"

#include <algorithm>
#include <set>

namespace mijlpaal::exporting {

namespace {

using base::message;
using base::Severity;
using model::Activity;
using model::ActivityKind;
using model::Constraint;
using model::ConstraintType;
using model::Dependency;
using model::Moment;

std::optional<Moment> toMinute(const std::optional<Moment>& moment) {
    if (!moment) return moment;
    return Moment{(moment->tenths + 5) / 10 * 10};
}

class Translation {
public:
    Translation(const model::Portfolio& from, const scheduling::Schedule& schedule)
        : from_{from}, schedule_{schedule}, made_{from, {}} {}

    Translated run() {
        for (const auto& activity : from_.all<Activity>()) {
            if (activity.kind != ActivityKind::summary) translate(activity);
        }
        for (const auto& assignment : from_.all<model::Assignment>()) translate(assignment);
        leaveOutLinks();
        translateSettings();
        fixLinks();
        leaveOutPlaces();
        tellCounts();
        const auto held = hold(made_.portfolio, schedule_, Program::p6, {made_.portfolio.settings()});
        tellHeld(made_.findings, made_.portfolio, schedule_, Program::p6, held);
        tellLeftOut(made_.findings, from_, formats::xer::origin);
        return std::move(made_);
    }

private:
    void translate(const Activity& before) {
        auto activity = before;
        if (activity.elapsed) {
            activity.elapsed = false;
            activity.calendar = dayAndNight();
            ++elapsed_;
        }
        if (activity.manual || activity.isExternal) {
            activity.manual = activity.isExternal = false;
            activity.manualStart = activity.manualFinish = std::nullopt;
            ++placed_;
        }
        if (activity.inactive) inactive_.insert(activity.id);
        if (!activity.pieces.empty()) {
            activity.pieces.clear();
            ++split_;
        }
        if (activity.levelingDelay != model::WorkTime{}) {
            activity.levelingDelay = {};
            ++levelled_;
        }
        if (activity.deadline) translateDeadline(activity);
        // P6 tells what is left of work under way by itself, and what is done by the data date.
        if (activity.actualStart && !activity.actualFinish && !activity.remaining)
            activity.remaining = model::remainingOf(activity);
        activity.actualDuration.reset();
        roundMoments(activity);
        if (activity != before) made_.portfolio.all<Activity>().put(std::move(activity));
    }

    /// A date by which it should be done moves nothing in P6.
    void translateDeadline(Activity& activity) {
        const Constraint bound{ConstraintType::finishNoLaterThan, *activity.deadline};
        auto& place = activity.constraint ? activity.secondConstraint : activity.constraint;
        if (place) {
            ++lostDeadlines_;
        } else {
            place = bound;
            ++deadlines_;
        }
        activity.deadline.reset();
    }

    static void roundMoments(Activity& activity) {
        for (auto* moment :
             {&activity.actualStart, &activity.actualFinish, &activity.suspended, &activity.resumed,
              &activity.expectedFinish, &activity.externalEarlyStart, &activity.externalLateFinish})
            *moment = toMinute(*moment);
        for (auto* constraint : {&activity.constraint, &activity.secondConstraint}) {
            if (*constraint) (*constraint)->date = *toMinute((*constraint)->date);
        }
    }

    /// P6 spreads work evenly, and knows no work beside the normal hours.
    void translate(const model::Assignment& before) {
        auto assignment = before;
        assignment.contour = model::WorkContour::flat;
        assignment.levelingDelay = assignment.overtimeWork = assignment.remainingOvertimeWork = {};
        if (assignment != before) made_.portfolio.all<model::Assignment>().put(std::move(assignment));
    }

    model::CalendarId dayAndNight() {
        if (dayAndNight_) return *dayAndNight_;
        auto& table = made_.portfolio.all<model::Calendar>();
        model::Calendar calendar;
        calendar.id = table.nextId();
        calendar.nameNl = "24 uur";
        calendar.nameEn = "24 hours";
        calendar.code = "24";
        for (int number = 1; table.findByCode(calendar.code); ++number)
            calendar.code = "24-" + std::to_string(number);
        calendar.workingWeekdays = {{true, true, true, true, true, true, true}};
        calendar.workingHours = {{0, model::dayTenths}};
        calendar.dayLength = model::hours(24);
        dayAndNight_ = calendar.id;
        table.put(std::move(calendar));
        return *dayAndNight_;
    }

    /// What takes no part in the plan follows its predecessors and moves nothing.
    void leaveOutLinks() {
        if (inactive_.empty()) return;
        for (const auto& link : from_.all<Dependency>()) {
            if (inactive_.contains(link.predecessor)) made_.portfolio.all<Dependency>().erase(link.id);
        }
    }

    /// P6 has no dates of a summary, and all that is in a plan takes part in it; links were written by what
    /// was so.
    void leaveOutPlaces() {
        auto& table = made_.portfolio.all<Activity>();
        for (const auto& before : from_.all<Activity>()) {
            const bool isDated = before.kind == ActivityKind::summary &&
                                 (before.constraint || before.secondConstraint || before.manual);
            if (!isDated && !before.inactive) continue;
            auto activity = *table.find(before.id);
            activity.inactive = false;
            if (isDated) {
                activity.constraint = activity.secondConstraint = std::nullopt;
                activity.manual = false;
                activity.manualStart = activity.manualFinish = std::nullopt;
            }
            table.put(std::move(activity));
        }
    }

    void fixLinks() {
        if (hasLags(from_)) {
            const scheduling::Workings workings{from_, schedule_};
            lags_ = fixLags(workings, made_.portfolio,
                            [](const Dependency& link) { return link.lagKind == model::LagKind::working; });
        }
        summaryLinks_ = expandSummaryLinks(made_.portfolio, schedule_);
    }

    void translateSettings() {
        auto settings = from_.settings();
        const auto& options = schedule_.options;
        settings.profile = model::Profile::p6;
        settings.statusDateIsFloor = true;
        settings.plannedFinish.reset();
        settings.lagCalendar = options.lagCalendar.value_or(options.profile == model::Profile::msp
                                                                ? model::LagCalendar::successor
                                                                : model::LagCalendar::predecessor);
        if (options.profile == model::Profile::msp) {
            // MS Project has work that has begun go on, whatever comes before it.
            settings.progressLogic = model::ProgressLogic::progressOverride;
        }
        if (!settings.plannedStart && isNewFile()) settings.plannedStart = schedule_.projectStart;
        settings.plannedStart = toMinute(settings.plannedStart);
        setDataDate(settings);
        if (settings != from_.settings()) made_.portfolio.all<model::Settings>().put(std::move(settings));
    }

    /// A file that was read goes out with the project that it had.
    bool isNewFile() const {
        const auto& parts = from_.all<model::ForeignPart>();
        return std::none_of(parts.begin(), parts.end(),
                            [](const auto& each) { return each.origin == formats::xer::origin; });
    }

    /// In P6 nothing that is left lies before the data date.
    void setDataDate(model::Settings& settings) {
        if (schedule_.options.profile == model::Profile::p6 && schedule_.options.statusDateIsFloor) return;
        std::optional<Moment> first;
        for (const auto& activity : from_.all<Activity>()) {
            const auto* dates = schedule_.find(activity.id);
            const bool isGathered =
                activity.kind == ActivityKind::summary || activity.kind == ActivityKind::wbsSummary;
            if (!dates || isGathered || activity.actualFinish) continue;
            if (!first || dates->remainingStart < *first) first = dates->remainingStart;
        }
        const auto before = model::statusMomentOf(settings);
        if (!first || *first >= before) return;
        settings.statusDate = formats::xer::lastDayDone(*first);
        settings.statusMoment = Moment{first->tenths / 10 * 10};
        made_.findings.push_back(
            {Severity::warning,
             {},
             message(
                 "The data date is written as {date}, where what is left begins: P6 moves work that is left "
                 "behind its data date.",
                 {{"date", model::isoText(first->day())}}),
             message("Set the data date in P6 when the progress is up to date.")});
    }

    void tellCounts() {
        const auto tell = [this](std::size_t count, std::string_view sentence, base::Message help = {}) {
            tellCount(made_.findings, Severity::note, count, sentence, std::move(help));
        };
        tell(lags_, "Lags are written as hours on a calendar, which keeps the dates of now: {count}.",
             message("Look at them again when the dates move."));
        tell(summaryLinks_, "Links that end at a summary are written to the activities in it: {count}.",
             message("What is added to the summary in P6 needs a link of its own."));
        tell(elapsed_, "Durations that run day and night are written with a calendar of 24 hours: {count}.");
        tell(placed_, "What is placed by hand is placed by its links, or a date, in P6: {count}.");
        tell(inactive_.size(),
             "Activities that take no part in the plan do so in P6; what follows them does not wait: "
             "{count}.");
        tell(split_, "Split work is written as one piece, with its pauses: {count}.");
        tell(levelled_, "Delays by levelling are written as dates: {count}.");
        tell(deadlines_,
             "Deadlines are written as “finish on or before”, which moves nothing in P6: {count}.");
        const auto& all = from_.all<Activity>();
        tell(static_cast<std::size_t>(std::count_if(
                 all.begin(), all.end(),
                 [](const Activity& each) { return each.baselineStart || each.baselineFinish; })),
             "Baseline dates are left out: {count}.");
        tell(lostDeadlines_, "Deadlines of activities that have constraints already are left out: {count}.");
    }

    const model::Portfolio& from_;
    const scheduling::Schedule& schedule_;
    Translated made_;
    std::optional<model::CalendarId> dayAndNight_;
    std::set<model::ActivityId> inactive_;
    std::size_t elapsed_ = 0, placed_ = 0, split_ = 0, levelled_ = 0, deadlines_ = 0, lostDeadlines_ = 0;
    std::size_t lags_ = 0, summaryLinks_ = 0;
};

}  // namespace

Translated forP6(const model::Portfolio& portfolio, const scheduling::Schedule& schedule) {
    return Translation{portfolio, schedule}.run();
}

}  // namespace mijlpaal::exporting

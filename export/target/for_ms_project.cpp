#include "export/target/hold.h"
#include "export/target/lags.h"
#include "export/target/told.h"
#include "export/target/translated.h"
#include "formats/mspdi_schema.h"
#include "model/remaining.h"

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
using model::Profile;

bool isSpan(ActivityKind kind) {
    return kind == ActivityKind::levelOfEffort || kind == ActivityKind::wbsSummary;
}

/// The settings with which MS Project, or another program that knows its rules alone, reads the plan.
model::Settings rulesOfMsProject(const model::Portfolio& plan, const scheduling::Schedule& schedule) {
    auto settings = plan.settings();
    settings.profile = Profile::msp;
    settings.statusDateIsFloor = false;
    settings.honoursConstraints = true;
    settings.lagCalendar.reset();
    settings.progressLogic = {};
    settings.plannedStart = settings.plannedFinish
                                ? std::nullopt
                                : std::optional{settings.plannedStart.value_or(schedule.projectStart)};
    return settings;
}

/// Those, and those that come back here: as they are, and with the profile of MS Project chosen for them.
std::vector<model::Settings> rulesOfReaders(const model::Portfolio& plan,
                                            const scheduling::Schedule& schedule) {
    std::vector<model::Settings> rules{rulesOfMsProject(plan, schedule)};
    auto own = plan.settings();
    for (const auto profile : {own.profile, Profile::msp}) {
        own.profile = profile;
        if (std::find(rules.begin(), rules.end(), own) == rules.end()) rules.push_back(own);
    }
    return rules;
}

class Translation {
public:
    Translation(const model::Portfolio& from, const scheduling::Schedule& schedule)
        : from_{from}, schedule_{schedule}, isP6_{schedule.options.profile == Profile::p6}, made_{from, {}} {}

    Translated run() {
        for (const auto& activity : from_.all<Activity>()) {
            if (activity.kind != ActivityKind::summary) translate(activity);
        }
        for (const auto& resource : from_.all<model::Resource>()) translate(resource);
        leaveOutLinks();
        setStart();
        fixLags();
        tellCounts();
        const auto held =
            hold(made_.portfolio, schedule_, Program::msProject, rulesOfReaders(made_.portfolio, schedule_));
        tellHeld(made_.findings, made_.portfolio, schedule_, Program::msProject, held);
        tellLeftOut(made_.findings, from_, formats::mspdi::origin);
        const auto& notes = from_.all<model::Note>();
        const auto others = std::count_if(notes.begin(), notes.end(), [](const model::Note& note) {
            return note.object.kind != model::RecordKind::activity;
        });
        tellCount(made_.findings, base::Severity::warning, static_cast<std::size_t>(others),
                  "Notes of other things than activities are left out: {count}.");
        return std::move(made_);
    }

private:
    void translate(const Activity& before) {
        auto activity = before;
        if (isSpan(activity.kind)) makeTask(activity);
        if (activity.kind == ActivityKind::startMilestone) {
            activity.kind = ActivityKind::milestone;
            ++startMilestones_;
        }
        if (isP6_ && !activity.actualStart && activity.remaining &&
            *activity.remaining != activity.mostLikely) {
            activity.mostLikely = activity.remaining;
            activity.remaining.reset();
        }
        activity.expectedFinish.reset();
        translateProgress(activity);
        if (const auto* dates = schedule_.find(activity.id);
            dates && (activity.manual || activity.isExternal)) {
            activity.manualStart = dates->start;
            activity.manualFinish = dates->finish;
        }
        translateConstraints(activity);
        if (activity != before) made_.portfolio.all<Activity>().put(std::move(activity));
    }

    /// A file has both what is done and what is left, but where the percentage alone tells it, which comes
    /// back here.
    static void translateProgress(Activity& activity) {
        if (!activity.actualStart && !activity.actualFinish) activity.percentComplete = model::percent(0);
        const bool isRunning = activity.actualStart && !activity.actualFinish;
        const bool byPercent = activity.percentComplete && !activity.remaining && !activity.actualDuration;
        if (!isRunning || byPercent) return;
        const auto left = model::remainingOf(activity);
        if (!activity.actualDuration) activity.actualDuration = model::doneOf(activity);
        activity.remaining = left;
    }

    /// In MS Project a machine is a resource that works, and drives dates as people do.
    void translate(const model::Resource& before) {
        if (before.kind != model::ResourceKind::equipment) return;
        auto resource = before;
        resource.kind = model::ResourceKind::labour;
        made_.portfolio.all<model::Resource>().put(std::move(resource));
    }

    /// A fixed span, which follows nothing.
    void makeTask(Activity& activity) {
        const auto* dates = schedule_.find(activity.id);
        activity.kind = ActivityKind::task;
        activity.constraint = activity.secondConstraint = std::nullopt;
        activity.durationType = model::DurationType::fixedDuration;
        activity.calendarUse = model::CalendarUse::ownCalendar;
        if (dates) activity.mostLikely = std::max(model::WorkTime{}, dates->duration);
        spans_.insert(activity.id);
    }

    // ---- constraints -----------------------------------------------------------------------------

    /// MS Project has one constraint, and a deadline that moves nothing.
    void translateConstraints(Activity& activity) {
        const auto first = activity.constraint, second = activity.secondConstraint;
        const bool isOwn = !second && !activity.externalEarlyStart && !activity.externalLateFinish &&
                           (!first || (!isP6_ && !isSoft(first->type)));
        if (isOwn) return;
        activity.constraint = activity.secondConstraint = std::nullopt;
        for (const auto& each : {first, second}) {
            if (each) translate(activity, *each);
        }
        if (activity.externalEarlyStart && !activity.constraint)
            activity.constraint =
                Constraint{ConstraintType::startNoEarlierThan, *activity.externalEarlyStart};
        if (activity.externalLateFinish) setDeadline(activity, *activity.externalLateFinish);
        activity.externalEarlyStart = activity.externalLateFinish = std::nullopt;
        if (activity.constraint != first) ++constraints_;
    }

    static bool isSoft(ConstraintType type) {
        return type == ConstraintType::startOn || type == ConstraintType::finishOn;
    }

    void translate(Activity& activity, const Constraint& constraint) {
        const auto bind = [&](ConstraintType type) {
            // What is under way heeds no such bound in P6, and that of its finish in MS Project.
            const bool isRunning = activity.actualStart && !activity.actualFinish;
            if (activity.constraint || (isRunning && type == ConstraintType::finishNoEarlierThan)) return;
            activity.constraint = Constraint{type, constraint.date};
        };
        switch (constraint.type) {
            case ConstraintType::startNoEarlierThan:
                return bind(ConstraintType::startNoEarlierThan);
            case ConstraintType::finishNoEarlierThan:
                return bind(ConstraintType::finishNoEarlierThan);
            case ConstraintType::startOn:
                bind(ConstraintType::startNoEarlierThan);
                return setDeadline(activity, finishOf(activity, constraint.date));
            case ConstraintType::finishOn:
                bind(ConstraintType::finishNoEarlierThan);
                return setDeadline(activity, constraint.date);
            case ConstraintType::startNoLaterThan:
                return setDeadline(activity, finishOf(activity, constraint.date));
            case ConstraintType::finishNoLaterThan:
                return setDeadline(activity, constraint.date);
            case ConstraintType::mustStartOn:
            case ConstraintType::mustFinishOn:
            case ConstraintType::asLateAsPossible:
                activity.constraint = constraint;
        }
    }

    /// When what starts then is done.
    Moment finishOf(const Activity& activity, Moment start) {
        if (!clocks_) clocks_.emplace(from_);
        const auto work = activity.mostLikely.value_or(model::WorkTime{});
        if (activity.elapsed) return {start.tenths + work.tenths};
        const auto& clock = (*clocks_)[clocks_->of(activity.calendar)];
        return clock.finishAt(clock.workAt(start) + work);
    }

    static void setDeadline(Activity& activity, Moment date) {
        activity.deadline = std::min(activity.deadline.value_or(date), date);
    }

    /// A file tells when its plan starts.
    void setStart() {
        auto settings = from_.settings();
        if (settings.plannedStart || settings.plannedFinish) return;
        settings.plannedStart = schedule_.projectStart;
        made_.portfolio.all<model::Settings>().put(std::move(settings));
    }

    // ---- links -----------------------------------------------------------------------------------

    void leaveOutLinks() {
        if (spans_.empty()) return;
        for (const auto& link : from_.all<Dependency>()) {
            if (spans_.contains(link.predecessor) || spans_.contains(link.successor))
                made_.portfolio.all<Dependency>().erase(link.id);
        }
    }

    void fixLags() {
        if (!hasLags(from_)) return;
        const scheduling::Workings workings{from_, schedule_};
        auto settings = made_.portfolio.settings();
        const auto counting = settings.lagCalendar;
        const auto profile = settings.profile;
        settings.lagCalendar = model::LagCalendar::successor;
        made_.portfolio.all<model::Settings>().put(settings);
        lags_ = exporting::fixLags(workings, made_.portfolio, [](const Dependency& link) {
            return link.lagKind == model::LagKind::working || link.lagKind == model::LagKind::elapsed ||
                   link.lagHundredthsOfPercent % 100 == 0;
        });
        // Where all lags stand as they were, so does what they are counted on.
        if (lags_ == 0 || (profile == Profile::msp && !counting)) settings.lagCalendar = counting;
        made_.portfolio.all<model::Settings>().put(std::move(settings));
    }

    void tellCounts() {
        const auto tell = [this](std::size_t count, std::string_view sentence, base::Message help = {}) {
            tellCount(made_.findings, Severity::note, count, sentence, std::move(help));
        };
        tell(lags_, "Lags are written as hours on a calendar, which keeps the dates of now: {count}.",
             message("Look at them again when the dates move."));
        tell(spans_.size(),
             "Levels of effort and WBS summaries are written as tasks of a fixed length, without links: "
             "{count}.",
             message("Look at their dates again when what they span moves."));
        tell(startMilestones_, "Start milestones are written as milestones: {count}.");
        tell(constraints_, "Constraints of P6 are written as bounds and deadlines: {count}.");
    }

    const model::Portfolio& from_;
    const scheduling::Schedule& schedule_;
    const bool isP6_;
    Translated made_;
    std::optional<scheduling::Clocks> clocks_;
    std::set<model::ActivityId> spans_;
    std::size_t startMilestones_ = 0, constraints_ = 0, lags_ = 0;
};

}  // namespace

Translated forMsProject(const model::Portfolio& portfolio, const scheduling::Schedule& schedule) {
    return Translation{portfolio, schedule}.run();
}

}  // namespace mijlpaal::exporting

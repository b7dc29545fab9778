#include "export/xer/for_p6.h"

#include "formats/xer/cells.h"
#include "formats/xer/columns.h"
#include "scheduling/workings.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace mijlpaal::exporting {

namespace {

using base::message;
using model::Activity;
using model::ActivityId;
using model::ActivityKind;
using model::Dependency;
using model::LinkType;
using model::WorkTime;

class Translation {
public:
    Translation(const model::Portfolio& from, const scheduling::Schedule& schedule)
        : from_{from}, schedule_{schedule}, workings_{from, schedule}, made_{from, {}} {
        for (const auto& link : from.all<Dependency>()) codes_.insert(link.code);
    }

    ForP6 run() {
        fixLags();
        expandLinks();
        expandDates();
        setDataDate();
        return std::move(made_);
    }

private:
    void tell(const std::string& code, base::Message text, base::Message help) {
        made_.findings.push_back({base::Severity::warning, {code, {}, {}}, std::move(text), std::move(help)});
    }

    bool isSummary(ActivityId id) const {
        const auto* activity = from_.find(id);
        return activity && activity->kind == ActivityKind::summary;
    }

    // ---- lags ------------------------------------------------------------------------------------

    /// P6 counts a lag on a calendar; the passes say how much of that it is.
    void fixLags() {
        const auto& network = workings_.network();
        for (std::uint32_t k = 0; k < network.links.size(); ++k) {
            const auto id = workings_.recordOf(k);
            if (!id) continue;
            auto link = from_.all<Dependency>().at(*id);
            if (link.lagKind == model::LagKind::working) continue;
            const auto leaves = workings_.leaves(k);
            const auto& clock = workings_.clocks()[network.nodes[workings_.targetOf(k)].floatClock];
            link.lag = clock.between(leaves, workings_.spans().beyond(network.links[k], leaves));
            link.lagKind = model::LagKind::working;
            link.lagUnit = model::TimeUnit::hour;
            link.lagHundredthsOfPercent = 0;
            tell(link.code,
                 message("The lag of link {code} is written as {hours} hours on a calendar.",
                         {{"code", link.code}, {"hours", formats::xer::hoursText(link.lag, '.')}}),
                 message("That keeps the dates of now. Look at it again when they move."));
            made_.portfolio.all<Dependency>().put(std::move(link));
        }
    }

    // ---- summaries -------------------------------------------------------------------------------

    /// What is in a summary and is bound by its start, or its end: what no link within it binds already.
    std::vector<ActivityId> within(ActivityId id, bool atEnd) const {
        if (!isSummary(id)) return {id};
        std::set<ActivityId> inside;
        for (const auto& activity : from_.all<Activity>()) {
            if (activity.kind != ActivityKind::summary && activity.kind != ActivityKind::wbsSummary &&
                activity.kind != ActivityKind::levelOfEffort && !activity.inactive &&
                model::isWithin(from_, activity.id, id))
                inside.insert(activity.id);
        }
        auto bound = inside;
        for (const auto& link : from_.all<Dependency>()) {
            if (link.type != LinkType::finishToStart || link.lag < WorkTime{}) continue;
            if (inside.contains(link.predecessor) && inside.contains(link.successor))
                bound.erase(atEnd ? link.predecessor : link.successor);
        }
        return {bound.begin(), bound.end()};
    }

    std::string freeCode(const std::string& code) {
        for (int number = 1;; ++number) {
            auto free = code + "-" + std::to_string(number);
            if (codes_.insert(free).second) return free;
        }
    }

    void expandLinks() {
        auto& table = made_.portfolio.all<Dependency>();
        std::set<std::tuple<ActivityId, ActivityId, LinkType>> there;
        for (const auto& link : from_.all<Dependency>())
            there.insert({link.predecessor, link.successor, link.type});
        for (const auto& each : from_.all<Dependency>()) {
            if (!isSummary(each.predecessor) && !isSummary(each.successor)) continue;
            const auto link = *made_.portfolio.find(each.id);
            table.erase(link.id);
            std::size_t count = 0;
            const bool byFinish =
                link.type == LinkType::finishToStart || link.type == LinkType::finishToFinish;
            for (const auto predecessor : within(link.predecessor, byFinish)) {
                for (const auto successor : within(link.successor, false)) {
                    if (!there.insert({predecessor, successor, link.type}).second) continue;
                    auto one = link;
                    one.id = table.nextId();
                    one.code = freeCode(link.code);
                    one.predecessor = predecessor;
                    one.successor = successor;
                    table.put(std::move(one));
                    ++count;
                }
            }
            tell(
                link.code,
                message(
                    "Link {code} ends at a summary; it is written to the activities in it, as {count} links.",
                    {{"code", link.code}, {"count", std::to_string(count)}}),
                message("What is added to the summary in P6 needs a link of its own."));
        }
    }

    /// P6 has no dates of a summary; those that hold back its start hold back what is in it.
    void expandDates() {
        for (const auto& summary : from_.all<Activity>()) {
            if (summary.kind != ActivityKind::summary || summary.inactive) continue;
            const bool isDated = summary.constraint && scheduling::holdsStart(summary.constraint->type);
            const bool isPlaced =
                from_.settings().profile == model::Profile::msp && summary.manual && summary.manualStart;
            if (!isDated && !isPlaced) continue;
            const auto date = isPlaced ? *summary.manualStart : summary.constraint->date;
            const model::Constraint bound{model::ConstraintType::startNoEarlierThan, date};
            std::size_t count = 0;
            for (const auto id : within(summary.id, false)) {
                auto activity = *made_.portfolio.find(id);
                if (activity.actualStart) continue;
                if (activity.constraint && activity.secondConstraint) continue;
                (activity.constraint ? activity.secondConstraint : activity.constraint) = bound;
                made_.portfolio.all<Activity>().put(std::move(activity));
                ++count;
            }
            if (count == 0) continue;
            tell(summary.code,
                 message("The date of “{name}” is written to the activities in it: {count}; P6 has none for "
                         "a summary.",
                         {{"name", summary.nameNl.empty() ? summary.nameEn : summary.nameNl},
                          {"count", std::to_string(count)}}),
                 message("What is added to the summary in P6 needs a date of its own."));
        }
    }

    // ---- the data date ---------------------------------------------------------------------------

    /// In P6 nothing that is left lies before the data date.
    void setDataDate() {
        if (schedule_.options.statusDateIsFloor) return;
        std::optional<model::Moment> first;
        for (const auto& activity : from_.all<Activity>()) {
            const auto* dates = schedule_.find(activity.id);
            if (!dates || activity.kind == ActivityKind::summary || activity.actualFinish) continue;
            if (!first || dates->remainingStart < *first) first = dates->remainingStart;
        }
        auto settings = made_.portfolio.settings();
        const auto before = formats::xer::statusMomentOf(settings);
        if (!first || *first >= before) return;
        settings.statusDate = formats::xer::lastDayDone(*first);
        settings.statusMoment = first;
        settings.statusDateIsFloor = true;
        made_.portfolio.all<model::Settings>().put(std::move(settings));
        tell({},
             message(
                 "The data date is written as {date}, where what is left begins: P6 moves work that is left "
                 "behind its data date.",
                 {{"date", model::isoText(first->day())}}),
             message("Set the data date in P6 when the progress is up to date."));
    }

    const model::Portfolio& from_;
    const scheduling::Schedule& schedule_;
    const scheduling::Workings workings_;
    ForP6 made_;
    std::set<std::string> codes_;
};

}  // namespace

ForP6 forP6(const model::Portfolio& portfolio, const scheduling::Schedule& schedule) {
    return Translation{portfolio, schedule}.run();
}

}  // namespace mijlpaal::exporting

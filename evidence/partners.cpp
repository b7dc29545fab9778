#include "evidence/partners.h"

#include "scheduling/clocks.h"
#include "scheduling/obligations/held_dates.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace mijlpaal::evidence {

using model::ActivityId;
using model::Day;

namespace {

/// Working days from one day to another, of whole days of the usual calendar.
class DayCount {
public:
    explicit DayCount(const model::Portfolio& portfolio) : clocks_{portfolio} {
        const auto id = portfolio.settings().calendar;
        const auto* calendar = id ? portfolio.find(*id) : nullptr;
        if (calendar && calendar->dayLength.tenths > 0) length_ = calendar->dayLength.tenths;
    }

    std::optional<int> between(const std::optional<Day>& from, const std::optional<Day>& to) const {
        if (!from || !to) return std::nullopt;
        return between(model::Moment::at(*from), model::Moment::at(*to));
    }

    int between(model::Moment from, model::Moment to) const {
        return static_cast<int>(clocks_[clocks_.usual()].between(from, to).tenths / length_);
    }

private:
    scheduling::Clocks clocks_;
    std::int64_t length_ = model::hours(8).tenths;
};

std::optional<Day> finishOf(const scheduling::Schedule& schedule, std::optional<ActivityId> id) {
    const auto* dates = id ? schedule.find(*id) : nullptr;
    return dates ? std::optional{scheduling::finishDay(dates->finish)} : std::nullopt;
}

std::optional<Day> startOf(const scheduling::Schedule& schedule, std::optional<ActivityId> id) {
    const auto* dates = id ? schedule.find(*id) : nullptr;
    return dates ? std::optional{dates->start.day()} : std::nullopt;
}

/// Who owns the system that an activity works on; nothing where there is none.
std::string partnerOf(const model::Portfolio& portfolio, const model::Activity& activity) {
    const auto* system = activity.system ? portfolio.find(*activity.system) : nullptr;
    if (!system || system->ownerOrganisation == portfolio.settings().organisation) return {};
    return system->ownerOrganisation;
}

void addFirst(std::optional<Day>& first, const std::optional<Day>& day) {
    if (day && (!first || *day < *first)) first = day;
}

}  // namespace

std::vector<HandOverStand> handOvers(const model::Portfolio& portfolio,
                                     const scheduling::Schedule& schedule) {
    std::map<model::HandOverId, std::vector<const model::AcceptancePoint*>> points;
    for (const auto& each : portfolio.all<model::AcceptancePoint>()) points[each.handOver].push_back(&each);
    const DayCount days{portfolio};
    std::vector<HandOverStand> found;
    for (const auto& each : portfolio.all<model::HandOver>()) {
        HandOverStand stand;
        stand.handOver = each.id;
        stand.isDone = each.handedOverOn.has_value();
        stand.disagreement = days.between(each.getDate, each.giveDate);
        stand.plannedGive = finishOf(schedule, each.givingActivity);
        stand.plannedGet = startOf(schedule, each.receivingActivity);
        const auto* give = each.givingActivity ? schedule.find(*each.givingActivity) : nullptr;
        const auto* get = each.receivingActivity ? schedule.find(*each.receivingActivity) : nullptr;
        if (give && get) stand.plannedDisagreement = days.between(get->start, give->finish);
        for (const auto* point : points[each.id]) {
            stand.points.push_back(point->id);
            stand.accepted += awaitedFor(*point) == Awaits::nobody;
        }
        found.push_back(std::move(stand));
    }
    return found;
}

Awaits awaitedFor(const model::AcceptancePoint& point) {
    if (!point.acceptedByGiver) return point.acceptedByReceiver ? Awaits::giver : Awaits::both;
    return point.acceptedByReceiver ? Awaits::nobody : Awaits::receiver;
}

std::vector<Delivery> deliveries(const model::Portfolio& portfolio, const scheduling::Schedule& schedule) {
    std::map<ActivityId, Delivery> byActivity;
    for (const auto& link : portfolio.all<model::Dependency>()) {
        const auto *from = portfolio.find(link.predecessor), *to = portfolio.find(link.successor);
        if (!from || !to || from->actualFinish || to->actualFinish) continue;
        const bool waitsForFinish =
            link.type == model::LinkType::finishToStart || link.type == model::LinkType::finishToFinish;
        if (!waitsForFinish) continue;
        const auto partner = partnerOf(portfolio, *from);
        if (partner.empty() || partnerOf(portfolio, *to) == partner) continue;
        auto& delivery = byActivity[from->id];
        delivery.partner = partner;
        delivery.what = refTo(from->id);
        delivery.when = finishOf(schedule, from->id);
        delivery.waiting.push_back(to->id);
        addFirst(delivery.neededBy, link.type == model::LinkType::finishToStart ? startOf(schedule, to->id)
                                                                                : finishOf(schedule, to->id));
    }
    std::vector<Delivery> found;
    for (auto& [id, delivery] : byActivity) found.push_back(std::move(delivery));
    for (const auto& each : portfolio.all<model::HandOver>()) {
        if (each.handedOverOn || each.giver.empty() || each.giver == portfolio.settings().organisation)
            continue;
        const auto planned = finishOf(schedule, each.givingActivity);
        Delivery delivery{
            each.giver, refTo(each.id), each.giveDate ? each.giveDate : planned, {}, each.getDate};
        if (each.receivingActivity) delivery.waiting.push_back(*each.receivingActivity);
        if (!delivery.neededBy) delivery.neededBy = startOf(schedule, each.receivingActivity);
        found.push_back(std::move(delivery));
    }
    std::stable_sort(found.begin(), found.end(), [](const Delivery& one, const Delivery& other) {
        return std::tuple{one.partner, !one.when, one.when} <
               std::tuple{other.partner, !other.when, other.when};
    });
    return found;
}

}  // namespace mijlpaal::evidence

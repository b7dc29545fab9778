#include "letters/since.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <string_view>
#include <utility>

namespace mijlpaal::letters {

namespace {

using What = ToldOtherwise::What;
using std::chrono::year_month_day;

/// By the code of its record.
template <class Told>
using ByCode = std::map<std::string_view, const Told*>;

template <class Told>
ByCode<Told> byCode(const std::vector<Told>& all) {
    ByCode<Told> found;
    for (const auto& each : all) found.emplace(each.fact.code, &each);
    return found;
}

template <class Told>
const Told* in(const ByCode<Told>& all, const std::string& code) {
    const auto found = all.find(code);
    return found == all.end() ? nullptr : found->second;
}

class Comparison {
public:
    Comparison(const PublicReport& before, const PublicReport& now) : before_{before}, now_{now} {}

    std::vector<ToldOtherwise> found;

    void milestones() {
        const auto known = byCode(before_.milestones);
        for (const auto& each : now_.milestones) {
            if (const auto* was = in(known, each.fact.code)) dated(was->fact, each.fact);
        }
    }

    void law() {
        if (!before_.law || !now_.law) return;
        const auto &was = *before_.law, &is = *now_.law;
        if (was.inForce.code == is.inForce.code) dated(was.inForce, is.inForce);
        const auto steps = byCode(was.milestones);
        for (const auto& each : is.milestones) {
            if (const auto* step = in(steps, each.fact.code)) dated(step->fact, each.fact);
        }
        const auto parts = byCode(was.parts);
        for (const auto& each : is.parts) {
            if (const auto* part = in(parts, each.fact.code)) words(What::chance, part->fact, part->ready, each.ready);
        }
        words(What::chance, {}, was.ready, is.ready);
    }

    void programmes() {
        const auto known = byCode(before_.programmes);
        for (const auto& each : now_.programmes) {
            if (const auto* was = in(known, each.fact.code)) words(What::status, was->fact, was->status, each.status);
        }
    }

    void money() {
        const auto known = byCode(before_.money);
        for (const auto& each : now_.money) {
            const auto* was = in(known, each.fact.code);
            if (!was) continue;
            if (was->total && each.total && *was->total != *each.total)
                found.push_back({.what = What::total,
                                 .code = each.fact.code,
                                 .amount = *was->total,
                                 .illustrative = was->fact.illustrative});
            for (const auto& year : each.years) {
                const auto then = std::ranges::find(was->years, year.year, &Money::Year::year);
                if (then != was->years.end() && then->amount != year.amount)
                    found.push_back({.what = What::year,
                                     .code = each.fact.code,
                                     .amount = then->amount,
                                     .year = year.year,
                                     .illustrative = was->fact.illustrative});
            }
        }
    }

private:
    void dated(const Fact& was, const Fact& is) {
        if (!was.when || !is.when) return;
        const bool isNewlyReached = is.standing == Standing::done && was.standing != Standing::done;
        if (!isNewlyReached && isSamePeriod(*was.when, *is.when)) return;
        found.push_back({.what = isNewlyReached ? What::standing : What::date,
                         .code = is.code,
                         .when = was.when,
                         .illustrative = was.illustrative});
    }

    void words(What what, const Fact& fact, const std::string& was, const std::string& is) {
        if (was.empty() || is.empty() || was == is) return;
        found.push_back({.what = what, .code = fact.code, .words = was, .illustrative = fact.illustrative});
    }

    const PublicReport &before_, &now_;
};

int yearOf(const ToldDate& date) {
    return static_cast<int>(year_month_day{date.firstDay()}.year());
}

int monthsOf(const ToldDate& date) {
    return yearOf(date) * 12 + static_cast<int>(static_cast<unsigned>(year_month_day{date.firstDay()}.month())) - 1;
}

std::string counted(long count, std::string_view one, std::string_view many, std::string_view about = {}) {
    const auto size = std::labs(count);
    return std::string{about} + std::to_string(size) + " " + std::string{size == 1 ? one : many} +
           (count > 0 ? " later" : " eerder");
}

}  // namespace

bool isSamePeriod(const ToldDate& one, const ToldDate& other) {
    const auto coarser = std::max(one.precision(), other.precision());
    return ToldDate{one.firstDay(), coarser}.firstDay() == ToldDate{other.firstDay(), coarser}.firstDay();
}

std::string distanceText(const ToldDate& before, const ToldDate& now) {
    if (isSamePeriod(before, now)) return {};
    const auto months = monthsOf(now) - monthsOf(before);
    switch (std::max(before.precision(), now.precision())) {
        case Precision::year:
            return counted(yearOf(now) - yearOf(before), "jaar", "jaar");
        case Precision::quarter: {
            const auto quarters = monthsOf(now) / 3 - monthsOf(before) / 3;
            if (quarters % 4 == 0) return counted(quarters / 4, "jaar", "jaar");
            return counted(quarters, "kwartaal", "kwartalen");
        }
        case Precision::month:
            return counted(months, "maand", "maanden");
        case Precision::day:
            break;
    }
    const auto days = (now.firstDay() - before.firstDay()).count();
    constexpr int countedInDays = 60;
    if (std::abs(days) <= countedInDays) return counted(days, "dag", "dagen");
    return counted(std::lround(static_cast<double>(days) / (365.25 / 12)), "maand", "maanden", "ongeveer ");
}

std::vector<ToldOtherwise> toldOtherwise(const PublicReport& before, const PublicReport& now) {
    Comparison comparison{before, now};
    comparison.milestones();
    comparison.law();
    comparison.programmes();
    comparison.money();
    return std::move(comparison.found);
}

std::vector<ToldOtherwise> withLastTold(std::vector<ToldOtherwise> found, const PublicReport& letter) {
    std::map<std::string_view, const Fact*> facts;
    for (const auto& each : letter.milestones) facts.emplace(each.fact.code, &each.fact);
    if (letter.law) {
        facts.emplace(letter.law->inForce.code, &letter.law->inForce);
        for (const auto& each : letter.law->milestones) facts.emplace(each.fact.code, &each.fact);
    }
    for (auto& each : found) {
        const auto fact = each.when ? facts.find(each.code) : facts.end();
        if (fact == facts.end() || !fact->second->when) continue;
        each.lastTold = fact->second->when;
        each.illustrative = each.illustrative || fact->second->illustrative;
    }
    return found;
}

}  // namespace mijlpaal::letters

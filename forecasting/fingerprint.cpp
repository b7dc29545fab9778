#include "forecasting/fingerprint.h"

#include "forecasting/random.h"

#include <bit>
#include <cstdio>

namespace mijlpaal::forecasting {

namespace {

class Fingerprint {
public:
    void add(std::int64_t number) { hash_ = mixed(hash_ ^ static_cast<std::uint64_t>(number)); }
    void add(double number) { add(std::bit_cast<std::int64_t>(number)); }
    void add(model::Day day) { add(std::int64_t{day.time_since_epoch().count()}); }
    void add(model::Money money) { add(money.cents); }
    template <class Value>
    void add(const Quantiles<Value>& quantiles) {
        for (const auto& each : {quantiles.p10, quantiles.p50, quantiles.p80, quantiles.p90}) add(each);
    }

    std::string text() const {
        char digits[17];
        std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(hash_));
        return digits;
    }

private:
    std::uint64_t hash_ = 0;
};

}  // namespace

std::string fingerprintOf(const Forecast& forecast) {
    Fingerprint made;
    for (const auto& milestone : forecast.milestones) {
        made.add(milestone.activity.number);
        made.add(milestone.deterministic);
        made.add(milestone.days);
        made.add(milestone.errorOfP80);
        made.add(milestone.criticality);
        for (const auto& [deadline, chance] : milestone.deadlines) {
            // A day that was asked for beside them is no part of it.
            if (deadline.kind == DeadlineKind::asked) continue;
            made.add(deadline.moment.tenths);
            made.add(chance.share);
        }
    }
    for (const auto& year : forecast.years) {
        made.add(std::int64_t{year.year});
        made.add(year.cost);
        made.add(year.mean);
    }
    made.add(forecast.cost);
    return made.text();
}

}  // namespace mijlpaal::forecasting

#include "app/local_moment.h"

#include "model/day.h"

#include <ctime>

namespace mijlpaal::app {

std::optional<model::Moment> localMoment(std::string_view universal) {
    // Without the mark of universal time it is as moments in a plan are written.
    const auto moment = universal.ends_with('Z') ? model::momentFrom(universal.substr(0, universal.size() - 1))
                                                 : std::nullopt;
    if (!moment) return std::nullopt;
    constexpr std::int64_t secondsOfTenth = 6;
    const auto seconds = static_cast<std::time_t>(moment->day().time_since_epoch().count() * 86'400 +
                                                  moment->timeOfDay() * secondsOfTenth);
    std::tm local{};
    if (!localtime_r(&seconds, &local)) return std::nullopt;
    const auto day = model::makeDay(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon) + 1,
                                    static_cast<unsigned>(local.tm_mday));
    return model::Moment::at(day, (local.tm_hour * 60 + local.tm_min) * 10);
}

}  // namespace mijlpaal::app

#include "cli/moments.h"

#include "model/day.h"

#include <cstdio>
#include <ctime>

namespace mijlpaal::cli {

std::string wallClockText(const std::string& moment, model::Language language) {
    constexpr std::size_t dayLength = 10;
    const auto day = model::dayFrom(std::string_view{moment}.substr(0, dayLength));
    int hour = 0, minute = 0, second = 0;
    if (!day || std::sscanf(moment.c_str() + dayLength, "T%2d:%2d:%2dZ", &hour, &minute, &second) != 3)
        return moment;
    const std::chrono::seconds past = day->time_since_epoch() + std::chrono::hours{hour} +
                                      std::chrono::minutes{minute} + std::chrono::seconds{second};
    const auto seconds = static_cast<std::time_t>(past.count());
    std::tm wall{};
    if (!localtime_r(&seconds, &wall)) return moment;
    const auto local = model::makeDay(wall.tm_year + 1900, static_cast<unsigned>(wall.tm_mon + 1),
                                      static_cast<unsigned>(wall.tm_mday));
    char clock[16] = {};
    std::strftime(clock, sizeof clock, " %H:%M:%S", &wall);
    auto text = model::dayText(local, language);
    // Days of one digit would move what stands behind them in a table.
    if (text.size() < std::string_view{"26 Nov 2026"}.size() && language == model::Language::english)
        text.insert(0, 1, '0');
    return text + clock;
}

}  // namespace mijlpaal::cli

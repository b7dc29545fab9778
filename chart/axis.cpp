#include "chart/axis.h"

#include "chart/time_scale.h"
#include "model/moment.h"
#include "model/number_text.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::chart {

using model::Moment;

namespace {

constexpr double centsInMillion = 1e8;

/// How far ticks of a text that wide must stand apart.
double pitchFor(double widest, Lies lies, const Medium& medium) {
    return lies == Lies::across ? widest + 2 * medium.characterWidth : 1.6 * medium.lineHeight;
}

/// The starts of a stretch of time along an axis, called by the longest of their names that has room.
std::vector<Tick> startsOf(TimeStep step, const Axis& axis, Lies lies, double pixels, const Medium& medium) {
    std::vector<Moment> starts;
    const auto last = axis.most;
    for (auto at =
             startOf(step, Moment::at(model::Day{std::chrono::days{std::llround(std::floor(axis.least))}}));
         onAxis(at.day()) <= last; at = nextStart(step, at)) {
        if (onAxis(at.day()) >= axis.least) starts.push_back(at);
    }
    if (starts.empty()) return {};
    const auto pitch = pixels / static_cast<double>(starts.size());
    if (pitch < pitchFor(2 * medium.characterWidth, lies, medium)) return {};
    // A week is called by its first day. The last name of a day or month does not tell what it is in.
    const auto named = step == TimeStep::week ? TimeStep::day : step;
    const bool isPart = named == TimeStep::day || named == TimeStep::month;
    const auto names = namesOf(named, starts.front(), true, medium.language).size() - (isPart ? 1 : 0);
    for (std::size_t name = 0; name < names; ++name) {
        std::vector<Tick> ticks;
        double widest = 0;
        for (const auto start : starts) {
            ticks.push_back({onAxis(start.day()), namesOf(named, start, true, medium.language)[name]});
            widest = std::max(widest, medium.widthOf(ticks.back().text));
        }
        if (pitchFor(widest, lies, medium) <= pitch) return ticks;
    }
    return {};
}

std::vector<Tick> dayTicks(const Axis& axis, Lies lies, double pixels, const Medium& medium) {
    for (const auto step : {TimeStep::day, TimeStep::week, TimeStep::month, TimeStep::quarter, TimeStep::year,
                            TimeStep::decade}) {
        auto ticks = startsOf(step, axis, lies, pixels, medium);
        if (ticks.size() >= 2 || (step == TimeStep::year && !ticks.empty())) return ticks;
    }
    return {};
}

/// 1, 2 or 5 times a power of ten, so that there are no more than so many steps.
double stepFor(double range, double most) {
    const auto least = range / std::max(1.0, most);
    const auto power = std::pow(10, std::floor(std::log10(least)));
    for (const auto times : {1.0, 2.0, 5.0}) {
        if (times * power >= least) return times * power;
    }
    return 10 * power;
}

std::string numberText(double number, double step, const Medium& medium) {
    const auto decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 2);
    return model::numberText(std::llround(number * std::pow(10, decimals)), decimals, medium.language);
}

std::vector<Tick> roundTicks(const Axis& axis, Lies lies, double pixels, const Medium& medium) {
    const auto unit = axis.measured == Measured::money ? centsInMillion : 1.0;
    const auto range = (axis.most - axis.least) / unit;
    if (range <= 0) return {};
    const auto step = stepFor(range, pixels / pitchFor(8 * medium.characterWidth, lies, medium));
    std::vector<Tick> ticks;
    for (auto at = std::ceil(axis.least / unit / step - 1e-9) * step; at <= axis.most / unit + 1e-9 * step;
         at += step) {
        const auto text = axis.measured == Measured::shares ? model::percentText(at, medium.language)
                                                            : numberText(at, step, medium);
        ticks.push_back({at * unit, text});
    }
    return ticks;
}

}  // namespace

double onAxis(model::Day day) {
    return static_cast<double>(day.time_since_epoch().count());
}

Axis axisOfDays(model::Day first, model::Day last, std::string title) {
    const auto room = std::max(5.0, 0.04 * onAxis(last) - 0.04 * onAxis(first));
    return {Measured::days, onAxis(first) - room, onAxis(last) + room, std::move(title)};
}

Axis axisTo(Measured measured, double most, std::string title) {
    return {measured, 0, most > 0 ? 1.06 * most : 1, std::move(title)};
}

std::vector<Tick> ticksOf(const Axis& axis, Lies lies, double pixels, const Medium& medium) {
    return axis.measured == Measured::days ? dayTicks(axis, lies, pixels, medium)
                                           : roundTicks(axis, lies, pixels, medium);
}

}  // namespace mijlpaal::chart

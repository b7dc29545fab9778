#pragma once

#include "chart/medium.h"
#include "model/day.h"

#include <string>
#include <vector>

/// The scales along which a picture shows numbers.
namespace mijlpaal::chart {

/// What the numbers of an axis are: days since 1970, shares of one, cents, or just numbers.
enum class Measured { days, shares, money, numbers };

struct Axis {
    Measured measured = Measured::numbers;
    double least = 0, most = 1;
    std::string title;

    double share(double number) const { return (number - least) / (most - least); }
};

double onAxis(model::Day day);

/// From the first day to the last, with some room at both ends.
Axis axisOfDays(model::Day first, model::Day last, std::string title);
/// From nothing to the most, with some room at its end.
Axis axisTo(Measured measured, double most, std::string title);

struct Tick {
    double at = 0;
    std::string text;
};

enum class Lies { across, up };

/// Round numbers, and the starts of days, weeks, months, quarters or years, as close as their texts can stand on an axis
/// of that many pixels. Money is in millions of euros.
std::vector<Tick> ticksOf(const Axis& axis, Lies lies, double pixels, const Medium& medium);

}  // namespace mijlpaal::chart

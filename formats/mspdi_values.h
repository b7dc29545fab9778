#pragma once

#include "model/moment.h"
#include "model/words.h"
#include "model/work_time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// How an MSPDI file writes the values that the model knows, and back.
namespace mijlpaal::formats::mspdi {

/// "PT8H30M0S", counted in hours and never in days. A minus may stand in front or, as MS Project writes it,
/// inside: "PT-8H-30M0S". Seconds are rounded to six.
std::optional<model::WorkTime> durationFrom(std::string_view text);
std::string durationText(model::WorkTime duration);

/// "2027-03-31T08:00:00"; read too with only the day, with parts of seconds and with a Z.
std::optional<model::Moment> momentFrom(std::string_view text);
std::string momentText(model::Moment moment);

/// "08:00:00" as tenths of a minute since midnight.
std::optional<std::int64_t> timeOfDayFrom(std::string_view text);
std::string timeOfDayText(std::int64_t tenths);

std::optional<bool> flagFrom(std::string_view text);

/// A decimal number with any number of decimals, perhaps with an exponent, in units of 10^-decimals.
std::optional<std::int64_t> numberFrom(std::string_view text, int decimals);

/// In which unit a duration or lag is shown.
struct Unit {
    model::TimeUnit unit = model::TimeUnit::day;
    bool elapsed = false, estimated = false, percent = false;

    bool operator==(const Unit&) const = default;
};

/// The number in `DurationFormat` and `LagFormat`; nothing when it names no unit.
std::optional<Unit> unitFrom(std::int64_t code);
std::int64_t codeOf(const Unit& unit);

}  // namespace mijlpaal::formats::mspdi

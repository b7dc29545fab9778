#pragma once

#include "model/portfolio.h"
#include "model/work_calendar.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace mijlpaal::scheduling {

/// The clocks of all calendars of a portfolio, by number. A calendar that adds nothing to its base shares
/// the clock of that. Copies share them.
class Clocks {
public:
    /// The clock that never stops.
    static constexpr std::uint16_t everyHour = 0;

    /// Every calendar is wound anew, except those that `before` holds for the same records.
    explicit Clocks(const model::Portfolio& portfolio, const Clocks* before = nullptr);

    const model::WorkCalendar& operator[](std::uint16_t number) const { return *clocks_[number]; }
    std::size_t size() const { return clocks_.size(); }

    /// The clock of a calendar; that of the portfolio where there is none.
    std::uint16_t of(std::optional<model::CalendarId> calendar) const;
    std::uint16_t usual() const { return usual_; }

    /// The clock that runs when both do.
    std::uint16_t common(std::uint16_t one, std::uint16_t other);

    bool areFor(const model::Portfolio& portfolio) const;

private:
    std::vector<std::shared_ptr<const model::WorkCalendar>> clocks_;
    std::map<model::CalendarId, std::uint16_t> numbers_;
    std::map<std::pair<std::uint16_t, std::uint16_t>, std::uint16_t> common_;
    std::uint16_t usual_ = everyHour;

    model::Table<model::Calendar> calendars_;
    model::Table<model::Holiday> holidays_;
    model::Table<model::WorkWeek> weeks_;
    std::optional<model::CalendarId> chosen_;
};

}  // namespace mijlpaal::scheduling

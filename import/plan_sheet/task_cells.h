#pragma once

#include "import/plan_sheet/reading.h"
#include "import/table/values.h"
#include "scheduling/clocks.h"

#include <optional>

namespace mijlpaal::importing::plan_sheet {

/// The cells of tasks as values. What cannot be read is told, and gives nothing.
class TaskCells {
public:
    explicit TaskCells(Reading& reading);

    bool holds(const TaskRow& row, Column column) const;
    void wrong(const TaskRow& row, Column column, base::Message what, base::Message help);
    static std::string quoted(const table::Cell& cell);

    std::optional<model::TypedMoment> moment(const TaskRow& row, Column column);
    std::optional<table::Length> length(const TaskRow& row, Column column);
    /// In hundredths.
    std::optional<std::int64_t> percent(const TaskRow& row);
    bool truth(const TaskRow& row, Column column);

    /// Where work of a day begins and ends, on the calendar of the portfolio; a moment is one already.
    model::Moment begins(const model::TypedMoment& typed) const;
    model::Moment ends(const model::TypedMoment& typed) const;

    const model::WorkCalendar& clock() const { return clock_; }
    const model::UnitLengths& lengths() const { return lengths_; }

private:
    Reading& reading_;
    scheduling::Clocks clocks_;
    const model::WorkCalendar& clock_;
    model::UnitLengths lengths_;
    bool areShares_ = false;
};

}  // namespace mijlpaal::importing::plan_sheet

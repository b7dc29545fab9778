#include "import/plan_sheet/task_cells.h"

namespace mijlpaal::importing::plan_sheet {

using base::message;
using model::Moment;
using model::TypedMoment;
using table::Cell;
using table::Length;

namespace {

constexpr int firstYear = 1980, lastYear = 2149;

}  // namespace

TaskCells::TaskCells(Reading& reading)
    : reading_{reading},
      clocks_{reading.trial},
      clock_{clocks_[clocks_.usual()]},
      lengths_{model::unitLengthsOf(reading.trial, model::Activity{})} {
    if (const auto* column = reading.headings.find(placeOf(Column::percent)))
        areShares_ = table::holdsShares(reading.headings.rowsOf(reading.table), column->column);
}

bool TaskCells::holds(const TaskRow& row, Column column) const {
    return !table::saysNothing(reading_.cell(row, column));
}

void TaskCells::wrong(const TaskRow& row, Column column, base::Message what, base::Message help) {
    reading_.found.error(reading_.at(row, column), std::move(what), std::move(help));
}

std::string TaskCells::quoted(const Cell& cell) {
    return "“" + std::string{table::bare(cell.text)} + "”";
}

std::optional<TypedMoment> TaskCells::moment(const TaskRow& row, Column column) {
    const auto& cell = reading_.cell(row, column);
    if (table::saysNothing(cell)) return std::nullopt;
    const auto read = table::momentIn(cell, reading_.dateOrder, reading_.table.countsFrom1904);
    const auto year = read ? static_cast<int>(std::chrono::year_month_day{read->day}.year()) : firstYear;
    if (!read) {
        wrong(row, column, message("{text} is not a day in the calendar.", {{"text", quoted(cell)}}),
              message("Write it like {example}.", {{"example", "31-3-2027"}}));
    } else if (year < firstYear || year > lastYear) {
        wrong(row, column,
              message("{text} is not in the years {first} to {last}.", {{"text", quoted(cell)},
                                                                        {"first", std::to_string(firstYear)},
                                                                        {"last", std::to_string(lastYear)}}),
              message("Check the year, or leave the cell empty when the day is not known."));
        return std::nullopt;
    }
    return read;
}

std::optional<Length> TaskCells::length(const TaskRow& row, Column column) {
    const auto& cell = reading_.cell(row, column);
    if (table::saysNothing(cell)) return std::nullopt;
    const auto* at = reading_.headings.find(placeOf(column));
    // The names of P6 say that it counts hours.
    const bool countsHours = at && at->heading.ends_with("_hr_cnt");
    auto unit = at ? at->unit : std::nullopt;
    if (countsHours) unit = model::TimeUnit::hour;
    auto read = table::lengthIn(cell, lengths_, unit, at && at->isElapsed);
    if (!read) {
        wrong(row, column, std::move(read.error()), {});
        return std::nullopt;
    }
    if (countsHours) read->duration.unit = model::TimeUnit::day;
    return *read;
}

std::optional<std::int64_t> TaskCells::percent(const TaskRow& row) {
    const auto& cell = reading_.cell(row, Column::percent);
    if (table::saysNothing(cell)) return std::nullopt;
    const auto read = table::percentIn(cell, areShares_);
    if (read && *read <= 10'000) return read;
    wrong(row, Column::percent,
          message("{text} is not a percentage between 0 and 100.", {{"text", quoted(cell)}}),
          message("Write it like {example}.", {{"example", "40"}}));
    return std::nullopt;
}

bool TaskCells::truth(const TaskRow& row, Column column) {
    const auto& cell = reading_.cell(row, column);
    const auto read = table::truthIn(cell);
    if (!read) {
        wrong(row, column, message("{text} is neither yes nor no.", {{"text", quoted(cell)}}),
              message("Write yes or no, or leave the cell empty."));
    }
    return read.value_or(false);
}

Moment TaskCells::begins(const TypedMoment& typed) const {
    if (typed.timeOfDay) return Moment::at(typed.day, *typed.timeOfDay);
    const auto shifts = clock_.shiftsOn(typed.day);
    return Moment::at(typed.day, shifts.empty() ? clock_.dayStart() : shifts.front().start);
}

Moment TaskCells::ends(const TypedMoment& typed) const {
    if (typed.timeOfDay) return Moment::at(typed.day, *typed.timeOfDay);
    const auto shifts = clock_.shiftsOn(typed.day);
    return Moment::at(typed.day, shifts.empty() ? clock_.dayFinish() : shifts.back().finish);
}

}  // namespace mijlpaal::importing::plan_sheet

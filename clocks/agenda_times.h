#pragma once

#include "clocks/agenda.h"

namespace mijlpaal::clocks {

/// How near the last day is on which something can still be done, seen from a day: the parts in which an agenda is
/// read. A week runs from Monday to Sunday.
enum class AgendaTime : std::uint8_t { overdue, today, thisWeek, thisMonth, later, undated };

AgendaTime timeOf(const AgendaItem& item, model::Day asOf);

/// As people read it, in English.
std::string_view wordsFor(AgendaTime time);

}  // namespace mijlpaal::clocks

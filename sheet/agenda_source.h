#pragma once

#include "sheet/reckoned_source.h"

#include <memory>

namespace mijlpaal::sheet {

/// Every clock that runs on a day, as rows in the order of the agenda (`clocks/agenda.h`).
std::shared_ptr<const Source> agendaSource(const app::View& view, model::Language language, model::Day asOf);

}  // namespace mijlpaal::sheet

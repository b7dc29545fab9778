#pragma once

#include "gui/parts/text.h"
#include "model/portfolio.h"

#include <wx/translation.h>

#include <string>

/// How calendars and their hours are told.
namespace mijlpaal::gui {

inline std::string hoursText(const model::Shifts& shifts) {
    if (shifts.empty()) return toUtf8(_("off"));
    auto text = model::shiftsText(shifts);
    for (std::size_t at = 0; (at = text.find(';', at)) != std::string::npos;) text.replace(at, 1, ", ");
    return text;
}

inline wxString titleOf(const model::Calendar& calendar) {
    return fromUtf8(calendar.nameNl.empty() ? calendar.code : calendar.nameNl);
}

}  // namespace mijlpaal::gui

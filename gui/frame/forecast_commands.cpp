#include "gui/frame/main_frame.h"
#include "gui/parts/text.h"

#include <wx/translation.h>

#include <cmath>

/// What makes and stops forecasts, on every page.
namespace mijlpaal::gui {

std::vector<Command> MainFrame::forecastCommands() {
    return {
        {.name = "forecast.start",
         .text = _("&Forecast the plan"),
         .key = "Ctrl+F9",
         .help = _("Runs the plan many times, with other durations and with and without each risk"),
         .possible = hasFile,
         .run = [this] { forecasts_->start(session_->now()); }},
        {.name = "forecast.cancel",
         .text = _("&Cancel the forecast"),
         .key = "Ctrl+Shift+F9",
         .possible = [this](const Situation&) { return forecasts_ && forecasts_->isRunning(); },
         .run = [this] { forecasts_->cancel(); }},
        {.name = "forecast.by_itself",
         .text = _("Forecast &by itself"),
         .help = _("Makes a forecast where a page shows one, and again after each change of the plan"),
         .possible = hasFile,
         .run = [this] { forecasts_->setStartsByItself(!forecasts_->startsByItself()); },
         .isChecked = [this] { return forecasts_ && forecasts_->startsByItself(); }},
    };
}

void MainFrame::showWork() {
    const auto share = static_cast<int>(std::lround(100 * forecasts_->share()));
    status_->show(forecasts_->isRunning() ? filled(_("Forecast: {share}%"), {{"share", wxString::Format("%d", share)}}) : wxString{},
                  fieldWork);
}

}  // namespace mijlpaal::gui

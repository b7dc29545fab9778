#pragma once

#include "model/plan_text.h"

/// What must happen once, before the first window.
namespace mijlpaal::gui {

/// Sets the locale, speaks a language, and keeps GTK's own warnings off the terminal.
void startUp(model::Language language);

/// The language of every text that is asked for from now on.
void speak(model::Language language);

/// Lets text beyond ASCII pass between the C library and wxWidgets, also where the locale of the user is not
/// installed and the C library would fall back to ASCII. `startUp` calls it.
void useUtf8();

}  // namespace mijlpaal::gui

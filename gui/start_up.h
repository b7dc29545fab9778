#pragma once

#include "model/plan_text.h"

/// What must happen once, before the first window.
namespace mijlpaal::gui {

/// Sets locale and translations, and keeps GTK's own warnings off the terminal.
void startUp(model::Language language);

}  // namespace mijlpaal::gui

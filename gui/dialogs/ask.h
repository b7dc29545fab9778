#pragma once

#include "gui/parts/page.h"
#include "model/question.h"

namespace mijlpaal::gui {

/// Asks what an edit means and does that. False when it was left as it is, or refused.
bool ask(wxWindow& parent, PageHost& host, const model::Question& question);

}  // namespace mijlpaal::gui

#pragma once

#include "gui/main_frame.h"

/// The two figures that a user feels, measured in the real program: `--measure-start` and `--measure-edit`.
namespace mijlpaal::gui {

/// After the first painted frame, prints the milliseconds since the process started and closes the window.
void measureStart(MainFrame& frame);

/// Edits a duration of the first activity that others wait for, back and forth, and prints the milliseconds
/// from each edit to the painted result: "median p95 worst".
void measureEdits(MainFrame& frame);

}  // namespace mijlpaal::gui

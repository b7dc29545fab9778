#pragma once

#include "gui/frame/main_frame.h"

/// The two figures that a user feels, measured in the real program: `--measure-start` and `--measure-edit`.
namespace mijlpaal::gui {

/// After the first painted frame, prints the milliseconds since the process started and closes the window.
void measureStart(MainFrame& frame);

/// Edits the duration of the activity that most others wait for, back and forth, and prints two lines of
/// milliseconds, each "median p95 worst": until the edit was in the file and every window was told, and until
/// the result was painted (painting waits for the next frame of the screen).
void measureEdits(MainFrame& frame);

}  // namespace mijlpaal::gui

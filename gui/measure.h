#pragma once

#include "gui/frame/main_frame.h"

/// The figures that a user feels, measured in the real program: `--measure-start`, `--measure-edit` and
/// `--measure-scroll`. By hand, on a machine that does nothing else, with a release build:
///
///     tests/support/under_xvfb.sh build/release/mijlpaal-gui --measure-edit COPY_OF_A_PORTFOLIO
///
/// The second edits the file.
namespace mijlpaal::gui {

/// After the first painted frame, prints the milliseconds since the process started and closes the window.
void measureStart(MainFrame& frame);

/// Edits the duration of the activity that most others wait for, back and forth, and inserts rows above it,
/// each time in a window that had nothing to do for a while, and prints milliseconds: until every page was
/// shown the result, and until the frame with it was painted. Beside that a repaint of the chart without any
/// edit. A keystroke is measured from where the text field tells its text.
void measureEdits(MainFrame& frame);

/// Scrolls table and chart together from top to bottom, a step for each frame, and prints frames a second, how long frames
/// took, how long the processor worked for one, and the most memory that the program held.
void measureScrolling(MainFrame& frame);

}  // namespace mijlpaal::gui

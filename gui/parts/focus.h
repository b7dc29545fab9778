#pragma once

namespace mijlpaal::gui {

/// Gives what has the keyboard a solid line around it, in every theme; that of GTK is a row of dots which nobody
/// sees on a selected row.
void makeFocusVisible();

/// Whether what happens now was asked for by a key, and not by the mouse.
bool isAnsweringKey();

}  // namespace mijlpaal::gui

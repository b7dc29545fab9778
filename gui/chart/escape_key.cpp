#include "gui/chart/escape_key.h"

#include <gtk/gtk.h>

#include <utility>

namespace mijlpaal::gui {

namespace {

/// There is one keyboard, so there is one listener.
struct Listener {
    GtkWidget* window = nullptr;
    gulong signal = 0;
    std::function<void()> pressed;
};
Listener listener;

/// Before all else: wxWidgets takes every key of a window for itself.
gboolean onEvent(GtkWidget*, GdkEvent* event, gpointer) {
    if (event->type != GDK_KEY_PRESS || event->key.keyval != GDK_KEY_Escape) return FALSE;
    const auto pressed = listener.pressed;
    if (pressed) pressed();
    return TRUE;
}

void onGone(gpointer, GObject*) {
    listener = {};
}

}  // namespace

void listenForEscape(wxWindow& window, std::function<void()> pressed) {
    forgetEscape();
    auto* top = gtk_widget_get_toplevel(window.GetHandle());
    listener = {top, g_signal_connect(top, "event", G_CALLBACK(onEvent), nullptr), std::move(pressed)};
    g_object_weak_ref(G_OBJECT(top), onGone, nullptr);
}

void forgetEscape() {
    const auto gone = std::exchange(listener, {});
    if (!gone.window) return;
    g_object_weak_unref(G_OBJECT(gone.window), onGone, nullptr);
    g_signal_handler_disconnect(gone.window, gone.signal);
}

}  // namespace mijlpaal::gui

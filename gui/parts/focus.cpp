#include "gui/parts/focus.h"

#include <gtk/gtk.h>

namespace mijlpaal::gui {

void makeFocusVisible() {
    auto* screen = gdk_screen_get_default();
    if (!screen) return;
    auto* style = gtk_css_provider_new();
    gtk_css_provider_load_from_data(
        style,
        "* { outline-style: solid; outline-width: 2px; outline-color: alpha(currentColor, 0.75); }"
        "treeview.view { outline-offset: -2px; outline-color: currentColor; }",
        -1, nullptr);
    gtk_style_context_add_provider_for_screen(screen, GTK_STYLE_PROVIDER(style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
    g_object_unref(style);
}

bool isAnsweringKey() {
    auto* event = gtk_get_current_event();
    if (!event) return false;
    const bool isKey = event->type == GDK_KEY_PRESS || event->type == GDK_KEY_RELEASE;
    gdk_event_free(event);
    return isKey;
}

}  // namespace mijlpaal::gui

#include "gui/chart/accessible_picture.h"

#include <gtk/gtk-a11y.h>
#include <gtk/gtk.h>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <utility>

/// GTK asks the class of a widget for what stands for it (`get_accessible`), and wxWidgets draws in widgets of
/// classes of its own. Their classes are made once to answer with a `Whole` for widgets that carry parts.
namespace mijlpaal::gui {

namespace {

/// What a widget carries.
struct Told {
    std::string name;
    std::function<std::vector<AccessiblePart>()> find;
    std::function<void(std::int64_t)> select;
    /// What stands for it; nothing until someone asks.
    AtkObject* whole = nullptr;
    /// Those that were found last, until they change.
    std::optional<std::vector<AccessiblePart>> found{};

    const std::vector<AccessiblePart>& parts() { return found ? *found : found.emplace(find()); }
};
constexpr auto toldKey = "mijlpaal-told";

Told* toldOf(GtkWidget* widget) {
    return widget ? static_cast<Told*>(g_object_get_data(G_OBJECT(widget), toldKey)) : nullptr;
}

// The rows: objects with a key, a parent and a place among its children.

struct Row {
    AtkObject object;
    std::int64_t key;
    GtkWidget* widget;
    int index;
};
struct RowClass {
    AtkObjectClass object;
};

void rowComponent(AtkComponentIface* iface);
void rowAction(AtkActionIface* iface);
G_DEFINE_TYPE_WITH_CODE(Row, row, ATK_TYPE_OBJECT, G_IMPLEMENT_INTERFACE(ATK_TYPE_COMPONENT, rowComponent)
                                                       G_IMPLEMENT_INTERFACE(ATK_TYPE_ACTION, rowAction))

Row* rowOf(gpointer object) {
    return reinterpret_cast<Row*>(object);
}

/// What is told of it now; nothing when it is gone.
const AccessiblePart* partOf(gpointer object) {
    auto* told = toldOf(rowOf(object)->widget);
    if (!told) return nullptr;
    const auto& parts = told->parts();
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&](const auto& each) { return each.key == rowOf(object)->key; });
    return found == parts.end() ? nullptr : &*found;
}

AtkObject* rowParent(AtkObject* object) {
    const auto* told = toldOf(rowOf(object)->widget);
    return told ? told->whole : nullptr;
}

int rowIndex(AtkObject* object) {
    return rowOf(object)->index;
}

AtkStateSet* rowStates(AtkObject* object) {
    auto* states = atk_state_set_new();
    const auto* part = partOf(object);
    if (!part || part->inWindow.IsEmpty()) {
        atk_state_set_add_state(states, ATK_STATE_DEFUNCT);
        return states;
    }
    for (const auto state : {ATK_STATE_ENABLED, ATK_STATE_SENSITIVE, ATK_STATE_VISIBLE, ATK_STATE_SHOWING,
                             ATK_STATE_SELECTABLE})
        atk_state_set_add_state(states, state);
    if (part->isSelected) atk_state_set_add_state(states, ATK_STATE_SELECTED);
    return states;
}

void rowExtents(AtkComponent* component, gint* x, gint* y, gint* width, gint* height, AtkCoordType type) {
    const auto* part = partOf(component);
    const auto area = part ? part->inWindow : wxRect{};
    auto* widget = rowOf(component)->widget;
    auto* window = widget ? gtk_widget_get_toplevel(widget) : nullptr;
    int left = 0, top = 0;
    if (window) gtk_widget_translate_coordinates(widget, window, 0, 0, &left, &top);
    *x = area.x + left;
    *y = area.y + top;
    *width = area.width;
    *height = area.height;
    if (type != ATK_XY_SCREEN || !window || !gtk_widget_get_window(window)) return;
    gdk_window_get_origin(gtk_widget_get_window(window), &left, &top);
    *x += left;
    *y += top;
}

gint rowActionCount(AtkAction*) {
    return 1;
}

const gchar* rowActionName(AtkAction*, gint) {
    return "select";
}

gboolean rowActionDo(AtkAction* action, gint) {
    const auto* told = toldOf(rowOf(action)->widget);
    if (!told) return FALSE;
    told->select(rowOf(action)->key);
    return TRUE;
}

void rowComponent(AtkComponentIface* iface) {
    iface->get_extents = rowExtents;
}

void rowAction(AtkActionIface* iface) {
    iface->get_n_actions = rowActionCount;
    iface->get_name = rowActionName;
    iface->do_action = rowActionDo;
}

void row_class_init(RowClass* type) {
    auto* object = ATK_OBJECT_CLASS(type);
    object->get_parent = rowParent;
    object->get_index_in_parent = rowIndex;
    object->ref_state_set = rowStates;
}

void row_init(Row* row) {
    atk_object_set_role(&row->object, ATK_ROLE_TABLE_ROW);
}

// What stands for the widget: a tree table of rows.

struct Whole {
    GtkWidgetAccessible widget;
    /// By key, so that a part keeps its object.
    std::map<std::int64_t, Row*>* rows;
};
struct WholeClass {
    GtkWidgetAccessibleClass widget;
};
G_DEFINE_TYPE(Whole, whole, GTK_TYPE_WIDGET_ACCESSIBLE)

GtkWidget* widgetOf(AtkObject* object) {
    return gtk_accessible_get_widget(GTK_ACCESSIBLE(object));
}

gint wholeCount(AtkObject* object) {
    auto* told = toldOf(widgetOf(object));
    return told ? static_cast<gint>(told->parts().size()) : 0;
}

AtkObject* wholeChild(AtkObject* object, gint index) {
    auto* widget = widgetOf(object);
    auto* told = toldOf(widget);
    if (!told || index < 0 || index >= static_cast<gint>(told->parts().size())) return nullptr;
    const auto& part = told->parts()[static_cast<std::size_t>(index)];
    auto*& row = (*reinterpret_cast<Whole*>(object)->rows)[part.key];
    if (!row) {
        row = static_cast<Row*>(g_object_new(row_get_type(), nullptr));
        row->key = part.key;
        row->widget = widget;
    }
    row->index = index;
    const auto* known = atk_object_get_name(&row->object);
    if (!known || part.name != known) atk_object_set_name(&row->object, part.name.c_str());
    return ATK_OBJECT(g_object_ref(row));
}

void wholeFinalize(GObject* object) {
    auto* rows = reinterpret_cast<Whole*>(object)->rows;
    for (auto& [key, row] : *rows) {
        row->widget = nullptr;
        g_object_unref(row);
    }
    delete rows;
    G_OBJECT_CLASS(whole_parent_class)->finalize(object);
}

void whole_class_init(WholeClass* type) {
    auto* object = ATK_OBJECT_CLASS(type);
    object->get_n_children = wholeCount;
    object->ref_child = wholeChild;
    G_OBJECT_CLASS(type)->finalize = wholeFinalize;
}

void whole_init(Whole* whole) {
    whole->rows = new std::map<std::int64_t, Row*>;
}

/// What each class that was made to answer so did before: wxWidgets draws in widgets of more than one.
std::map<GtkWidgetClass*, AtkObject* (*)(GtkWidget*)>& classes() {
    static std::map<GtkWidgetClass*, AtkObject* (*)(GtkWidget*)> all;
    return all;
}

AtkObject* otherwise(GtkWidget* widget) {
    const auto found = classes().find(GTK_WIDGET_GET_CLASS(widget));
    // Of a class below one of those.
    return found == classes().end() ? classes().begin()->second(widget) : found->second(widget);
}

AtkObject* accessibleOf(GtkWidget* widget) {
    auto* told = toldOf(widget);
    if (!told) return otherwise(widget);
    if (!told->whole) {
        told->whole = ATK_OBJECT(g_object_new(whole_get_type(), "widget", widget, nullptr));
        atk_object_initialize(told->whole, widget);
        atk_object_set_role(told->whole, ATK_ROLE_TREE_TABLE);
        atk_object_set_name(told->whole, told->name.c_str());
    }
    return told->whole;
}

void forget(gpointer data) {
    const std::unique_ptr<Told> told{static_cast<Told*>(data)};
    if (!told->whole) return;
    for (auto& [key, row] : *reinterpret_cast<Whole*>(told->whole)->rows) row->widget = nullptr;
    g_object_unref(told->whole);
}

}  // namespace

void showAccessibleParts(wxWindow& window, const std::string& name,
                         std::function<std::vector<AccessiblePart>()> parts,
                         std::function<void(std::int64_t)> select) {
    auto* widget = window.GetHandle();
    auto* type = GTK_WIDGET_GET_CLASS(widget);
    if (type->get_accessible != accessibleOf) {
        classes().emplace(type, type->get_accessible);
        type->get_accessible = accessibleOf;
    }
    g_object_set_data_full(G_OBJECT(widget), toldKey,
                           new Told{name, std::move(parts), std::move(select), nullptr}, forget);
}

void accessiblePartsMoved(wxWindow& window) {
    if (auto* told = toldOf(window.GetHandle())) told->found.reset();
}

void accessiblePartsChanged(wxWindow& window) {
    accessiblePartsMoved(window);
    const auto* told = toldOf(window.GetHandle());
    if (told && told->whole) g_signal_emit_by_name(told->whole, "children-changed::add", 0, nullptr, nullptr);
}

}  // namespace mijlpaal::gui

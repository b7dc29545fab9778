#include "gui/frame/menu_layout.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

const std::vector<MenuLayout>& menuBarLayout() {
    static const std::vector<MenuLayout> layout{
        {wxTRANSLATE("&File"),
         {"file.new", "file.open", "file.recent", "",                                     //
          "file.new_from_file", "file.import_folder", "file.import", "file.example", "",  //
          "file.export_mspdi", "file.export_xer", "file.letter", "",                      //
          "file.save", "file.save_copy", "", "file.close", "file.quit"}},
        {wxTRANSLATE("&Edit"),
         {"edit.undo", "edit.redo", "", "plan.edit_cell", "", "plan.find", "plan.find_next"}},
        {wxTRANSLATE("&Activity"),
         {"plan.insert_above", "plan.insert_below", "plan.remove", "",          //
          "plan.indent", "plan.outdent", "plan.move_up", "plan.move_down", "",  //
          "plan.link", "", "details.why", "details.paths"}},
        {wxTRANSLATE("&View"),
         {"plan.zoom_in", "plan.zoom_out", "plan.fit", "",     //
          "plan.show_in_chart", "plan.go_to_status_date", "",  //
          "plan.expand_all", "plan.collapse_all", "",          //
          "plan.details", "",                                  //
          "plan.links", "plan.float", "plan.baseline", "plan.free_float_column", "",  //
          "view.language"}},
        {wxTRANSLATE("&Go"), {"go.*"}},
        {wxTRANSLATE("&Project"), {"details.quality", "project.settings", "", "project.author"}},
        {wxTRANSLATE("&Baseline"), {"baseline.take", "baseline.shown", "baseline.columns"}},
        {wxTRANSLATE("&Help"),
         {"help.commands", "help.shortcuts", "", "help.documentation", "help.about"}},
    };
    return layout;
}

const CommandNames& toolBarLayout() {
    static const CommandNames layout{
        "file.new",          "file.open",     "",
        "edit.undo",         "edit.redo",     "",
        "plan.insert_above", "plan.remove",   "plan.outdent",
        "plan.indent",       "plan.link",     "",
        "plan.zoom_in",      "plan.zoom_out", "plan.fit",
    };
    return layout;
}

}  // namespace mijlpaal::gui

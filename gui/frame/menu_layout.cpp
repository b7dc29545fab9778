#include "gui/frame/menu_layout.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

const std::vector<MenuLayout>& menuBarLayout() {
    static const std::vector<MenuLayout> layout{
        {wxTRANSLATE("&File"),
         {"file.new",
          "file.open",
          "file.recent",
          "",  //
          "file.new_from_file",
          "file.import_folder",
          "file.import",
          "file.example",
          "",  //
          "file.export_mspdi",
          "file.export_xer",
          "file.export_xlsx",
          "file.export_ods",
          "file.letter",
          "",  //
          "gantt.copy_picture",
          "gantt.save_picture",
          "gantt.preview",
          "gantt.print",
          "",  //
          "file.save",
          "file.save_copy",
          "",
          "file.close",
          "file.quit"}},
        {wxTRANSLATE("&Edit"),
         {"edit.undo", "edit.redo", "journal.undo", "journal.go_to_record", "",      //
          "table.cut", "table.copy", "table.copy_with_titles", "table.paste", "",    //
          "table.edit_cell", "table.fill_down", "table.insert", "table.remove", "",  //
          "table.find", "table.find_next", "table.find_previous", "table.go_to"}},
        {wxTRANSLATE("&Activity"),
         {"plan.insert_above", "plan.insert_below", "plan.remove", "",          //
          "plan.indent", "plan.outdent", "plan.move_up", "plan.move_down", "",  //
          "plan.link", "plan.unlink", "plan.automatic", "plan.by_hand", "plan.recalculate", "",  //
          "details.why", "details.paths", "details.network"}},
        {wxTRANSLATE("&Table"),
         {"table.columns", "table.freeze", "table.column_wider", "table.column_narrower", "table.column_fit",
          "table.column_left", "table.column_right", "",  //
          "table.filter", "table.filter_edit", "table.filter_clear", "",  //
          "table.unsorted", "table.group", "table.apply_again", "",                            //
          "table.levels", "table.expand", "table.collapse", "table.expand_all", "table.collapse_all", "", "table.export"}},
        {wxTRANSLATE("&View"),
         {"plan.zoom_in", "plan.zoom_out", "plan.fit", "gantt.fit_selection", "",          //
          "plan.show_in_chart", "plan.go_to_status_date", "gantt.start", "gantt.end", "",  //
          "plan.details", "",                                                              //
          "plan.links", "plan.float", "plan.baseline", "plan.forecast", "plan.room", "plan.free_float_column", "",       //
          "view.language"}},
        {wxTRANSLATE("&Go"), {"go.*"}},
        {wxTRANSLATE("&Project"),
         {"details.quality", "project.settings", "project.calendars", "",  //
          "money.post", "money.post_row", "money.empty_row", "money.reverse", "money.shift", "money.close_period",
          "money.reopen_period", "approvals.approve", "approvals.send_back",
          "approvals.adopt", "",  //
          "forecast.start", "forecast.cancel", "forecast.by_itself", "forecast.keep", "", "project.author"}},
        {wxTRANSLATE("&Letter"),
         {"letters.words", "letters.questions", "letters.leave_out", "letters.tell_all", "",  //
          "letters.sign", "letters.next_version", "letters.read_back", "",                    //
          "letters.write", "letters.send", "",                                                //
          "letters.templates", "letters.own_templates_off"}},
        {wxTRANSLATE("&Baseline"), {"baseline.take", "baseline.shown", "baseline.columns"}},
        {wxTRANSLATE("&Help"), {"help.commands", "help.shortcuts", "", "help.documentation", "help.about"}},
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

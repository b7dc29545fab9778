#include "gui/frame/sheet_columns.h"

#include "gui/frame/user_settings.h"
#include "gui/parts/text.h"

#include <wx/log.h>

namespace mijlpaal::gui {

namespace {

constexpr std::size_t most = 200;

wxString key(std::size_t place, const char* part) {
    return wxString::Format("/sheet_columns/%u/%s", static_cast<unsigned>(place), part);
}

}  // namespace

importing::table::SheetChoice sheetColumns() {
    importing::table::SheetChoice choice;
    const auto config = userSettings();
    for (std::size_t i = 0; i < most; ++i) {
        const auto heading = config->Read(key(i, "heading"), wxString{});
        if (heading.empty()) break;
        choice.columns[toUtf8(heading)] = toUtf8(config->Read(key(i, "column"), wxString{}));
    }
    return choice;
}

void rememberSheetColumns(const importing::table::SheetChoice& choice) {
    if (choice.columns.empty()) return;
    const wxLogNull quiet;  // settings that cannot be written are no reason to bother anyone
    auto all = choice;
    all.columns.merge(sheetColumns().columns);
    const auto config = userSettings();
    config->DeleteGroup("/sheet_columns");
    std::size_t place = 0;
    for (const auto& [heading, column] : all.columns) {
        if (place == most) break;
        config->Write(key(place, "heading"), fromUtf8(heading));
        config->Write(key(place, "column"), fromUtf8(column));
        ++place;
    }
    config->Flush();
}

}  // namespace mijlpaal::gui

#pragma once

#include <wx/defs.h>

namespace mijlpaal::gui {

/// What menus, toolbar and keys can ask for, beside what wxWidgets has a number for.
enum Command : int {
    commandImport = wxID_HIGHEST + 1,
    commandImportFile,
    commandNewFromFile,
    commandExample,
    commandLetter,
    commandEditCell,
    commandFind,
    commandFindNext,
    commandInsertAbove,
    commandInsertBelow,
    commandRemove,
    commandIndent,
    commandOutdent,
    commandMoveUp,
    commandMoveDown,
    commandLink,
    commandShowInGantt,
    commandGoToStatusDate,
    commandFit,
    commandOpenAll,
    commandCloseAll,
    commandShowLinks,
    commandShowFloat,
    commandShowBaseline,
    commandShowFreeFloat,
    commandTakeBaseline,
    commandShowBaselineColumns,
    commandShowDetails,
    commandWhy,
    commandQuality,
    commandPaths,
    commandExportMspdi,
    commandExportXer,
    commandSettings,
    commandLastOfAll,
};

}  // namespace mijlpaal::gui

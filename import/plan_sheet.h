#pragma once

#include "import/imported.h"
#include "import/table/headings.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::importing {

/// Reads a single sheet of tasks (CSV, XLSX, ODS) and gives what it would change in `base`: an empty value
/// for a new portfolio, or one that is there.
///
/// Columns are known by their headings (`plan_sheet::columns`), or by what `options.sheet` says of them; what
/// was said of an earlier sheet is kept with the portfolio and used again. One with the name of the task is
/// needed. A column of which most values are of another kind is not read as it; what is not read is kept as
/// foreign parts of the origin "sheet".
///
/// A start that the links do not give becomes the day before which a task does not start. Where start, finish
/// and duration contradict one another, the dates lead for finished work and the duration for the rest. Tasks
/// are found again by their code or number, or without one by their name in its place; links between tasks of
/// the sheet that it does not know are removed.
///
/// Findings: everything that is wrong, with row and heading; what was taken for what is missing; each date
/// that differs
///           from the sheet. Errors: no table that can be read, no names, values that cannot be read, a plan
///           that breaks the rules or cannot be scheduled.
/// Limits:   256 MiB, 128 MiB for a part of a workbook, twenty million cells.
/// Cost:     linear in the cells, and scheduling the plan three times.
Imported readPlanSheet(const std::filesystem::path& path, const model::Portfolio& base,
                       const ImportOptions& options = {});

/// The same for bytes that were read before; `name` is what the file is called in findings.
Imported readPlanSheetBytes(std::string_view bytes, const std::string& name, const model::Portfolio& base,
                            const ImportOptions& options = {});

/// The tables of a file, to be looked at before it is imported; none when it cannot be read.
struct SheetFile {
    /// What the file is called in findings.
    std::string name;
    std::vector<table::Table> tables;
    base::Findings findings;
};
SheetFile readSheetFile(const std::filesystem::path& path);
Imported readPlanTables(const SheetFile& file, const model::Portfolio& base,
                        const ImportOptions& options = {});

/// The table that would be read of them; nothing when none holds cells, or the one that was chosen is not
/// there.
const table::Table* planTable(const SheetFile& file, const table::SheetChoice& choice);

/// What the columns of a table are taken for; nothing where no heading is known and no row was chosen.
std::optional<table::FoundHeadings> planHeadings(const table::Table& table, const table::SheetChoice& choice);

/// What was said of the columns of earlier sheets, as far as this one has them.
table::SheetChoice withRemembered(table::SheetChoice choice, const table::Table& table,
                                  const table::SheetChoice& remembered);

/// What was said of the columns of earlier sheets.
table::SheetChoice rememberedChoice(const model::Portfolio& portfolio);

}  // namespace mijlpaal::importing

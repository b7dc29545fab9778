#pragma once

#include "base/csv.h"
#include "base/finding.h"
#include "import/imported.h"
#include "model/portfolio.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace mijlpaal::importing {

/// Reads the CSV files of a folder (`formats::fileOf` names them) and gives what they would change in `base`:
/// an empty value for a new portfolio, or one that is there.
///
/// Rows are matched by their key: the code; of holidays calendar, day and name; of dated promises baseline
/// and object. A record that is there keeps its id, a new one gets the next; what the folder does not name
/// stays as it is, or goes with `isWhole`. Unknown columns become foreign parts. Activities stand in the
/// order of their rows.
///
/// A file that is not there says nothing: of a new portfolio it is an empty one, and what a portfolio has of that stays.
/// References to what no file holds are left empty; only a row that makes no sense without them asks for the file.
/// Without calendars people work as in a new portfolio (`model::emptyPortfolio`).
///
/// Without `portfolio.csv` the name is that of the folder and the status date is the last day on which
/// actuals were reported, or else `today`, unless `base` has settings, which stay.
///
/// Findings: everything that is wrong, with file, row and column, not only the first. A row is known by the
/// line on which it starts, with the header on line 1: in a file without line ends inside cells that is the
/// row number that a spreadsheet shows. Of one file at most `findingsShown` are listed, and the rest counted.
/// Limits: 256 MiB and two million rows for a file, 8 MiB for a row, 1 MiB for a cell.
/// Cost: linear in the rows, and scheduling the plan once or twice.
Imported readCsvFolder(const std::filesystem::path& folder, const model::Portfolio& base,
                       const ImportOptions& options = {});

inline constexpr std::size_t findingsShown = 500;

/// The files of a folder in memory.
struct FolderTexts {
    /// The name of the folder, for people.
    std::string name;
    /// The bytes by name: "calendars/holidays.csv".
    std::map<std::string, std::string, std::less<>> files;
    /// The files that are there and could not be read, and why.
    std::map<std::string, base::Finding, std::less<>> unreadable;
    /// The rows of a workbook in place of files, by the name of the file that each sheet stands for.
    std::map<std::string, std::vector<base::CsvRow>, std::less<>> sheets = {};
    /// It holds some files of a portfolio, and says nothing of the others.
    bool isPart = false;
};

FolderTexts readFolderTexts(const std::filesystem::path& folder);

/// The same for files that were read before; opens no file. Texts that are given away are let go as they are read.
Imported readCsvTexts(FolderTexts texts, const model::Portfolio& base,
                      const ImportOptions& options = {});

}  // namespace mijlpaal::importing

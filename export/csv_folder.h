#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "model/field.h"
#include "model/portfolio.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace mijlpaal::exporting {

/// The records of one kind as rows of text.
struct PortfolioTable {
    model::RecordKind kind{};
    /// What each column holds; nothing for the kind of what the next one refers to, and for columns that came
    /// from elsewhere.
    std::vector<const model::Field*> fields;
    /// The names of the columns, and then a row for each record.
    std::vector<std::vector<std::string>> lines;
};

/// The records of every kind that has a file (`formats::fileOf`), in the order in which they are read.
std::vector<PortfolioTable> portfolioTables(const model::Portfolio& portfolio);

/// The CSV files of a portfolio by name ("calendars/holidays.csv"), as `importing::readCsvFolder` reads them:
/// rows in the order of their ids, activities in the order of the outline.
///
/// The columns are those of the data set, then the fields it has no column for where a record uses them, then
/// what came from unknown columns. What other programs' files held (`ForeignPart::origin` is not `csv`) is
/// left out.
std::map<std::string, std::string> csvTexts(const model::Portfolio& portfolio);

/// What those files leave out: records of the kinds without a file, and their notes.
base::Findings csvLosses(const model::Portfolio& portfolio);

/// Writes those files into a folder, which is made when it is not there. They are first written under other
/// names, so that a full disk leaves what was there.
///
/// Errors: the folder holds other files; a file cannot be written.
base::Result<void> writeCsvFolder(const model::Portfolio& portfolio, const std::filesystem::path& folder);

}  // namespace mijlpaal::exporting

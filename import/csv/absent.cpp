#include "formats/portfolio_files.h"
#include "import/csv/reading.h"

namespace mijlpaal::importing::csv {

namespace {

using base::message;
using model::RecordKind;

/// As the folder has it, or the workbook.
std::string nameOf(const Reading& reading, RecordKind kind) {
    return std::string{reading.texts.sheets.empty() ? formats::fileOf(kind) : formats::sheetOf(kind)};
}

/// The files that a portfolio had from the first; the others are there only where they have something to say.
std::string absentFiles(const Reading& reading) {
    std::string files;
    for (const auto kind : kinds()) {
        if (reading.isAbsent[indexOf(kind)] && !model::mayLackFile(kind))
            files += (files.empty() ? "" : ", ") + nameOf(reading, kind);
    }
    return files;
}

}  // namespace

void tellAbsent(Reading& reading) {
    if (reading.texts.isPart) return;
    for (const auto& [kind, file] : reading.needed) {
        reading.found.error({nameOf(reading, kind), {}, {}},
                            message("The file is not there, and {file} names what stands in it.", {{"file", file}}),
                            message("Add it with a row for each key that is named."));
    }
    for (const auto& [place, count] : reading.leftEmpty) {
        const auto& [file, column, kind] = place;
        reading.found.warning({file, {}, column},
                              message("What {count} rows name stands in {file}, which is not there; it is left empty.",
                                      {{"count", std::to_string(count)}, {"file", nameOf(reading, kind)}}),
                              message("Add the file and import again."), base::Fate::leftOut);
    }
    // The states of a history lack the files of the folder itself, which was told.
    const auto files = absentFiles(reading);
    if (files.empty() || reading.options.isWhole) return;
    const base::Place place{reading.texts.name, {}, {}};
    const bool isNew = reading.base.all<model::Settings>().empty();
    reading.found.note(place, isNew ? message("Not there, and so empty: {files}.", {{"files", files}})
                                    : message("Not there: {files}. What the portfolio has of that stays as it is.",
                                              {{"files", files}}),
                       isNew ? base::Fate::mended : base::Fate::kept);
    if (isNew && reading.isUnknown(RecordKind::calendar))
        reading.found.note(place,
                           message("Without a calendar people work Monday to Friday, eight hours a day, but on the public "
                                   "holidays of the Netherlands."),
                           base::Fate::mended);
}

}  // namespace mijlpaal::importing::csv

#include "import/plan_file.h"

#include "base/output_file.h"
#include "base/text.h"
#include "import/csv_folder.h"
#include "import/gan.h"
#include "import/ledger_sheet.h"
#include "import/mspdi.h"
#include "import/plan_reader.h"
#include "import/plan_sheet.h"
#include "import/portfolio_workbook.h"
#include "import/table/workbook.h"
#include "import/xer.h"

#include <array>
#include <fstream>
#include <string_view>

namespace mijlpaal::importing {

namespace {

using base::message;
namespace fs = std::filesystem;

/// What tells the kinds of files apart: the ending of the name, and how the text begins.
struct Signs {
    std::string ending;
    std::string beginning;
};

Signs signsOf(const fs::path& path) {
    // A portfolio that is open is no plan of another program.
    if (base::isDatabaseInUse(path)) return {};
    constexpr std::size_t enough = 4096;
    Signs signs{base::lowered(path.extension().string()), std::string(enough, '\0')};
    std::ifstream stream{path, std::ios::binary};
    stream.read(signs.beginning.data(), enough);
    signs.beginning.resize(static_cast<std::size_t>(stream.gcount()));
    return signs;
}

bool isMpp(const Signs& signs) {
    constexpr std::array compoundFile{'\xD0', '\xCF', '\x11', '\xE0'};
    // Old workbooks and protected ones are such files too.
    return signs.ending == ".mpp" ||
           (!table::isTableFile({}, signs.ending) &&
            signs.beginning.starts_with(std::string_view{compoundFile.data(), compoundFile.size()}));
}

bool isPmxml(const Signs& signs) {
    return signs.beginning.find("<APIBusinessObjects") != std::string::npos ||
           signs.beginning.find("<BusinessObjects") != std::string::npos;
}

bool isXer(const Signs& signs) {
    return signs.ending == ".xer" || signs.beginning.starts_with("ERMHDR");
}

bool isGan(const Signs& signs) {
    const bool hasTasks = signs.beginning.find("<project") != std::string::npos &&
                          (signs.beginning.find("<tasks") != std::string::npos ||
                           signs.beginning.find("gantt-divider-location") != std::string::npos);
    return signs.ending == ".gan" || hasTasks;
}

bool isMspdi(const Signs& signs) {
    return signs.ending == ".xml";
}

bool isSheet(const Signs& signs) {
    return !isMpp(signs) && !isPmxml(signs) && !isXer(signs) && !isGan(signs) && !isMspdi(signs) &&
           table::isTableFile(signs.beginning, signs.ending);
}

/// The last part of a path, as the place of a finding.
base::Place placeOf(const fs::path& path) {
    return {path.filename().string(), {}, {}};
}

}  // namespace

bool isPlanSheet(const fs::path& path) {
    std::error_code error;
    return fs::is_regular_file(path, error) && isSheet(signsOf(path));
}

Imported readPlanFile(const fs::path& path, const model::Portfolio& base, const ImportOptions& options) {
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return readCsvFolder(path, base, options);
    const auto signs = signsOf(path);
    if (isMpp(signs)) {
        return refused(placeOf(path), message("A file of MS Project itself cannot be read."),
                       message("Save it in MS Project as XML, and import that."), base);
    }
    if (isPmxml(signs)) {
        return refused(placeOf(path), message("The XML of Primavera P6 cannot be read."),
                       message("Export the project from Primavera P6 as XER, and import that."), base);
    }
    if (isXer(signs)) return readXer(path, base, options);
    if (isGan(signs)) return readGan(path, base, options);
    if (isMspdi(signs)) return readMspdi(path, base, options);
    if (isSheet(signs)) {
        const auto file = readSheetFile(path);
        if (const auto ledger = ledgerTableOf(file, options)) return readLedgerTable(file, *ledger, base, options);
        if (const auto kinds = ledgerKindsLike(file, options); !kinds.empty()) {
            std::string words, names;
            for (const auto kind : kinds) {
                words += (words.empty() ? "" : ", ") + std::string{pluralFor(kind)};
                names += (names.empty() ? "" : ", ") + std::string{model::nameOf(kind)};
            }
            return refused(placeOf(path), message("The columns are those of {kinds}, and do not tell which.", {{"kinds", words}}),
                           message("Say it with --kind: {words}.", {{"words", names}}), base);
        }
        // Who names a sheet wants a plan of it alone.
        const bool isWhole = options.sheet.sheet.empty() && isPortfolioWorkbook(file.tables);
        return isWhole ? readPortfolioTables(file, base, options) : readPlanTables(file, base, options);
    }
    return refused(placeOf(path), message("This is not a kind of file that can be read."),
                   message("Choose a folder of CSV files, a sheet of tasks (CSV, XLSX, ODS), the XML of MS "
                           "Project, an XER file of "
                           "Primavera P6, or a file of GanttProject."),
                   base);
}

}  // namespace mijlpaal::importing

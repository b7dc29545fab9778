#include "export/formats.h"

#include "base/output_file.h"
#include "export/csv_folder.h"
#include "export/ledger_journal.h"
#include "export/plan_file.h"

#include <algorithm>
#include <array>

namespace mijlpaal::exporting {

namespace {

using Written = base::Result<base::Findings>;

Written writeCsv(const model::Portfolio& portfolio, const scheduling::Schedule&,
                 const std::filesystem::path& folder) {
    return writeCsvFolder(portfolio, folder).map([&portfolio] { return csvLosses(portfolio); });
}

template <PlanFormat format>
Written writePlan(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                  const std::filesystem::path& file) {
    return writePlanFile(portfolio, schedule, format, file);
}

Written writeLedger(const model::Portfolio& portfolio, const scheduling::Schedule&, const std::filesystem::path& file) {
    return base::writeWholeFile(file, ledgerJournal(portfolio)).map([] { return base::Findings{}; });
}

/// All formats, a line for each.
constexpr std::array formats{
    Format{"csv", true, false, writeCsv},
    Format{"mspdi", false, true, writePlan<PlanFormat::mspdi>},
    Format{"ledger", false, false, writeLedger},
    Format{"xer", false, true, writePlan<PlanFormat::xer>},
};

}  // namespace

const Format* findFormat(std::string_view name) {
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [name](const Format& each) { return each.name == name; });
    return found == formats.end() ? nullptr : &*found;
}

std::vector<std::string> formatNames() {
    std::vector<std::string> names;
    for (const auto& each : formats) names.emplace_back(each.name);
    return names;
}

}  // namespace mijlpaal::exporting

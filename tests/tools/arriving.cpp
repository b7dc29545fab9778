// Tells, of each plan, how many dates are others when it is written for MS Project and for P6 and read back.
//
//   arriving [--all] FILE...        files of other programs, or folders of CSV files

#include "import/plan_file.h"
#include "scheduling/schedule.h"
#include "tests/app/support/arrival.h"

#include <filesystem>
#include <iomanip>
#include <iostream>
#include <map>
#include <string_view>

namespace {

using namespace mijlpaal;

/// What became of the plans of one program that went to one program.
struct Direction {
    std::size_t plans = 0, activities = 0, moved = 0, told = 0, faults = 0, held = 0;
};

}  // namespace

int main(int count, char** words) {
    std::map<std::pair<std::string, std::string>, Direction> directions;
    bool showsAll = false, isBad = false;
    std::cout << std::left << std::setw(60) << "plan"
              << " profile  to     activities  moved  told  faults  held\n";
    for (int i = 1; i < count; ++i) {
        if (std::string_view{words[i]} == "--all") {
            showsAll = true;
            continue;
        }
        const std::filesystem::path file{words[i]};
        const auto plan = importing::readPlanFile(file, {}, {}).portfolio;
        if (plan.all<model::Activity>().empty() || !scheduling::schedule(plan, scheduling::optionsOf(plan))) {
            std::cout << file.filename().string() << " is no plan\n";
            continue;
        }
        for (const auto format : {exporting::PlanFormat::mspdi, exporting::PlanFormat::xer}) {
            const auto arrival = tests::arrival(plan, format);
            std::string held = "0";
            for (const auto& finding : arrival.findings) {
                if (finding.message.text.starts_with("Activities that are written with a date"))
                    held = finding.message.values.back().second;
            }
            std::cout << std::left << std::setw(60) << file.filename().string() << " " << std::setw(8)
                      << model::wordFor(plan.settings().profile) << " "
                      << (format == exporting::PlanFormat::xer ? "xer  " : "mspdi") << std::right
                      << std::setw(12) << arrival.compared << std::setw(7) << arrival.moved << std::setw(6)
                      << arrival.told << std::setw(8) << arrival.faults.size() << std::setw(6) << held
                      << "\n";
            isBad = isBad || !arrival.faults.empty();
            auto& all = directions[{std::string{model::wordFor(plan.settings().profile)},
                                    format == exporting::PlanFormat::xer ? "xer" : "mspdi"}];
            ++all.plans;
            all.activities += arrival.compared;
            all.moved += arrival.moved;
            all.told += arrival.told;
            all.faults += arrival.faults.size();
            all.held += std::stoul(held);
            if (!showsAll) continue;
            for (const auto& fault : arrival.faults) std::cout << "    " << fault << "\n";
            for (const auto& finding : arrival.findings) std::cout << "    " << base::plain(finding) << "\n";
        }
    }
    for (const auto& [way, all] : directions) {
        std::cout << "from " << way.first << " to " << way.second << ": " << all.plans << " plans, "
                  << all.activities << " activities, " << all.moved << " moved, " << all.told << " told, "
                  << all.faults << " faults, " << all.held << " held by a date of their own\n";
    }
    return isBad ? 1 : 0;
}

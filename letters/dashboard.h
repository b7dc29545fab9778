#pragma once

#include "letters/public_report.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What may be told, in the lists of the Rijks ICT-dashboard.
namespace mijlpaal::letters {

/// Fields by their names on the dashboard, each with its value; empty where nothing may be told or nothing is known.
using DashboardLine = std::vector<std::pair<std::string_view, std::string>>;

struct DashboardList {
    std::string_view name;
    std::vector<DashboardLine> lines;

    bool operator==(const DashboardList&) const = default;
};

/// A programme, as an activity on the dashboard.
struct DashboardActivity {
    std::string code, name;
    std::vector<DashboardList> lists;
    std::vector<std::string> empty;  ///< lists without a line, and fields that no line fills: "Algemeen: Aanleiding"

    bool operator==(const DashboardActivity&) const = default;
};

/// The programmes of a report. Dates stand at the precision that may be told, in Dutch words where that is no day.
/// Where no plan was recorded, a later end than an earlier plan said is a line of the kind Herijking.
std::vector<DashboardActivity> dashboardOf(const PublicReport& report);

}  // namespace mijlpaal::letters

#pragma once

#include "app/view.h"
#include "base/result.h"
#include "letters/public_report.h"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

namespace mijlpaal::app {

/// The forms in which what may be told of the plan goes out, by the word for each.
inline constexpr std::array<std::string_view, 3> publicPlanForms{"ics", "html", "dashboard"};

/// Writes the milestones and steps that may be told as a calendar (`ics`) or as a page (`html`), on the
/// status date; or the programmes in the lists of the Rijks ICT-dashboard (`dashboard`), as CSV where the name ends in
/// .csv and as JSON otherwise. Errors: what `publish` refuses; a file that cannot be written, or that holds a portfolio.
base::Result<void> writePublicPlan(const View& view, std::string_view form,
                                   const std::filesystem::path& file);

/// The lists of the dashboard as JSON, and as rows: programme, list, line, field and value. What is empty is listed.
std::string dashboardJson(const letters::PublicReport& report);
std::string dashboardCsv(const letters::PublicReport& report);

}  // namespace mijlpaal::app

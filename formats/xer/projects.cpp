#include "formats/xer/projects.h"

#include <vector>

namespace mijlpaal::formats::xer {

namespace {

using Names = std::set<std::string, std::less<>>;

Names allIn(const File& file, std::string_view table, std::string_view column) {
    Names names;
    const auto* found = file.find(table);
    if (!found) return names;
    for (const auto& row : found->rows) names.emplace(found->cell(row, column));
    names.erase("");
    return names;
}

}  // namespace

PlanProjects planProjectsOf(const File& file) {
    PlanProjects plan;
    const auto* projects = file.find("PROJECT");
    if (!projects || projects->rows.empty()) return plan;
    const auto withTasks = allIn(file, "TASK", "proj_id");
    const auto baselines = allIn(file, "PROJECT", "sum_base_proj_id");
    const bool anyExported = allIn(file, "PROJECT", "export_flag").contains("Y");
    for (const auto& row : projects->rows) {
        const std::string id{projects->cell(row, "proj_id")};
        const bool isBaseline = baselines.contains(id) || !projects->cell(row, "orig_proj_id").empty();
        const bool isLinkedOnly = anyExported && projects->cell(row, "export_flag") == "N";
        if (!withTasks.contains(id) || isBaseline || isLinkedOnly) continue;
        if (plan.ids.empty()) plan.main = id;
        plan.ids.insert(id);
    }
    if (plan.ids.empty()) {
        plan.main = projects->cell(projects->rows.front(), "proj_id");
        plan.ids.insert(plan.main);
    }
    return plan;
}

}  // namespace mijlpaal::formats::xer

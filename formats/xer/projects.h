#pragma once

#include "formats/xer/file.h"

#include <set>
#include <string>
#include <string_view>

namespace mijlpaal::formats::xer {

/// Which of the projects in a file are the plan: those with activities, but for baselines and for projects
/// that are only there because they are linked to.
struct PlanProjects {
    /// The one whose options count; empty when the file holds no project.
    std::string main;
    std::set<std::string, std::less<>> ids;

    /// Other programs leave out what can only be one thing.
    bool contain(std::string_view projectId) const {
        return projectId.empty() ? !areSeveral() : ids.contains(projectId);
    }
    bool areSeveral() const { return ids.size() > 1; }
};

PlanProjects planProjectsOf(const File& file);

}  // namespace mijlpaal::formats::xer

#include "app/finding_groups.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace mijlpaal::app {

std::vector<FindingGroup> groupedByCause(const base::Findings& findings) {
    std::vector<FindingGroup> groups;
    std::map<std::tuple<base::Severity, std::string, std::string>, std::size_t> groupOf;
    for (const auto& finding : findings) {
        const auto [at, isNew] =
            groupOf.try_emplace({finding.severity, finding.message.text, finding.help.text}, groups.size());
        if (isNew) groups.push_back({finding.severity, {}});
        groups[at->second].findings.push_back(&finding);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const FindingGroup& one, const FindingGroup& other) {
        return one.severity > other.severity;
    });
    return groups;
}

}  // namespace mijlpaal::app

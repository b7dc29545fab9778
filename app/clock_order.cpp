#include "app/clock_order.h"

namespace mijlpaal::app {

base::Findings ranBack(std::span<const storage::JournalEntry> journal) {
    base::Findings findings;
    for (std::size_t i = 1; i < journal.size(); ++i) {
        const auto& entry = journal[i];
        const auto& before = journal[i - 1];
        // Both are universal time in one form, which stands in order as text.
        if (entry.at >= before.at) continue;
        base::Finding finding;
        finding.severity = base::Severity::warning;
        finding.message = base::message(
            "Revision {revision} of “{author}” is of {at}, which is before revision {before} of {earlier}: a clock ran back.",
            {{"revision", std::to_string(entry.revision)},
             {"author", entry.author},
             {"at", entry.at},
             {"before", std::to_string(before.revision)},
             {"earlier", before.at}});
        finding.help = base::message("The order of the journal holds; set the clock of that computer right.");
        findings.push_back(std::move(finding));
    }
    return findings;
}

}  // namespace mijlpaal::app

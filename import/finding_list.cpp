#include "import/finding_list.h"

#include <utility>

namespace mijlpaal::importing {

void FindingList::add(base::Finding finding) {
    hasErrors_ = hasErrors_ || finding.severity == base::Severity::error;
    if (++count_[finding.place.file] <= shown_) findings_.push_back(std::move(finding));
}

void FindingList::error(base::Place place, base::Message message, base::Message help) {
    add({base::Severity::error, std::move(place), std::move(message), std::move(help)});
}

void FindingList::warning(base::Place place, base::Message message, base::Message help,
                          std::optional<base::Fate> fate) {
    add({base::Severity::warning, std::move(place), std::move(message), std::move(help), {}, fate});
}

void FindingList::note(base::Place place, base::Message message, std::optional<base::Fate> fate) {
    add({base::Severity::note, std::move(place), std::move(message), {}, {}, fate});
}

base::Findings FindingList::take() {
    const auto severity = hasErrors_ ? base::Severity::error : base::Severity::warning;
    for (const auto& [file, count] : count_) {
        if (count <= shown_) continue;
        auto& more = findings_.emplace_back();
        more.severity = severity;
        more.place.file = file;
        more.message = base::message("There are {count} more findings in this file.",
                                     {{"count", std::to_string(count - shown_)}});
        more.help = base::message("Correct these first, and import again.");
    }
    return std::move(findings_);
}

}  // namespace mijlpaal::importing

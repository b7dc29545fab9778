#pragma once

#include "import/mspdi.h"
#include "tests/support/mspdi_text.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

namespace mijlpaal::tests {

/// A file that must be read without a warning or an error.
inline model::Portfolio planOf(const MspdiText& file) {
    const auto imported = importing::readMspdiText(file.text(), "plan.xml", {});
    for (const auto& finding : imported.findings)
        CHECK_MESSAGE(finding.severity == base::Severity::note, plain(finding));
    return imported.portfolio;
}

/// What there is to say about a text, but for notes.
inline std::vector<std::string> complaintsOf(const std::string& text) {
    const auto imported = importing::readMspdiText(text, "plan.xml", {});
    if (base::hasErrors(imported.findings)) CHECK(imported.changes.empty());
    std::vector<std::string> sentences;
    for (const auto& finding : imported.findings) {
        if (finding.severity != base::Severity::note) sentences.push_back(plain(finding));
    }
    return sentences;
}
inline std::vector<std::string> complaintsOf(const MspdiText& file) {
    return complaintsOf(file.text());
}

/// Its notes; without "plan.xml", with which they all begin.
inline std::vector<std::string> notesOf(const MspdiText& file) {
    std::vector<std::string> sentences;
    for (const auto& finding : importing::readMspdiText(file.text(), "plan.xml", {}).findings) {
        if (finding.severity == base::Severity::note)
            sentences.push_back(plain(finding).substr(std::string_view{"plan.xml"}.size()));
    }
    return sentences;
}

/// The only record of a kind with this code.
template <class Record>
const Record& withCode(const model::Portfolio& plan, std::string_view code) {
    const auto& table = plan.all<Record>();
    const auto at =
        std::find_if(table.begin(), table.end(), [code](const Record& each) { return each.code == code; });
    REQUIRE(at != table.end());
    return *at;
}

inline model::Activity taskOf(const model::Portfolio& plan, int uid) {
    return withCode<model::Activity>(plan, std::to_string(uid));
}

inline std::string textOf(const std::optional<model::Moment>& moment) {
    return moment ? model::isoText(*moment) : std::string{"none"};
}

}  // namespace mijlpaal::tests

#include "cli/findings.h"

#include "app/finding_groups.h"

#include <algorithm>
#include <ostream>

namespace mijlpaal::cli {

namespace {

/// Marks a text for translation.
constexpr std::string_view N_(std::string_view text) {
    return text;
}

/// How often each severity occurs, as a sentence.
base::Message tally(const base::Findings& findings) {
    const auto count = [&findings](base::Severity severity) {
        return std::to_string(
            std::count_if(findings.begin(), findings.end(),
                          [severity](const base::Finding& each) { return each.severity == severity; }));
    };
    return base::message("Errors: {errors}. Warnings: {warnings}. Notes: {notes}.",
                         {{"errors", count(base::Severity::error)},
                          {"warnings", count(base::Severity::warning)},
                          {"notes", count(base::Severity::note)}});
}

base::Message headingOf(const app::FindingGroup& group) {
    const auto say = [&group](std::string_view once, std::string_view often) {
        return base::message(group.findings.size() == 1 ? once : often,
                             {{"count", std::to_string(group.findings.size())}});
    };
    switch (group.severity) {
        case base::Severity::error:
            return say(N_("Error, once:"), N_("Error, {count} times:"));
        case base::Severity::warning:
            return say(N_("Warning, once:"), N_("Warning, {count} times:"));
        case base::Severity::note:
            break;
    }
    return say(N_("Note, once:"), N_("Note, {count} times:"));
}

}  // namespace

void listByCause(const Console& console, const base::Findings& findings, bool all) {
    if (console.asJson || findings.empty()) return;
    console.err << console.translate(tally(findings)) << '\n';
    for (const auto& group : app::groupedByCause(findings)) {
        const auto count = group.findings.size();
        const auto shown = all ? count : std::min(count, app::examplesOfCause);
        console.err << '\n' << console.translate(headingOf(group)) << '\n';
        for (std::size_t i = 0; i < shown; ++i)
            console.err << "  " << console.translate(*group.findings[i]) << '\n';
        if (count > shown) {
            console.err << "  "
                        << console.translate(base::message("And {count} more; --all shows them.",
                                                           {{"count", std::to_string(count - shown)}}))
                        << '\n';
        }
    }
}

}  // namespace mijlpaal::cli

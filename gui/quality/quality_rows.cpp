#include "gui/quality/quality_rows.h"

#include "gui/parts/text.h"

#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

using scheduling::QualityCheck;
using scheduling::Verdict;

namespace {

/// A sign and a word, so that nobody needs to see a colour.
wxString verdictText(Verdict verdict) {
    switch (verdict) {
        case Verdict::pass:
            return fromUtf8("✓ ") + _("passes");
        case Verdict::fail:
            return fromUtf8("✗ ") + _("fails");
        case Verdict::reported:
            return fromUtf8("• ") + _("for information");
        case Verdict::notApplicable:
            return fromUtf8("– ") + _("nothing to measure");
    }
    return {};
}

/// "0.97" with the decimal sign of the language.
wxString numberText(double number) {
    auto text = wxString::Format("%.2f", number);
    if (language() == model::Language::dutch) text.Replace(".", ",");
    return text;
}

wxString limitText(const QualityCheck& check) {
    if (check.least && check.most)
        return numberText(*check.least) + fromUtf8(" – ") + numberText(*check.most);
    if (check.least) return fromUtf8("≥ ") + numberText(*check.least);
    if (check.most) return fromUtf8("≤ ") + numberText(*check.most);
    return {};
}

TreeRow rowOf(const QualityCheck& check) {
    const auto count = wxString::Format("%lld / %lld", static_cast<long long>(check.numerator),
                                        static_cast<long long>(check.denominator));
    return {{verdictText(check.verdict), count, check.ratio ? numberText(*check.ratio) : wxString{},
             limitText(check), translated(check.name)},
            std::nullopt,
            std::nullopt,
            check.verdict == Verdict::fail,
            false};
}

std::optional<model::ObjectRef> activityOf(const scheduling::Sentence& sentence) {
    for (const auto ref : sentence.about) {
        if (ref.kind == model::RecordKind::activity) return ref;
    }
    return std::nullopt;
}

}  // namespace

QualityRows qualityRows(const scheduling::QualityReport& report, WhichChecks which) {
    QualityRows made;
    for (const auto& check : report.checks) {
        if (which == WhichChecks::failed && check.verdict != Verdict::fail) continue;
        const auto place = made.rows.size();
        made.rows.push_back(rowOf(check));
        made.findings.push_back(nullptr);
        made.rows.push_back({{{}, {}, {}, {}, translated(check.measures)}, place, std::nullopt});
        made.findings.push_back(nullptr);
        for (const auto& finding : check.findings) {
            made.rows.push_back({{{}, {}, {}, {}, translated(finding.sentence.message)},
                                 place,
                                 activityOf(finding.sentence)});
            made.findings.push_back(&finding);
        }
    }
    return made;
}

int failedChecks(const scheduling::QualityReport& report) {
    return static_cast<int>(
        std::count_if(report.checks.begin(), report.checks.end(),
                      [](const QualityCheck& check) { return check.verdict == Verdict::fail; }));
}

}  // namespace mijlpaal::gui

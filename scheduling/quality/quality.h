#pragma once

#include "base/finding.h"
#include "model/change_set.h"
#include "scheduling/schedule.h"
#include "scheduling/telling.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::scheduling {

/// `reported`: a figure without a limit. `notApplicable`: there is nothing to measure.
enum class Verdict { pass, fail, reported, notApplicable };

/// What can be done about a finding in one step; `fixFor` makes the change set.
enum class Fix {
    /// Only people can mend it.
    byHand,
    /// Sets the lag of the link to zero.
    dropLag,
    /// Replaces a hard constraint on the finish by a deadline, one on the start by "not before".
    softenConstraint,
    dropConstraint,
    /// Plans the work that is left behind the status date.
    statusDateAsFloor,
};

struct QualityFinding {
    Sentence sentence;
    Fix fix = Fix::byHand;

    bool operator==(const QualityFinding&) const = default;
};

/// One measurement of a plan: numerator and denominator, what their ratio may be, and what stands out.
struct QualityCheck {
    /// "dcma-01", "law-deadline": stable, for files and links.
    std::string id;
    base::Message name, measures;
    base::Severity severity = base::Severity::warning;
    std::int64_t numerator = 0, denominator = 0;
    /// Nothing where the denominator is zero.
    std::optional<double> ratio;
    std::optional<double> least, most;
    Verdict verdict = Verdict::notApplicable;
    std::vector<QualityFinding> findings;

    bool operator==(const QualityCheck&) const = default;
};

/// The four qualities of a reliable schedule.
/// Source: GAO-16-89G, "Schedule Assessment Guide", 2015.
enum class PlanQuality { comprehensive, wellConstructed, credible, controlled };

/// A practice that a good schedule follows, with the checks that say something about it. It passes when none
/// of them fails.
struct Practice {
    int number = 0;
    base::Message name;
    PlanQuality quality = PlanQuality::comprehensive;
    /// Ids of checks; empty for a practice that only people can judge.
    std::vector<std::string> checks;
    Verdict verdict = Verdict::notApplicable;

    bool operator==(const Practice&) const = default;
};

struct QualityReport {
    std::vector<QualityCheck> checks;
    std::vector<Practice> practices;

    const QualityCheck& check(std::string_view id) const;
    bool hasFailed() const;

    bool operator==(const QualityReport&) const = default;
};

struct QualityQuestion {
    /// The day on which the age of the status is judged; without one it is not.
    std::optional<model::Day> asOf;
    /// Of the names, days and amounts in the sentences.
    model::Language language = model::Language::dutch;
};

/// Measures a plan by the fourteen checks of the DCMA, some of others and our own; docs/scheduling_quality.md
/// gives formula, limit and source of each.
///
/// `schedule` is one that was made of `portfolio`.
/// Cost: that of scheduling twice, plus a sentence for each finding.
QualityReport checkQuality(const model::Portfolio& portfolio, const Schedule& schedule,
                           const QualityQuestion& question);

/// The change that removes the cause of a finding; nothing where there is none, or where the records have
/// changed so that it no longer applies.
std::optional<model::ChangeSet> fixFor(const model::Portfolio& portfolio, const QualityFinding& finding);

}  // namespace mijlpaal::scheduling

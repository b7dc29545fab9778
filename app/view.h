#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "model/kind_set.h"
#include "model/portfolio.h"
#include "scheduling/schedule.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace mijlpaal::app {

/// Where a view comes from.
struct Origin {
    /// The revision it shows, or the one that a preview or a branch was made from.
    std::int64_t revision = 0;
    /// The hash of that revision in the journal, or of the last step of the branch.
    std::string fingerprint;
    /// The last day of which decisions and payments count; nothing for all.
    std::optional<model::Day> asOf;
    /// The branch in the file of which it shows the end.
    std::optional<std::int64_t> branch;
    /// It holds an edit that is not in the file (yet): one that is being typed.
    bool isPreview = false;

    bool operator==(const Origin&) const = default;
};

class View;

/// How one result is computed from a view. There is one constant of it for each result, whose address tells
/// results apart; a result is kept with every view whose records of the kinds in `from` are the same.
template <class Result>
struct Recipe {
    model::KindSet from;
    /// Called at most once for a view, on the thread that first asks. It may ask the view for other results,
    /// whose kinds must be among its own.
    Result (*compute)(const View& view) = nullptr;
};

/// A portfolio, what was computed from it, and where it comes from: now, an edit that is being typed, an
/// earlier revision, a branch. Pages, commands and letters take one and ask nothing else.
///
/// A value: a copy costs a pointer, is never changed by later edits, and may be read on any thread. Results
/// are computed when they are first asked for.
class View {
public:
    /// An empty portfolio that can be read only.
    View();
    /// `known` is what is wrong with the file beside the rules that its portfolio breaks.
    View(model::Portfolio portfolio, Origin origin, bool isEditable, base::Findings known = {});

    /// The view after an edit: what does not depend on a kind that the edit touched is not computed again.
    View after(model::Portfolio portfolio, Origin origin, const model::KindSet& touched) const;

    /// The same view, of which is known by now where it comes from.
    View as(Origin origin) const { return after(portfolio(), std::move(origin), {}); }

    /// The same portfolio with its plan made by other rules than it has itself.
    View withRules(const scheduling::Options& rules) const;

    const model::Portfolio& portfolio() const;

    /// The rules by which the plan is made.
    scheduling::Options rules() const;

    /// The plan. Without one (its links form a circle, its dates leave the calendar) it holds no dates, and
    /// `unscheduled` says why.
    const scheduling::Schedule& schedule() const;
    const std::optional<base::Message>& unscheduled() const;

    const Origin& origin() const;
    std::int64_t revision() const { return origin().revision; }

    /// What is known to be wrong with the file, every rule that the portfolio breaks, and why there is no
    /// plan. Cost: the first time, a look at every record.
    const base::Findings& findings() const;

    /// Whether edits made from it can be performed.
    bool isEditable() const;

    /// A result by its recipe. The reference holds as long as any copy of this view.
    template <class Result>
    const Result& result(const Recipe<Result>& recipe) const {
        const auto make = [](const View& view, const void* how) -> std::shared_ptr<const void> {
            return std::make_shared<const Result>(static_cast<const Recipe<Result>*>(how)->compute(view));
        };
        return *static_cast<const Result*>(resultOf(&recipe, recipe.from, make));
    }

    /// True for copies of one view.
    bool isSameAs(const View& other) const { return state_ == other.state_; }

private:
    friend base::Findings findingsOf(const View& view);
    struct State;
    struct Plan;
    using Make = std::shared_ptr<const void> (*)(const View&, const void* recipe);

    explicit View(std::shared_ptr<const State> state);
    const Plan& plan() const;
    const void* resultOf(const void* recipe, const model::KindSet& from, Make make) const;

    std::shared_ptr<const State> state_;
};

/// The kinds of record from which the plan is made.
const model::KindSet& plannedKinds();

}  // namespace mijlpaal::app

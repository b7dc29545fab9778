#include "app/view.h"

#include "model/rules.h"
#include "scheduling/groundwork.h"
#include "scheduling/obligations/gates.h"
#include "scheduling/telling.h"

#include <iterator>
#include <map>
#include <mutex>
#include <utility>

namespace mijlpaal::app {

namespace {

/// A place for one result, shared by the views for which it is the same.
struct Slot {
    model::KindSet from;
    std::once_flag once;
    std::shared_ptr<const void> value;
};

/// What plans are computed from, for all views that come from one another: while one types, little differs
/// between one plan and the next.
struct Workbench {
    std::mutex mutex;
    scheduling::Groundwork groundwork;
};

}  // namespace

struct View::Plan {
    scheduling::Schedule schedule;
    /// Why there is none.
    std::optional<base::Message> why;
};

struct View::State {
    model::Portfolio portfolio;
    Origin origin;
    bool isEditable = false;
    std::optional<scheduling::Options> rules;
    base::Findings faultsOfFile;
    std::shared_ptr<Workbench> workbench = std::make_shared<Workbench>();

    mutable std::mutex mutex;
    mutable std::map<const void*, std::shared_ptr<Slot>> slots;

    std::shared_ptr<Slot> slot(const void* recipe, const model::KindSet& from) const {
        const std::lock_guard lock{mutex};
        auto& slot = slots[recipe];
        if (!slot) {
            slot = std::make_shared<Slot>();
            slot->from = from;
        }
        return slot;
    }
};

namespace {

base::Result<scheduling::Schedule> scheduleOf(const View& view, Workbench& workbench) {
    const std::unique_lock lock{workbench.mutex, std::try_to_lock};
    const auto gates = scheduling::gatesOf(view.portfolio());
    if (lock) return scheduling::schedule(view.portfolio(), view.rules(), workbench.groundwork, gates);
    // Another thread is at it, with another plan.
    return scheduling::schedule(view.portfolio(), view.rules(), nullptr, gates);
}

}  // namespace

namespace {

/// A gate that was not followed.
base::Finding circleFinding(const model::Portfolio& portfolio, const scheduling::Gate& gate) {
    // Findings about a file name its records as it does.
    const scheduling::Telling telling{portfolio, model::Language::dutch};
    base::Finding finding;
    finding.severity = base::Severity::warning;
    finding.message =
        base::message("“{name}” holds back “{activity}”, for which it waits itself.",
                      {{"name", telling.name(*gate.by)}, {"activity", telling.name(gate.activity)}});
    finding.help = base::message("The plan does not follow it; let it hold back what comes later.");
    finding.about = base::Subject{static_cast<int>(gate.by->kind), gate.by->number};
    return finding;
}

}  // namespace

base::Findings findingsOf(const View& view) {
    auto findings = view.state_->faultsOfFile;
    auto broken = model::brokenRules(view.portfolio());
    findings.insert(findings.end(), std::make_move_iterator(broken.begin()),
                    std::make_move_iterator(broken.end()));
    if (const auto& why = view.unscheduled()) findings.emplace_back().message = *why;
    for (const auto& gate : view.schedule().circularGates) findings.push_back(circleFinding(view.portfolio(), gate));
    return findings;
}

namespace {

const Recipe<base::Findings> findingsRecipe{model::KindSet::all(), findingsOf};

}  // namespace

const model::KindSet& plannedKinds() {
    using enum model::RecordKind;
    static const model::KindSet kinds{settings,   calendar,   holiday, workWeek,       resource,    activity,
                                      dependency, assignment, review,  recommendation, lawMilestone, billStage};
    return kinds;
}

View::View() : View{{}, {}, false} {}

View::View(model::Portfolio portfolio, Origin origin, bool isEditable, base::Findings known) {
    auto state = std::make_shared<State>();
    state->portfolio = std::move(portfolio);
    state->origin = std::move(origin);
    state->isEditable = isEditable;
    state->faultsOfFile = std::move(known);
    state_ = std::move(state);
}

View::View(std::shared_ptr<const State> state) : state_{std::move(state)} {}

View View::after(model::Portfolio portfolio, Origin origin, const model::KindSet& touched) const {
    auto state = std::make_shared<State>();
    state->portfolio = std::move(portfolio);
    state->origin = std::move(origin);
    state->isEditable = state_->isEditable;
    state->rules = state_->rules;
    state->faultsOfFile = state_->faultsOfFile;
    state->workbench = state_->workbench;
    const std::lock_guard lock{state_->mutex};
    for (const auto& [recipe, slot] : state_->slots) {
        if (!slot->from.meets(touched)) state->slots.emplace(recipe, slot);
    }
    return View{std::move(state)};
}

View View::withRules(const scheduling::Options& rules) const {
    auto state = std::make_shared<State>();
    state->portfolio = state_->portfolio;
    state->origin = state_->origin;
    state->isEditable = state_->isEditable;
    state->faultsOfFile = state_->faultsOfFile;
    state->rules = rules;
    return View{std::move(state)};
}

const model::Portfolio& View::portfolio() const {
    return state_->portfolio;
}

scheduling::Options View::rules() const {
    return state_->rules ? *state_->rules : scheduling::optionsOf(state_->portfolio);
}

const View::Plan& View::plan() const {
    static constexpr int key = 0;
    const auto make = [](const View& view, const void*) -> std::shared_ptr<const void> {
        auto schedule = scheduleOf(view, *view.state_->workbench);
        return std::make_shared<const Plan>(schedule ? Plan{std::move(*schedule), std::nullopt}
                                                     : Plan{{}, std::move(schedule.error())});
    };
    return *static_cast<const Plan*>(resultOf(&key, plannedKinds(), make));
}

const scheduling::Schedule& View::schedule() const {
    return plan().schedule;
}

const std::optional<base::Message>& View::unscheduled() const {
    return plan().why;
}

const Origin& View::origin() const {
    return state_->origin;
}

const base::Findings& View::findings() const {
    return result(findingsRecipe);
}

bool View::isEditable() const {
    return state_->isEditable;
}

const void* View::resultOf(const void* recipe, const model::KindSet& from, Make make) const {
    const auto slot = state_->slot(recipe, from);
    std::call_once(slot->once, [&] { slot->value = make(*this, recipe); });
    return slot->value.get();
}

}  // namespace mijlpaal::app

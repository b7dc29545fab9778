#include "app/session.h"

#include "app/history.h"
#include "model/rules.h"

#include <utility>

namespace mijlpaal::app {

using model::ChangeSet;
using model::Portfolio;
using scheduling::Schedule;

namespace {

/// A portfolio and its schedule, which always belong together.
struct Plan {
    Portfolio portfolio;
    Schedule schedule;
    /// Those of the calendars, kept for the next plan.
    std::shared_ptr<const scheduling::Clocks> clocks;
};

base::Result<Plan> planOf(Portfolio portfolio, std::shared_ptr<const scheduling::Clocks> clocks = {}) {
    auto schedule = scheduling::schedule(portfolio, scheduling::optionsOf(portfolio), &clocks);
    if (!schedule) return base::failure(std::move(schedule.error()));
    return Plan{std::move(portfolio), std::move(*schedule), std::move(clocks)};
}

/// The plan after an edit that keeps every rule.
base::Result<Plan> planAfter(const Plan& before, const ChangeSet& changes,
                             model::Intent intent = model::Intent::edit) {
    auto after = model::apply(before.portfolio, changes);
    if (!after) return base::failure(std::move(after.error()));
    const auto broken = model::brokenRules(*after, changes, intent);
    if (!broken.empty()) return base::failure(broken.front().message);
    return planOf(std::move(*after), before.clocks);
}

std::set<model::ActivityId> movedBetween(const Plan& before, const Plan& after) {
    std::set<model::ActivityId> moved;
    for (const auto& activity : after.portfolio.all<model::Activity>()) {
        const auto* old = before.schedule.find(activity.id);
        const auto* now = after.schedule.find(activity.id);
        if (now && (!old || old->start != now->start || old->finish != now->finish)) {
            moved.insert(activity.id);
        }
    }
    return moved;
}

}  // namespace

struct Session::State {
    storage::Store store;
    std::string author;
    std::int64_t revision = 0;
    Plan written;
    std::optional<Plan> previewed;
    std::set<model::ActivityId> moved;
    History history;

    const Plan& shown() const { return previewed ? *previewed : written; }
};

Session::Session(std::unique_ptr<State> state) : state_{std::move(state)} {}
Session::~Session() = default;

base::Result<std::unique_ptr<Session>> Session::open(const std::filesystem::path& path, std::string author) {
    auto store = storage::Store::open(path);
    if (!store) return base::failure(std::move(store.error()));
    const auto head = store->head();
    if (!head) return base::failure(head.error());
    auto portfolio = store->load(*head);
    if (!portfolio) return base::failure(std::move(portfolio.error()));
    // A file from elsewhere may hold what no edit would have let through.
    if (const auto broken = model::brokenRules(*portfolio); !broken.empty())
        return base::failure(broken.front().message);
    auto plan = planOf(std::move(*portfolio));
    if (!plan) return base::failure(std::move(plan.error()));
    const auto journal = store->journal();
    if (!journal) return base::failure(journal.error());
    History history{author};
    for (const auto& entry : *journal) {
        if (entry.revision <= *head) history.add(entry);
    }
    return std::unique_ptr<Session>(new Session{std::make_unique<State>(State{std::move(*store),
                                                                              std::move(author),
                                                                              *head,
                                                                              std::move(*plan),
                                                                              std::nullopt,
                                                                              {},
                                                                              std::move(history)})});
}

base::Result<std::unique_ptr<Session>> Session::create(const std::filesystem::path& path,
                                                       const Portfolio& portfolio, const base::Message& label,
                                                       std::string author) {
    const auto broken = model::brokenRules(portfolio);
    if (!broken.empty()) return base::failure(broken.front().message);
    const auto plan = planOf(portfolio);
    if (!plan) return base::failure(plan.error());
    auto store = storage::Store::create(path, portfolio, label, author);
    if (!store) return base::failure(std::move(store.error()));
    return open(path, std::move(author));
}

const std::filesystem::path& Session::path() const {
    return state_->store.path();
}

bool Session::isReadOnly() const {
    return state_->store.isReadOnly();
}

std::int64_t Session::revision() const {
    return state_->revision;
}

const std::string& Session::author() const {
    return state_->author;
}

storage::Store& Session::store() {
    return state_->store;
}

const storage::Store& Session::store() const {
    return state_->store;
}

const Portfolio& Session::portfolio() const {
    return state_->shown().portfolio;
}

const Schedule& Session::schedule() const {
    return state_->shown().schedule;
}

const Portfolio& Session::written() const {
    return state_->written.portfolio;
}

base::Result<void> Session::perform(const ChangeSet& changes) {
    return take(changes, std::nullopt);
}

base::Result<void> Session::take(const ChangeSet& changes, std::optional<std::int64_t> undoes) {
    auto& state = *state_;
    const bool wasPreviewing = std::exchange(state.previewed, std::nullopt).has_value();
    if (changes.empty()) {
        if (wasPreviewing) changed(changes);
        return {};
    }
    const auto refused = [&](const base::Message& why) {
        if (wasPreviewing) changed(changes);
        return base::failure(why);
    };

    const auto intent = undoes ? model::Intent::undo : model::Intent::edit;
    // Another program may write between our look at the file and our own edit; each round takes in what it
    // wrote and fits the edit to that.
    constexpr int rounds = 8;
    for (int round = 0; round < rounds; ++round) {
        if (const auto taken = refresh(); !taken) return refused(taken.error());
        auto fitted = model::rebase(changes, state.written.portfolio);
        if (!fitted) return refused(fitted.error());
        if (fitted->empty()) {
            if (wasPreviewing) changed(*fitted);
            return {};
        }
        auto plan = planAfter(state.written, *fitted, intent);
        if (!plan) return refused(plan.error());
        const auto entry = state.store.append(*fitted, state.revision, state.author, undoes);
        if (!entry) {
            const auto head = state.store.head();
            if (head && *head > state.revision) continue;
            return refused(entry.error());
        }
        state.moved = movedBetween(state.written, *plan);
        state.written = std::move(*plan);
        state.revision = entry->revision;
        state.history.add(*entry);
        changed(*fitted);
        return {};
    }
    return refused(base::message("Another program keeps changing {file}. Try again in a moment.",
                                 {{"file", path().filename().string()}}));
}

base::Result<void> Session::preview(const ChangeSet& changes) {
    auto& state = *state_;
    auto plan = planAfter(state.written, changes);
    if (!plan) {
        cancelPreview();
        return base::failure(std::move(plan.error()));
    }
    state.moved = movedBetween(state.written, *plan);
    state.previewed = std::move(*plan);
    changed(changes);
    return {};
}

void Session::cancelPreview() {
    if (!std::exchange(state_->previewed, std::nullopt)) return;
    state_->moved.clear();
    changed({});
}

bool Session::isPreviewing() const {
    return state_->previewed.has_value();
}

std::optional<base::Message> Session::undoLabel() const {
    const auto step = state_->history.undoable();
    if (!step || isReadOnly()) return std::nullopt;
    return step->label;
}

std::optional<base::Message> Session::redoLabel() const {
    const auto step = state_->history.redoable();
    if (!step || isReadOnly()) return std::nullopt;
    return step->label;
}

base::Result<void> Session::undo() {
    const auto step = state_->history.undoable();
    if (!step) return base::failure("There is nothing to undo.");
    return takeBack(step->revision, step->label);
}

base::Result<void> Session::redo() {
    const auto step = state_->history.redoable();
    if (!step) return base::failure("There is nothing to redo.");
    return takeBack(step->revision, step->label);
}

base::Result<void> Session::takeBack(std::int64_t revision, const base::Message& label) {
    const auto changes = state_->store.changes(revision);
    if (!changes) return base::failure(changes.error());
    auto back = model::inverse(*changes);
    back.label = label;
    return take(back, revision);
}

base::Result<bool> Session::refresh() {
    auto& state = *state_;
    const auto head = state.store.head();
    if (!head) return base::failure(head.error());
    if (*head == state.revision) return false;
    const auto news = state.store.changesSince(state.revision);
    if (!news) return base::failure(news.error());
    const auto journal = state.store.journal();
    if (!journal) return base::failure(journal.error());
    const auto newest = state.revision + static_cast<std::int64_t>(news->size());

    auto portfolio = state.written.portfolio;
    ChangeSet all;
    for (const auto& each : *news) {
        auto after = model::apply(portfolio, each);
        if (!after) return base::failure(std::move(after.error()));
        portfolio = std::move(*after);
        all.label = each.label;
        all.changes.insert(all.changes.end(), each.changes.begin(), each.changes.end());
    }
    auto plan = planOf(std::move(portfolio));
    if (!plan) return base::failure(std::move(plan.error()));
    for (const auto& entry : *journal) {
        if (entry.revision > state.revision && entry.revision <= newest) state.history.add(entry);
    }
    state.previewed.reset();
    state.moved = movedBetween(state.written, *plan);
    state.written = std::move(*plan);
    state.revision = newest;
    changed(all);
    return true;
}

const std::set<model::ActivityId>& Session::moved() const {
    return state_->moved;
}

}  // namespace mijlpaal::app

#include "app/session.h"

#include "app/history.h"
#include "model/rebase.h"
#include "model/rules.h"

#include <utility>

namespace mijlpaal::app {

using model::ChangeSet;
using model::Portfolio;

namespace {

/// The view after an edit that breaks no rule and leaves a plan.
base::Result<View> viewAfter(const View& before, const ChangeSet& changes, Origin origin,
                             model::Intent intent = model::Intent::edit) {
    auto after = model::apply(before.portfolio(), changes);
    if (!after) return base::failure(std::move(after.error()));
    const auto broken = model::newlyBrokenRules(before.portfolio(), *after, changes, intent);
    if (!broken.empty()) return base::failure(broken.front().message);
    auto view = before.after(std::move(*after), std::move(origin), changes.kinds());
    if (view.unscheduled() && !before.unscheduled()) return base::failure(*view.unscheduled());
    return view;
}

std::set<model::ActivityId> movedBetween(const View& before, const View& after) {
    std::set<model::ActivityId> moved;
    const auto &earlier = before.schedule(), &later = after.schedule();
    if (&earlier == &later) return moved;
    for (const auto& activity : after.portfolio().all<model::Activity>()) {
        const auto* old = earlier.find(activity.id);
        const auto* now = later.find(activity.id);
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
    View now;
    std::optional<View> previewed;
    std::set<model::ActivityId> moved;
    History history;

    /// The origin of the view of a preview.
    Origin typedOrigin() const {
        auto origin = now.origin();
        origin.isPreview = true;
        return origin;
    }
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
    const auto journal = store->journal();
    if (!journal) return base::failure(journal.error());
    History history{author};
    std::string fingerprint;
    for (const auto& entry : *journal) {
        if (entry.revision > *head) continue;
        history.add(entry);
        fingerprint = entry.hash;
    }
    View now{std::move(*portfolio), {*head, std::move(fingerprint), {}, {}, false}, !store->isReadOnly()};
    return std::unique_ptr<Session>(new Session{std::make_unique<State>(
        State{std::move(*store), std::move(author), std::move(now), std::nullopt, {}, std::move(history)})});
}

base::Result<std::unique_ptr<Session>> Session::create(const std::filesystem::path& path,
                                                       const Portfolio& portfolio, const base::Message& label,
                                                       std::string author) {
    const auto broken = model::brokenRules(portfolio);
    if (!broken.empty()) return base::failure(broken.front().message);
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
    return state_->now.revision();
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

const View& Session::now() const {
    return state_->now;
}

const View& Session::shown() const {
    return state_->previewed ? *state_->previewed : state_->now;
}

base::Result<View> Session::at(std::int64_t revision) const {
    if (revision == this->revision()) return state_->now;
    auto portfolio = state_->store.load(revision);
    if (!portfolio) return base::failure(std::move(portfolio.error()));
    const auto journal = state_->store.journal();
    if (!journal) return base::failure(journal.error());
    Origin origin;
    origin.revision = revision;
    for (const auto& entry : *journal) {
        if (entry.revision == revision) origin.fingerprint = entry.hash;
    }
    return View{std::move(*portfolio), std::move(origin), false};
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
        auto fitted = model::rebase(changes, state.now.portfolio());
        if (!fitted) return refused(fitted.error());
        if (fitted->empty()) {
            if (wasPreviewing) changed(*fitted);
            return {};
        }
        auto view = viewAfter(state.now, *fitted, state.now.origin(), intent);
        if (!view) return refused(view.error());
        const auto entry = state.store.append(*fitted, revision(), state.author, undoes);
        if (!entry) {
            const auto head = state.store.head();
            if (head && *head > revision()) continue;
            return refused(entry.error());
        }
        state.moved = movedBetween(state.now, *view);
        state.now = view->as({entry->revision, entry->hash, {}, {}, false});
        state.history.add(*entry);
        changed(*fitted);
        return {};
    }
    return refused(base::message("Another program keeps changing {file}. Try again in a moment.",
                                 {{"file", path().filename().string()}}));
}

base::Result<void> Session::preview(const ChangeSet& changes) {
    auto& state = *state_;
    auto view = viewAfter(state.now, changes, state.typedOrigin());
    if (!view) {
        cancelPreview();
        return base::failure(std::move(view.error()));
    }
    state.moved = movedBetween(state.now, *view);
    state.previewed = std::move(*view);
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
    if (*head == revision()) return false;
    const auto news = state.store.changesSince(revision());
    if (!news) return base::failure(news.error());
    const auto journal = state.store.journal();
    if (!journal) return base::failure(journal.error());
    Origin origin;
    origin.revision = revision() + static_cast<std::int64_t>(news->size());

    auto portfolio = state.now.portfolio();
    ChangeSet all;
    for (const auto& each : *news) {
        auto after = model::apply(portfolio, each);
        if (!after) return base::failure(std::move(after.error()));
        portfolio = std::move(*after);
        all.label = each.label;
        all.changes.insert(all.changes.end(), each.changes.begin(), each.changes.end());
    }
    for (const auto& entry : *journal) {
        if (entry.revision <= revision() || entry.revision > origin.revision) continue;
        state.history.add(entry);
        origin.fingerprint = entry.hash;
    }
    auto view = state.now.after(std::move(portfolio), std::move(origin), all.kinds());
    state.previewed.reset();
    state.moved = movedBetween(state.now, view);
    state.now = std::move(view);
    changed(all);
    return true;
}

const std::set<model::ActivityId>& Session::moved() const {
    return state_->moved;
}

}  // namespace mijlpaal::app

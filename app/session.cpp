#include "app/session.h"

#include "app/approvals.h"
#include "app/showing.h"
#include "model/closed_books.h"
#include "model/rules.h"

#include <algorithm>
#include <utility>

namespace mijlpaal::app {

using model::ChangeSet;
using model::Portfolio;

namespace {

/// A view after an edit, and everything that speaks against the edit: rules it would break, and that it would
/// leave no plan.
struct Tried {
    View view;
    std::vector<base::Message> against;
};

base::Result<Tried> tried(const View& before, const ChangeSet& changes, Origin origin, model::Intent intent) {
    auto after = model::apply(before.portfolio(), changes);
    if (!after) return base::failure(std::move(after.error()));
    Tried result;
    for (auto& finding : model::newlyBrokenRules(before.portfolio(), *after, changes, intent))
        result.against.push_back(std::move(finding.message));
    result.view = before.after(std::move(*after), std::move(origin), changes.kinds());
    if (result.against.empty() && result.view.unscheduled() && !before.unscheduled())
        result.against.push_back(*result.view.unscheduled());
    return result;
}

base::Result<View> viewAfter(const View& before, const ChangeSet& changes, Origin origin,
                             model::Intent intent = model::Intent::edit) {
    auto result = tried(before, changes, std::move(origin), intent);
    if (!result) return base::failure(std::move(result.error()));
    if (!result->against.empty()) return base::failure(std::move(result->against.front()));
    return std::move(result->view);
}

/// An edit fitted to the plan of now, and the view after it where that is known.
struct Planned {
    ChangeSet changes;
    std::optional<View> view;
};

}  // namespace

std::optional<base::Message> refusalOf(const View& view, const ChangeSet& changes) {
    const auto after = viewAfter(view, changes, view.origin());
    return after ? std::nullopt : std::optional{after.error()};
}

struct Session::State {
    storage::Store store;
    std::string author;
    View now;
    /// The edit that is being typed, and the view with it.
    struct Typed {
        ChangeSet changes;
        View view;
    };
    std::optional<Typed> previewed;
    History history;
    std::optional<BlockedStep> blocked;
    model::Showing showing{};

    static base::Result<std::unique_ptr<State>> of(storage::Store store, std::string author,
                                                   std::optional<View> made);

    /// The origin of the view of a preview.
    Origin typedOrigin() const {
        auto origin = now.origin();
        origin.isPreview = true;
        return origin;
    }
};

Session::Session(std::unique_ptr<State> state) : state_{std::move(state)} {}
Session::~Session() = default;

/// What a session begins with. `made` is the view of the first revision, where that was written just now and
/// need not be read.
base::Result<std::unique_ptr<Session::State>> Session::State::of(storage::Store store, std::string author,
                                                                 std::optional<View> made) {
    auto head = store.head();
    if (!head) return base::failure(std::move(head.error()));
    // Without a journal that can be read there is nothing to undo; all else is there.
    const auto journal = store.journal();
    History history{author};
    for (const auto& entry : journal ? *journal : std::vector<storage::JournalEntry>{}) {
        if (entry.revision <= head->revision) history.add(entry);
    }
    Origin origin{head->revision, std::move(head->hash), {}, {}, false};
    View now;
    if (made && head->revision == 1) {
        now = made->as(std::move(origin));
    } else {
        auto portfolio = store.load(head->revision);
        if (!portfolio) return base::failure(std::move(portfolio.error()));
        base::Findings unread;
        if (!journal) unread.emplace_back().message = journal.error();
        now = View{std::move(*portfolio), std::move(origin), !store.isReadOnly(), std::move(unread)};
    }
    return std::make_unique<State>(
        State{std::move(store), std::move(author), std::move(now), {}, std::move(history), {}});
}

base::Result<std::unique_ptr<Session>> Session::open(const std::filesystem::path& path, std::string author) {
    auto store = storage::Store::open(path);
    if (!store) return base::failure(std::move(store.error()));
    auto state = State::of(std::move(*store), std::move(author), std::nullopt);
    if (!state) return base::failure(std::move(state.error()));
    return std::unique_ptr<Session>(new Session{std::move(*state)});
}

base::Result<std::unique_ptr<Session>> Session::create(const std::filesystem::path& path,
                                                       const Portfolio& portfolio, const base::Message& label,
                                                       std::string author) {
    const auto broken = model::brokenRules(portfolio);
    if (!broken.empty()) return base::failure(broken.front().message);
    View planned{portfolio, {}, true};
    if (const auto& why = planned.unscheduled()) return base::failure(*why);
    auto store = storage::Store::create(path, portfolio, label, author);
    if (!store) return base::failure(std::move(store.error()));
    auto state = State::of(std::move(*store), std::move(author), std::move(planned));
    if (!state) return base::failure(std::move(state.error()));
    return std::unique_ptr<Session>(new Session{std::move(*state)});
}

const std::filesystem::path& Session::path() const {
    return state_->store.path();
}

void Session::speak(model::Language language) {
    state_->showing = showingIn(Translator{language});
}

bool Session::isReadOnly() const {
    return state_->store.isReadOnly();
}

base::Result<std::string> Session::keepAttachment(std::string_view bytes) {
    return state_->store.keepAttachment(bytes);
}

std::int64_t Session::revision() const {
    return state_->now.revision();
}

const std::string& Session::author() const {
    return state_->author;
}

const storage::Store& Session::store() const {
    return state_->store;
}

// ---- views ------------------------------------------------------------------------------------

const View& Session::now() const {
    return state_->now;
}

const View& Session::shown() const {
    return state_->previewed ? state_->previewed->view : state_->now;
}

base::Result<View> Session::at(std::int64_t revision) const {
    if (revision == this->revision()) return state_->now;
    auto entry = state_->store.entry(revision);
    if (!entry) return base::failure(std::move(entry.error()));
    auto portfolio = state_->store.load(revision);
    if (!portfolio) return base::failure(std::move(portfolio.error()));
    return View{std::move(*portfolio), {revision, std::move(entry->hash), {}, {}, false}, false};
}

base::Result<View> Session::branch(std::int64_t branch) const {
    const auto known = state_->store.branch(branch);
    if (!known) return base::failure(known.error());
    auto portfolio = state_->store.loadBranch(branch);
    if (!portfolio) return base::failure(std::move(portfolio.error()));
    const bool isOpen = known->status == storage::BranchStatus::open;
    return View{std::move(*portfolio),
                {known->baseRevision, known->lastHash, {}, branch, false},
                isOpen && !isReadOnly()};
}

base::Result<View> Session::asOf(model::Day day) const {
    const auto journal = state_->store.journal();
    if (!journal) return base::failure(journal.error());
    const auto text = model::isoText(day);
    const auto last = std::find_if(journal->rbegin(), journal->rend(), [&](const auto& entry) {
        return std::string_view{entry.at}.substr(0, text.size()) <= text;
    });
    if (last == journal->rend()) {
        return base::failure(
            "On {day} there was nothing in {file} yet; its first revision is of {first}.",
            {{"day", text},
             {"file", path().filename().string()},
             {"first", journal->empty() ? std::string{"–"} : journal->front().at.substr(0, text.size())}});
    }
    auto view = at(last->revision);
    if (!view) return view;
    auto origin = view->origin();
    origin.asOf = day;
    return View{view->portfolio(), std::move(origin), false};
}

base::Findings Session::news() const {
    const auto& migrated = state_->store.migrated();
    if (!migrated) return {};
    base::Findings news;
    auto& done = news.emplace_back();
    done.severity = base::Severity::note;
    done.message = base::message(
        "{file} was of version {version} and was brought up to date, so older programs cannot open it any "
        "more. As it was, it stands in {copy}.",
        {{"file", path().filename().string()},
         {"version", std::to_string(migrated->fromVersion)},
         {"copy", migrated->copy.string()}});
    news.insert(news.end(), migrated->unreadable.begin(), migrated->unreadable.end());
    return news;
}

// ---- edits ------------------------------------------------------------------------------------

/// Writes an edit that is fitted, checked and scheduled anew whenever another program wrote meanwhile.
///
/// `fit()` gives the change set for the plan of now, with the view after it where that was looked at already;
/// `write(changes)` puts it in the file and gives its entry.
template <class Fit, class Write>
base::Result<void> Session::write(model::Intent intent, Fit fit, Write write) {
    auto& state = *state_;
    state.blocked.reset();
    const auto typed = std::exchange(state.previewed, std::nullopt);
    const bool wasPreviewing = typed.has_value();
    const auto refused = [&](const base::Message& why) {
        if (wasPreviewing) changed({});
        return base::failure(why);
    };
    constexpr int rounds = 8;
    for (int round = 0; round < rounds; ++round) {
        if (const auto taken = refresh(); !taken) return refused(taken.error());
        auto fitted = fit();
        if (!fitted) return refused(fitted.error());
        if (!*fitted) {
            if (wasPreviewing) changed({});
            return {};
        }
        const auto& [changes, known] = **fitted;
        // What was typed last is most often what is done; its plan is there already.
        const bool isTyped =
            typed && typed->view.revision() == revision() && typed->changes.changes == changes.changes;
        auto view = known     ? base::Result<View>{*known}
                    : isTyped ? base::Result<View>{typed->view}
                              : viewAfter(state.now, changes, state.now.origin(), intent);
        if (!view) return refused(view.error());
        const auto entry = write(changes);
        if (!entry) {
            if (storage::isStale(entry.error())) continue;
            return refused(entry.error());
        }
        state.now = view->as({entry->revision, entry->hash, {}, {}, false});
        state.history.add(*entry);
        changed(changes);
        return {};
    }
    return refused(base::message("Another program keeps changing {file}. Try again in a moment.",
                                 {{"file", path().filename().string()}}));
}

base::Result<void> Session::perform(const ChangeSet& changes) {
    auto& state = *state_;
    return write(
        model::Intent::edit,
        [&]() -> base::Result<std::optional<Planned>> {
            auto fitted = model::rebase(changes, state.now.portfolio(), state.showing);
            if (!fitted) return base::failure(std::move(fitted.error()));
            if (fitted->empty()) return std::nullopt;
            if (auto may = mayDecide(state.now.portfolio(), *fitted, state.author); !may)
                return base::failure(std::move(may.error()));
            return Planned{std::move(*fitted), std::nullopt};
        },
        [&](const ChangeSet& fitted) { return state.store.append(fitted, revision(), state.author); });
}

base::Result<void> Session::preview(const ChangeSet& changes) {
    auto& state = *state_;
    auto view = viewAfter(state.now, changes, state.typedOrigin());
    if (!view) {
        cancelPreview();
        return base::failure(std::move(view.error()));
    }
    state.previewed = State::Typed{changes, std::move(*view)};
    changed(changes);
    return {};
}

void Session::cancelPreview() {
    if (!std::exchange(state_->previewed, std::nullopt)) return;
    changed({});
}

bool Session::isPreviewing() const {
    return state_->previewed.has_value();
}

// ---- undo and redo ----------------------------------------------------------------------------

const std::vector<Step>& Session::undoSteps() const {
    return state_->history.undoable();
}

const std::vector<Step>& Session::redoSteps() const {
    return state_->history.redoable();
}

std::optional<base::Message> Session::undoLabel() const {
    if (isReadOnly() || undoSteps().empty()) return std::nullopt;
    return undoSteps().back().label;
}

std::optional<base::Message> Session::redoLabel() const {
    if (isReadOnly() || redoSteps().empty()) return std::nullopt;
    return redoSteps().back().label;
}

namespace {

/// The step of that revision, or the last one.
const Step* stepOf(const std::vector<Step>& steps, std::optional<std::int64_t> revision) {
    if (!revision) return steps.empty() ? nullptr : &steps.back();
    const auto at = std::find_if(steps.begin(), steps.end(),
                                 [&](const Step& step) { return step.revision == *revision; });
    return at == steps.end() ? nullptr : &*at;
}

}  // namespace

base::Result<base::Message> Session::undo(std::optional<std::int64_t> revision) {
    if (const auto taken = refresh(); !taken) return base::failure(taken.error());
    const auto* step = stepOf(state_->history.undoable(), revision);
    if (!step) {
        return base::failure(revision ? "This step was undone already." : "There is nothing to undo.");
    }
    return takeBack(Step{*step}, false, false);
}

base::Result<base::Message> Session::redo(std::optional<std::int64_t> revision) {
    if (const auto taken = refresh(); !taken) return base::failure(taken.error());
    const auto* step = stepOf(state_->history.redoable(), revision);
    if (!step) {
        return base::failure(revision ? "This step was redone already." : "There is nothing to redo.");
    }
    return takeBack(Step{*step}, true, false);
}

const std::optional<BlockedStep>& Session::blocked() const {
    return state_->blocked;
}

base::Result<base::Message> Session::skip(const BlockedStep& blocked) {
    return takeBack(Step{blocked.step}, blocked.isRedo, true);
}

base::Result<base::Message> Session::takeBack(const Step& step, bool isRedo, bool skips) {
    auto& state = *state_;
    // Not what the last undo or redo changed: that may have found its effect there, or have been passed over.
    const auto edit = state.store.patches(step.edit);
    if (!edit) return base::failure(edit.error());
    const auto patches = isRedo ? *edit : model::inverse(*edit);
    std::optional<BlockedStep> blocked;
    const auto block = [&](std::vector<base::Message> why) {
        blocked = BlockedStep{step, isRedo, std::move(why)};
        return base::failure(blocked->why.front());
    };
    const auto done = write(
        model::Intent::undo,
        [&]() -> base::Result<std::optional<Planned>> {
            const auto& steps = isRedo ? state.history.redoable() : state.history.undoable();
            if (!stepOf(steps, step.revision))
                return base::failure(isRedo ? "This step was redone already."
                                            : "This step was undone already.");
            Planned back;
            if (!skips) {
                auto fitted = model::fit(patches, state.now.portfolio(), state.showing);
                if (!fitted.conflicts.empty()) {
                    std::vector<base::Message> why;
                    for (auto& conflict : fitted.conflicts) why.push_back(std::move(conflict.message));
                    return block(std::move(why));
                }
                auto result = tried(state.now, fitted.changes, state.now.origin(), model::Intent::undo);
                if (!result) return base::failure(result.error());
                if (!result->against.empty()) return block(result->against);
                if (auto may = mayDecide(state.now.portfolio(), fitted.changes, state.author); !may)
                    return block({std::move(may.error())});
                back = {std::move(fitted.changes), std::move(result->view)};
            }
            back.changes.label = step.label;
            return back;
        },
        [&](const ChangeSet& back) {
            return state.store.append(back, revision(), state.author, step.revision);
        });
    state.blocked = std::move(blocked);
    if (!done) return base::failure(done.error());
    return step.label;
}

// ---- branches ---------------------------------------------------------------------------------

base::Result<storage::Branch> Session::addBranch(const std::string& name, storage::BranchKind kind,
                                                 const std::vector<ChangeSet>& steps) {
    return state_->store.addBranch(name, kind, revision(), state_->author, steps, &state_->now.portfolio());
}

base::Result<void> Session::performOn(std::int64_t branch, const ChangeSet& changes) {
    const auto known = state_->store.branch(branch);
    if (!known) return base::failure(known.error());
    const auto view = this->branch(branch);
    if (!view) return base::failure(view.error());
    const auto fitted = model::rebase(changes, view->portfolio(), state_->showing);
    if (!fitted) return base::failure(fitted.error());
    if (fitted->empty()) return {};
    if (const auto after = viewAfter(*view, *fitted, view->origin()); !after)
        return base::failure(after.error());
    if (const auto closed = model::intoClosedBooks(now().portfolio(), *fitted); !closed.empty())
        return base::failure(closed.front().message);
    const auto entry = state_->store.appendTo(branch, *fitted, known->steps, state_->author);
    if (!entry) return base::failure(entry.error());
    return {};
}

namespace {

/// New records of an import that the portfolio has too by now: to the import they are the same records.
std::vector<model::Conflict> addedMeanwhile(const ChangeSet& changes, const Portfolio& now) {
    std::vector<model::Conflict> conflicts;
    for (const auto& change : changes.changes) {
        if (change.before) continue;
        const auto* code = model::operationsOf(change.kind).code(change.after.get());
        if (!code || code->empty() || !now.table(change.kind).numberOf(*code)) continue;
        auto& conflict = conflicts.emplace_back();
        conflict.subject = change.subject();
        conflict.message = base::message(
            "{record} was added meanwhile, as this import would. Import again to compare with what is there "
            "now.",
            {{"record", *code}});
    }
    return conflicts;
}

}  // namespace

base::Result<model::Fitted> Session::fitted(std::int64_t branch) const {
    const auto known = state_->store.branch(branch);
    if (!known) return base::failure(known.error());
    const auto base = known->baseRevision == revision() ? base::Result<Portfolio>{state_->now.portfolio()}
                                                        : state_->store.load(known->baseRevision);
    if (!base) return base::failure(base.error());
    const auto end = state_->store.loadBranch(branch);
    if (!end) return base::failure(end.error());
    auto changes = model::difference(*base, *end);
    changes.label = base::message("Adopt {branch}", {{"branch", known->name}});
    if (known->steps == 1) {
        // A branch of one step, such as an import, is called what that step is.
        const auto journal = state_->store.branchJournal(branch);
        if (!journal) return base::failure(journal.error());
        for (const auto& entry : *journal) {
            if (entry.kind != storage::EntryKind::step) continue;
            changes.label = entry.label;
            changes.reason = entry.reason;
        }
    }
    const auto& now = state_->now.portfolio();
    auto fitted = model::fit(changes, now, state_->showing);
    if (known->kind == storage::BranchKind::import) {
        for (auto& conflict : addedMeanwhile(changes, now)) fitted.conflicts.push_back(std::move(conflict));
    }
    return fitted;
}

base::Result<void> Session::adopt(std::int64_t branch, const std::string& note) {
    auto& state = *state_;
    return write(
        model::Intent::edit,
        [&]() -> base::Result<std::optional<Planned>> {
            const auto known = state.store.branch(branch);
            if (!known) return base::failure(known.error());
            // The store says what became of a branch that is not open any more.
            if (known->status != storage::BranchStatus::open) return Planned{{}, state.now};
            auto fitted = this->fitted(branch);
            if (!fitted) return base::failure(std::move(fitted.error()));
            if (!fitted->conflicts.empty())
                return base::failure(std::move(fitted->conflicts.front().message));
            if (auto may = mayBeAdopted(state.now.portfolio(), *known, fitted->changes, state.author); !may)
                return base::failure(std::move(may.error()));
            return Planned{std::move(fitted->changes), std::nullopt};
        },
        [&](const ChangeSet& changes) {
            return state.store.adopt(branch, changes, revision(), state.author, note);
        });
}

base::Result<void> Session::discard(std::int64_t branch, const std::string& note) {
    const auto entry = state_->store.discard(branch, state_->author, note);
    if (!entry) return base::failure(entry.error());
    return {};
}

// ---- other programs ---------------------------------------------------------------------------

base::Result<bool> Session::refresh() {
    auto& state = *state_;
    const auto head = state.store.head();
    if (!head) return base::failure(head.error());
    if (head->revision == revision()) return false;
    const auto news = state.store.journalSince(revision());
    if (!news) return base::failure(news.error());
    const auto patches = state.store.patchesSince(revision());
    if (!patches) return base::failure(patches.error());

    auto portfolio = state.now.portfolio();
    Origin origin = state.now.origin();
    const auto count = std::min(news->size(), patches->size());
    for (std::size_t i = 0; i < count; ++i) {
        for (const auto& patch : (*patches)[i]) {
            if (model::applyExactly(portfolio, patch)) continue;
            return base::failure("What another program wrote to {file} does not follow from what was there.",
                                 {{"file", path().filename().string()}});
        }
        origin.revision = (*news)[i].revision;
        origin.fingerprint = (*news)[i].hash;
        state.history.add((*news)[i]);
    }
    auto all = model::difference(state.now.portfolio(), portfolio);
    if (count > 0) all.label = (*news)[count - 1].label;
    auto view = state.now.after(std::move(portfolio), std::move(origin), all.kinds());
    state.previewed.reset();
    state.blocked.reset();
    state.now = std::move(view);
    changed(all);
    return true;
}

}  // namespace mijlpaal::app

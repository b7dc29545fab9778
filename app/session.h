#pragma once

#include "app/view.h"
#include "base/result.h"
#include "base/signal.h"
#include "model/change_set.h"
#include "storage/store.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace mijlpaal::app {

/// One open portfolio for any front end: its file, the view of it and its history, kept in step.
///
/// Every edit goes through `perform`: the rules are checked, the plan is scheduled, and only then the
/// edit is in the file. There is nothing to save. One thread only; its views may be read on any.
class Session {
public:
    /// Opens a file. Errors: what `Store::open` refuses. What breaks a rule is among the findings of the
    /// view.
    static base::Result<std::unique_ptr<Session>> open(const std::filesystem::path& path, std::string author);

    /// Makes a new file that holds `portfolio` as its first revision. The file may not exist.
    static base::Result<std::unique_ptr<Session>> create(const std::filesystem::path& path,
                                                         const model::Portfolio& portfolio,
                                                         const base::Message& label, std::string author);

    const std::filesystem::path& path() const;
    bool isReadOnly() const;
    std::int64_t revision() const;
    const std::string& author() const;
    storage::Store& store();
    const storage::Store& store() const;

    /// The portfolio as it is in the file: what the next edit is made from, also while one is being typed.
    const View& now() const;

    /// What is to be seen: `now`, with the edit being typed in it while there is one.
    const View& shown() const;

    /// The portfolio as it was at a revision. It cannot be edited.
    /// Errors: there is no such revision.
    base::Result<View> at(std::int64_t revision) const;

    /// Those of `shown`.
    const model::Portfolio& portfolio() const { return shown().portfolio(); }
    const scheduling::Schedule& schedule() const { return shown().schedule(); }

    /// Checks, schedules and writes one edit; an empty one does nothing.
    /// Errors: a broken rule, a circle of links, a conflict with what another program wrote, a file
    /// that cannot be written. Portfolio and file are as before then.
    base::Result<void> perform(const model::ChangeSet& changes);

    /// Shows what an edit would do, without writing it: `shown` has it until it is performed, replaced or
    /// cancelled. Errors as for `perform`; what is shown is `now` then.
    base::Result<void> preview(const model::ChangeSet& changes);
    void cancelPreview();
    bool isPreviewing() const;

    /// The name of the step that undo or redo would take; nothing when there is none.
    std::optional<base::Message> undoLabel() const;
    std::optional<base::Message> redoLabel() const;
    base::Result<void> undo();
    base::Result<void> redo();

    /// Takes in what other programs wrote to the file since. True when there was anything.
    base::Result<bool> refresh();

    /// The activities whose dates the last edit (or preview, undo or redo) moved.
    const std::set<model::ActivityId>& moved() const;

    /// Called after every change of `shown()`, with what changed.
    base::Signal<const model::ChangeSet&> changed;

    ~Session();

private:
    struct State;
    explicit Session(std::unique_ptr<State> state);
    base::Result<void> take(const model::ChangeSet& changes, std::optional<std::int64_t> undoes);
    base::Result<void> takeBack(std::int64_t revision, const base::Message& label);

    std::unique_ptr<State> state_;
};

}  // namespace mijlpaal::app

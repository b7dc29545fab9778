#pragma once

#include "app/history.h"
#include "app/view.h"
#include "base/result.h"
#include "base/signal.h"
#include "model/change_set.h"
#include "model/plan_text.h"
#include "model/rebase.h"
#include "model/rules.h"
#include "storage/store.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::app {

/// A step that undo or redo could not take, and every reason why: fields that others changed since, with both
/// values, and rules that it would break.
struct BlockedStep {
    Step step;
    bool isRedo = false;
    std::vector<base::Message> why;
};

/// One open portfolio for any front end: its file, the view of it and its history, kept in step. The only
/// one that writes.
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

    /// The language in which refusals show fields and values; English until this is called.
    void speak(model::Language language);
    const storage::Store& store() const;

    /// The portfolio as it is in the file: what the next edit is made from, also while one is being typed.
    const View& now() const;

    /// What is to be seen: `now`, with the edit being typed in it while there is one.
    const View& shown() const;

    /// The portfolio as it was at a revision, or as it is at the end of a branch.
    /// Errors: there is no such revision or branch.
    base::Result<View> at(std::int64_t revision) const;
    base::Result<View> branch(std::int64_t branch) const;

    /// The portfolio as the file held it at the end of a day: that of the last revision that was written on
    /// it or before, in universal time as the journal has it. Errors: the first revision is of a later day.
    base::Result<View> asOf(model::Day day) const;

    /// What opening the file did to it that people should know: it was brought up to date.
    base::Findings news() const;

    /// Checks, schedules and writes one edit; an empty one does nothing.
    /// Errors: a rule that the edit would break, a circle of links, a conflict with what another program
    /// wrote, a file that cannot be written. Portfolio and file are as before then.
    base::Result<void> perform(const model::ChangeSet& changes);

    /// Shows what an edit would do, without writing it: `shown` has it until it is performed, replaced or
    /// cancelled. Errors as for `perform`; what is shown is `now` then.
    base::Result<void> preview(const model::ChangeSet& changes);
    void cancelPreview();
    bool isPreviewing() const;

    /// One's own steps that can be taken back, and those that can be done again, as far as is known here; the
    /// next one last.
    const std::vector<Step>& undoSteps() const;
    const std::vector<Step>& redoSteps() const;
    /// The name of the next one; nothing when there is none, or when the file can only be read.
    std::optional<base::Message> undoLabel() const;
    std::optional<base::Message> redoLabel() const;

    /// Reads the file and takes back one's last step, or the one of that revision, and gives its label. A
    /// step whose effect is gone already is written down as taken back. Errors: there is none; it was taken
    /// back meanwhile; it is blocked by what others did since (see `blocked`).
    base::Result<base::Message> undo(std::optional<std::int64_t> revision = std::nullopt);
    base::Result<base::Message> redo(std::optional<std::int64_t> revision = std::nullopt);

    /// The step that the last undo or redo found blocked, as long as the plan is as it was then.
    const std::optional<BlockedStep>& blocked() const;

    /// Writes a blocked step down as taken back (or done again) without doing it, so that the next can be
    /// reached, and gives its label.
    base::Result<base::Message> skip(const BlockedStep& blocked);

    /// Opens a branch on what is in the file now, with its first steps. Branches are for what is looked at
    /// before it is done: an import, a scenario, a proposal.
    base::Result<storage::Branch> addBranch(const std::string& name, storage::BranchKind kind,
                                            const std::vector<model::ChangeSet>& steps = {});

    /// Adds an edit to a branch, made from its view.
    /// Errors: as for `perform`; the branch is not open any more.
    base::Result<void> performOn(std::int64_t branch, const model::ChangeSet& changes);

    /// What a branch would change in the plan of now, and all conflicts with what was done since the branch
    /// was opened.
    base::Result<model::Fitted> fitted(std::int64_t branch) const;

    /// Makes what a branch changes one step of the plan, with what is said of the approval.
    /// Errors: as for `perform`; the branch stays open then. Of several conflicts it is the first; `fitted`
    /// has them all.
    base::Result<void> adopt(std::int64_t branch, const std::string& note = {});
    base::Result<void> discard(std::int64_t branch, const std::string& note = {});

    /// Keeps bytes in the file, under the SHA-256 that it gives, for a record that will name it.
    base::Result<std::string> keepAttachment(std::string_view bytes);

    /// Takes in what other programs wrote to the file since. True when there was anything.
    base::Result<bool> refresh();

    /// Called after every change of `shown()`, with what changed.
    base::Signal<const model::ChangeSet&> changed;

    ~Session();

private:
    struct State;
    explicit Session(std::unique_ptr<State> state);
    template <class Fit, class Write>
    base::Result<void> write(model::Intent intent, Fit fit, Write write);
    base::Result<base::Message> takeBack(const Step& step, bool isRedo, bool skips);

    std::unique_ptr<State> state_;
};

/// Why an edit of what a view shows would be refused; nothing when it would be taken.
/// Cost: that of performing it, without the file.
std::optional<base::Message> refusalOf(const View& view, const model::ChangeSet& changes);

}  // namespace mijlpaal::app

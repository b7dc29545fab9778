#pragma once

#include "base/message.h"
#include "storage/store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::app {

/// A step of someone: a revision of theirs that was not taken back.
struct Step {
    std::int64_t revision = 0;
    base::Message label;
    /// The edit that it does, or takes back, in the end: that of the first revision in a row of undo and
    /// redo.
    std::int64_t edit = 0;

    bool operator==(const Step&) const = default;
};

/// Which steps undo and redo can take, told from the journal alone, so that it survives closing and is the
/// same in two programs.
///
/// An undo is a revision that takes back another, wherever that stands; a redo takes back an undo. Only one's
/// own steps count, and never the first revision, which made the file.
class History {
public:
    explicit History(std::string author) : author_{std::move(author)} {}

    void add(const storage::JournalEntry& entry);

    /// The steps that can be taken back, and those that can be done again; the next one last.
    const std::vector<Step>& undoable() const { return done_; }
    const std::vector<Step>& redoable() const { return undone_; }

private:
    std::string author_;
    std::vector<Step> done_, undone_;
};

}  // namespace mijlpaal::app

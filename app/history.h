#pragma once

#include "base/message.h"
#include "storage/store.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace mijlpaal::app {

/// Which step undo and redo would take, told from the journal alone, so that it survives closing.
///
/// An undo is a revision that takes back another; a redo takes back an undo. Only one's own steps count,
/// and never the first revision, which made the file.
class History {
public:
    struct Step {
        std::int64_t revision = 0;
        base::Message label;
    };

    explicit History(std::string author) : author_{std::move(author)} {}

    void add(const storage::JournalEntry& entry);

    /// The revision to take back next; nothing when there is none.
    std::optional<Step> undoable() const;
    std::optional<Step> redoable() const;

private:
    std::string author_;
    std::vector<Step> done_, undone_;
};

}  // namespace mijlpaal::app

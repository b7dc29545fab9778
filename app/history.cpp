#include "app/history.h"

#include <algorithm>

namespace mijlpaal::app {

namespace {

/// Takes a step out, wherever it stands; nothing when it is not there.
std::optional<Step> takeOut(std::vector<Step>& steps, std::int64_t revision) {
    const auto at = std::find_if(steps.begin(), steps.end(),
                                 [revision](const Step& step) { return step.revision == revision; });
    if (at == steps.end()) return std::nullopt;
    auto step = std::move(*at);
    steps.erase(at);
    return step;
}

}  // namespace

void History::add(const storage::JournalEntry& entry) {
    const bool isMine = entry.author == author_ && entry.revision > 1;
    if (!entry.undoes) {
        if (!isMine) return;
        done_.push_back({entry.revision, entry.label, entry.revision});
        undone_.clear();
    } else if (const auto done = takeOut(done_, *entry.undoes)) {
        if (isMine) undone_.push_back({entry.revision, entry.label, done->edit});
    } else if (const auto undone = takeOut(undone_, *entry.undoes)) {
        if (isMine) done_.push_back({entry.revision, entry.label, undone->edit});
    }
}

}  // namespace mijlpaal::app

#include "app/history.h"

#include <algorithm>

namespace mijlpaal::app {

namespace {

/// Takes a step out, wherever it stands; false when it is not there.
bool takeOut(std::vector<Step>& steps, std::int64_t revision) {
    const auto at = std::find_if(steps.begin(), steps.end(),
                                 [revision](const Step& step) { return step.revision == revision; });
    if (at == steps.end()) return false;
    steps.erase(at);
    return true;
}

}  // namespace

void History::add(const storage::JournalEntry& entry) {
    const Step step{entry.revision, entry.label};
    const bool isMine = entry.author == author_ && entry.revision > 1;
    if (!entry.undoes) {
        if (!isMine) return;
        done_.push_back(step);
        undone_.clear();
    } else if (takeOut(done_, *entry.undoes)) {
        if (isMine) undone_.push_back(step);
    } else if (takeOut(undone_, *entry.undoes)) {
        if (isMine) done_.push_back(step);
    }
}

}  // namespace mijlpaal::app

#include "app/history.h"

namespace mijlpaal::app {

namespace {

std::optional<History::Step> last(const std::vector<History::Step>& steps) {
    if (steps.empty()) return std::nullopt;
    return steps.back();
}

}  // namespace

void History::add(const storage::JournalEntry& entry) {
    if (entry.author != author_ || entry.revision <= 1) return;
    const Step step{entry.revision, entry.label};
    if (!entry.undoes) {
        done_.push_back(step);
        undone_.clear();
    } else if (!done_.empty() && done_.back().revision == *entry.undoes) {
        done_.pop_back();
        undone_.push_back(step);
    } else if (!undone_.empty() && undone_.back().revision == *entry.undoes) {
        undone_.pop_back();
        done_.push_back(step);
    }
}

std::optional<History::Step> History::undoable() const {
    return last(done_);
}

std::optional<History::Step> History::redoable() const {
    return last(undone_);
}

}  // namespace mijlpaal::app

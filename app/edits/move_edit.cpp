#include "app/edits/edit_run.h"
#include "model/edit.h"
#include "model/move.h"

#include <algorithm>

namespace mijlpaal::app {

using model::ActivityId;
using model::RecordKind;

namespace {

/// Several that are moved the other way begin with the last, so that they keep their order.
bool beginsWithLast(std::string_view option) {
    return option == "--outdent" || option == "--down" || option == "--after";
}

base::Result<model::ChangeSet> moved(const model::Portfolio& portfolio, ActivityId id,
                                     std::string_view option, std::optional<ActivityId> other) {
    if (option == "--under" || option == "--top") return model::moveUnder(portfolio, id, other);
    if (option == "--before") return model::moveBefore(portfolio, id, *other);
    if (option == "--after") return model::moveAfter(portfolio, id, *other);
    if (option == "--indent") return model::indent(portfolio, id);
    if (option == "--outdent") return model::outdent(portfolio, id);
    if (option == "--up") return model::moveUp(portfolio, id);
    return model::moveDown(portfolio, id);
}

}  // namespace

void moveActivities(EditRun& run, const EditWords& words) {
    const base::Message help =
        base::message("Write it like {example}.", {{"example", "move activity A0012 --under A0010"}});
    if (words.names.size() < 2) return run.refuse(base::message("What is to be moved is missing."), help);
    const auto kind = run.kind(words.names.front());
    if (!kind) return;
    if (*kind != RecordKind::activity)
        return run.refuse(base::message("Only activities can be moved."), help);
    std::vector<ActivityId> ids;
    for (std::size_t i = 1; i < words.names.size(); ++i) {
        if (const auto ref = run.record(*kind, words.names[i])) ids.push_back({ref->number});
    }
    if (words.options.size() != 1) {
        return run.refuse(
            base::message("Say one way in which it is moved."),
            base::message("Use one of: {words}.", {{"words",
                                                    "--under X, --before X, --after X, --top, --indent, "
                                                    "--outdent, --up, --down"}}));
    }
    const auto& [option, name] = words.options.front();
    std::optional<ActivityId> other;
    if (!name.empty()) {
        const auto ref = run.record(*kind, name);
        if (ref) other = ActivityId{ref->number};
    }
    if (run.isRefused()) return;
    run.speakOf(refTo(ids.front()));
    if (beginsWithLast(option)) std::reverse(ids.begin(), ids.end());
    for (const auto id : ids) {
        if (!run.make(moved(run.portfolio(), id, option, other))) return;
    }
}

}  // namespace mijlpaal::app

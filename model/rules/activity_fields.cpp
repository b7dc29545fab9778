#include "model/rules/faults.h"

#include <algorithm>

namespace mijlpaal::model {

namespace {

constexpr WorkTime none{};

/// Which fields go together: what the duration, pieces, progress and dates of each kind of activity may say
/// beside one another. They hold for what the readers of other programs make, and for what every edit leaves.
class FieldCheck {
public:
    FieldCheck(const Activity& activity, Faults& faults) : activity_{activity}, faults_{faults} {}

    void run() {
        if (activity_.kind == ActivityKind::summary) {
            summary();
        } else if (isMilestone(activity_.kind)) {
            milestone();
        }
        pieces();
        remaining();
        placedByHand();
    }

private:
    void add(std::string_view text, std::string_view help) { faults_.add(activity_, text, help); }

    /// Constraints, deadlines and dates by hand a summary may have, as in MS Project.
    void summary() {
        const auto& each = activity_;
        if (each.mostLikely || each.remaining || each.actualDuration || !each.pieces.empty()) {
            add("“{name}” is a summary with a duration of its own.",
                "Its duration follows from what it contains; leave it empty.");
        }
        if (each.percentComplete || each.actualStart || each.actualFinish || each.suspended || each.resumed) {
            add("“{name}” is a summary with progress of its own.",
                "Its progress follows from what it contains; leave it empty.");
        }
    }

    void milestone() {
        if (activity_.pieces.empty() && activity_.remaining.value_or(none) <= none) return;
        add("“{name}” is a milestone with work in it.", "A milestone lasts zero days; make it a task.");
    }

    void pieces() {
        const auto& all = activity_.pieces;
        if (all.empty() || activity_.kind == ActivityKind::summary || isMilestone(activity_.kind)) return;
        WorkTime work;
        for (std::size_t i = 0; i < all.size(); i += 2) work = work + all[i];
        const bool isShape = all.size() > 1 && all.size() % 2 == 1 &&
                             std::all_of(all.begin(), all.end(), [](WorkTime each) { return each > none; });
        if (!isShape) {
            add("“{name}” is split into pieces that are not work, pause and work in turn.",
                "Give the pieces from its start on, each longer than nothing, with work at both ends.");
        } else if (work != activity_.mostLikely.value_or(none)) {
            add("“{name}” has pieces that do not make its duration.",
                "The pieces of work together are the duration.");
        }
    }

    void remaining() {
        if (activity_.remaining.value_or(none) < none || activity_.actualDuration.value_or(none) < none) {
            add("“{name}” has less than nothing done or left.", "Give an amount of zero or more.");
        }
        if (activity_.actualFinish && activity_.remaining.value_or(none) > none) {
            add("“{name}” is finished and has work left.", "Take away what is left, or the actual finish.");
        }
    }

    void placedByHand() {
        if (activity_.manual || activity_.isExternal) return;
        if (!activity_.manualStart && !activity_.manualFinish) return;
        add("“{name}” has dates by hand and is not placed by hand.",
            "Place it by hand, or take these dates away.");
    }

    const Activity& activity_;
    Faults& faults_;
};

}  // namespace

void checkFieldsTogether(const Activity& activity, Faults& faults) {
    FieldCheck{activity, faults}.run();
}

}  // namespace mijlpaal::model

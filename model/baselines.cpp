#include "model/baselines.h"

#include <algorithm>

namespace mijlpaal::model {

namespace {

bool isTaken(const Portfolio& portfolio, const std::string& code) {
    const auto& taken = portfolio.all<Baseline>();
    const auto& promised = portfolio.all<BaselineDate>();
    return std::any_of(taken.begin(), taken.end(), [&](const Baseline& each) { return each.code == code; }) ||
           std::any_of(promised.begin(), promised.end(),
                       [&](const BaselineDate& each) { return each.baseline == code; });
}

template <class Set>
base::Result<ChangeSet> changedBaseline(const Portfolio& portfolio, BaselineId id, std::string_view label,
                                        Set set) {
    const auto* before = portfolio.find(id);
    if (!before) return base::failure("This baseline is not there any more.");
    auto after = *before;
    set(after);
    ChangeSet changes{base::message(label, {{"code", before->code}}), {}, {}};
    changes.change(*before, std::move(after));
    return changes;
}

}  // namespace

base::Result<ChangeSet> takeBaseline(const Portfolio& portfolio, const NewBaseline& taken) {
    if (taken.code.empty()) return base::failure("Give the baseline a code.");
    if (isTaken(portfolio, taken.code)) {
        return base::failure("There is a baseline {code} already. Choose another code.",
                             {{"code", taken.code}});
    }
    if (taken.revision < 1) return base::failure("A baseline stands for a revision of the file, from 1 on.");
    Baseline made;
    made.id = portfolio.all<Baseline>().nextId();
    made.code = taken.code;
    made.nameNl = taken.name;
    made.takenOn = taken.day;
    made.revision = taken.revision;
    made.decisionReference = taken.decisionReference;
    ChangeSet changes{base::message("Take baseline {code}", {{"code", made.code}}), {}, {}};
    changes.add(std::move(made));
    return changes;
}

base::Result<ChangeSet> renameBaseline(const Portfolio& portfolio, BaselineId id, std::string name) {
    return changedBaseline(portfolio, id, "Rename baseline {code}",
                           [&](Baseline& each) { each.nameNl = std::move(name); });
}

base::Result<ChangeSet> annotateBaseline(const Portfolio& portfolio, BaselineId id, std::string note) {
    return changedBaseline(portfolio, id, "Change the note of baseline {code}",
                           [&](Baseline& each) { each.noteNl = std::move(note); });
}

std::string freeBaselineCode(const Portfolio& portfolio, Day day) {
    const auto first = "B" + isoText(day);
    auto code = first;
    for (int number = 2; isTaken(portfolio, code); ++number) code = first + "-" + std::to_string(number);
    return code;
}

}  // namespace mijlpaal::model

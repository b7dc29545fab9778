#include "import/plan_sheet/words.h"

#include "base/folded.h"
#include "import/plan_sheet/columns.h"
#include "import/table/table.h"

#include <algorithm>
#include <array>

namespace mijlpaal::importing::plan_sheet {

using model::ActivityKind;
using model::ConstraintType;

namespace {

struct KindWord {
    std::string_view word;
    ActivityKind kind;
};

constexpr std::array kindWords{
    KindWord{"task", ActivityKind::task},
    KindWord{"taak", ActivityKind::task},
    KindWord{"activiteit", ActivityKind::task},
    KindWord{"activity", ActivityKind::task},
    KindWord{"task dependent", ActivityKind::task},
    KindWord{"resource dependent", ActivityKind::task},
    KindWord{"milestone", ActivityKind::milestone},
    KindWord{"mijlpaal", ActivityKind::milestone},
    KindWord{"finish milestone", ActivityKind::milestone},
    KindWord{"eindmijlpaal", ActivityKind::milestone},
    KindWord{"start milestone", ActivityKind::startMilestone},
    KindWord{"start_milestone", ActivityKind::startMilestone},
    KindWord{"beginmijlpaal", ActivityKind::startMilestone},
    KindWord{"startmijlpaal", ActivityKind::startMilestone},
    KindWord{"summary", ActivityKind::summary},
    KindWord{"samenvatting", ActivityKind::summary},
    KindWord{"samenvattingstaak", ActivityKind::summary},
    KindWord{"summary task", ActivityKind::summary},
    KindWord{"fase", ActivityKind::summary},
    KindWord{"phase", ActivityKind::summary},
    KindWord{"project", ActivityKind::summary},
    KindWord{"deelproject", ActivityKind::summary},
    KindWord{"level of effort", ActivityKind::levelOfEffort},
    KindWord{"level_of_effort", ActivityKind::levelOfEffort},
    KindWord{"hangmattaak", ActivityKind::levelOfEffort},
    KindWord{"wbs summary", ActivityKind::summary},
    KindWord{"wbs_summary", ActivityKind::summary},
    KindWord{"wbs-samenvattingstaak", ActivityKind::summary},
};

constexpr std::array bindingWords{
    BindingWord{"as soon as possible", std::nullopt},
    BindingWord{"zo snel mogelijk", std::nullopt},
    BindingWord{"zo spoedig mogelijk", std::nullopt},
    BindingWord{"asap", std::nullopt},
    BindingWord{"as late as possible", ConstraintType::asLateAsPossible},
    BindingWord{"zo laat mogelijk", ConstraintType::asLateAsPossible},
    BindingWord{"alap", ConstraintType::asLateAsPossible},
    BindingWord{"start no earlier than", ConstraintType::startNoEarlierThan},
    BindingWord{"niet eerder beginnen dan", ConstraintType::startNoEarlierThan},
    BindingWord{"niet eerder starten dan", ConstraintType::startNoEarlierThan},
    BindingWord{"start on or after", ConstraintType::startNoEarlierThan},
    BindingWord{"snet", ConstraintType::startNoEarlierThan},
    BindingWord{"start no later than", ConstraintType::startNoLaterThan},
    BindingWord{"niet later beginnen dan", ConstraintType::startNoLaterThan},
    BindingWord{"niet later starten dan", ConstraintType::startNoLaterThan},
    BindingWord{"start on or before", ConstraintType::startNoLaterThan},
    BindingWord{"snlt", ConstraintType::startNoLaterThan},
    BindingWord{"finish no earlier than", ConstraintType::finishNoEarlierThan},
    BindingWord{"niet eerder eindigen dan", ConstraintType::finishNoEarlierThan},
    BindingWord{"finish on or after", ConstraintType::finishNoEarlierThan},
    BindingWord{"fnet", ConstraintType::finishNoEarlierThan},
    BindingWord{"finish no later than", ConstraintType::finishNoLaterThan},
    BindingWord{"niet later eindigen dan", ConstraintType::finishNoLaterThan},
    BindingWord{"finish on or before", ConstraintType::finishNoLaterThan},
    BindingWord{"fnlt", ConstraintType::finishNoLaterThan},
    BindingWord{"must start on", ConstraintType::mustStartOn},
    BindingWord{"moet beginnen op", ConstraintType::mustStartOn},
    BindingWord{"mandatory start", ConstraintType::mustStartOn},
    BindingWord{"mso", ConstraintType::mustStartOn},
    BindingWord{"must finish on", ConstraintType::mustFinishOn},
    BindingWord{"moet eindigen op", ConstraintType::mustFinishOn},
    BindingWord{"mandatory finish", ConstraintType::mustFinishOn},
    BindingWord{"mfo", ConstraintType::mustFinishOn},
    BindingWord{"start on", ConstraintType::startOn},
    BindingWord{"beginnen op", ConstraintType::startOn},
    BindingWord{"so", ConstraintType::startOn},
    BindingWord{"finish on", ConstraintType::finishOn},
    BindingWord{"eindigen op", ConstraintType::finishOn},
    BindingWord{"fo", ConstraintType::finishOn},
};

}  // namespace

std::optional<ActivityKind> kindFrom(std::string_view text) {
    const auto word = base::folded(table::bare(text));
    const auto at = std::find_if(kindWords.begin(), kindWords.end(),
                                 [&word](const KindWord& each) { return each.word == word; });
    return at == kindWords.end() ? std::nullopt : std::optional{at->kind};
}

const BindingWord* bindingFrom(std::string_view text) {
    const auto word = base::folded(table::bare(text));
    const auto at = std::find_if(bindingWords.begin(), bindingWords.end(),
                                 [&word](const BindingWord& each) { return each.word == word; });
    return at == bindingWords.end() ? nullptr : &*at;
}

bool isKindWord(std::string_view text) {
    return kindFrom(text).has_value();
}

bool isConstraintWord(std::string_view text) {
    return bindingFrom(text) != nullptr;
}

}  // namespace mijlpaal::importing::plan_sheet

#include "app/coverage.h"

#include "scheduling/clocks.h"

namespace mijlpaal::app {

namespace {

model::KindSet lawKinds() {
    using enum model::RecordKind;
    auto kinds = plannedKinds();
    for (const auto kind : {programme, system, lawPart, lawDependency}) kinds.add(kind);
    return kinds;
}

scheduling::Coverage coverage(const View& view) {
    if (view.unscheduled()) return {};
    return scheduling::coverageOf(view.portfolio(), view.schedule());
}

std::vector<scheduling::SupportCell> support(const View& view) {
    if (view.unscheduled()) return {};
    return scheduling::supportOf(view.portfolio(), view.schedule(), scheduling::Clocks{view.portfolio()});
}

const Recipe<scheduling::Coverage> coverageRecipe{lawKinds(), coverage};
const Recipe<std::vector<scheduling::SupportCell>> supportRecipe{lawKinds(), support};

}  // namespace

const scheduling::Coverage& coverageOf(const View& view) {
    return view.result(coverageRecipe);
}

const std::vector<scheduling::SupportCell>& supportOf(const View& view) {
    return view.result(supportRecipe);
}

}  // namespace mijlpaal::app

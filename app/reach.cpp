#include "app/reach.h"

#include "model/plan_text.h"
#include "model/showing.h"
#include "scheduling/telling.h"

namespace mijlpaal::app {

using forecasting::LeverKind;

base::Result<std::optional<forecasting::Reach>> reachOf(const View& view, const forecasting::Setting& setting,
                                                        const forecasting::Run& run,
                                                        const forecasting::ReachQuestion& question) {
    if (const auto& why = view.unscheduled()) return base::failure(*why);
    return forecasting::reach(view.portfolio(), view.schedule(), setting, run, question);
}

base::Result<storage::Branch> takeAsScenario(Session& session, const std::string& name, const View& view,
                                             const forecasting::ReachQuestion& question,
                                             const forecasting::ReachOption& option) {
    return session.addBranch(name, storage::BranchKind::scenario,
                             {forecasting::scenarioOf(view.portfolio(), question.milestone, question.by, option.levers)});
}

base::Message wordsFor(const model::Portfolio& portfolio, const forecasting::Lever& lever, model::Language language,
                       Naming naming) {
    const auto code = [&](model::ObjectRef ref) {
        if (naming == Naming::code) return model::codeOf(portfolio, ref);
        return "“" + scheduling::Telling{portfolio, language}.name(ref) + "”";
    };
    const auto percent = [](model::Probability chance) { return std::to_string((chance.millionths + 5'000) / 10'000); };
    switch (lever.kind) {
        case LeverKind::duration:
            return base::message("{code} {days} days shorter",
                                 {{"code", code(lever.on)}, {"days", std::to_string(lever.days)}});
        case LeverKind::overlap: {
            const auto& link = portfolio.all<model::Dependency>().at({lever.on.number});
            return base::message("{code} begins {days} days before {before} is done",
                                 {{"code", code(refTo(link.successor))},
                                  {"days", std::to_string(lever.days)},
                                  {"before", code(refTo(link.predecessor))}});
        }
        case LeverKind::risk:
            return base::message("measure against {code} (from {from}% to {to}%)",
                                 {{"code", code(lever.on)}, {"from", percent(lever.from)}, {"to", percent(lever.left)}});
        case LeverKind::fallback:
            return base::message("fall back on {code}", {{"code", code(lever.on)}});
        case LeverKind::scope:
            return base::message("{code} left out", {{"code", code(lever.on)}});
        case LeverKind::date:
            return base::message("the date moved to {day}", {{"day", model::dayText(lever.day, language)}});
    }
    return {};
}

}  // namespace mijlpaal::app

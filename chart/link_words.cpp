#include "chart/gantt.h"
#include "model/number_text.h"
#include "model/plan_text.h"
#include "model/showing.h"

#include <algorithm>
#include <cstdlib>

namespace mijlpaal::chart {

namespace {

/// "finish to start + 3d".
std::string termsOf(const model::Portfolio& portfolio, const model::Dependency& link, const GanttView& view) {
    auto text = view.translate(base::message(model::wordsForWord(model::wordFor(link.type))));
    const auto add = [&text](bool isLead, const std::string& lag) { text += (isLead ? " - " : " + ") + lag; };
    if (link.lagKind == model::LagKind::percent || link.lagKind == model::LagKind::elapsedPercent) {
        const auto hundredths = link.lagHundredthsOfPercent;
        if (hundredths != 0) add(hundredths < 0, model::numberText(std::abs(hundredths), 2, view.language) + "%");
    } else if (link.lag != model::WorkTime{}) {
        const auto* successor = portfolio.find(link.successor);
        const auto lengths = link.lagKind == model::LagKind::elapsed
                                 ? model::UnitLengths{model::hours(24), model::hours(168), model::hours(720)}
                                 : model::unitLengthsOf(portfolio, *successor);
        const bool isLead = link.lag < model::WorkTime{};
        add(isLead,
            model::durationText(isLead ? -link.lag : link.lag, link.lagUnit, lengths, view.language));
    }
    return text;
}

}  // namespace

std::string linkWords(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                      model::DependencyId id, const GanttView& view) {
    const auto* link = portfolio.find(id);
    const auto* from = link ? portfolio.find(link->predecessor) : nullptr;
    const auto* to = link ? portfolio.find(link->successor) : nullptr;
    if (!from || !to) return {};
    const bool dutch = view.language == model::Language::dutch;
    const auto name = [&](const model::Activity& activity) {
        return activity.code + " " + model::nameOf(portfolio, model::refTo(activity.id), !dutch);
    };
    auto text = name(*from) + " → " + name(*to) + ", " + termsOf(portfolio, *link, view);
    const auto driving = schedule.driving(to->id);
    const bool drives = std::find(driving.begin(), driving.end(), id) != driving.end();
    text += "\n" + view.translate(base::message(drives ? "This link drives the successor."
                                                       : "This link does not drive the successor."));
    return text;
}

}  // namespace mijlpaal::chart

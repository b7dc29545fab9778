#pragma once

#include "base/memory.h"
#include "model/portfolio.h"
#include "scheduling/clocks.h"
#include "scheduling/network.h"

#include <algorithm>
#include <random>
#include <vector>

namespace mijlpaal::tests {

/// Three calendars with holidays: eight, sixteen and four hours a day.
inline const model::Portfolio& calendars() {
    static const auto made = [] {
        auto portfolio = model::emptyPortfolio(model::makeDay(2026, 12, 31), 2027, 2060);
        auto calendar = *portfolio.all<model::Calendar>().begin();
        for (const auto& [code, hours] :
             {std::pair{"LONG", "06:00-22:00"}, std::pair{"SHORT", "09:00-13:00"}}) {
            calendar.id = portfolio.all<model::Calendar>().nextId();
            calendar.code = code;
            calendar.workingHours = model::shiftsFrom(hours).value();
            portfolio.all<model::Calendar>().put(calendar);
        }
        return portfolio;
    }();
    return made;
}

/// Layers of a hundred, two predecessors each, a tenth of the links SS or FF, a tenth with a lag, in an order
/// that is not that of the links.
inline scheduling::LooseNetwork layered(std::uint32_t count, std::uint32_t calendarCount = 3) {
    base::keepFreedMemory();  // as the programs do
    std::mt19937 random{20250101};
    const auto upTo = [&random](std::uint32_t last) {
        return static_cast<std::uint32_t>(random() % (last + 1));
    };
    std::vector<std::uint32_t> place(count);
    for (std::uint32_t i = 0; i < count; ++i) place[i] = i;
    std::shuffle(place.begin(), place.end(), random);

    scheduling::LooseNetwork loose;
    loose.nodes.resize(count);
    loose.activities.resize(count);
    const auto width = std::min(100u, count / 10);
    for (std::uint32_t i = 0; i < count; ++i) {
        auto& node = loose.nodes[place[i]];
        // Short enough for ten thousand layers to fit between 1980 and 2149.
        node.duration = node.remaining = model::minutes(count > 20'000 ? 2 + upTo(18) : 480 * (1 + upTo(19)));
        node.clock = node.floatClock = static_cast<std::uint16_t>(1 + upTo(2) % calendarCount);
        loose.activities[place[i]] = {static_cast<std::int64_t>(place[i]) + 1};
        const auto layer = i / width;
        for (int k = 0; layer > 0 && k < 2; ++k) {
            const auto back = upTo(19) > 0 ? 1 : std::min(layer, 2 + upTo(3));
            scheduling::Link link;
            link.from = place[(layer - back) * width + upTo(width - 1)];
            link.type = upTo(9) > 0   ? model::LinkType::finishToStart
                        : upTo(1) > 0 ? model::LinkType::startToStart
                                      : model::LinkType::finishToFinish;
            if (upTo(9) == 0) link.lag = model::minutes(upTo(count > 20'000 ? 10 : 960));
            link.lagClock = loose.nodes[link.from].clock;
            link.dependency = static_cast<std::uint32_t>(loose.dependencies.size());
            loose.dependencies.push_back({static_cast<std::int64_t>(loose.dependencies.size()) + 1});
            loose.edges.push_back({link, place[i]});
        }
    }
    return loose;
}

}  // namespace mijlpaal::tests

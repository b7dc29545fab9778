#include "scheduling/passes.h"

namespace mijlpaal::scheduling {

Passed pass(const Network& network, const Clocks& clocks, const Frame& frame, const Options& options) {
    auto passed = options.profile == model::Profile::msp ? mspPass(network, clocks, frame, options)
                                                         : p6Pass(network, clocks, frame, options);
    markLongestPath(network, passed);
    if (options.criticalDefinition == model::CriticalDefinition::longestPath) {
        for (auto& dates : passed.dates) dates.critical = dates.onLongestPath;
    }
    return passed;
}

void markLongestPath(const Network& network, Passed& passed) {
    auto& dates = passed.dates;
    for (auto i = static_cast<std::uint32_t>(dates.size()); i-- > 0;) {
        const auto& node = network.nodes[i];
        if (!node.finished && !node.isVirtual() && dates[i].earlyFinish == passed.finish)
            dates[i].onLongestPath = true;
        if (!dates[i].onLongestPath) continue;
        for (auto k = network.firstLink[i]; k < network.firstLink[i + 1]; ++k) {
            const auto from = network.links[k].from;
            if (passed.drives[k] && !network.nodes[from].finished) dates[from].onLongestPath = true;
        }
    }
}

}  // namespace mijlpaal::scheduling

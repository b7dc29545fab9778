#pragma once

#include "scheduling/network.h"
#include "scheduling/passes.h"
#include "scheduling/spans.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace mijlpaal::scheduling {

/// A start on a clock that asks for nothing.
inline constexpr auto noStart = std::numeric_limits<std::int64_t>::min();

/// What a pass forward goes by, whether for one schedule or for many trials. Network and clocks must outlive
/// it.
struct ForwardSetting {
    ForwardSetting(const Network& itsNetwork, const Clocks& itsClocks, const Frame& itsFrame,
                   const Options& itsOptions)
        : network{itsNetwork},
          clocks{itsClocks},
          frame{itsFrame},
          options{itsOptions},
          spans{itsNetwork, itsClocks},
          msp{itsOptions.profile == model::Profile::msp},
          byClock{!msp || !itsOptions.statusDateIsFloor},
          floor{!msp && itsOptions.statusDateIsFloor ? std::max(itsFrame.start, itsFrame.status)
                                                     : itsFrame.start} {
        floorOf.reserve(clocks.size());
        for (std::uint16_t i = 0; i < clocks.size(); ++i) floorOf.push_back(clocks[i].workAt(floor).tenths);
    }

    const Network& network;
    const Clocks& clocks;
    const Frame frame;
    const Options options;
    const Spans spans;
    const bool msp;
    /// Plain nodes stand by their own clock. MS Project with the status date as a floor looks at moments
    /// everywhere.
    const bool byClock;
    /// Nothing without links starts before it; what each clock shows then.
    const model::Moment floor;
    std::vector<std::int64_t> floorOf;
};

}  // namespace mijlpaal::scheduling

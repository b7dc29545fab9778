#pragma once

#include "model/work_calendar.h"
#include "scheduling/processor.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace mijlpaal::scheduling {

/// Where the readings of one clock come to on another, within a window of days, in a few steps and without a
/// moment in between. For many readings: a question to the clocks themselves takes several times as long.
///
/// Units: tenths of a minute.
/// Cost:  making one is a pass over the days of the window; it takes some twenty bytes for each stretch of
/// work.
class ClockCrossing {
public:
    /// Days from `first` up to `end`, or so many as there is room for.
    ClockCrossing(const model::WorkCalendar& from, const model::WorkCalendar& to, model::Day first,
                  model::Day end);

    /// Whether a reading falls within the window.
    bool holds(std::int32_t reading) const { return reading > first_ && reading < last_; }

    /// What the other clock shows at the end of the stretch of work at which this one comes to a reading that
    /// it holds: `to.workAt(from.finishAt(reading))`.
    MIJLPAAL_FOR_BOTH std::int32_t atFinish(std::int32_t reading) const {
        return in(pieceUpTo(reading), reading);
    }

    /// The same at the start of the stretch that comes after: `to.workAt(from.startAt(reading))`.
    MIJLPAAL_FOR_BOTH std::int32_t atStart(std::int32_t reading) const {
        return in(pieceUpTo(reading + 1), reading);
    }

private:
    /// Readings up to `last`, within which the other clock runs for one stretch.
    struct Piece {
        std::int32_t last = 0;
        /// Where that stretch begins and how long it is; what the other clock shows before it.
        std::int32_t from = 0, length = 0, before = 0;
    };

    MIJLPAAL_FOR_BOTH const Piece& pieceUpTo(std::int32_t reading) const {
        const auto* piece =
            pieces_.data() + pieceOfBucket_[static_cast<std::uint32_t>(reading - first_) >> bucketBits_];
        // A bucket seldom holds the ends of two pieces, so the next one is reckoned rather than branched to.
        piece += std::size_t{piece->last < reading};
        while (piece->last < reading) [[unlikely]]++ piece;
        return *piece;
    }
    MIJLPAAL_FOR_BOTH static std::int32_t in(const Piece& piece, std::int32_t reading) {
        return piece.before + std::min(std::max(reading - piece.from, 0), piece.length);
    }

    void add(const Piece& piece);

    std::vector<Piece> pieces_;
    /// The piece that holds a reading of i times two to the power `bucketBits_` beyond the first.
    std::vector<std::uint16_t> pieceOfBucket_;
    std::int32_t first_ = 0, last_ = 0;
    int bucketBits_ = 0;
};

}  // namespace mijlpaal::scheduling

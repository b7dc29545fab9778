#include "scheduling/clock_crossing.h"

#include <limits>

namespace mijlpaal::scheduling {

namespace {

std::int32_t tenthsAt(const model::WorkCalendar& clock, model::Day day) {
    return static_cast<std::int32_t>(clock.workAt(model::Moment::at(day)).tenths);
}

}  // namespace

ClockCrossing::ClockCrossing(const model::WorkCalendar& from, const model::WorkCalendar& to, model::Day first,
                             model::Day end)
    : first_{tenthsAt(from, first)} {
    const auto tenths = [](std::int64_t time) { return static_cast<std::int32_t>(time); };
    auto own = first_;
    auto its = tenthsAt(to, first);
    constexpr std::size_t most = std::numeric_limits<std::uint16_t>::max() - 1'000;
    for (auto day = first; day < end && pieces_.size() < most; day += std::chrono::days{1}) {
        const auto others = to.shiftsOn(day);
        for (const auto& shift : from.shiftsOn(day)) {
            // What the other clock shows where its next stretch begins, and where this one does.
            auto next = its, before = its;
            bool runs = false;
            for (const auto& other : others) {
                const auto begin = std::max(shift.start, other.start),
                           finish = std::min(shift.finish, other.finish);
                if (begin < finish) {
                    add({own + tenths(finish - shift.start), own + tenths(begin - shift.start),
                         tenths(finish - begin), next + tenths(begin - other.start)});
                    runs = true;
                }
                next += tenths(other.finish - other.start);
                if (other.finish <= shift.start) before = next;
            }
            own += tenths(shift.finish - shift.start);
            if (runs) {
                pieces_.back().last = own;
            } else {
                add({own, own, 0, before});
            }
        }
        for (const auto& other : others) its += tenths(other.finish - other.start);
    }
    last_ = own;
    const auto count = static_cast<std::int32_t>(std::max<std::size_t>(1, pieces_.size()));
    // Less than half a piece, so that a reading is mostly in the piece of its bucket or the next.
    while ((std::int64_t{4} << bucketBits_) <= (last_ - first_) / count) ++bucketBits_;
    pieceOfBucket_.resize(static_cast<std::size_t>((last_ - first_) >> bucketBits_) + 1);
    std::size_t place = 0;
    for (std::size_t i = 0; i < pieceOfBucket_.size(); ++i) {
        const auto reading = first_ + (static_cast<std::int64_t>(i) << bucketBits_);
        while (place + 1 < pieces_.size() && pieces_[place].last < reading) ++place;
        pieceOfBucket_[i] = static_cast<std::uint16_t>(place);
    }
}

void ClockCrossing::add(const Piece& piece) {
    // Where the other clock stands still, the piece before it goes on.
    const bool goesOn = piece.length == 0 && !pieces_.empty() &&
                        pieces_.back().before + pieces_.back().length == piece.before;
    if (goesOn) {
        pieces_.back().last = piece.last;
    } else {
        pieces_.push_back(piece);
    }
}

}  // namespace mijlpaal::scheduling

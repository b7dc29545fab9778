#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace mijlpaal::scheduling {

/// Numbers of trials side by side, which begin where a line of the cache does: what belongs to one node in
/// sixteen lanes is then one line, not parts of two.
class LaneNumbers {
public:
    explicit LaneNumbers(std::size_t count) : room_(count + inLine), count_{count} {
        void* at = room_.data();
        auto space = room_.size() * sizeof(std::int32_t);
        first_ = static_cast<std::int32_t*>(
            std::align(inLine * sizeof(std::int32_t), count * sizeof(std::int32_t), at, space));
    }
    LaneNumbers(const LaneNumbers&) = delete;
    LaneNumbers& operator=(const LaneNumbers&) = delete;

    std::span<std::int32_t> all() { return {first_, count_}; }
    std::span<const std::int32_t> all() const { return {first_, count_}; }

private:
    static constexpr std::size_t inLine = 16;

    std::vector<std::int32_t> room_;
    std::int32_t* first_ = nullptr;
    std::size_t count_ = 0;
};

}  // namespace mijlpaal::scheduling

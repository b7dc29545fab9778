#include "forecasting/statistics.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::forecasting {

double errorOfShare(double share, std::uint32_t trials) {
    return trials == 0 ? 0 : std::sqrt(share * (1 - share) / trials);
}

template <class Value>
std::vector<Value> sortedOf(std::span<const Value> values) {
    std::vector<Value> sorted{values.begin(), values.end()};
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

template std::vector<std::int32_t> sortedOf(std::span<const std::int32_t>);
template std::vector<std::int64_t> sortedOf(std::span<const std::int64_t>);

}  // namespace mijlpaal::forecasting

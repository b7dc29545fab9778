#include "forecasting/statistics.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::forecasting {

double errorOfShare(double share, std::uint32_t trials) {
    return trials == 0 ? 0 : std::sqrt(share * (1 - share) / trials);
}

ShareInterval intervalOf(std::size_t count, std::size_t all) {
    constexpr double z = 1.959963984540054;
    const auto n = static_cast<double>(all);
    const auto share = static_cast<double>(count) / n;
    const auto middle = (share + z * z / (2 * n)) / (1 + z * z / n);
    const auto half = z / (1 + z * z / n) * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return {share, middle - half, middle + half};
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

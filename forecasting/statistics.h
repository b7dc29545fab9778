#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace mijlpaal::forecasting {

/// Where among so many sorted values the least one stands that at least a share of them does not exceed.
inline std::size_t placeOfShare(std::size_t count, double share) {
    // Shares such as 0.8 are a hair above what they stand for.
    const auto all = static_cast<double>(count);
    return std::min(static_cast<std::size_t>(std::max(0.0, share * all - 1e-9 * all)), count - 1);
}

template <class Value>
Value quantileOf(const std::vector<Value>& sorted, double share) {
    return sorted[placeOfShare(sorted.size(), share)];
}

/// The sampling error of a share that was counted in so many trials.
double errorOfShare(double share, std::uint32_t trials);

/// A share that was counted, and where the true one lies with a chance of 95 %.
/// Source: Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
struct ShareInterval {
    double share = 0, low = 0, high = 0;

    bool operator==(const ShareInterval&) const = default;
};
ShareInterval intervalOf(std::size_t count, std::size_t all);

/// The sampling error of a quantile, from the values a standard error below and above its place.
template <class Value>
double errorOfQuantile(const std::vector<Value>& sorted, double share) {
    const auto error = errorOfShare(share, static_cast<std::uint32_t>(sorted.size()));
    const auto low = quantileOf(sorted, share - error > 0 ? share - error : 0);
    const auto high = quantileOf(sorted, share + error < 1 ? share + error : 1);
    return static_cast<double>(high - low) / 2;
}

template <class Value>
std::vector<Value> sortedOf(std::span<const Value> values);

extern template std::vector<std::int32_t> sortedOf(std::span<const std::int32_t>);
extern template std::vector<std::int64_t> sortedOf(std::span<const std::int64_t>);

}  // namespace mijlpaal::forecasting

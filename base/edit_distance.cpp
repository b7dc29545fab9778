#include "base/edit_distance.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace mijlpaal::base {

std::size_t editDistance(std::string_view one, std::string_view other) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::vector<std::size_t> before, last(other.size() + 1), row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < one.size(); ++i) {
        before = last;
        last = row;
        row[0] = i + 1;
        for (std::size_t j = 0; j < other.size(); ++j) {
            const std::size_t change = one[i] == other[j]                     ? 0
                                       : isDigit(one[i]) && isDigit(other[j]) ? 2
                                                                              : 1;
            row[j + 1] = std::min({row[j] + 1, last[j + 1] + 1, last[j] + change});
            if (i > 0 && j > 0 && one[i] == other[j - 1] && one[i - 1] == other[j])
                row[j + 1] = std::min(row[j + 1], before[j - 1] + 1);
        }
    }
    return row.back();
}

}  // namespace mijlpaal::base

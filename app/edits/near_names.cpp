#include "app/edits/near_names.h"

#include "base/text.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace mijlpaal::app {

namespace {

constexpr std::size_t mostNames = 3;

/// How many letters to add, leave out or replace to make one word of the other.
/// Source: Wagner & Fischer, "The string-to-string correction problem", JACM 21 (1974), pp. 168-173.
std::size_t distance(std::string_view one, std::string_view other) {
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < one.size(); ++i) {
        auto diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < other.size(); ++j) {
            const auto replaced = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, replaced});
        }
    }
    return row.back();
}

std::string listed(const std::vector<std::string>& names, std::size_t most) {
    std::string list;
    for (std::size_t i = 0; i < std::min(most, names.size()); ++i) {
        if (i > 0) list += ", ";
        list += names[i];
    }
    if (names.size() > most) list += ", …";
    return list;
}

}  // namespace

std::vector<std::string> nearNames(std::string_view typed, const std::vector<std::string>& names) {
    const auto low = base::lowered(typed);
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const auto& name : names) {
        const auto other = base::lowered(name);
        // Who types the beginning, or a part of three letters, means the whole.
        const bool isPart = low.size() >= 3 && other.find(low) != std::string::npos;
        const auto apart = isPart ? 1 : distance(low, other);
        if (apart <= std::max<std::size_t>(1, low.size() / 3)) found.emplace_back(apart, name);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> near;
    for (const auto& [apart, name] : found) {
        if (near.size() < mostNames && std::find(near.begin(), near.end(), name) == near.end())
            near.push_back(name);
    }
    return near;
}

base::Message nameHelp(std::string_view typed, const std::vector<std::string>& names, std::size_t most) {
    const auto near = nearNames(typed, names);
    if (!near.empty()) return base::message("Did you mean {names}?", {{"names", listed(near, mostNames)}});
    if (names.empty()) return base::message("There are none yet.");
    return base::message("Known are {names}.", {{"names", listed(names, most)}});
}

}  // namespace mijlpaal::app

#pragma once

#include "import/xml_text.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::importing::mspdi {

/// Names in the order in which `Children` looks them up.
template <std::size_t count>
constexpr std::array<std::string_view, count> sortedNames(const std::string_view (&names)[count]) {
    auto sorted = std::to_array(names);
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

/// The children of one element: those with a known name to be read, the others as they stand.
/// Cost: one pass, and a binary search for each.
class Children {
public:
    /// `known` is sorted and outlives this. A known name that comes again is reached through its first.
    Children(pugi::xml_node parent, std::span<const std::string_view> known);

    bool has(std::string_view name) const { return !node(name).empty(); }
    /// The first child of that name; an empty node when there is none.
    pugi::xml_node node(std::string_view name) const;
    /// What it says; empty when there is none.
    std::string_view text(std::string_view name) const { return node(name).child_value(); }

    /// Counts the children of a known name among those that stay as they are.
    void keep(std::string_view name);

    /// The XML of the children that stay as they are.
    std::string kept() const;

    /// Where findings about it are: the kind of element, and its row in MS Project.
    std::string_view element;
    std::optional<std::int64_t> row;

private:
    std::span<const std::string_view> known_;
    std::vector<pugi::xml_node> nodes_;
    std::vector<pugi::xml_node> kept_;
};

}  // namespace mijlpaal::importing::mspdi

#include "import/mspdi/children.h"

#include <algorithm>
#include <cassert>

namespace mijlpaal::importing::mspdi {

Children::Children(pugi::xml_node parent, std::span<const std::string_view> known)
    : element{parent.name()}, known_{known}, nodes_(known.size()) {
    assert(std::is_sorted(known.begin(), known.end()));
    for (const auto child : parent.children()) {
        if (child.type() != pugi::node_element) continue;
        const std::string_view name = child.name();
        const auto at = std::lower_bound(known_.begin(), known_.end(), name);
        const auto index = static_cast<std::size_t>(at - known_.begin());
        if (at == known_.end() || *at != name) {
            kept_.push_back(child);
        } else if (nodes_[index].empty()) {
            nodes_[index] = child;
        }
    }
}

pugi::xml_node Children::node(std::string_view name) const {
    const auto at = std::lower_bound(known_.begin(), known_.end(), name);
    assert(at != known_.end() && *at == name);
    return nodes_[static_cast<std::size_t>(at - known_.begin())];
}

void Children::keep(std::string_view name) {
    for (auto child = node(name); child; child = child.next_sibling(child.name())) kept_.push_back(child);
}

std::string Children::kept() const {
    std::string xml;
    for (const auto child : kept_) xml += xmlOf(child);
    return xml;
}

}  // namespace mijlpaal::importing::mspdi

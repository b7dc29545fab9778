#include "import/mspdi/children.h"

#include <algorithm>
#include <cassert>

namespace mijlpaal::importing::mspdi {

namespace {

struct TextWriter : pugi::xml_writer {
    std::string text;

    void write(const void* bytes, std::size_t size) override {
        text.append(static_cast<const char*>(bytes), size);
    }
};

void print(pugi::xml_node node, TextWriter& writer) {
    node.print(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
}

}  // namespace

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
    TextWriter writer;
    for (const auto child : kept_) print(child, writer);
    return std::move(writer.text);
}

std::string xmlOf(pugi::xml_node node) {
    TextWriter writer;
    print(node, writer);
    return std::move(writer.text);
}

std::string xmlOfChildren(pugi::xml_node node) {
    TextWriter writer;
    for (const auto child : node.children()) print(child, writer);
    return std::move(writer.text);
}

}  // namespace mijlpaal::importing::mspdi

#pragma once

#include <pugixml.hpp>

#include <string_view>

namespace mijlpaal::importing::table {

/// A name of XML without the prefix of its namespace.
inline std::string_view localName(std::string_view name) {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

inline bool isNamed(pugi::xml_node node, std::string_view name) {
    return localName(node.name()) == name;
}

/// The first child with a name, whatever its prefix.
inline pugi::xml_node childOf(pugi::xml_node node, std::string_view name) {
    for (const auto child : node.children()) {
        if (isNamed(child, name)) return child;
    }
    return {};
}

inline pugi::xml_attribute attributeOf(pugi::xml_node node, std::string_view name) {
    for (const auto attribute : node.attributes()) {
        if (localName(attribute.name()) == name) return attribute;
    }
    return {};
}

}  // namespace mijlpaal::importing::table

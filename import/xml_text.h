#pragma once

#include <pugixml.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace mijlpaal::importing {

/// The XML of an element, and of its children.
std::string xmlOf(pugi::xml_node node);
std::string xmlOfChildren(pugi::xml_node node);

/// Whether elements stand more than `limit` deep within `root`.
bool isDeeperThan(pugi::xml_node root, int limit);

/// The line, from 1, on which the byte at `offset` stands.
std::int64_t lineAt(std::string_view text, std::ptrdiff_t offset);

}  // namespace mijlpaal::importing

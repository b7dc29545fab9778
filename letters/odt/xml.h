#pragma once

#include <pugixml.hpp>

#include <initializer_list>
#include <string>
#include <utility>

// How the parts of an OpenDocument file are put together.

namespace mijlpaal::letters::odt {

using pugi::xml_node;
using Attributes = std::initializer_list<std::pair<const char*, std::string>>;

xml_node element(xml_node parent, const char* name, Attributes attributes = {});
xml_node textElement(xml_node parent, const char* name, const std::string& text, Attributes attributes = {});
void addText(xml_node parent, const std::string& text);

/// The root of a part, with all namespaces.
xml_node root(pugi::xml_document& xml, const char* name);

/// The bytes of a part.
std::string written(const pugi::xml_document& xml);

}  // namespace mijlpaal::letters::odt

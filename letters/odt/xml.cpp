#include "letters/odt/xml.h"

#include <array>
#include <sstream>

namespace mijlpaal::letters::odt {

namespace {

constexpr std::array<std::pair<const char*, const char*>, 12> namespaces = {{
    {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
    {"xmlns:config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"},
    {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
    {"xmlns:loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"},
}};

}  // namespace

xml_node element(xml_node parent, const char* name, Attributes attributes) {
    auto made = parent.append_child(name);
    for (const auto& [key, value] : attributes) made.append_attribute(key) = value.c_str();
    return made;
}

void addText(xml_node parent, const std::string& text) {
    parent.append_child(pugi::node_pcdata).set_value(text.c_str());
}

xml_node textElement(xml_node parent, const char* name, const std::string& text, Attributes attributes) {
    auto made = element(parent, name, attributes);
    addText(made, text);
    return made;
}

xml_node root(pugi::xml_document& xml, const char* name) {
    auto declaration = xml.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    auto made = xml.append_child(name);
    for (const auto& [key, value] : namespaces) made.append_attribute(key) = value;
    made.append_attribute("office:version") = "1.3";
    return made;
}

std::string written(const pugi::xml_document& xml) {
    std::ostringstream out;
    xml.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return out.str();
}

}  // namespace mijlpaal::letters::odt

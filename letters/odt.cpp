#include "letters/odt.h"

#include "letters/drawing/png.h"
#include "letters/odt/content.h"
#include "letters/odt/styles.h"
#include "letters/odt/xml.h"
#include "letters/package.h"

namespace mijlpaal::letters {
namespace {

using odt::element;
using odt::root;
using odt::textElement;
using odt::written;

std::string metaXml(const Document& document) {
    pugi::xml_document xml;
    auto meta = element(root(xml, "office:document-meta"), "office:meta");
    textElement(meta, "meta:generator", "Mijlpaal");
    textElement(meta, "dc:title", visibleText(document.title));
    textElement(meta, "dc:language", document.language == Language::dutch ? "nl-NL" : "en-GB");
    textElement(meta, "dc:date", isoDay(document.date) + "T00:00:00");
    for (const auto& [name, value] : document.properties) {
        if (value.empty()) continue;
        textElement(meta, "meta:user-defined", visibleText(value),
                    {{"meta:name", visibleText(name)}, {"meta:value-type", "string"}});
    }
    return written(xml);
}

std::string settingsXml() {
    pugi::xml_document xml;
    auto settings = element(root(xml, "office:document-settings"), "office:settings");
    auto set = element(settings, "config:config-item-set", {{"config:name", "ooo:configuration-settings"}});
    textElement(set, "config:config-item", "false",
                {{"config:name", "EmbedFonts"}, {"config:type", "boolean"}});
    return written(xml);
}

constexpr const char* mimetype = "application/vnd.oasis.opendocument.text";

std::string manifestXml(std::size_t illustrations) {
    pugi::xml_document xml;
    auto declaration = xml.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    auto manifest = xml.append_child("manifest:manifest");
    manifest.append_attribute("xmlns:manifest") = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    manifest.append_attribute("manifest:version") = "1.3";
    element(manifest, "manifest:file-entry",
            {{"manifest:full-path", "/"}, {"manifest:version", "1.3"}, {"manifest:media-type", mimetype}});
    for (const char* part : {"content.xml", "styles.xml", "meta.xml", "settings.xml"}) {
        element(manifest, "manifest:file-entry",
                {{"manifest:full-path", part}, {"manifest:media-type", "text/xml"}});
    }
    for (std::size_t i = 1; i <= illustrations; ++i) {
        element(manifest, "manifest:file-entry",
                {{"manifest:full-path", odt::illustrationPart(i)}, {"manifest:media-type", "image/png"}});
    }
    return written(xml);
}

}  // namespace

base::Result<std::string> odtBytes(const Document& document) {
    const auto illustrations = illustrationsIn(document);
    std::vector<Part> parts = {
        {"mimetype", mimetype},
        {"content.xml", odt::contentXml(document)},
        {"styles.xml", odt::stylesXml(document)},
        {"meta.xml", metaXml(document)},
        {"settings.xml", settingsXml()},
        {"META-INF/manifest.xml", manifestXml(illustrations.size())},
    };
    for (const auto* each : illustrations) {
        auto png = drawing::pngOf(each->picture);
        if (!png) return png;
        parts.push_back({odt::illustrationPart(parts.size() - 5), std::move(*png)});
    }
    auto bytes = packed(parts);
    if (!bytes) {
        return base::failure(
            "The document {title} could not be packed; there is probably too little memory. Close other "
            "programs and "
            "try again.",
            {{"title", document.title}});
    }
    return std::move(*bytes);
}

}  // namespace mijlpaal::letters

#include "export/mspdi/element.h"

#include "formats/mspdi_values.h"

#include <unordered_map>

namespace mijlpaal::exporting::mspdi {

namespace {

struct TextWriter : pugi::xml_writer {
    std::string text;

    void write(const void* bytes, std::size_t size) override {
        text.append(static_cast<const char*>(bytes), size);
    }
};

std::string escaped(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char each : text) {
        if (each == '&') {
            result += "&amp;";
        } else if (each == '<') {
            result += "&lt;";
        } else if (each == '>') {
            result += "&gt;";
        } else if (each == '\r') {
            result += "&#13;";
        } else if (static_cast<unsigned char>(each) < ' ' && each != '\n' && each != '\t') {
            result += ' ';  // XML has no place for it
        } else {
            result += each;
        }
    }
    return result;
}

void parse(pugi::xml_document& document, std::string_view xml) {
    document.load_buffer(xml.data(), xml.size(),
                         pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_fragment,
                         pugi::encoding_utf8);
}

/// The place of each name in an order.
using Ranks = std::unordered_map<std::string_view, std::size_t>;

const Ranks& ranksIn(std::span<const std::string_view> order) {
    thread_local std::unordered_map<const std::string_view*, Ranks> known;
    auto& ranks = known[order.data()];
    for (std::size_t i = 0; ranks.size() < order.size() && i < order.size(); ++i) ranks[order[i]] = i;
    return ranks;
}

}  // namespace

std::string xmlOf(pugi::xml_node node) {
    TextWriter writer;
    node.print(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return std::move(writer.text);
}

std::string leaf(std::string_view name, std::string_view text) {
    std::string xml{"<"};
    xml.append(name).append(">").append(escaped(text)).append("</").append(name).append(">\n");
    return xml;
}

std::string numbered(std::string_view elements, std::int64_t& row) {
    if (elements.empty()) return {};
    pugi::xml_document document;
    parse(document, elements);
    std::string xml;
    for (auto node : document.children()) {
        ++row;
        if (auto id = node.child("ID")) id.text().set(static_cast<long long>(row));
        xml += xmlOf(node) + "\n";
    }
    return xml;
}

Element::Element(std::string_view name, std::span<const std::string_view> order)
    : name_{name}, order_{order} {}

Element::Rank Element::rankOf(std::string_view name) const {
    const auto& ranks = ranksIn(order_);
    const auto at = ranks.find(name);
    if (at != ranks.end()) return {at->second, {}};
    return {order_.size(), std::string{name}};
}

void Element::keep(std::string_view xml) {
    if (xml.empty()) return;
    pugi::xml_document document;
    parse(document, xml);
    for (const auto node : document.children()) {
        auto& child = children_[rankOf(node.name())];
        if (child.xml.empty()) child.text = node.child_value();
        child.xml += xmlOf(node) + "\n";
    }
}

std::string_view Element::kept(std::string_view name) const {
    const auto at = children_.find(rankOf(name));
    return at == children_.end() ? std::string_view{} : at->second.text;
}

void Element::set(std::string_view name, std::string_view text) {
    children_[rankOf(name)] = {leaf(name, text), std::string{text}};
}

void Element::setDuration(std::string_view name, model::WorkTime duration) {
    if (formats::mspdi::durationFrom(kept(name)) != duration)
        set(name, formats::mspdi::durationText(duration));
}

void Element::setUnlessKept(std::string_view name, std::string_view text) {
    if (!has(name)) set(name, text);
}

std::string_view Element::allOf(std::string_view name) const {
    const auto at = children_.find(rankOf(name));
    return at == children_.end() ? std::string_view{} : at->second.xml;
}

void Element::replace(std::string_view name, std::string xml) {
    children_[rankOf(name)] = {std::move(xml), {}};
}

void Element::add(std::string_view name, std::string_view xml) {
    children_[rankOf(name)].xml += xml;
}

void Element::addLater(std::string_view name, std::function<void(std::string&)> append) {
    children_[rankOf(name)].later = std::move(append);
}

std::string Element::xml() const {
    std::string xml;
    appendTo(xml);
    return xml;
}

void Element::appendTo(std::string& text, std::string_view attributes) const {
    text.append("<").append(name_).append(attributes).append(">\n");
    for (const auto& [rank, child] : children_) {
        text += child.xml;
        if (child.later) child.later(text);
    }
    text.append("</").append(name_).append(">\n");
}

}  // namespace mijlpaal::exporting::mspdi

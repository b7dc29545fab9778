#pragma once

#include "model/work_time.h"

#include <pugixml.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::exporting::mspdi {

/// "<Name>text</Name>", with what XML needs escaped.
std::string leaf(std::string_view name, std::string_view text);

/// An element as XML.
std::string xmlOf(pugi::xml_node node);

/// Elements as they stood in a file, with an ID that counts on from `row`.
std::string numbered(std::string_view elements, std::int64_t& row);

/// An element whose children are put in the order of the schema, with those that were kept of an earlier
/// file.
class Element {
public:
    Element(std::string_view name, std::span<const std::string_view> order);

    /// Children as they stood in a file.
    void keep(std::string_view xml);

    /// What was kept under a name: the text of its first; nothing to be told from an empty one.
    std::string_view kept(std::string_view name) const;
    bool has(std::string_view name) const { return children_.contains(rankOf(name)); }

    /// A child with this text, in the place of what was kept.
    void set(std::string_view name, std::string_view text);
    void set(std::string_view name, std::int64_t number) { set(name, std::to_string(number)); }
    void setFlag(std::string_view name, bool flag) { set(name, flag ? "1" : "0"); }

    /// A child with this duration; what was kept stays where it says the same, perhaps more exactly.
    void setDuration(std::string_view name, model::WorkTime duration);

    /// A child with this text where nothing was kept.
    void setUnlessKept(std::string_view name, std::string_view text);

    /// The children of a name, as XML.
    std::string_view allOf(std::string_view name) const;
    /// Puts XML in the place of the children of a name.
    void replace(std::string_view name, std::string xml);

    /// A child as XML, behind those of the same name.
    void add(std::string_view name, std::string_view xml);

    /// A long child that is written when the element is: what it appends comes behind those of the same name.
    void addLater(std::string_view name, std::function<void(std::string&)> append);

    std::string xml() const;
    /// The same behind a text, with attributes as they stand in a tag.
    void appendTo(std::string& text, std::string_view attributes = {}) const;

private:
    /// Its place in the order; names that the schema does not know come behind the others, by themselves.
    using Rank = std::pair<std::size_t, std::string>;
    Rank rankOf(std::string_view name) const;

    struct Child {
        std::string xml, text;
        std::function<void(std::string&)> later = {};
    };

    std::string name_;
    std::span<const std::string_view> order_;
    std::map<Rank, Child> children_;
};

}  // namespace mijlpaal::exporting::mspdi

#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::exporting::mspdi {

/// "<Name>text</Name>", with what XML needs escaped.
std::string leaf(std::string_view name, std::string_view text);

/// An element whose children are put in the order of the schema, with those that were kept of an earlier file.
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

    /// The same where nothing was kept.
    void setUnlessKept(std::string_view name, std::string_view text);

    /// A child as XML, behind those of the same name.
    void add(std::string_view name, std::string_view xml);

    std::string xml() const;

private:
    /// Its place in the order; names that the schema does not know come behind the others, by themselves.
    using Rank = std::pair<std::size_t, std::string>;
    Rank rankOf(std::string_view name) const;

    struct Child {
        std::string xml, text;
    };

    std::string name_;
    std::span<const std::string_view> order_;
    std::map<Rank, Child> children_;
};

}  // namespace mijlpaal::exporting::mspdi

#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Where the address of a note leads.
namespace mijlpaal::app {

/// A page of the web, or a file of this computer or its network.
struct Target {
    bool isFile = false;
    /// The whole address of a page, the path of a file.
    std::string location;

    bool operator==(const Target&) const = default;
};

/// Nothing for what may not be opened: other forms than `http`, `https` and `file`, text with something else
/// than an address in it, a path that does not say from where it counts.
std::optional<Target> targetOf(std::string_view address);

}  // namespace mijlpaal::app

#pragma once

#include "base/text.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::tests {

/// What the elements of well-formed XML say, in any order: "Project/Tasks/Task 4/Name=Bouw". An element with
/// a child UID is known by that, and the white space around values does not count.
class Elements {
public:
    explicit Elements(std::string_view xml) : xml_{xml} {
        while (next()) {
        }
    }

    /// What one has and the other has not, as "- ..." and "+ ...".
    static std::vector<std::string> difference(std::string_view before, std::string_view after) {
        auto counts = Elements{before}.values_;
        for (const auto& [value, count] : Elements{after}.values_) counts[value] -= count;
        std::vector<std::string> lines;
        for (const auto& [value, count] : counts) {
            for (int i = 0; i < count; ++i) lines.push_back("- " + value);
            for (int i = 0; i > count; --i) lines.push_back("+ " + value);
        }
        return lines;
    }

private:
    struct Element {
        std::string name;
        bool hasChildren = false;
        /// The values in it, without its own path, which needs a UID that may yet come.
        std::vector<std::string> values;
    };

    /// Passes over one tag with the text before it.
    bool next() {
        const auto open = xml_.find('<');
        if (open == xml_.npos) return false;
        const auto text = base::trimmed(xml_.substr(0, open));
        const auto close = xml_.find('>', open);
        const auto name = xml_.substr(open + 1, close - open - 1);
        xml_.remove_prefix(close + 1);
        if (name.starts_with('?') || name.starts_with('!')) return true;
        if (name.starts_with('/')) {
            finish(std::string{text});
        } else {
            if (!open_.empty()) open_.back().hasChildren = true;
            open_.push_back({std::string{name.substr(0, name.find_first_of(" /"))}, false, {}});
            if (name.ends_with('/')) finish({});
        }
        return true;
    }

    void finish(const std::string& text) {
        auto done = std::move(open_.back());
        open_.pop_back();
        if (!done.hasChildren) done.values = {"=" + text};
        if (!open_.empty() && done.name == "UID") open_.back().name += " " + text;
        for (const auto& each : done.values) {
            auto value = done.name + (each.starts_with('=') ? "" : "/") + each;
            if (open_.empty()) {
                ++values_[value];
            } else {
                open_.back().values.push_back(std::move(value));
            }
        }
    }

    std::string_view xml_;
    std::vector<Element> open_;
    std::map<std::string, int> values_;
};

}  // namespace mijlpaal::tests

#include "app/edits/near_names.h"

#include "base/edit_distance.h"
#include "base/text.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace mijlpaal::app {

namespace {

constexpr std::size_t mostNames = 3;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// "a12" for "A0012" and "A-12".
std::string withoutZeros(std::string_view low) {
    std::string bare;
    for (std::size_t i = 0; i < low.size(); ++i) {
        const bool leads = low[i] == '0' && (bare.empty() || !isDigit(bare.back())) && i + 1 < low.size() &&
                           isDigit(low[i + 1]);
        if (!leads && low[i] != '-' && low[i] != '_' && low[i] != ' ') bare += low[i];
    }
    return bare;
}

/// How far a name is from what was typed, two for a letter; nothing when that cannot be it.
std::optional<std::size_t> nearness(std::string_view low, std::string_view name) {
    const auto other = base::lowered(name);
    // Who types the beginning, or a part of three letters, means the whole.
    const auto part = low.size() >= 3 ? other.find(low) : std::string::npos;
    if (part != std::string::npos) return part == 0 ? 1 : 2;
    if (withoutZeros(low) == withoutZeros(other)) return 0;
    const auto apart = base::editDistance(low, other);
    const bool isCode = std::any_of(low.begin(), low.end(), isDigit);
    const auto most = isCode ? 1 : std::max<std::size_t>(1, low.size() / 3);
    if (apart >= low.size() || apart > most) return std::nullopt;
    return 2 * apart;
}

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const auto& name : names) list += (list.empty() ? "" : ", ") + name;
    return list;
}

std::vector<OfferedName> offered(const std::vector<std::string>& names) {
    std::vector<OfferedName> list;
    list.reserve(names.size());
    for (const auto& name : names) list.push_back({name});
    return list;
}

}  // namespace

std::vector<std::string> nearNames(std::string_view typed, const std::vector<OfferedName>& names) {
    struct Near {
        std::size_t apart = 0;
        std::string name;
        /// Of what is like it; of several that begin with what was typed the shortest is meant most often.
        std::size_t length = 0;
    };
    const auto low = base::lowered(typed);
    std::vector<Near> found;
    for (const auto& name : names) {
        auto best = nearness(low, name.shown);
        const std::string* meant = nullptr;
        for (const auto& other : name.others) {
            const auto apart = nearness(low, other);
            if (!apart || (best && *best <= *apart)) continue;
            best = apart;
            meant = &other;
        }
        if (best)
            found.push_back({*best, meant ? name.shown + " (" + *meant + ")" : name.shown, (meant ? *meant : name.shown).size()});
    }
    std::stable_sort(found.begin(), found.end(), [](const Near& one, const Near& other) {
        return std::pair{one.apart, one.length} < std::pair{other.apart, other.length};
    });
    std::vector<std::string> near;
    for (const auto& each : found) {
        // What is the same but for zeros leaves no doubt.
        if (found.front().apart == 0 && each.apart > 0) break;
        if (near.size() < mostNames && std::find(near.begin(), near.end(), each.name) == near.end())
            near.push_back(each.name);
    }
    return near;
}

std::vector<std::string> nearNames(std::string_view typed, const std::vector<std::string>& names) {
    return nearNames(typed, offered(names));
}

base::Message nameHelp(std::string_view typed, const std::vector<OfferedName>& names) {
    const auto near = nearNames(typed, names);
    if (!near.empty()) return base::message("Did you mean {names}?", {{"names", listed(near)}});
    if (names.empty()) return base::message("There are none yet.");
    std::vector<std::string> shown;
    for (const auto& name : names) shown.push_back(name.shown);
    return base::message("Known are {names}.", {{"names", listed(shown)}});
}

base::Message nameHelp(std::string_view typed, const std::vector<std::string>& names) {
    return nameHelp(typed, offered(names));
}

base::Message codeHelp(std::string_view typed, const std::vector<std::string>& codes, std::string_view kind) {
    constexpr std::size_t few = 8;
    if (codes.size() <= few || !nearNames(typed, codes).empty()) return nameHelp(typed, codes);
    return base::message(
        "There are {count} of this kind; “{command}” shows them.",
        {{"count", std::to_string(codes.size())}, {"command", "mijlpaal list FILE " + std::string{kind}}});
}

}  // namespace mijlpaal::app

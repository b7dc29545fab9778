#pragma once

#include "base/finding.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace mijlpaal::importing {

/// Gathers the findings of an import; of one file no more than `shown`, so that a file full of mistakes does
/// not fill the memory.
class FindingList {
public:
    explicit FindingList(std::size_t shown) : shown_{shown} {}

    void add(base::Finding finding);
    void error(base::Place place, base::Message message, base::Message help);
    void warning(base::Place place, base::Message message, base::Message help,
                 std::optional<base::Fate> fate = {});
    void note(base::Place place, base::Message message, std::optional<base::Fate> fate = {});

    bool hasErrors() const { return hasErrors_; }

    /// All of them, with one finding more for each file of which some were left out.
    base::Findings take();

private:
    std::size_t shown_;
    bool hasErrors_ = false;
    base::Findings findings_;
    std::map<std::string, std::size_t, std::less<>> count_;
};

}  // namespace mijlpaal::importing

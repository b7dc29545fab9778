#pragma once

#include "letters/claims/sentence.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::letters::claims {

/// Which of some names a sentence uses, the longest where they hold each other: "BIS-Nieuw" is not "BIS".
/// Names of capitals count only in capitals, others in any.
struct NameClaim {
    std::size_t name = 0;  ///< the place in the list
    Stretch words;
    bool isFormer = false;  ///< told as a name of before: "voorheen EMMA", "het toenmalige EMMA"

    bool operator==(const NameClaim&) const = default;
};

std::vector<NameClaim> nameClaims(const Sentence& sentence, const std::vector<std::string>& names);

}  // namespace mijlpaal::letters::claims

#include "import/unique_code.h"

namespace mijlpaal::importing {

std::string uniqueCode(std::unordered_set<std::string>& taken, const std::string& code) {
    auto unique = code.empty() ? std::string{"1"} : code;
    for (int number = 2; !taken.insert(unique).second; ++number) {
        unique = code + "-" + std::to_string(number);
    }
    return unique;
}

}  // namespace mijlpaal::importing

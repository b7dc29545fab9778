#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace mijlpaal::letters::names {

struct MailAddress {
    std::size_t begin = 0, end = 0;  ///< bytes
    bool isPersonal = false;         ///< made of a person's name: "j.devries@", not "info@"
};

/// The e-mail addresses in a text, in their order. Linear in the text.
std::vector<MailAddress> mailAddressesIn(std::string_view text);

}  // namespace mijlpaal::letters::names

#include "storage/salts.h"

#include "storage/canonical_json.h"
#include "storage/trouble.h"

#include <openssl/rand.h>

#include <algorithm>

namespace mijlpaal::storage {

std::string newSalts(std::size_t values) {
    std::string salts(values * saltLength, '\0');
    if (values > 0 &&
        RAND_bytes(reinterpret_cast<unsigned char*>(salts.data()), static_cast<int>(salts.size())) != 1) {
        fail("This computer gives no random numbers, so nothing was written.");
    }
    return salts;
}

std::string_view SaltSource::next() {
    constexpr std::size_t atOnce = 1024;
    if (used_ == bytes_.size()) {
        bytes_ = newSalts(atOnce);
        used_ = 0;
    }
    const auto salt = std::string_view{bytes_}.substr(used_, saltLength);
    used_ += saltLength;
    return salt;
}

std::string SaltedHashes::next(std::string_view json) {
    const auto salt = rest_.substr(0, saltLength);
    isWrong_ = isWrong_ || salt.size() < saltLength;
    rest_.remove_prefix(salt.size());
    if (const auto known = redactedHash(json)) {
        isWrong_ = isWrong_ || std::ranges::any_of(salt, [](char byte) { return byte != 0; });
        return std::string{*known};
    }
    hash_.add(salt);
    hash_.add(json);
    return hash_.hexadecimal();
}

}  // namespace mijlpaal::storage

#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace mijlpaal::storage {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces.
class Sha256 {
public:
    Sha256();
    void add(std::string_view bytes);
    /// 64 digits in lower case, of all that was added since the last call.
    std::string hexadecimal();
    void appendHexadecimal(std::string& to);

private:
    void begin();

    struct Free {
        void operator()(void* context) const;
    };
    std::unique_ptr<void, Free> context_;
};

}  // namespace mijlpaal::storage

#include "storage/sha256.h"

#include <openssl/evp.h>

#include <array>
#include <new>

namespace mijlpaal::storage {

namespace {

// Besides a lack of memory, these calls fail only in an OpenSSL built without SHA-256.
void check(int done) {
    if (done != 1) throw std::bad_alloc{};
}

EVP_MD_CTX* contextOf(void* context) {
    return static_cast<EVP_MD_CTX*>(context);
}

}  // namespace

void Sha256::Free::operator()(void* context) const {
    EVP_MD_CTX_free(contextOf(context));
}

Sha256::Sha256() : context_{EVP_MD_CTX_new()} {
    check(context_ ? 1 : 0);
    begin();
}

void Sha256::begin() {
    // Looked up once: that takes longer than the hash of a short text.
    static const auto* algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    check(EVP_DigestInit_ex2(contextOf(context_.get()), algorithm, nullptr));
}

void Sha256::add(std::string_view bytes) {
    check(EVP_DigestUpdate(contextOf(context_.get()), bytes.data(), bytes.size()));
}

std::string Sha256::hexadecimal() {
    std::array<unsigned char, 32> bytes{};
    check(EVP_DigestFinal_ex(contextOf(context_.get()), bytes.data(), nullptr));
    begin();
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const auto byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

}  // namespace mijlpaal::storage

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
    std::string text;
    appendHexadecimal(text);
    return text;
}

void Sha256::appendHexadecimal(std::string& to) {
    std::array<unsigned char, 32> bytes{};
    check(EVP_DigestFinal_ex(contextOf(context_.get()), bytes.data(), nullptr));
    begin();
    std::array<char, 2 * 32> text{};
    const auto digit = [](unsigned value) { return static_cast<char>(value + '0' + (value > 9 ? 'a' - '9' - 1 : 0)); };
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        text[2 * i] = digit(bytes[i] >> 4u);
        text[2 * i + 1] = digit(bytes[i] & 15u);
    }
    to.append(text.data(), text.size());
}

}  // namespace mijlpaal::storage

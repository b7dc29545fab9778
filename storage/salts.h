#pragma once

#include "storage/sha256.h"

#include <string>
#include <string_view>

/// A value of the journal counts in the chain as the hash of a salt and the value, so that the value can be
/// taken out later: its hash stays, and without the salt nobody can guess what it was.
namespace mijlpaal::storage {

inline constexpr std::size_t saltLength = 16;

/// So many random bytes for each of `values` values.
std::string newSalts(std::size_t values);

/// Salts for many values, one after another. Random bytes are asked for in one go: that takes longer than the bytes.
class SaltSource {
public:
    /// Holds until the next call.
    std::string_view next();

private:
    std::string bytes_;
    std::size_t used_ = 0;
};

/// Gives the hash for one value after another, each with the next salt. `hash` is used in between only.
class SaltedHashes {
public:
    SaltedHashes(Sha256& hash, std::string_view salts) : hash_{hash}, rest_{salts} {}

    /// `json` as it stands in the file; for a value that was taken out, the hash it left behind.
    std::string next(std::string_view json);
    /// True when there was a salt for each value, zeros for one that was taken out, and none is left.
    bool isWhole() const { return !isWrong_ && rest_.empty(); }

private:
    Sha256& hash_;
    std::string_view rest_;
    bool isWrong_ = false;
};

}  // namespace mijlpaal::storage

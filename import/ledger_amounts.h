#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mijlpaal::importing {

/// How amounts are written: which sign stands before the cents.
enum class Decimals { comma, point };

/// An amount as an office writes it: "€ 1.234,56", "1,234.56-", "(500)".
struct WrittenAmount {
    /// By its own signs; nothing where it has none, or where they do not tell.
    std::optional<Decimals> decimals;
    /// It can be meant in two ways: "1.234".
    bool isUnclear = false;
    /// With a decimal point and without other signs, read by the one or the other.
    std::string withComma, withPoint;
};

/// Nothing where it is no amount.
std::optional<WrittenAmount> writtenAmount(std::string_view text);

}  // namespace mijlpaal::importing

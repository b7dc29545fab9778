#include "import/ledger_amounts.h"

#include "import/table/table.h"

#include <algorithm>
#include <vector>

namespace mijlpaal::importing {

namespace {

/// The text without signs of the currency and blanks; true where it is below zero.
bool takeSigns(std::string_view text, std::string& plain) {
    bool isNegative = false;
    text = table::bare(text);
    const auto drop = [&text](std::string_view sign, bool atEnd) {
        if (atEnd ? !text.ends_with(sign) : !text.starts_with(sign)) return false;
        text = table::bare(atEnd ? text.substr(0, text.size() - sign.size()) : text.substr(sign.size()));
        return true;
    };
    if (text.starts_with('(') && text.ends_with(')')) {
        isNegative = true;
        text = table::bare(text.substr(1, text.size() - 2));
    }
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view minus : {"-", "−"}) {
            if (drop(minus, false) || drop(minus, true)) {
                isNegative = !isNegative;
                again = true;
            }
        }
        for (const std::string_view sign : {"€", "EUR", "eur", "+"}) again = drop(sign, false) || drop(sign, true) || again;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        // Blanks, and those that keep words together, part thousands.
        if (text[i] == ' ') continue;
        if (text.substr(i).starts_with("\xC2\xA0")) {
            ++i;
            continue;
        }
        if (text.substr(i).starts_with("\xE2\x80\xAF")) {
            i += 2;
            continue;
        }
        plain += text[i];
    }
    return isNegative;
}

std::string without(std::string_view text, char sign) {
    std::string made{text};
    std::erase(made, sign);
    return made;
}

std::string replaced(std::string_view text, char sign, char by) {
    std::string made{text};
    std::replace(made.begin(), made.end(), sign, by);
    return made;
}

/// Whether what the signs part are thousands: one to three digits, and then three each.
bool areThousands(std::string_view text, char sign) {
    auto at = text.find(sign);
    if (at == 0 || at > 3 || text.front() == '0') return false;
    while (at != std::string_view::npos) {
        const auto next = text.find(sign, at + 1);
        if ((next == std::string_view::npos ? text.size() : next) - at != 4) return false;
        at = next;
    }
    return true;
}

}  // namespace

std::optional<WrittenAmount> writtenAmount(std::string_view text) {
    std::string plain;
    const bool isNegative = takeSigns(text, plain);
    if (plain.empty() || plain.find_first_not_of("0123456789.,") != std::string::npos) return std::nullopt;
    if (plain.front() == '.' || plain.front() == ',' || plain.back() == '.' || plain.back() == ',') return std::nullopt;
    const std::string minus = isNegative ? "-" : "";
    const auto points = std::count(plain.begin(), plain.end(), '.'), commas = std::count(plain.begin(), plain.end(), ',');
    WrittenAmount amount;
    const auto is = [&](Decimals decimals, const std::string& read) {
        amount.decimals = decimals;
        amount.withComma = amount.withPoint = minus + read;
        return amount;
    };
    if (points == 0 && commas == 0) {
        amount.withComma = amount.withPoint = minus + plain;
        return amount;
    }
    if (points > 0 && commas > 0) {
        const bool isComma = plain.rfind(',') > plain.rfind('.');
        const char decimal = isComma ? ',' : '.', thousands = isComma ? '.' : ',';
        if (std::count(plain.begin(), plain.end(), decimal) != 1) return std::nullopt;
        const auto whole = std::string_view{plain}.substr(0, plain.find(decimal));
        if (!areThousands(whole, thousands)) return std::nullopt;
        return is(isComma ? Decimals::comma : Decimals::point, replaced(without(plain, thousands), decimal, '.'));
    }
    const char sign = points > 0 ? '.' : ',';
    const auto asDecimals = sign == '.' ? Decimals::point : Decimals::comma;
    const auto asThousands = sign == '.' ? Decimals::comma : Decimals::point;
    if (points + commas > 1) {
        if (!areThousands(plain, sign)) return std::nullopt;
        return is(asThousands, without(plain, sign));
    }
    if (!areThousands(plain, sign)) return is(asDecimals, replaced(plain, sign, '.'));
    amount.isUnclear = true;
    amount.withComma = minus + (sign == ',' ? replaced(plain, sign, '.') : without(plain, sign));
    amount.withPoint = minus + (sign == '.' ? plain : without(plain, sign));
    return amount;
}

}  // namespace mijlpaal::importing

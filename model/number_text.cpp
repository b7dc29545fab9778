#include "model/number_text.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::model {

std::string numberText(std::int64_t scaled, int decimals, Language language) {
    const bool dutch = language == Language::dutch;
    auto text = base::decimalText(scaled, decimals);
    const auto point = text.find('.');
    if (point != std::string::npos && dutch) text[point] = ',';
    const std::size_t first = text.starts_with('-') ? 1 : 0;
    for (auto at = std::min(point, text.size()); at > first + 3; at -= 3)
        text.insert(at - 3, 1, dutch ? '.' : ',');
    return text;
}

std::string moneyText(Money amount, Language language) {
    auto text = "€ " + numberText(amount.cents, 2, language);
    if (amount.cents % 100 != 0 && amount.cents % 10 == 0) text += '0';
    return text;
}

std::string percentText(double share, Language language) {
    return numberText(std::llround(share * 100), 0, language) + "%";
}

std::string thousandsText(Money money, Language language) {
    const auto half = money.cents < 0 ? -50'000 : 50'000;
    return numberText((money.cents + half) / 100'000, 0, language);
}

}  // namespace mijlpaal::model

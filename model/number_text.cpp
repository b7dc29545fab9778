#include "model/number_text.h"

#include "base/text.h"

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

}  // namespace mijlpaal::model

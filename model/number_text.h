#pragma once

#include "model/money.h"
#include "model/plan_text.h"

#include <cstdint>
#include <string>

namespace mijlpaal::model {

/// A number in units of 10^-decimals as people of a language write it, without zeros at its end and with its
/// thousands apart: "1.326,8" in Dutch, "1,326.8" in English.
std::string numberText(std::int64_t scaled, int decimals, Language language);

/// An amount in euros as people of a language write it; its cents are two digits, or none: "€ 1.326,80".
std::string moneyText(Money amount, Language language);
/// A share of 0 to 1 in whole percents: "13%".
std::string percentText(double share, Language language);

/// In thousands of euros, rounded: "1.327".
std::string thousandsText(Money money, Language language);

}  // namespace mijlpaal::model

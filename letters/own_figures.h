#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

/// Figures that a writer tells in own words.
namespace mijlpaal::letters {

/// The dates, sums of money and percentages of a text that do not stand word for word in the letter around it, as they
/// are written: "2 november 2028". What the letter itself tells went through the policy; these did not.
std::vector<std::string> ownFigures(std::string_view text, std::string_view letter, std::chrono::sys_days toldOn);

}  // namespace mijlpaal::letters

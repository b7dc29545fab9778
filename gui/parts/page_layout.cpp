#include "gui/parts/page_layout.h"

#include <array>
#include <charconv>

namespace mijlpaal::gui {

void PageLayout::setNumber(const std::string& name, double number, Suits suits) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    set(name, std::string{digits.data(), end}, suits);
}

std::optional<std::string> PageLayout::text(const std::string& name) const {
    const auto found = values_.find(name);
    return found == values_.end() ? std::nullopt : std::optional{found->second.text};
}

std::optional<double> PageLayout::number(const std::string& name) const {
    const auto found = values_.find(name);
    if (found == values_.end()) return std::nullopt;
    const auto& text = found->second.text;
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{number} : std::nullopt;
}

std::optional<bool> PageLayout::isOn(const std::string& name) const {
    const auto found = number(name);
    return found ? std::optional{*found != 0} : std::nullopt;
}

}  // namespace mijlpaal::gui

#pragma once

#include <map>
#include <optional>
#include <string>

namespace mijlpaal::gui {

/// How someone arranged a page: names and values, kept in the settings of the user.
class PageLayout {
public:
    /// Whether a value is also right for a portfolio that was never open before: the width of a column is,
    /// what is collapsed is not.
    enum class Suits { every, thisOne };

    struct Value {
        std::string text;
        Suits suits = Suits::every;

        bool operator==(const Value&) const = default;
    };

    void set(const std::string& name, std::string text, Suits suits = Suits::every) {
        values_[name] = {std::move(text), suits};
    }
    void setNumber(const std::string& name, double number, Suits suits = Suits::every);
    void setOn(const std::string& name, bool isOn, Suits suits = Suits::every) {
        set(name, isOn ? "1" : "0", suits);
    }

    std::optional<std::string> text(const std::string& name) const;
    /// Nothing where there is no such value, or it is no number.
    std::optional<double> number(const std::string& name) const;
    std::optional<bool> isOn(const std::string& name) const;

    const std::map<std::string, Value>& values() const { return values_; }
    bool operator==(const PageLayout&) const = default;

private:
    std::map<std::string, Value> values_;
};

}  // namespace mijlpaal::gui

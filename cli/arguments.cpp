#include "cli/arguments.h"

#include <CLI/CLI.hpp>

#include <utility>

namespace mijlpaal::cli {

Argument& Argument::required() {
    option_->required();
    return *this;
}

Argument& Argument::oneOf(const std::vector<std::string>& words) {
    option_->check(CLI::IsMember(words));
    return *this;
}

Argument& Argument::between(int least, int most) {
    option_->check(CLI::Range(least, most));
    return *this;
}

Argument Arguments::add(const std::string& name, std::string& text, const std::string& help) {
    return Argument{command_.add_option(name, text, help)};
}

Argument Arguments::add(const std::string& name, std::filesystem::path& path, const std::string& help) {
    return Argument{command_.add_option(name, path, help)};
}

Argument Arguments::add(const std::string& name, std::optional<std::int64_t>& number,
                        const std::string& help) {
    return Argument{command_.add_option(name, number, help)};
}

Argument Arguments::add(const std::string& name, std::size_t& number, const std::string& help) {
    return Argument{command_.add_option(name, number, help)};
}

Argument Arguments::add(const std::string& name, std::optional<model::Day>& day, const std::string& help) {
    return add(
        name,
        [&day, name](const std::string& text) {
            day = model::dayFrom(text);
            if (!day)
                throw CLI::ValidationError{name, "\"" + text + "\" is not a day; write it as 2026-03-31"};
        },
        help);
}

Argument Arguments::add(const std::string& name, std::vector<std::string>& words, const std::string& help) {
    return Argument{command_.add_option(name, words, help)};
}

Argument Arguments::add(const std::string& name, bool& isOn, const std::string& help) {
    return Argument{command_.add_flag(name, isOn, help)};
}

Argument Arguments::add(const std::string& name, std::function<void(const std::string&)> take,
                        const std::string& help) {
    return Argument{command_.add_option_function<std::string>(name, std::move(take), help)};
}

}  // namespace mijlpaal::cli

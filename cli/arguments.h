#pragma once

#include "model/day.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace mijlpaal::cli {

/// One argument of a command, as it is being declared.
class Argument {
public:
    explicit Argument(CLI::Option* option) : option_{option} {}

    Argument& required();
    Argument& oneOf(const std::vector<std::string>& words);
    Argument& between(int least, int most);

private:
    CLI::Option* option_;
};

/// What a command takes from its command line. An argument whose name has no dashes is known by its place.
/// The variables are set when the line is read, and keep what they hold where it says nothing of them.
class Arguments {
public:
    explicit Arguments(CLI::App& command) : command_{command} {}

    Argument add(const std::string& name, std::string& text, const std::string& help);
    Argument add(const std::string& name, std::filesystem::path& path, const std::string& help);
    Argument add(const std::string& name, std::optional<std::int64_t>& number, const std::string& help);
    Argument add(const std::string& name, std::size_t& number, const std::string& help);
    Argument add(const std::string& name, std::optional<model::Day>& day, const std::string& help);
    /// All words that stand by themselves.
    Argument add(const std::string& name, std::vector<std::string>& words, const std::string& help);
    /// A switch, without a value.
    Argument add(const std::string& name, bool& isOn, const std::string& help);
    /// Any other value, by what is to be done with its text.
    Argument add(const std::string& name, std::function<void(const std::string&)> take,
                 const std::string& help);

private:
    CLI::App& command_;
};

}  // namespace mijlpaal::cli

#pragma once

#include "base/message.h"
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

/// Marks a text for translation.
constexpr const char* N_(const char* text) {
    return text;
}

/// Thrown while a line is read: what is wrong with a value on it.
struct WrongUse {
    base::Message why;
};

/// One argument of a command, as it is being declared.
class Argument {
public:
    explicit Argument(CLI::Option* option) : option_{option} {}

    Argument& required();
    /// It must be given; where it is not, the command tells what there is to choose from.
    Argument& wanted();
    /// One of these words, or what it is called in the other language; the value is the word.
    Argument& oneOf(const std::vector<std::string>& words);
    Argument& between(int least, int most);
    /// It may be given more than once; the last one counts.
    Argument& lastCounts();
    /// Of several words: it may be given more than once, each time with one of them.
    Argument& oneAtATime();

private:
    CLI::Option* option_;
};

/// Whether it must be given.
bool isNeeded(const CLI::Option& option);

/// What a command takes from its command line. An argument whose name has no dashes is known by its place.
/// The variables are set when the line is read, and keep what they hold where it says nothing of them. What
/// is said in `help` is translated when it is shown.
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
    Argument addValue(const std::string& name, const char* type, const std::string& help,
                      std::function<void(const std::string&)> take);

    CLI::App& command_;
};

}  // namespace mijlpaal::cli

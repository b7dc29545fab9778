#include "cli/arguments.h"

#include "app/edits/typed_forms.h"
#include "base/text.h"
#include "cli/typed_words.h"

#include <CLI/CLI.hpp>

#include <utility>

namespace mijlpaal::cli {

namespace {

/// As a person writes it: of `-o,--output` the long one.
std::string writtenName(const std::string& name) {
    return name.substr(name.rfind(',') + 1);
}

[[noreturn]] void refuse(std::string_view sentence, const std::string& name, const std::string& text) {
    throw WrongUse{base::message(sentence, {{"option", writtenName(name)}, {"text", text}})};
}

/// The mark of an argument of which the command itself tells that it is missing.
constexpr auto wantedGroup = "Wanted";

std::int64_t wholeNumber(const std::string& name, const std::string& text) {
    const auto number = base::wholeNumber(text);
    if (!number) refuse("{option} takes a whole number, and not “{text}”.", name, text);
    return *number;
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
    std::string text;
    for (const auto& word : words) text.append(text.empty() ? "" : between).append(word);
    return text;
}

}  // namespace

Argument& Argument::required() {
    option_->required();
    return *this;
}

Argument& Argument::wanted() {
    option_->group(wantedGroup);
    return *this;
}

bool isNeeded(const CLI::Option& option) {
    return option.get_required() || option.get_group() == wantedGroup;
}

Argument& Argument::oneOf(const std::vector<std::string>& words) {
    option_->type_name(joined(words, "|"));
    option_->transform([words, option = option_](const std::string& text) {
        if (auto word = wordAmong(text, words)) return std::move(*word);
        throw WrongUse{
            base::message("{option} takes one of {words}, and not “{text}”.",
                          {{"option", option->get_name()}, {"words", wordList(words)}, {"text", text}})};
    });
    return *this;
}

Argument& Argument::between(int least, int most) {
    option_->check([least, most, option = option_](const std::string& text) {
        const auto number = wholeNumber(option->get_name(), text);
        if (least <= number && number <= most) return std::string{};
        throw WrongUse{base::message("{option} takes a number from {least} to {most}, and not “{text}”.",
                                     {{"option", option->get_name()},
                                      {"least", std::to_string(least)},
                                      {"most", std::to_string(most)},
                                      {"text", text}})};
    });
    return *this;
}

Argument& Argument::lastCounts() {
    option_->take_last();
    return *this;
}

Argument& Argument::oneAtATime() {
    option_->allow_extra_args(false)->type_name(N_("TEXT"));
    return *this;
}

Argument Arguments::add(const std::string& name, std::string& text, const std::string& help) {
    return Argument{command_.add_option(name, text, help)->type_name(N_("TEXT"))};
}

Argument Arguments::add(const std::string& name, std::filesystem::path& path, const std::string& help) {
    return Argument{command_.add_option(name, path, help)->type_name(N_("FILE"))};
}

Argument Arguments::add(const std::string& name, std::optional<std::int64_t>& number,
                        const std::string& help) {
    return addValue(name, N_("NUMBER"), help,
                    [&number, name](const std::string& text) { number = wholeNumber(name, text); });
}

Argument Arguments::add(const std::string& name, std::size_t& number, const std::string& help) {
    return addValue(name, N_("NUMBER"), help, [&number, name](const std::string& text) {
        const auto given = wholeNumber(name, text);
        if (given < 0) refuse("{option} takes a whole number, and not “{text}”.", name, text);
        number = static_cast<std::size_t>(given);
    });
}

Argument Arguments::add(const std::string& name, std::optional<model::Day>& day, const std::string& help) {
    return addValue(name, N_("DAY"), help, [&day, name](const std::string& text) {
        day = app::typedDayFrom(text);
        if (!day) refuse("{option} takes a day such as 31-3-2026, and not “{text}”.", name, text);
    });
}

Argument Arguments::add(const std::string& name, std::vector<std::string>& words, const std::string& help) {
    return Argument{command_.add_option(name, words, help)};
}

Argument Arguments::add(const std::string& name, bool& isOn, const std::string& help) {
    return Argument{command_.add_flag(name, isOn, help)->disable_flag_override()};
}

Argument Arguments::add(const std::string& name, std::function<void(const std::string&)> take,
                        const std::string& help) {
    return addValue(name, N_("TEXT"), help, std::move(take));
}

Argument Arguments::addValue(const std::string& name, const char* type, const std::string& help,
                             std::function<void(const std::string&)> take) {
    return Argument{command_.add_option_function<std::string>(name, std::move(take), help)->type_name(type)};
}

}  // namespace mijlpaal::cli

#include "cli/shared_arguments.h"

#include "model/words.h"

#include <chrono>

namespace mijlpaal::cli {

void FileArgument::declare(Arguments& arguments) {
    arguments.add(N_("FILE"), path, "The portfolio file").required();
}

void RevisionArgument::declare(Arguments& arguments) {
    arguments.add("--revision", revision, "As known at this revision");
    arguments.add("--as-of", asOf, "As known at the end of this day, such as 31-3-2026");
}

void RuleArguments::declare(Arguments& arguments) {
    arguments
        .add(
            "--profile", [this](const std::string& text) { profile = model::fromWord<model::Profile>(text); },
            "Rules of MS Project or Primavera P6 where they differ")
        .oneOf({"msp", "p6"});
    arguments
        .add(
            "--floor", [this](const std::string& text) { floor = text == "on"; },
            "Whether remaining work stays behind the status date")
        .oneOf({"on", "off"});
}

app::View RuleArguments::appliedTo(const app::View& view) const {
    auto rules = view.rules();
    if (profile && *profile != rules.profile) {
        rules.profile = *profile;
        rules.statusDateIsFloor = *profile == model::Profile::p6;
    }
    if (floor) rules.statusDateIsFloor = *floor;
    return rules == view.rules() ? view : view.withRules(rules);
}

void AuthorArgument::declare(Arguments& arguments) {
    arguments.add(
        "--author",
        [this](const std::string& text) {
            if (!text.empty()) author = text;
        },
        "The role under which the journal names this edit; else MIJLPAAL_AUTHOR");
}

void AuthorArgument::tellWhereUnknown(const Console& console) const {
    if (author != app::unknownAuthor) return;
    console.notice(base::message(
        "The journal names this edit “{author}”. Give your role with --author or in MIJLPAAL_AUTHOR.",
        {{"author", author}}));
}

void TimesArgument::declare(Arguments& arguments) {
    arguments.add("--times", always, "Dates with their time of day");
}

void DayArgument::declare(Arguments& arguments, const std::string& help, const std::string& name) {
    arguments.add(name, day, help);
}

model::Day DayArgument::orToday() const {
    return day.value_or(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
}

}  // namespace mijlpaal::cli

#pragma once

#include "app/author.h"
#include "app/view.h"
#include "cli/arguments.h"
#include "cli/console.h"
#include "scheduling/telling.h"

// Arguments that many commands have in common, each with the words that declare it.

namespace mijlpaal::cli {

/// `FILE`
struct FileArgument {
    std::filesystem::path path;

    void declare(Arguments& arguments);
};

/// `--revision`, or `--as-of` a day
struct RevisionArgument {
    std::optional<std::int64_t> revision;
    std::optional<model::Day> asOf;

    void declare(Arguments& arguments);
};

/// `--profile` and `--floor`
struct RuleArguments {
    std::optional<model::Profile> profile;
    std::optional<bool> floor;

    void declare(Arguments& arguments);

    /// The view with its plan made by the rules that were asked for: `--profile` brings the usual floor of
    /// that profile, `--floor` leads over both.
    app::View appliedTo(const app::View& view) const;
};

/// `--author`
struct AuthorArgument {
    std::string author = app::authorOfEnvironment().value_or(app::unknownAuthor);

    void declare(Arguments& arguments);

    /// Says, after an edit without a role, how to give one.
    void tellWhereUnknown(const Console& console) const;
};

/// `--times`
struct TimesArgument {
    bool always = false;

    void declare(Arguments& arguments);
    scheduling::Times times() const {
        return always ? scheduling::Times::always : scheduling::Times::wherePlanned;
    }
};

/// A day for which today stands when none is given.
struct DayArgument {
    std::optional<model::Day> day;

    void declare(Arguments& arguments, const std::string& help, const std::string& name = "--date");
    model::Day orToday() const;
};

}  // namespace mijlpaal::cli

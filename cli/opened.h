#pragma once

#include "app/baselines.h"
#include "app/session.h"
#include "cli/console.h"
#include "cli/shared_arguments.h"

namespace mijlpaal::cli {

/// A portfolio file that was opened to look at, and the view of it that was asked for.
struct OpenedView {
    std::unique_ptr<app::Session> session;
    app::View view;

    const model::Portfolio& portfolio() const { return view.portfolio(); }
};

/// Opens a file, also to edit it. What opening did to it is told on the console.
base::Result<std::unique_ptr<app::Session>> openSession(const Console& console,
                                                        const std::filesystem::path& file,
                                                        const std::string& author);

/// What `file` holds now, or held at a revision or on a day. A file with broken rules opens too.
/// Errors: the file is refused; there is no such revision.
base::Result<OpenedView> openView(const Console& console, const FileArgument& file,
                                  const RevisionArgument& revision = {});

/// The revision or day that a text names; nothing when it names neither.
std::optional<RevisionArgument> revisionIn(const std::string& text);

/// Errors: there is no such revision.
base::Result<app::View> viewAt(const app::Session& session, const RevisionArgument& revision);

/// The day as of which a view was asked for, or null.
Json asOfJson(const app::View& view);

/// The same for a command that needs the plan, made by other rules where those are asked for. What is broken
/// is told on the console.
/// Errors: also, there is no plan.
base::Result<OpenedView> openPlan(const Console& console, const FileArgument& file,
                                  const RevisionArgument& revision = {}, const RuleArguments& rules = {});

}  // namespace mijlpaal::cli

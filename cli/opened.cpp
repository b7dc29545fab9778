#include "cli/opened.h"

#include "model/code_book.h"

namespace mijlpaal::cli {

base::Result<OpenedView> openView(const FileArgument& file, const RevisionArgument& revision) {
    auto session = app::Session::open(file.path, app::unknownAuthor);
    if (!session) return base::failure(std::move(session.error()));
    if (!revision.revision) {
        auto view = (*session)->now();
        return OpenedView{std::move(*session), std::move(view)};
    }
    const auto head = (*session)->revision();
    if (*revision.revision < 1 || *revision.revision > head) {
        return base::failure(
            "There is no revision {revision}; the file has 1 to {head}.",
            {{"revision", std::to_string(*revision.revision)}, {"head", std::to_string(head)}});
    }
    auto view = (*session)->at(*revision.revision);
    if (!view) return base::failure(std::move(view.error()));
    return OpenedView{std::move(*session), std::move(*view)};
}

base::Result<OpenedView> openPlan(const Console& console, const FileArgument& file,
                                  const RevisionArgument& revision, const RuleArguments& rules) {
    auto opened = openView(file, revision);
    if (!opened) return opened;
    opened->view = rules.appliedTo(opened->view);
    if (const auto& why = opened->view.unscheduled()) return base::failure(*why);
    console.warn(opened->view.findings());
    return opened;
}

base::Result<model::ActivityId> activityOf(const model::Portfolio& portfolio, const std::string& code) {
    if (const auto found = model::CodeBook{portfolio}.find<model::Activity>(code)) return *found;
    return base::failure("There is no activity “{code}”.", {{"code", code}});
}

base::Result<app::KnownBaseline> baselineOf(const model::Portfolio& portfolio, const std::string& code) {
    if (auto found = app::findBaseline(portfolio, code)) return std::move(*found);
    return base::failure("There is no baseline “{code}”.", {{"code", code}});
}

}  // namespace mijlpaal::cli

#include "cli/opened.h"

#include "app/edits/typed_forms.h"
#include "base/text.h"

namespace mijlpaal::cli {

base::Result<std::unique_ptr<app::Session>> openSession(const Console& console,
                                                        const std::filesystem::path& file,
                                                        const std::string& author) {
    auto session = app::Session::open(file, author);
    if (session) console.warn((*session)->news());
    return session;
}

base::Result<OpenedView> openView(const Console& console, const FileArgument& file,
                                  const RevisionArgument& revision) {
    if (revision.revision && revision.asOf)
        return base::failure("A revision and a day cannot be asked for at once. Leave out one of them.");
    auto session = openSession(console, file.path, app::unknownAuthor);
    if (!session) return base::failure(std::move(session.error()));
    auto view = viewAt(**session, revision);
    if (!view) return base::failure(std::move(view.error()));
    return OpenedView{std::move(*session), std::move(*view)};
}

std::optional<RevisionArgument> revisionIn(const std::string& text) {
    if (const auto number = base::wholeNumber(text)) return RevisionArgument{*number, {}};
    if (const auto day = app::typedDayFrom(text)) return RevisionArgument{{}, *day};
    return std::nullopt;
}

base::Result<app::View> viewAt(const app::Session& session, const RevisionArgument& revision) {
    if (revision.asOf) return session.asOf(*revision.asOf);
    if (!revision.revision) return session.now();
    const auto head = session.revision();
    if (*revision.revision < 1 || *revision.revision > head) {
        return base::failure(
            "There is no revision {revision}; the file has 1 to {head}.",
            {{"revision", std::to_string(*revision.revision)}, {"head", std::to_string(head)}});
    }
    return session.at(*revision.revision);
}

Json asOfJson(const app::View& view) {
    const auto& day = view.origin().asOf;
    return day ? Json(model::isoText(*day)) : Json(nullptr);
}

base::Result<OpenedView> openPlan(const Console& console, const FileArgument& file,
                                  const RevisionArgument& revision, const RuleArguments& rules) {
    auto opened = openView(console, file, revision);
    if (!opened) return opened;
    opened->view = rules.appliedTo(opened->view);
    if (const auto& why = opened->view.unscheduled()) return base::failure(*why);
    console.warn(opened->view.findings());
    return opened;
}

}  // namespace mijlpaal::cli

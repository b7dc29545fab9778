#include "app/import_preview.h"

#include "import/plan_file.h"

namespace mijlpaal::app {

ImportPreview readImport(const View& view, const std::filesystem::path& plan,
                         const importing::ImportOptions& options) {
    auto imported = importing::readPlanFile(plan, view.portfolio(), options);
    ImportPreview preview;
    preview.findings = std::move(imported.findings);
    preview.changes = std::move(imported.changes);
    preview.counts = model::countsOf(preview.changes);
    preview.columns = std::move(imported.columns);
    return preview;
}

base::Result<ImportPreview> keepImport(Session& session, ImportPreview preview,
                                       const std::filesystem::path& plan) {
    if (preview.changes.empty()) return preview;
    const auto branch =
        session.addBranch(plan.filename().string(), storage::BranchKind::import, {preview.changes});
    if (!branch) return base::failure(branch.error());
    preview.branch = branch->id;
    return preview;
}

base::Result<ImportPreview> previewImport(Session& session, const std::filesystem::path& folder,
                                          const importing::ImportOptions& options) {
    return keepImport(session, readImport(session.now(), folder, options), folder);
}

base::Result<void> adoptImport(Session& session, const ImportPreview& preview) {
    if (!preview.branch) return {};
    auto adopted = session.adopt(*preview.branch);
    // What is refused cannot be adopted later either; nobody would look for it.
    if (!adopted) (void)session.discard(*preview.branch);
    return adopted;
}

base::Result<void> discardImport(Session& session, const ImportPreview& preview) {
    return preview.branch ? session.discard(*preview.branch) : base::Result<void>{};
}

base::Result<std::unique_ptr<Session>> createFrom(const std::filesystem::path& file,
                                                  const importing::PlanHistory& history,
                                                  const std::string& author) {
    const auto& first = history.states.front();
    auto session = Session::create(file, first.portfolio, first.changes.label, author);
    if (!session) return session;
    for (std::size_t i = 1; i < history.states.size(); ++i) {
        const auto done = (*session)->perform(history.states[i].changes);
        if (done) continue;
        session->reset();
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
        return base::failure(done.error());
    }
    return session;
}

base::Result<NewFromFolder> createFromFolder(const std::filesystem::path& file,
                                             const std::filesystem::path& folder, const std::string& author,
                                             std::optional<model::Day> statusDate) {
    auto history = importing::readPlanHistory(folder, {statusDate});
    NewFromFolder made{std::move(history.findings), nullptr};
    if (base::hasErrors(made.findings)) return made;
    auto session = createFrom(file, history, author);
    if (!session) return base::failure(std::move(session.error()));
    made.session = std::move(*session);
    return made;
}

}  // namespace mijlpaal::app

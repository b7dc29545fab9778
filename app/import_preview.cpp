#include "app/import_preview.h"

#include "import/plan_file.h"

namespace mijlpaal::app {

base::Result<ImportPreview> previewImport(Session& session, const std::filesystem::path& folder) {
    auto imported = importing::readPlanFile(folder, session.now().portfolio(), {});
    ImportPreview preview;
    preview.findings = std::move(imported.findings);
    preview.changes = std::move(imported.changes);
    preview.counts = model::countsOf(preview.changes);
    if (preview.changes.empty()) return preview;
    const auto branch =
        session.addBranch(folder.filename().string(), storage::BranchKind::import, {preview.changes});
    if (!branch) return base::failure(branch.error());
    preview.branch = branch->id;
    return preview;
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

base::Result<NewFromFolder> createFromFolder(const std::filesystem::path& file,
                                             const std::filesystem::path& folder, const std::string& author,
                                             std::optional<model::Day> statusDate) {
    auto imported = importing::readPlanFile(folder, {}, {statusDate});
    NewFromFolder made{std::move(imported.findings), nullptr};
    if (base::hasErrors(made.findings)) return made;
    auto session = Session::create(file, imported.portfolio, imported.changes.label, author);
    if (!session) return base::failure(std::move(session.error()));
    made.session = std::move(*session);
    return made;
}

}  // namespace mijlpaal::app

#pragma once

#include "app/session.h"
#include "base/finding.h"
#include "import/plan_history.h"
#include "storage/store.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::app {

/// What an import would do, before it is done.
struct ImportPreview {
    base::Findings findings;
    /// Empty when the findings hold an error, or when the folder says nothing new.
    model::ChangeSet changes;
    std::vector<model::KindCount> counts;
    /// The branch in the file that holds the changes; nothing when there are none.
    std::optional<std::int64_t> branch;
    /// Of a single sheet: what its columns were read as.
    std::vector<importing::ReadColumn> columns = {};
};

/// Reads a plan and tells what it would change in a portfolio. Writes nothing, so any thread may, and what it
/// gives may be let go.
ImportPreview readImport(const View& view, const std::filesystem::path& plan,
                         const importing::ImportOptions& options = {});
/// Keeps what was read as an open branch of the portfolio. Errors: it cannot be written.
base::Result<ImportPreview> keepImport(Session& session, ImportPreview preview,
                                       const std::filesystem::path& plan);

/// Both: reads a plan (`importing::readPlanFile` says of which kinds) and keeps what it would change as an open
/// branch of the portfolio. Errors: the branch cannot be written. What is wrong with the folder is in the
/// findings.
base::Result<ImportPreview> previewImport(Session& session, const std::filesystem::path& folder,
                                          const importing::ImportOptions& options = {});

/// Makes the previewed changes one step of the plan, or lets them go. The branch stays, with what became
/// of it.
base::Result<void> adoptImport(Session& session, const ImportPreview& preview);
base::Result<void> discardImport(Session& session, const ImportPreview& preview);

/// Makes a new portfolio file with a revision for each state of a history, which has one at least.
/// Errors: the file is there already, or cannot be written; no file is left then.
base::Result<std::unique_ptr<Session>> createFrom(const std::filesystem::path& file,
                                                  const importing::PlanHistory& history,
                                                  const std::string& author);

/// Makes a new portfolio file from a plan of any of those kinds, with the history it tells.
struct NewFromFolder {
    base::Findings findings;
    /// Nothing when the findings hold an error: no file was made then.
    std::unique_ptr<Session> session;
};
base::Result<NewFromFolder> createFromFolder(const std::filesystem::path& file,
                                             const std::filesystem::path& folder, const std::string& author,
                                             std::optional<model::Day> statusDate = std::nullopt);

}  // namespace mijlpaal::app

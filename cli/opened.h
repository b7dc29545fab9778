#pragma once

#include "app/baselines.h"
#include "base/result.h"
#include "cli/commands.h"
#include "scheduling/schedule.h"
#include "storage/store.h"

namespace mijlpaal::cli {

/// A portfolio file opened for reading, as of the revision that was asked for.
struct Opened {
    storage::Store store;
    std::int64_t revision = 0;
    model::Portfolio portfolio;
};

/// Errors: the file is refused; there is no such revision.
base::Result<Opened> openFile(const Request& request);

/// The schedule by the rules in the portfolio, or by those the command line asks for: `--profile` brings the
/// usual floor of that profile, `--floor` leads over both.
base::Result<scheduling::Schedule> scheduleOf(const model::Portfolio& portfolio, const Request& request);

/// Errors: there is no activity of that code.
base::Result<model::ActivityId> activityOf(const model::Portfolio& portfolio, const std::string& code);

/// Errors: there is no baseline of that code.
base::Result<app::KnownBaseline> baselineOf(const model::Portfolio& portfolio, const std::string& code);

/// The day it is, for a command that is not told one.
model::Day today();

/// The hash of a revision in the journal.
base::Result<std::string> fingerprintOf(const Opened& opened);

}  // namespace mijlpaal::cli

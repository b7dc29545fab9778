#pragma once

#include "base/result.h"
#include "letters/document.h"
#include "letters/public_report.h"

#include <string>

/// The plan as anyone may see it.
namespace mijlpaal::letters {

/// Milestones, readiness of the law and its steps, in Dutch tables. As HTML it is one page that needs nothing
/// beside it.
base::Result<Document> publicPlan(const PublicReport& report);

/// Milestones and steps of the law with a date as a calendar (RFC 5545), each on the day or over the whole
/// period that may be told. Equal reports give equal bytes.
std::string calendarText(const PublicReport& report);

}  // namespace mijlpaal::letters

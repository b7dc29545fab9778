#pragma once

#include "base/finding.h"
#include "export/target/hold.h"

namespace mijlpaal::exporting {

/// Adds "… : 12." where there is anything to count.
void tellCount(base::Findings& findings, base::Severity severity, std::size_t count,
               std::string_view sentence, base::Message help = {});

/// How many activities were held, and where each lies that could not be.
void tellHeld(base::Findings& findings, const model::Portfolio& plan, const scheduling::Schedule& dates,
              Program program, const Held& held);

/// What no file of another planning program has a place for.
void tellLeftOut(base::Findings& findings, const model::Portfolio& plan, std::string_view origin);

}  // namespace mijlpaal::exporting

#pragma once

#include "model/field.h"
#include "model/portfolio.h"

#include <string_view>

namespace mijlpaal::app {

/// The record of that name (`model::recordName`), in letters of any size; the day alone will do where there is
/// only one.
/// Errors: there is none, or more than one; the help names those that are near.
model::Fit<model::ObjectRef> findRecord(const model::Portfolio& portfolio, model::RecordKind kind,
                                        std::string_view typed);

}  // namespace mijlpaal::app

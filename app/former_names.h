#pragma once

#include "base/result.h"
#include "model/portfolio.h"
#include "storage/store.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// What records were called before they were renamed.
namespace mijlpaal::app {

/// Each name once; what a record is called now may be among them, where it got an old name back.
using FormerNames = std::map<model::ObjectRef, std::vector<std::string>>;

/// By the journal of a file, up to a revision. Cost: reads every edit. Errors: the journal cannot be read.
base::Result<FormerNames> formerNames(const storage::Store& store, std::int64_t revision);

/// By what differs between two portfolios.
FormerNames renamed(const model::Portfolio& before, const model::Portfolio& after);

/// The fields by which records go: the short name of a system and its full name.
bool isCalledBy(std::string_view field);

/// What a record is called by one of those fields; empty where it has none of that name.
std::string calledBy(const model::Portfolio& portfolio, model::ObjectRef object, std::string_view field);

}  // namespace mijlpaal::app

#pragma once

#include "formats/mspdi_own.h"

#include <pugixml.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

namespace mijlpaal::importing::mspdi {

/// What this program told itself of each task, by UID; of the plan under 0.
using OwnWordsByUid = std::unordered_map<std::int64_t, formats::mspdi::OwnWords>;

/// The code behind a number in "12:D0004,15:D0007", which is taken out; nothing when it is not there.
std::optional<std::string> takeNumbered(std::string& list, std::int64_t number);

/// Reads it and takes it out of the project, with the row of the project where that was written for it alone.
OwnWordsByUid takeOwnWords(pugi::xml_node project);

}  // namespace mijlpaal::importing::mspdi

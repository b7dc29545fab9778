#pragma once

#include "model/plan_text.h"

namespace mijlpaal::model {

/// "FS" in English, "EB" in Dutch.
std::string_view linkTypeWord(LinkType type, Language language);

}  // namespace mijlpaal::model

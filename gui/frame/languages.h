#pragma once

#include "model/plan_text.h"

#include <optional>

namespace mijlpaal::gui {

/// The language that this user chose in the window; nothing before that.
std::optional<model::Language> rememberedLanguage();
void rememberLanguage(model::Language language);

}  // namespace mijlpaal::gui

#pragma once

#include "gui/frame/start_up.h"

namespace mijlpaal::gui {

/// For tests in another language: all others speak Dutch.
struct DutchAfterwards {
    ~DutchAfterwards() { speak(model::Language::dutch); }
};

}  // namespace mijlpaal::gui

#pragma once

#include "chart/translate.h"
#include "model/plan_text.h"

#include <string>
#include <string_view>

namespace mijlpaal::chart {

/// What a picture is made for: the room there is, how large text is, and who reads it.
struct Medium {
    double width = 900, height = 500;
    double characterWidth = 7, lineHeight = 16;
    /// How many pixels of the picture are one pixel of an ordinary screen.
    double pixel = 1;
    model::Language language = model::Language::dutch;
    Translate translate = [](const base::Message& message) { return base::plain(message); };

    std::string tr(const char* english) const { return translate(base::message(english)); }
    double widthOf(std::string_view text) const;
};

}  // namespace mijlpaal::chart

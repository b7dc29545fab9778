#pragma once

#include "app/language.h"
#include "model/showing.h"

namespace mijlpaal::app {

/// Shows fields and values in the language of a person.
inline model::Showing showingIn(const Translator& translate) {
    return model::Showing{translate.language(),
                          [translate](std::string_view english) { return translate.text(english); }};
}

}  // namespace mijlpaal::app

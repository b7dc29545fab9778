#pragma once

#include "base/finding.h"
#include "base/message.h"
#include "model/plan_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace mijlpaal::app {

/// The language a person asked for: by name (`nl`, `en`), or else by the variables LANGUAGE, LC_ALL,
/// LC_MESSAGES and LANG. Dutch when they say neither.
model::Language chosenLanguage(std::string_view asked = {});

/// Puts texts in the language of a person, from the catalogue that is built in (po/nl.po). A text
/// without a translation stays English.
class Translator {
public:
    explicit Translator(model::Language language) : language_{language} {}

    model::Language language() const { return language_; }

    std::string text(std::string_view english) const;
    std::string operator()(const base::Message& message) const;
    /// Place, message and help in one line.
    std::string operator()(const base::Finding& finding) const;

private:
    model::Language language_;
};

/// The bytes of the Dutch catalogue in gettext's binary form, for toolkits that read it themselves.
std::string_view dutchCatalogueBytes();

}  // namespace mijlpaal::app

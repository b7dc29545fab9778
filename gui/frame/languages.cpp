#include "gui/frame/languages.h"

#include "gui/frame/user_settings.h"

#include <wx/log.h>

namespace mijlpaal::gui {

namespace {
constexpr auto key = "/language";
}

std::optional<model::Language> rememberedLanguage() {
    const auto known = userSettings()->Read(key, wxString{});
    if (known == "nl") return model::Language::dutch;
    if (known == "en") return model::Language::english;
    return std::nullopt;
}

void rememberLanguage(model::Language language) {
    const wxLogNull quiet;  // settings that cannot be written are no reason to bother anyone
    userSettings()->Write(key, language == model::Language::dutch ? "nl" : "en");
}

}  // namespace mijlpaal::gui

#include "gui/parts/text.h"

#include "app/language.h"

#include <vector>

namespace mijlpaal::gui {

namespace {
model::Language shown = model::Language::dutch;
}

wxString fromUtf8(std::string_view text) {
    return wxString::FromUTF8(text.data(), text.size());
}

std::string toUtf8(const wxString& text) {
    const auto bytes = text.utf8_str();
    return {bytes.data(), bytes.length()};
}

model::Language language() {
    return shown;
}

void setLanguage(model::Language language) {
    shown = language;
}

wxString capitalised(const wxString& text) {
    return text.Left(1).Upper() + text.Mid(1);
}

wxString translated(const base::Message& message) {
    return fromUtf8(app::Translator{shown}(message));
}

wxString filled(const wxString& pattern,
                std::initializer_list<std::pair<std::string_view, wxString>> values) {
    std::vector<std::pair<std::string, std::string>> all;
    for (const auto& [name, value] : values) all.emplace_back(name, toUtf8(value));
    return fromUtf8(base::fill(toUtf8(pattern), all));
}

}  // namespace mijlpaal::gui

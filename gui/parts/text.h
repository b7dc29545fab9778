#pragma once

#include "base/message.h"
#include "model/plan_text.h"

#include <wx/string.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

/// Between the texts of the rooms below (UTF-8, English) and those on the screen.
namespace mijlpaal::gui {

wxString fromUtf8(std::string_view text);
std::string toUtf8(const wxString& text);

/// The language of the screen; set once, before the first window.
model::Language language();
void setLanguage(model::Language language);

/// With a capital first, as labels and headings stand.
wxString capitalised(const wxString& text);

/// The message in the language of the screen.
wxString translated(const base::Message& message);

/// `pattern` with each `{name}` replaced.
wxString filled(const wxString& pattern, std::initializer_list<std::pair<std::string_view, wxString>> values);

}  // namespace mijlpaal::gui

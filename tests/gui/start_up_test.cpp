#include "gui/frame/start_up.h"

#include <doctest/doctest.h>
#include <wx/string.h>

#include <libintl.h>

#include <clocale>
#include <string>

TEST_CASE("text beyond ASCII survives a locale that is not installed") {
    const std::string before = std::setlocale(LC_CTYPE, nullptr);
    std::setlocale(LC_CTYPE, "C");
    CHECK(wxString{"Status – plan…"}.empty());
    mijlpaal::gui::useUtf8();
    CHECK(wxString{"Status – plan…"}.length() == 14);
    std::setlocale(LC_CTYPE, before.c_str());
}

TEST_CASE("the dialogs of the toolkit speak the language of the program, also after it was changed") {
    using mijlpaal::model::Language;
    const auto open = [] { return std::string{::dgettext("gtk30", "_Open")}; };
    mijlpaal::gui::speak(Language::english);
    CHECK(open() == "_Open");
    mijlpaal::gui::speak(Language::dutch);
    CHECK(open() == "_Openen");
}

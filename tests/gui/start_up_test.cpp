#include "gui/frame/start_up.h"

#include <doctest/doctest.h>
#include <wx/datetime.h>
#include <wx/string.h>

#include <libintl.h>

#include <clocale>
#include <cstdlib>
#include <filesystem>
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

TEST_CASE("months and days have names in the language of the program where the system has them") {
    using mijlpaal::model::Language;
    auto folder = (std::filesystem::temp_directory_path() / "mijlpaal-locale-XXXXXX").string();
    REQUIRE(::mkdtemp(folder.data()) != nullptr);
    REQUIRE(std::system(("localedef --no-warnings=all -i nl_NL -f UTF-8 " + folder + "/nl_NL.UTF-8").c_str()) == 0);
    ::setenv("LOCPATH", folder.c_str(), 1);

    mijlpaal::gui::speak(Language::english);
    CHECK(wxDateTime::GetMonthName(wxDateTime::May) == "May");
    mijlpaal::gui::speak(Language::dutch);
    CHECK(wxDateTime::GetMonthName(wxDateTime::May) == "mei");
    CHECK(wxDateTime::GetWeekDayName(wxDateTime::Sat) == "zaterdag");

    ::unsetenv("LOCPATH");
    std::filesystem::remove_all(folder);
}

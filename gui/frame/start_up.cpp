#include "gui/frame/start_up.h"

#include "app/language.h"
#include "gui/parts/focus.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <langinfo.h>
#include <wx/translation.h>
#include <wx/uilocale.h>

#include <array>
#include <clocale>
#include <cstdlib>
#include <span>
#include <string_view>

/// Counted up, it lets the C library look for its catalogues again.
/// Source: GNU gettext manual, "Being a gettext grok", on changing LANGUAGE while a program runs.
extern "C" int _nl_msg_cat_cntr;  // NOLINT

namespace mijlpaal::gui {

namespace {

/// The dialogs of GTK, such as those for files, take their words from the catalogues of the C library, which go by
/// LANGUAGE unless the locale is plain C.
void speakInGtk(model::Language language) {
    ::setenv("LANGUAGE", language == model::Language::dutch ? "nl" : "en", 1);
    if (std::string_view{std::setlocale(LC_MESSAGES, nullptr)} == "C") std::setlocale(LC_MESSAGES, "C.UTF-8");
    ++_nl_msg_cat_cntr;
}

/// Months and days of the week in the pictures of months that the toolkit draws come from the C library. A system
/// without the locale keeps what it has; English weeks begin on Monday where a locale of Europe is there.
void nameDays(model::Language language) {
    constexpr std::array dutch{"nl_NL.UTF-8", "nl_BE.UTF-8"};
    constexpr std::array english{"en_IE.UTF-8", "en_GB.UTF-8", "en_US.UTF-8", "C.UTF-8"};
    const auto wanted = language == model::Language::dutch ? std::span<const char* const>{dutch} : english;
    for (const auto* name : wanted)
        if (std::setlocale(LC_TIME, name) != nullptr) return;
}

constexpr auto ourDomain = "mijlpaal";

/// Our own Dutch texts are in the program; those of wxWidgets are files.
class Loader : public wxTranslationsLoader {
public:
    wxMsgCatalog* LoadCatalog(const wxString& domain, const wxString& language) override {
        if (domain != ourDomain) return files_.LoadCatalog(domain, language);
        if (!language.StartsWith("nl")) return nullptr;
        const auto bytes = app::dutchCatalogueBytes();
        return wxMsgCatalog::CreateFromData(wxScopedCharBuffer::CreateNonOwned(bytes.data(), bytes.size()),
                                            domain);
    }

    wxArrayString GetAvailableTranslations(const wxString& domain) const override {
        if (domain != ourDomain) return files_.GetAvailableTranslations(domain);
        wxArrayString languages;
        languages.push_back("nl");
        return languages;
    }

private:
    wxFileTranslationsLoader files_;
};

}  // namespace

void useUtf8() {
    if (std::string_view{nl_langinfo(CODESET)} != "UTF-8") std::setlocale(LC_CTYPE, "C.UTF-8");
}

void startUp(model::Language language) {
    // Without this, wxWidgets loses every character beyond ASCII that comes from the C library.
    wxUILocale::UseDefault();
    useUtf8();
    silenceGtk();
    makeFocusVisible();
    speak(language);
}

void speak(model::Language language) {
    setLanguage(language);
    speakInGtk(language);
    nameDays(language);
    auto* translations = new wxTranslations;
    translations->SetLoader(new Loader);
    translations->SetLanguage(language == model::Language::dutch ? wxString{"nl"} : wxString{"en"});
    wxTranslations::Set(translations);
    // The catalogue added last wins: "&Save" must be ours, not that of wxWidgets.
    translations->AddStdCatalog();
    translations->AddCatalog(ourDomain, wxLANGUAGE_ENGLISH);
}

}  // namespace mijlpaal::gui

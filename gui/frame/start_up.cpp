#include "gui/frame/start_up.h"

#include "app/language.h"
#include "gui/parts/focus.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <langinfo.h>
#include <wx/translation.h>
#include <wx/uilocale.h>

#include <clocale>
#include <string_view>

namespace mijlpaal::gui {

namespace {

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
    auto* translations = new wxTranslations;
    translations->SetLoader(new Loader);
    translations->SetLanguage(language == model::Language::dutch ? wxString{"nl"} : wxString{"en"});
    wxTranslations::Set(translations);
    // The catalogue added last wins: "&Save" must be ours, not that of wxWidgets.
    translations->AddStdCatalog();
    translations->AddCatalog(ourDomain, wxLANGUAGE_ENGLISH);
}

}  // namespace mijlpaal::gui

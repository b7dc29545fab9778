#include "gui/frame/layouts.h"

#include "gui/frame/user_settings.h"
#include "gui/parts/text.h"

#include <wx/log.h>

#include <cstdint>

namespace mijlpaal::gui {

namespace {

constexpr auto lastGroup = "last";

/// A path holds what the name of a group may not, so a number stands for it (FNV-1a).
wxString groupOf(const std::filesystem::path& portfolio) {
    std::uint64_t number = 14695981039346656037U;
    for (const unsigned char byte : portfolio.lexically_normal().string())
        number = (number ^ byte) * 1099511628211U;
    return wxString::Format("%016llx", static_cast<unsigned long long>(number));
}

wxString pathTo(const wxString& group, const std::string& page) {
    return "/layouts/" + group + "/" + fromUtf8(page);
}

PageLayout read(wxFileConfig& settings, const wxString& path) {
    PageLayout layout;
    if (!settings.HasGroup(path)) return layout;
    settings.SetPath(path);
    wxString name;
    long place = 0;
    for (bool found = settings.GetFirstEntry(name, place); found; found = settings.GetNextEntry(name, place))
        layout.set(toUtf8(name), toUtf8(settings.Read(name, wxString{})));
    return layout;
}

}  // namespace

PageLayout layoutFor(const std::filesystem::path& portfolio, const std::string& page) {
    const auto settings = userSettings();
    const auto own = pathTo(groupOf(portfolio), page);
    return read(*settings, settings->HasGroup(own) ? own : pathTo(lastGroup, page));
}

void keepLayout(const std::filesystem::path& portfolio, const std::string& page, const PageLayout& layout) {
    const wxLogNull quiet;  // settings that cannot be written are no reason to bother anyone
    const auto settings = userSettings();
    const auto own = pathTo(groupOf(portfolio), page), last = pathTo(lastGroup, page);
    settings->DeleteGroup(own);
    settings->DeleteGroup(last);
    for (const auto& [name, value] : layout.values()) {
        settings->Write(own + "/" + fromUtf8(name), fromUtf8(value.text));
        if (value.suits == PageLayout::Suits::every)
            settings->Write(last + "/" + fromUtf8(name), fromUtf8(value.text));
    }
}

}  // namespace mijlpaal::gui

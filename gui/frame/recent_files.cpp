#include "gui/frame/recent_files.h"

#include "gui/frame/user_settings.h"
#include "gui/parts/text.h"

#include <wx/log.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

constexpr std::size_t most = 8;

wxString key(std::size_t place) {
    return wxString::Format("/recent/%u", static_cast<unsigned>(place));
}

void write(const std::vector<std::filesystem::path>& files) {
    const auto config = userSettings();
    config->DeleteGroup("/recent");
    for (std::size_t i = 0; i < files.size(); ++i) config->Write(key(i), fromUtf8(files[i].string()));
    config->Flush();
}

}  // namespace

std::vector<std::filesystem::path> recentFiles() {
    std::vector<std::filesystem::path> files;
    const auto config = userSettings();
    for (std::size_t i = 0; i < most; ++i) {
        const auto path = config->Read(key(i), wxString{});
        if (path.empty()) break;
        files.emplace_back(toUtf8(path));
    }
    return files;
}

void rememberFile(const std::filesystem::path& path) {
    const wxLogNull quiet;  // settings that cannot be written are no reason to bother anyone
    auto files = recentFiles();
    std::erase(files, path);
    files.insert(files.begin(), path);
    if (files.size() > most) files.resize(most);
    write(files);
}

void forgetFile(const std::filesystem::path& path) {
    const wxLogNull quiet;
    auto files = recentFiles();
    if (std::erase(files, path) > 0) write(files);
}

}  // namespace mijlpaal::gui

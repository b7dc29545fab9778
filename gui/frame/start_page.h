#pragma once

#include <wx/panel.h>

#include <filesystem>
#include <functional>

namespace mijlpaal::gui {

/// What one sees without a portfolio: how to get one.
class StartPage : public wxPanel {
public:
    explicit StartPage(wxWindow* parent, bool hasExample);

    std::function<void()> create, open, importFolder, newFromFile, openExample;
    std::function<void(const std::filesystem::path&)> openRecent;

    static constexpr auto forgetName = "start.forget";

private:
    void addRecent(wxSizer& column, const std::filesystem::path& file);
};

}  // namespace mijlpaal::gui

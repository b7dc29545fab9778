#pragma once

#include "gui/parts/page_layout.h"

#include <filesystem>
#include <string>

/// How the pages of each portfolio are arranged, kept in the settings of the user.
namespace mijlpaal::gui {

/// Of a portfolio that was not open before: as the last one was arranged, in so far as that suits every one.
PageLayout layoutFor(const std::filesystem::path& portfolio, const std::string& page);
void keepLayout(const std::filesystem::path& portfolio, const std::string& page, const PageLayout& layout);

}  // namespace mijlpaal::gui

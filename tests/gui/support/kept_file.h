#pragma once

#include "app/session.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <string>

namespace mijlpaal::gui {

/// A file with the small plan that stays when a window is closed; in a folder of its own, gone with this.
class KeptFile {
public:
    KeptFile() {
        static int count = 0;
        folder_ = std::filesystem::temp_directory_path() /
                  ("mijlpaal-kept-" + std::to_string(getpid()) + "-" + std::to_string(++count));
        std::filesystem::create_directories(folder_);
        REQUIRE(app::Session::create(path(), smallPlan(), base::message("New portfolio"), "planner"));
    }
    ~KeptFile() {
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }
    KeptFile(const KeptFile&) = delete;

    std::filesystem::path path() const { return folder_ / "bewaard.mijlpaal"; }

private:
    std::filesystem::path folder_;
};

}  // namespace mijlpaal::gui

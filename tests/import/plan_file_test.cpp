#include "import/plan_file.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace mijlpaal::importing {
namespace {

namespace fs = std::filesystem;

TEST_CASE("a portfolio that is open is not opened as a plan of another program") {
    const auto folder = fs::temp_directory_path() / ("mijlpaal-plan-file-" + std::to_string(getpid()));
    fs::create_directory(folder);
    const auto file = folder / "plan.xer";
    std::ofstream{file} << "ERMHDR";
    const auto beginning = [&] { return plain(readPlanFile(file, {}, {}).findings.front().message); };
    constexpr auto* unknown = "This is not a kind of file that can be read.";
    CHECK(beginning() != unknown);
    std::ofstream{file.string() + "-shm"} << "locks";
    CHECK(beginning() == unknown);
    fs::remove_all(folder);
}

}  // namespace
}  // namespace mijlpaal::importing

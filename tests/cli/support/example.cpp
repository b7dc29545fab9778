#include "tests/cli/support/example.h"

#include "cli/run.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <utility>

namespace mijlpaal::tests {

namespace fs = std::filesystem;

Answer run(std::vector<std::string> arguments) {
    std::ostringstream out;
    std::ostringstream err;
    const int code = cli::run(std::move(arguments), out, err);
    return {code, out.str(), err.str()};
}

fs::path sourceFolder() {
    const char* folder = std::getenv("MIJLPAAL_SOURCE_DIR");
    REQUIRE_MESSAGE(folder, "run the tests through ctest");
    return folder;
}

Folder::Folder() {
    auto name = (fs::temp_directory_path() / "mijlpaal-cli-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()));
    path_ = name;
}

Folder::~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

Example::Example() {
    REQUIRE(run({"import", source(), "-o", file(), "--only-now"}).code == 0);
}

std::string Example::folderWith(const std::string& name, const std::string& csv, const std::string& from,
                                const std::string& to) const {
    const fs::path target = in(name);
    fs::copy(source(), target, fs::copy_options::recursive);
    auto text = bytesOf((target / csv).string());
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    std::ofstream{target / csv} << text;
    return target.string();
}

std::string bytesOf(const std::string& file) {
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

}  // namespace mijlpaal::tests

#pragma once

#include "model/portfolio.h"

#include <filesystem>
#include <string>

namespace mijlpaal::tests {

/// The folder of the source tree.
std::filesystem::path sourceFolder();

/// The example portfolio, as imported from its CSV files.
const model::Portfolio& examplePortfolio();

model::ActivityId activity(const model::Portfolio& portfolio, std::string_view code);

/// A folder of its own for one test; removed when the test ends.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace mijlpaal::tests

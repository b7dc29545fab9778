#include "export/plan_file.h"

#include "export/mspdi.h"
#include "export/xer.h"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace mijlpaal::exporting {

namespace {

base::Result<void> writeWhole(const std::string& bytes, const std::filesystem::path& file) {
    auto unfinished = file;
    unfinished += ".unfinished";
    std::ofstream stream{unfinished, std::ios::binary};
    stream << bytes;
    stream.close();
    std::error_code error;
    if (stream) std::filesystem::rename(unfinished, file, error);
    if (stream && !error) return {};
    const std::string why = error ? error.message() : std::strerror(errno);
    std::filesystem::remove(unfinished, error);
    return base::failure("{file} cannot be written: {why}.", {{"file", file.string()}, {"why", why}});
}

}  // namespace

base::Result<base::Findings> writePlanFile(const model::Portfolio& portfolio,
                                           const scheduling::Schedule& schedule, PlanFormat format,
                                           const std::filesystem::path& file) {
    auto made = format == PlanFormat::xer ? xerText(portfolio, schedule)
                                          : XerText{mspdiText(portfolio, schedule), {}};
    if (auto written = writeWhole(made.bytes, file); !written)
        return base::failure(std::move(written.error()));
    return std::move(made.findings);
}

}  // namespace mijlpaal::exporting

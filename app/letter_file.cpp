#include "app/letter_file.h"

#include "letters/kamerbrief.h"
#include "letters/odt.h"

#include <fstream>
#include <iterator>

namespace mijlpaal::app {

namespace {

base::Result<letters::Template> templateFrom(const std::optional<std::filesystem::path>& file) {
    auto made = letters::kamerbriefTemplate();
    if (!file) return made;
    std::ifstream input{*file, std::ios::binary};
    if (!input) return base::failure("The template {file} cannot be read.", {{"file", file->string()}});
    made.name = file->filename().string();
    made.text.assign(std::istreambuf_iterator<char>{input}, {});
    return made;
}

/// Writes all bytes or leaves what was there as it was.
base::Result<void> write(const std::filesystem::path& file, const std::string& bytes) {
    auto beside = file;
    beside += ".part";
    std::error_code trouble;
    const auto there = std::filesystem::status(file, trouble);
    if (std::filesystem::exists(there) && !std::filesystem::is_regular_file(there)) {
        return base::failure("{file} is not a file that can be replaced. Choose another name.",
                             {{"file", file.string()}});
    }
    {
        std::ofstream output{beside, std::ios::binary | std::ios::trunc};
        output.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        output.close();
        if (!output) {
            std::filesystem::remove(beside, trouble);
            return base::failure(
                "{file} cannot be written. Choose a folder that can be written and has room.",
                {{"file", file.string()}});
        }
    }
    std::filesystem::rename(beside, file, trouble);
    if (trouble) {
        std::filesystem::remove(beside, trouble);
        return base::failure("{file} cannot be replaced. Choose another name.", {{"file", file.string()}});
    }
    return {};
}

}  // namespace

base::Result<void> writeKamerbrief(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                                   const PublishOptions& options, const std::filesystem::path& file,
                                   const std::optional<std::filesystem::path>& templateFile) {
    const auto report = publish(portfolio, schedule, options);
    if (!report) return base::failure(report.error());
    const auto words = templateFrom(templateFile);
    if (!words) return base::failure(words.error());
    const auto document = letters::kamerbrief(*report, *words);
    if (!document) return base::failure(document.error());
    const auto bytes = letters::odtBytes(*document);
    if (!bytes) return base::failure(bytes.error());
    return write(file, *bytes);
}

}  // namespace mijlpaal::app

#include "app/letter_file.h"

#include "base/output_file.h"
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

}  // namespace

base::Result<void> writeKamerbrief(const View& view, const PublishOptions& options,
                                   const std::filesystem::path& file,
                                   const std::optional<std::filesystem::path>& templateFile) {
    const auto report = publish(view, options);
    if (!report) return base::failure(report.error());
    const auto words = templateFrom(templateFile);
    if (!words) return base::failure(words.error());
    const auto document = letters::kamerbrief(*report, *words);
    if (!document) return base::failure(document.error());
    const auto bytes = letters::odtBytes(*document);
    if (!bytes) return base::failure(bytes.error());
    return base::writeWholeFile(file, *bytes);
}

}  // namespace mijlpaal::app

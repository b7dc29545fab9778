#include "app/letter_file.h"

#include "app/language.h"
#include "base/output_file.h"
#include "letters/formats.h"
#include "model/code_book.h"

#include <fstream>
#include <iterator>

namespace mijlpaal::app {

namespace {

std::optional<std::string> bytesIn(const std::filesystem::path& file) {
    std::ifstream input{file, std::ios::binary};
    if (!input) return std::nullopt;
    std::string bytes{std::istreambuf_iterator<char>{input}, {}};
    if (input.bad()) return std::nullopt;
    return bytes;
}

base::Result<letters::Template> templateFrom(letters::LetterKind kind,
                                             const std::optional<std::filesystem::path>& file) {
    if (!file) return letters::templateOf(kind);
    auto text = bytesIn(*file);
    if (!text) return base::failure("The template {file} cannot be read.", {{"file", file->string()}});
    return letters::Template{file->filename().string(), std::move(*text)};
}

}  // namespace

base::Result<MadeLetter> makeLetter(const letters::PublicReport& report, letters::LetterKind kind,
                                    const std::optional<std::filesystem::path>& templateFile) {
    const auto words = templateFrom(kind, templateFile);
    if (!words) return base::failure(words.error());
    auto unsettled = letters::unsettled(report, kind);
    // The draft is in the language of the letter, whoever makes it.
    const Translator dutch{model::Language::dutch};
    std::vector<std::string> points;
    for (const auto& each : unsettled) points.push_back(dutch(each.message));
    auto document = letters::letter(report, kind, *words, points);
    if (!document) return base::failure(document.error());
    return MadeLetter{std::move(*document), std::move(unsettled)};
}

base::Result<void> writeLetter(const letters::Document& document, const std::filesystem::path& file) {
    const auto format = letters::formatOf(file.extension().string()).value_or(letters::Format::odt);
    const auto bytes = letters::bytesOf(document, format);
    if (!bytes) return base::failure(bytes.error());
    return base::writeWholeFile(file, *bytes);
}

base::Result<CheckedLetter> checkLetter(const View& view, const std::filesystem::path& file) {
    const auto bytes = bytesIn(file);
    if (!bytes) return base::failure("The letter {file} cannot be read.", {{"file", file.string()}});
    auto found = letters::readLetter(*bytes);
    if (!found) return base::failure(found.error());
    PublishOptions options;
    options.reportDate = found->date.value_or(view.portfolio().settings().statusDate);
    options.answers = found->occasion;
    auto report = publish(view, options);
    if (!report && !options.answers.empty()) {
        // What it answered may no longer be told; the rest can still be checked.
        options.answers.clear();
        report = publish(view, options);
    }
    if (!report) return base::failure(report.error());
    auto figures = letters::checkFigures(found->figures, letters::letterValues(*report));
    return CheckedLetter{std::move(*found), std::move(figures)};
}

}  // namespace mijlpaal::app

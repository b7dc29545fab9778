#include "app/letter_file.h"

#include "app/language.h"
#include "base/output_file.h"
#include "base/text.h"
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

base::Result<std::optional<std::filesystem::path>> templateIn(const std::filesystem::path& folder,
                                                              letters::LetterKind kind) {
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error))
        return base::failure("There is no folder {folder} with templates.", {{"folder", folder.string()}});
    const auto file = folder / letters::templateOf(kind).name;
    if (!std::filesystem::exists(file, error)) return std::nullopt;
    return file;
}

base::Result<std::vector<std::string>> writeTemplates(const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    std::vector<std::string> written;
    for (const auto& [kind, word] : letters::letterKinds) {
        const auto words = letters::templateOf(kind);
        if (std::filesystem::exists(folder / words.name, error)) continue;
        if (const auto done = base::writeWholeFile(folder / words.name, words.text); !done)
            return base::failure(done.error());
        written.push_back(words.name);
    }
    return written;
}

base::Result<std::vector<letters::Question>> readQuestions(const std::filesystem::path& file) {
    const auto text = bytesIn(file);
    if (!text || base::firstInvalidUtf8(*text))
        return base::failure("The questions in {file} cannot be read. Give a text file in UTF-8.",
                             {{"file", file.string()}});
    std::vector<letters::Question> questions;
    for (const auto line : base::split(*text, '\n')) {
        const auto words = std::string{base::trimmed(line)};
        if (words.starts_with("? ")) {
            questions.push_back({std::string{base::trimmed(words.substr(2))}, {}});
        } else if (words.empty()) {
            continue;
        } else if (questions.empty()) {
            return base::failure(
                "The text in {file} begins with no question. Begin each question with a question mark and a space.",
                {{"file", file.string()}});
        } else {
            auto& answer = questions.back().answer;
            answer += (answer.empty() ? "" : " ") + words;
        }
    }
    return questions;
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

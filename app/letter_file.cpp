#include "app/letter_file.h"

#include "app/language.h"
#include "base/input_file.h"
#include "base/output_file.h"
#include "base/text.h"
#include "letters/formats.h"
#include "letters/own_figures.h"
#include "letters/passages.h"
#include "letters/persons.h"
#include "model/code_book.h"

#include <algorithm>
#include <set>

namespace mijlpaal::app {

namespace {

base::Result<letters::Template> templateFrom(letters::LetterKind kind,
                                             const std::optional<std::filesystem::path>& file) {
    if (!file) return letters::templateOf(kind);
    auto text = base::bytesIn(*file);
    if (!text) return base::failure("The template {file} cannot be read.", {{"file", file->string()}});
    return letters::Template{file->filename().string(), std::move(*text)};
}

/// All that a document says, its notes too.
std::string wholeText(const letters::Document& document) {
    auto text = letters::plainText(document);
    for (const auto& note : document.notes) text += "\n" + note;
    return text;
}

/// What to settle in a letter as it reads: own words of the writer that the letter has no place for or does not bear
/// out, and names of persons. Errors: those of the template.
base::Result<void> addReadings(std::vector<letters::Unsettled>& unsettled, const letters::PublicReport& report,
                               letters::LetterKind kind, const letters::Template& words) {
    auto ofRecords = report;
    ofRecords.passages.clear();
    auto document = letters::letter(ofRecords, kind, words);
    if (!document) return base::failure(document.error());
    const auto told = wholeText(*document);
    for (const auto& code : letters::placePassages(*document, report.passages)) {
        unsettled.push_back({letters::Concern::noPlace, code,
                             base::message("The letter has no heading for passage {code}; it stands at its end.",
                                           {{"code", code}}),
                             base::message("Give the passage a heading that the letter has, word for word.")});
    }
    for (const auto& passage : report.passages) {
        if (!passage.source.empty()) continue;
        for (const auto& figure : letters::ownFigures(passage.text, told, report.statusDate)) {
            unsettled.push_back(
                {letters::Concern::ownFigure, passage.code,
                 base::message("Passage {code} tells “{figure}”, which the letter itself does not tell.",
                               {{"code", passage.code}, {"figure", figure}}),
                 base::message("Tell it as the letter does, or enter the source of the passage; it becomes a footnote.")});
        }
    }
    for (const auto& each : letters::unacceptedPersons(report, wholeText(*document))) {
        unsettled.push_back({letters::Concern::personName, each.code,
                             base::message("What looks like the name of a person would be told: {name}.",
                                           {{"name", each.name}}),
                             base::message("Take the name out of the text, or enter it among the accepted names with the "
                                           "reason why it may be told.")});
    }
    for (const auto& name : letters::unacceptedPersonsIn(words, report, told)) {
        unsettled.push_back({letters::Concern::personName, {},
                             base::message("The template {template} has what looks like the name of a person: {name}.",
                                           {{"template", words.name}, {"name", name}}),
                             base::message("Take the name out of the template, or enter it among the accepted names with "
                                           "the reason why it may be told.")});
    }
    return {};
}

}  // namespace

base::Result<MadeLetter> makeLetter(const letters::PublicReport& report, letters::LetterKind kind,
                                    const std::optional<std::filesystem::path>& templateFile) {
    const auto words = templateFrom(kind, templateFile);
    if (!words) return base::failure(words.error());
    auto unsettled = letters::unsettled(report, kind);
    if (const auto done = addReadings(unsettled, report, kind, *words); !done) return base::failure(done.error());
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
    const auto text = base::bytesIn(file);
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

base::Result<std::string> letterBytes(const letters::Document& document, const std::filesystem::path& file) {
    return letters::bytesOf(document, letters::formatOf(file.extension().string()).value_or(letters::Format::odt));
}

base::Result<void> writeLetter(const letters::Document& document, const std::filesystem::path& file) {
    const auto bytes = letterBytes(document, file);
    if (!bytes) return base::failure(bytes.error());
    return base::writeWholeFile(file, *bytes);
}

base::Result<CheckedLetter> checkLetter(const View& view, const std::filesystem::path& file) {
    const auto bytes = base::bytesIn(file);
    if (!bytes) return base::failure("The letter {file} cannot be read.", {{"file", file.string()}});
    auto found = letters::readLetter(*bytes);
    if (!found) return base::failure(found.error());
    PublishOptions options;
    options.reportDate = found->date.value_or(view.portfolio().settings().statusDate);
    options.answers = found->occasion;
    options.house = found->house;
    auto report = publish(view, options);
    if (!report && !options.answers.empty()) {
        // What it answered may no longer be told; the rest can still be checked.
        options.answers.clear();
        report = publish(view, options);
    }
    if (!report) return base::failure(report.error());
    CheckedLetter checked;
    checked.figures = letters::checkFigures(found->figures, letters::letterValues(*report));
    checked.checkedAs = options.reportDate;
    checked.isUndated = !found->date;
    if (found->count) {
        std::set<std::string> marked;
        for (const auto& each : found->figures) marked.insert(each.name);
        checked.missing = std::max<std::int64_t>(0, *found->count - std::ssize(marked));
    }
    checked.found = std::move(*found);
    return checked;
}

}  // namespace mijlpaal::app

#pragma once

#include "app/publish.h"
#include "letters/figures.h"
#include "letters/fitness.h"
#include "letters/letter.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::app {

/// A letter before it is a file, and what must be settled before it can be sent. With something to settle the
/// document is a draft and says so.
struct MadeLetter {
    letters::Document document;
    std::vector<letters::Unsettled> unsettled;
};

/// `templateFile` replaces the template that is built in.
/// Errors: a template that cannot be read, or a mistake in it.
base::Result<MadeLetter> makeLetter(const letters::PublicReport& report, letters::LetterKind kind,
                                    const std::optional<std::filesystem::path>& templateFile = std::nullopt);

/// The template of a kind in the folder of an organisation, "kamerbrief.nl" and the like; nothing where it has none,
/// and the one that is built in serves. Errors: there is no such folder.
base::Result<std::optional<std::filesystem::path>> templateIn(const std::filesystem::path& folder,
                                                              letters::LetterKind kind);

/// Writes every template that is built in to a folder, to be changed there, and gives their names. What is there
/// already stays as it is. Errors: a file that cannot be written.
base::Result<std::vector<std::string>> writeTemplates(const std::filesystem::path& folder);

/// Questions and answers from a text: a line that begins with "? " is a question, and what follows up to the next is
/// its answer. Errors: the file cannot be read, is no UTF-8, or has text before the first question.
base::Result<std::vector<letters::Question>> readQuestions(const std::filesystem::path& file);

/// The bytes of a file of that name: in the format that the name ends in, and ODT for another ending.
base::Result<std::string> letterBytes(const letters::Document& document, const std::filesystem::path& file);

/// Writes those through a temporary name beside it. Errors: a file that cannot be written, or that holds a portfolio.
base::Result<void> writeLetter(const letters::Document& document, const std::filesystem::path& file);

/// A letter that was written before, figure by figure against the view.
struct CheckedLetter {
    letters::FoundLetter found;
    std::vector<letters::CheckedFigure> figures;
    /// The day as of which it was checked, and whether that is the status date for want of one in the letter.
    model::Day checkedAs{};
    bool isUndated = false;
    /// How many figures that it had are not marked in it any more.
    std::int64_t missing = 0;
};

/// Reads an ODT or DOCX file and tells which of its figures would be told the same from this view. The date and the
/// occasion of the letter are those in the file. Errors: the file cannot be read or is no letter; what
/// `publish` refuses.
base::Result<CheckedLetter> checkLetter(const View& view, const std::filesystem::path& file);

}  // namespace mijlpaal::app

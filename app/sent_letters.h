#pragma once

#include "app/session.h"
#include "base/result.h"
#include "letters/document.h"
#include "letters/letter.h"
#include "letters/public_report.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// Letters as they went out: their bytes, and the figures that they told.
namespace mijlpaal::app {

struct SentFile {
    letters::LetterKind kind = letters::LetterKind::kamerbrief;
    /// The day on which it went out.
    model::Day sentOn{};
    /// Without its folder.
    std::string fileName;
    std::string bytes;
};

/// Records in one step that a letter went out: the letter with its revision, its bytes under their hash,
/// every figure that it told, and in the register of parliament that what was asked is answered and the
/// letter due is sent. Gives the code of the letter. Errors: a letter with the same bytes is recorded
/// already; a file that cannot be written.
base::Result<std::string> recordSent(Session& session, const letters::PublicReport& report,
                                     const letters::Document& document, const SentFile& file);

/// Writes the bytes of a letter that was sent to a file again.
/// Errors: no letter with that code; its bytes are not in this file of the portfolio; the file cannot be
/// written.
base::Result<void> writeSent(const Session& session, std::string_view code,
                             const std::filesystem::path& file);

}  // namespace mijlpaal::app

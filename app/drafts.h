#pragma once

#include "app/publish.h"
#include "app/view.h"
#include "base/result.h"
#include "letters/letter.h"
#include "letters/read_back.h"
#include "model/change_set.h"

#include <string>
#include <string_view>
#include <vector>

/// Letters in the making: what their writer says in own words, who must sign them, and what comes back from a
/// word processor.
namespace mijlpaal::app {

letters::LetterKind letterKindOf(model::LetterKind kind);
model::LetterKind kindInFile(letters::LetterKind kind);

/// What a draft says of its letter.
struct DraftLetter {
    model::LetterDraftId draft;
    letters::LetterKind kind = letters::LetterKind::kamerbrief;
    PublishOptions options;
    /// In the order in which they were entered.
    std::vector<letters::Passage> passages;
    /// The roles that must sign and did not sign this text.
    std::vector<std::string> unsignedRoles;
};

/// Errors: there is no draft with that code.
base::Result<DraftLetter> draftLetter(const View& view, std::string_view code);

/// The letter still to be sent that is to answer an item, the first due; null where there is none.
const model::ParliamentaryItem* letterToBeSent(const model::Portfolio& portfolio, model::ParliamentaryItemId item);

/// The roles whose signature a letter still waits for by the sign-offs of the portfolio: those about what it answers, and
/// about the letter to be sent that answers that.
std::vector<std::string> awaitedSignatures(const model::Portfolio& portfolio, const letters::PublicReport& report);

/// SHA-256 of what is laid before those who sign: all that the draft says of its letter, and its passages.
std::string fingerprintOf(const model::Portfolio& portfolio, const model::LetterDraft& draft);

/// Who signed the text as it is now.
std::vector<std::string> signaturesOf(const model::Portfolio& portfolio, const model::LetterDraft& draft);

/// Signs a draft as a role. What was signed of another text does not count any more and goes.
/// Errors: no such draft; the role is not asked to sign it, or has signed it.
base::Result<model::ChangeSet> signDraft(const model::Portfolio& portfolio, std::string_view code,
                                         const std::string& role);

/// A draft as the next version, signed by nobody. Errors: no such draft.
base::Result<model::ChangeSet> nextVersion(const model::Portfolio& portfolio, std::string_view code);

/// What comes back with an edited letter.
struct ReadBack {
    std::vector<letters::TextDifference> differences;
    /// What takes the own words of the writer into the draft: passages that read otherwise or are gone, and
    /// paragraphs that were added. Generated text that was changed is only told: it comes from the records.
    model::ChangeSet changes;
};

/// Holds an ODT or DOCX file against the letter as the draft gives it. `madeFrom` is the view of the revision
/// of which the file was made, `now` the one that would change. A passage that was changed in both stays as
/// it is and is told. Errors: no such draft, the bytes are no letter, what `publish` refuses.
/// `viewOf` is that of `PublishOptions`.
base::Result<ReadBack> readBack(const View& madeFrom, const View& now, std::string_view code, const std::string& bytes,
                                const std::function<base::Result<View>(std::int64_t)>& viewOf = {});

}  // namespace mijlpaal::app

#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "letters/document.h"
#include "letters/public_report.h"
#include "letters/template.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace mijlpaal::letters {

/// `kamerbrief`: the letter to parliament. `nota`: the note with which it is laid before those who sign,
/// published with it. `postponement`: that questions are not answered in time (uitstelbericht). `promises`:
/// the annex of motions and promises. `answers`: to written questions, one by one. `reaction`: to advices that have no
/// public response yet. `progress`: the half-yearly report by the subjects of the rule on large projects.
/// `completeness`: which of those subjects are there, where each figure comes from, and what could not be
/// substantiated.
enum class LetterKind { kamerbrief, nota, postponement, promises, answers, reaction, progress, completeness };

/// All kinds with the word for each on the command line.
inline constexpr std::array<std::pair<LetterKind, std::string_view>, 8> letterKinds{{
    {LetterKind::kamerbrief, "kamerbrief"},
    {LetterKind::nota, "nota"},
    {LetterKind::postponement, "uitstelbericht"},
    {LetterKind::promises, "toezeggingen"},
    {LetterKind::answers, "beantwoording"},
    {LetterKind::reaction, "beleidsreactie"},
    {LetterKind::progress, "voortgangsrapportage"},
    {LetterKind::completeness, "volledigheidsverklaring"},
}};

/// Whether it is a letter to those who put written questions.
constexpr bool isToQuestions(LetterKind kind) {
    return kind == LetterKind::answers || kind == LetterKind::postponement;
}

std::string_view wordFor(LetterKind kind);
std::optional<LetterKind> letterKindFrom(std::string_view word);

/// The words of a kind as they come with the program.
Template templateOf(LetterKind kind);

/// What a template of any kind can say.
const Vocabulary& letterVocabulary();

/// Those of a report, in the shape of the vocabulary. `unsettled` are the sentences that stand above a draft.
Values letterValues(const PublicReport& report, const std::vector<std::string>& unsettled = {});

/// A letter, in Dutch.
///
/// What has no facts is left out. With `unsettled` it is a draft, and says so on every page. Only a nota
/// lists what was withheld and says revision and fingerprint: towards parliament another ground counts, and
/// it asks for no list. Errors: those of the template.
base::Result<Document> letter(const PublicReport& report, LetterKind kind, const Template& words,
                              const std::vector<std::string>& unsettled = {});

/// What stands on every page of a document with made-up facts, and of one that is not fit to be sent.
std::string illustrativeNotice(Language language);
std::string draftNotice(Language language);

}  // namespace mijlpaal::letters

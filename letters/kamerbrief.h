#pragma once

#include "base/result.h"
#include "letters/document.h"
#include "letters/public_report.h"
#include "letters/template.h"

namespace mijlpaal::letters {

/// The words of the letter as they come with the program.
Template kamerbriefTemplate();

/// What a template of a Kamerbrief can say.
const Vocabulary& kamerbriefVocabulary();

/// A letter to the House of Representatives, in Dutch.
///
/// Milestones and steps of the law stand in order of their told dates. A sentence told before that the
/// report no longer bears out is corrected in so many words (see `staleWordings`). What has no facts is
/// left out. Errors: those of the template.
base::Result<Document> kamerbrief(const PublicReport& report, const Template& letter);

/// What stands on every page of a document with made-up facts.
std::string illustrativeNotice(Language language);

}  // namespace mijlpaal::letters

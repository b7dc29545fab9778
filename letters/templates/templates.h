#pragma once

/// The words of each kind of letter, in Dutch. docs/decisions/0006 tells how to write a template,
/// `letterVocabulary()` what it can say.
namespace mijlpaal::letters::templates {

extern const char* const kamerbrief;
extern const char* const nota;
extern const char* const postponement;
extern const char* const promises;
extern const char* const progress;
extern const char* const completeness;

/// These stand between the head of a letter with the points of a draft and its signature.
extern const char* const answers;
extern const char* const reaction;
extern const char* const letterhead;
extern const char* const draftPoints;
extern const char* const signature;

}  // namespace mijlpaal::letters::templates

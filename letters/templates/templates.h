#pragma once

/// The words of each kind of letter, in Dutch. docs/decisions/0006 tells how to write a template,
/// `letterVocabulary()` what it can say.
namespace mijlpaal::letters::templates {

extern const char* const kamerbrief;
extern const char* const nota;
extern const char* const postponement;
extern const char* const promises;

}  // namespace mijlpaal::letters::templates

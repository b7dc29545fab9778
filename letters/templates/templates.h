#pragma once

#include <string>

/// The words of each kind of letter, in Dutch. docs/decisions/0006 tells how to write a template,
/// `letterVocabulary()` what it can say.
namespace mijlpaal::letters::templates {

std::string kamerbrief();
std::string nota();
std::string postponement();
std::string promises();
std::string answers();
std::string reaction();
std::string progress();
std::string completeness();

}  // namespace mijlpaal::letters::templates

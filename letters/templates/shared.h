#pragma once

#include <string>

/// Words that several letters share.
namespace mijlpaal::letters::templates {

/// Who writes to whom, when and about what. Further lines of the same kind can follow.
extern const char* const letterhead;
/// What is to be settled first, in a draft.
extern const char* const draftPoints;
extern const char* const signature;
/// Of each item of `geld`: its total, its years that went by and those to come.
extern const char* const moneySentences;
/// Of the section `mijlpalen`, which it closes: the table, why milestones moved, and what is expected otherwise than before.
extern const char* const milestoneTable;
/// Of the section `sinds_vorige`: what the last letter told otherwise.
extern const char* const sinceLastLetter;

/// With the head of a letter, the points of a draft, and its signature.
std::string asLetter(const char* words);

}  // namespace mijlpaal::letters::templates

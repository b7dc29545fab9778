#pragma once

#include "letters/public_report.h"
#include "letters/template.h"

#include <string>
#include <string_view>
#include <vector>

/// What a template of a letter can say, part by part: the values of each beside its vocabulary.
namespace mijlpaal::letters {

using Texts = std::vector<std::string_view>;

// ---- what the parts share ---------------------------------------------------------------------

inline const Vocabulary nothing;
/// What the first of a list says of it: whether it is the only one.
inline const Vocabulary firstOfList = {{}, {{"enige", nothing}}};

/// One empty item when it holds: a plain condition.
std::vector<Values> condition(bool holds);
/// Tells of each item whether it is the first, and there whether it is the only one.
std::vector<Values> listed(std::vector<Values> items);

/// How a letter names where a fact comes from: "Kamerstuk 29 279, nr. 874"; of one's own administration also
/// the record and the status date.
std::string citation(const Fact& fact, const PublicReport& report);

/// The same for all of several that come from one's own administration, in one line; empty for none.
std::string ownCitation(const std::vector<const Fact*>& facts, const PublicReport& report);

/// One's own administration as the source of what is reckoned about these, in one line; empty for none.
std::string administrationOf(const std::vector<const Fact*>& facts, const PublicReport& report);

/// "in 2028", and "" of nothing; a figure of that record.
ValueText whenOf(const std::optional<ToldDate>& date, const Fact& fact, std::string_view field);
ValueText shortOf(const std::optional<ToldDate>& date, const Fact& fact, std::string_view field);

/// "Mijlpaal: GPS gereed" says in a plan what a table of milestones says in its head.
std::string milestoneName(const Fact& fact);

/// An expectation whose whole period lies before the day of the letter.
bool isOverdue(const Fact& fact, const PublicReport& report);

/// The same, or not established while its time has come.
bool isUnsure(const Fact& fact, const PublicReport& report);

/// It was due before the day of the letter, and is not settled.
bool isLate(const ParliamentaryItem& item, const PublicReport& report);

/// Whether a milestone is told as later than what the plans before a day said of it; without one, than the
/// first.
bool isToldAsMoved(const Milestone& milestone, const std::optional<std::chrono::sys_days>& before);

/// Nobody knows by when it must have what it needs.
bool hasUnknownDay(const LawPart& part);

/// "1, 2 en 5"
std::string numbersText(const std::vector<std::int64_t>& numbers);
/// "drie", up to twelve; then figures.
std::string inWords(std::size_t count);
/// "€ 450 miljoen", "€ 35,7 miljoen", "€ 840.000".
std::string euros(std::int64_t amount);

// ---- the parts --------------------------------------------------------------------------------

extern const Vocabulary itemVocabulary;
Values itemValues(const ParliamentaryItem& item, const PublicReport& report);
/// The occasion, where it is of one of these kinds.
std::vector<Values> occasionOf(const PublicReport& report, std::initializer_list<ItemKind> kinds);
std::vector<Values> earlierItems(const PublicReport& report);
std::vector<Values> nextLetter(const PublicReport& report);
/// Questions by others than the one that is answered here.
std::vector<Values> relatedQuestions(const PublicReport& report);
/// Promises and motions, settled or still open.
std::vector<Values> promises(const PublicReport& report, bool settled);
/// Those still open, but for the one that is answered here.
std::vector<Values> otherPromises(const PublicReport& report);
/// What the letter is about, as a line on its first page.
std::string subjectOf(const PublicReport& report);

extern const Vocabulary purposeVocabulary, programmeVocabulary, systemVocabulary, incidentVocabulary;
std::vector<Values> purpose(const PublicReport& report);
std::vector<Values> programmes(const PublicReport& report);
std::vector<Values> systems(const PublicReport& report);
std::vector<Values> incidents(const PublicReport& report);

extern const Vocabulary milestonesVocabulary, movedVocabulary, correctedVocabulary;
/// All milestones in one item: the rows of their table and one source for it.
std::vector<Values> milestones(const PublicReport& report);
std::vector<Values> moved(const PublicReport& report);
std::vector<Values> corrections(const PublicReport& report);

extern const Vocabulary sinceVocabulary;
/// What changed since the last letter, in one item; empty without one.
std::vector<Values> sinceLastLetter(const PublicReport& report);

extern const Vocabulary lawVocabulary;
std::vector<Values> law(const PublicReport& report);

extern const Vocabulary reviewVocabulary;
std::vector<Values> reviews(const PublicReport& report);
/// Whether it was given and has no public response yet.
bool waitsForResponse(const Review& review);
std::vector<Values> unanswered(const PublicReport& report);

extern const Vocabulary questionVocabulary;
/// The questions of a set, one by one, with their answers.
std::vector<Values> questions(const PublicReport& report);

extern const Vocabulary completenessVocabulary;
/// Which subjects of the rule on large projects the report has, where each of these figures comes from, and what
/// could not be substantiated; in one item.
std::vector<Values> completeness(const PublicReport& report, const std::vector<ShownFigure>& figures);

extern const Vocabulary moneyVocabulary, riskVocabulary;
std::vector<Values> money(const PublicReport& report);
std::vector<Values> risks(const PublicReport& report);

extern const Vocabulary withheldVocabulary, notGivenVocabulary;
/// What the public is not told, by kind and ground.
std::vector<Values> withheld(const PublicReport& report);
/// What parliament is not told in public either, with the reason.
std::vector<Values> notGiven(const PublicReport& report);

}  // namespace mijlpaal::letters

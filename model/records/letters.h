#pragma once

#include "model/day.h"
#include "model/money.h"
#include "model/record_ids.h"
#include "model/words.h"

#include <cstdint>
#include <optional>
#include <string>

/// What may be told, what is being written, and what was told.
namespace mijlpaal::model {

/// That something may be told about an object, how exactly and in which words; or that it is withheld.
/// An object without a statement is internal.
struct PublicStatement {
    PublicStatementId id;
    std::string code;
    ObjectRef object;
    PublicationClass publicationClass = PublicationClass::internal;
    std::string ground;
    std::optional<DatePrecision> precision;
    std::string wordingNl, wordingEn;
    std::optional<ParliamentaryItemId> firstPublishedIn;
    std::string source;
    Basis basis = Basis::own;
    /// The one field it speaks of, by its name in `records/` or `model/told_fields.h`; empty for the whole record. With
    /// a date its wording is how that date is told: "medio 2026".
    std::string field;
    /// Why this differs from what was told before, in a whole Dutch sentence.
    std::string reasonNl;
    std::optional<SourceRank> sourceRank;
    /// How a letter names the source: "Kamerstuk 29 279, nr. 874".
    std::string reference;
    /// What is withheld from the public may be told to parliament, unless this says otherwise, with the reason in a
    /// whole Dutch sentence.
    std::optional<TowardsParliament> towardsParliament;
    std::string parliamentReasonNl;

    bool operator==(const PublicStatement&) const = default;
};

/// A letter in the making. What its writer says in own words stands in the passages, so that the facts can be told
/// anew without losing it.
struct LetterDraft {
    LetterDraftId id;
    std::string code;
    LetterKind kind = LetterKind::kamerbrief;
    Day letterDate{};
    /// What it answers; nothing for the letter that is due next.
    std::optional<ParliamentaryItemId> answers;
    std::string house;
    std::string ownReference, yourReference;
    /// Who signs the letter, divided by `;`: "De Minister van Justitie en Veiligheid".
    std::string signatories;
    /// The text that is laid before the roles that must sign, and those that did, divided by `;`; and the hash of what
    /// they signed (see `app/drafts.h`). A text that is another one is signed by nobody.
    std::int64_t version = 1;
    std::string mustSign, signedBy, signedFingerprint;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const LetterDraft&) const = default;
};

/// What the writer of a letter says in own words at one place of it.
struct DraftPassage {
    DraftPassageId id;
    std::string code;
    LetterDraftId draft;
    /// The heading under which it stands, as the letter words it; empty for the opening of the letter.
    std::string headingNl;
    std::string textNl;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const DraftPassage&) const = default;
};

/// A letter that went out, as it went out. The bytes are kept in the file of the portfolio under their hash.
struct SentLetter {
    SentLetterId id;
    std::string code;
    LetterKind kind = LetterKind::kamerbrief;
    Day letterDate{};
    Day sentOn{};
    std::string house;
    /// The item of parliament that the letter is, and what it answers.
    std::optional<ParliamentaryItemId> item, answers;
    /// The revision of the journal from which it was made, and the hash of that.
    std::int64_t revision = 0;
    std::string fingerprint;
    std::string fileName;
    std::int64_t size = 0;
    /// SHA-256 of the bytes, in hexadecimal.
    std::string hash;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const SentLetter&) const = default;
};

/// A figure or a sentence that a letter told, to be held against what is known later.
struct QuotedFigure {
    QuotedFigureId id;
    std::string code;
    /// The letter, where it was made here, or else where parliament has it.
    std::optional<SentLetterId> letter;
    std::optional<ParliamentaryItemId> item;
    /// What it speaks of, and the field of that by its name in `records/` or `model/told_fields.h`.
    std::optional<ObjectRef> object;
    std::string field;
    /// What a letter that was made here calls the figure: "A0172.finish".
    std::string figure;
    std::string shownNl, sentenceNl;
    /// The day of which it tells the state of affairs.
    std::optional<Day> statusDate;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const QuotedFigure&) const = default;
};

/// That something which looks like the name of a person may stand in what is published, and why.
struct AcceptedName {
    AcceptedNameId id;
    std::string code;
    std::string nameText;
    std::string reasonNl;
    /// Who accepted it: a role, not a person.
    std::string role;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const AcceptedName&) const = default;
};

/// A plan of a programme as the Rijks ICT-dashboard has it: the first one, or one that took its place (herijking).
struct Rebaselining {
    RebaseliningId id;
    std::string code;
    ProgrammeId programme;
    Day decidedOn{};
    /// The first of a programme, from which all others differ.
    bool initial = false;
    std::optional<Day> endDate;
    std::optional<DatePrecision> precision;
    /// Over the whole life, as estimated then and as spent until then.
    std::optional<Money> estimatedInternal, estimatedExternal, estimatedMaterial;
    std::optional<Money> spentInternal, spentExternal, spentMaterial;
    /// Words of `rebaselining_reasons.h`, divided by `;`.
    std::string reasons;
    std::string endReasonNl, costReasonNl;
    std::string planVersion;
    std::string source;
    Basis basis = Basis::own;
    std::optional<SourceRank> sourceRank;
    /// How a letter names the source: "Kamerstuk 29 279, nr. 874".
    std::string reference;

    bool operator==(const Rebaselining&) const = default;
};

/// What society gains by a programme (maatschappelijke baten).
struct Benefit {
    BenefitId id;
    std::string code;
    ProgrammeId programme;
    std::string nameNl;
    std::string noteNl;
    /// Gained once, and gained each year from a year on.
    std::optional<Money> once, yearly;
    std::optional<BudgetYear> fromYear;
    std::string source;
    Basis basis = Basis::own;
    std::optional<SourceRank> sourceRank;
    /// How a letter names the source: "Kamerstuk 29 279, nr. 874".
    std::string reference;

    bool operator==(const Benefit&) const = default;
};

}  // namespace mijlpaal::model

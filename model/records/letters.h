#pragma once

#include "model/record_ids.h"
#include "model/words.h"

#include <optional>
#include <string>

/// What may be told, and what was.
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

    bool operator==(const PublicStatement&) const = default;
};

}  // namespace mijlpaal::model

#pragma once

#include "app/view.h"
#include "base/result.h"
#include "letters/public_report.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace mijlpaal::app {

struct PublishOptions {
    /// The date of the letter.
    model::Day reportDate{};
    std::string ownReference = {};
    /// The code of the request or promise the letter answers; empty: the promise that the next letter
    /// due on or after the report date settles.
    std::string answers = {};
    /// Where `answers` is empty it answers questions: those that wait longest for an answer, and may be told.
    bool isToQuestions = false;
    std::string yourReference = {};
    /// Whom it is for; nothing: the House of what it answers, or else the House of Representatives.
    std::optional<letters::House> house = {};
    /// "De Minister van Justitie en Veiligheid"; empty: as the template says.
    std::vector<std::string> signatories = {};
    /// Codes of records that may be told and are left out of this letter.
    std::vector<std::string> without = {};
    /// Of earlier letters all, and not those that a letter refers to.
    bool hasAllEarlier = false;
    /// Without it no forecast is made, and nothing is told that takes one.
    bool hasReadiness = true;
    /// Gives the portfolio as it was at an earlier revision. Without it nothing is told of what changed since then.
    std::function<base::Result<View>(std::int64_t)> viewOf = {};
    /// The code of the letter that was sent, or the revision, since which that is; empty: the last letter to that House
    /// that tells the state of affairs and is dated before this one.
    std::string since = {};
};

/// The revisions that `publish` may ask for with these options: of the last letters to each House, and the one that `since`
/// names.
std::set<std::int64_t> comparedRevisions(const View& view, const PublishOptions& options);

/// Everything that may be told by the statements (see `Publication`), and nothing else, each date at the
/// coarser of the precision that may be told and the precision that is known.
///
/// Earlier letters are those about the same promise, incidents those since the last letter of any. What is
/// withheld leaves its kind and ground. What changed is what a report of the earlier revision, by the statements of then,
/// tells otherwise, of the values that may be told now too; a letter of another file is not held against. Cost: where
/// readiness may be told, a forecast for each of the two. Errors: there is no plan; `answers` is not the code of a
/// parliamentary item that may be told, or it was received after the date of the letter; `without` names no record;
/// `since` names no letter that was sent and no earlier revision.
base::Result<letters::PublicReport> publish(const View& view, const PublishOptions& options);

/// The objects that may be told: those with a public statement and none that withholds them.
std::set<model::ObjectRef> publicObjects(const model::Portfolio& portfolio);

}  // namespace mijlpaal::app

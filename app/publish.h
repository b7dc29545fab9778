#pragma once

#include "app/view.h"
#include "base/result.h"
#include "letters/public_report.h"

#include <set>
#include <string>

namespace mijlpaal::app {

struct PublishOptions {
    /// The date of the letter.
    model::Day reportDate{};
    std::string ownReference;
    /// The code of the request or promise the letter answers; empty: the promise that the next letter
    /// due on or after the report date settles.
    std::string answers;
};

/// Everything that may be told, and nothing else: objects with a public statement, each at the coarser of
/// the precision that may be told and the precision that is known.
///
/// What has no statement is internal and leaves no trace; what is withheld leaves its kind and ground, also
/// when another statement would make it public. Of several public statements about an object the one that
/// tells its date least exactly holds.
/// Errors: there is no plan; `answers` is not the code of a parliamentary item that may be told.
base::Result<letters::PublicReport> publish(const View& view, const PublishOptions& options);

/// The objects that may be told: those with a public statement and none that withholds them.
std::set<model::ObjectRef> publicObjects(const model::Portfolio& portfolio);

}  // namespace mijlpaal::app

#include "model/closed_books.h"

#include "model/rules/faults.h"

#include <utility>

namespace mijlpaal::model {

base::Findings intoClosedBooks(const Portfolio& books, const ChangeSet& changes) {
    Faults faults{books};
    // That a posting stays as it is was looked at where it stands.
    for (const auto& change : changes.changes) checkBooksStand(books, change, true, faults);
    return std::move(faults.findings);
}

}  // namespace mijlpaal::model

#pragma once

#include "model/portfolio.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::app {

/// What may be told of a portfolio, by its statements: the policy that everything that leaves goes through.
///
/// - An object without a statement is internal, and so is every field of it.
/// - A public statement about the whole record lets it be told, but for what only a statement of its own
/// opens
///   (`needsOwnStatement`): owner roles, notes, chances, estimates, costs, and results such as readiness.
/// - A statement about one field opens it, or withholds it. Withheld leads, for the record and for the field:
/// withholding
///   the record, or the name it goes by, withholds all of it.
/// - Of two public statements about a record the one that tells its date least exactly holds.
class Publication {
public:
    /// `without`: codes of records that are left out of this letter.
    explicit Publication(const model::Portfolio& portfolio, const std::vector<std::string>& without = {});

    /// The statement that lets a record be told; null where it may not be.
    const model::PublicStatement* statementFor(model::ObjectRef object) const;
    /// The one that opens that field; null where none does or the record may not be told.
    const model::PublicStatement* statementFor(model::ObjectRef object, std::string_view field) const;
    /// Whether a field of a record, or a result of `model::toldResults`, may be told.
    bool tells(model::ObjectRef object, std::string_view field) const;

    /// The records that may be told.
    std::set<model::ObjectRef> objects() const;
    /// What is withheld, of records that were not left out.
    const std::vector<const model::PublicStatement*>& withheld() const { return withheld_; }

private:
    using Key = std::pair<model::ObjectRef, std::string>;

    std::map<model::ObjectRef, const model::PublicStatement*> whole_;
    std::map<Key, const model::PublicStatement*> fields_;
    std::set<Key> withheldFields_;
    std::vector<const model::PublicStatement*> withheld_;
};

/// Whether a field or result is internal until a statement of its own opens it.
bool needsOwnStatement(std::string_view field);

/// The fields by which records of a kind are named.
bool isName(std::string_view field);

}  // namespace mijlpaal::app

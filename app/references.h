#pragma once

#include "model/field.h"
#include "model/portfolio.h"

#include <vector>

namespace mijlpaal::app {

/// A record that refers to another, and the field that says so.
struct Reference {
    model::ObjectRef from;
    const model::Field* field = nullptr;
};

/// What refers to a record, in the order of the kinds; a record that does so in two fields stands there twice.
/// Parts that are kept for other programs are not looked at. Cost: a look at every record of the kinds that
/// can refer to it.
std::vector<Reference> referencesTo(const model::Portfolio& portfolio, model::ObjectRef record);

}  // namespace mijlpaal::app

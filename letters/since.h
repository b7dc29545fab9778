#pragma once

#include "letters/public_report.h"

#include <string>
#include <vector>

/// What changed between two letters, as both tell it.
namespace mijlpaal::letters {

/// What `before` told otherwise than `now`, in the order of `now`: of each record only what both tell, so that a value
/// that may not be told any more is not told as the former one either. A date that is only more or less exact is the
/// same.
std::vector<ToldOtherwise> toldOtherwise(const PublicReport& before, const PublicReport& now);

/// What is held against a revision, with what the last letter said of its dates; `letter` is the report of that letter.
std::vector<ToldOtherwise> withLastTold(std::vector<ToldOtherwise> found, const PublicReport& letter);

/// The same period, as far as both are exact.
bool isSamePeriod(const ToldDate& one, const ToldDate& other);

/// "1 jaar later", "2 kwartalen eerder", "12 dagen later", by the less exact of the two; empty for the same period.
std::string distanceText(const ToldDate& before, const ToldDate& now);

}  // namespace mijlpaal::letters

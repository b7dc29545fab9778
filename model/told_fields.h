#pragma once

#include "model/record_kind.h"

#include <array>
#include <string_view>
#include <utility>

namespace mijlpaal::model {

/// What is reckoned about records of a kind, and is told or withheld by name as their fields are: when an
/// activity is expected to finish, what was planned for it before, whether a part of the law will be ready
/// and with what chance, what a source of money stands at.
inline constexpr std::array<std::pair<RecordKind, std::string_view>, 5> toldResults{{
    {RecordKind::activity, "finish"},
    {RecordKind::activity, "promise"},
    {RecordKind::lawMilestone, "promise"},
    {RecordKind::lawPart, "readiness"},
    {RecordKind::fundingSource, "stand"},
}};

/// Whether records of the kind have a field or a result of that name.
bool mayBeTold(RecordKind kind, std::string_view field);

}  // namespace mijlpaal::model

#pragma once

#include "scheduling/network.h"

/// What a node of a network takes from the activity it stands for, links and resources aside.
namespace mijlpaal::scheduling {

Node plainNodeOf(const model::Activity& activity, std::uint16_t clock);

/// Whether there is more to say of an activity than a node holds.
bool hasDetail(const model::Activity& activity);
void fillDetail(const model::Activity& activity, const Node& node, Detail& detail);

}  // namespace mijlpaal::scheduling

#pragma once

#include "chart/gantt.h"

#include <set>
#include <vector>

/// Activities as boxes, each to the right of what it waits for.
namespace mijlpaal::chart {

/// An activity with what is at most so many links before and behind it, in the order of their ids.
std::vector<model::ActivityId> neighbourhood(const model::Portfolio& portfolio, model::ActivityId id, int steps);

/// All activities that are linked with another.
std::vector<model::ActivityId> linkedActivities(const model::Portfolio& portfolio);

struct NetworkView {
    std::vector<model::ActivityId> shown;
    std::set<model::ActivityId> selected;
    model::Language language = model::Language::dutch;
    Translate translate = [](const base::Message& message) { return base::plain(message); };
    double characterWidth = 7, lineHeight = 16;
    double pixel = 1;
};

/// The boxes in columns, so that every link between them goes to the right, at right angles and around the
/// boxes in between. A critical box has a thick outline, and so has what drives it. Links that go round in a
/// circle are drawn back to the left.
///
/// The picture is as large as it needs to be. Its items have the number of the activity as key and say what it
/// is and what it waits for; its connections carry the number of the link.
/// Cost: about linear in links times the columns they span; a few hundred boxes can be read.
Picture networkDiagram(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                       const NetworkView& view);

}  // namespace mijlpaal::chart

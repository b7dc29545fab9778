#include "app/held_rooms.h"

namespace mijlpaal::app {

namespace {

model::KindSet heldKinds() {
    using enum model::RecordKind;
    auto kinds = plannedKinds();
    for (const auto kind : {system, lawMilestone, lawDependency, baselineDate}) kinds.add(kind);
    return kinds;
}

scheduling::HeldRooms computed(const View& view) {
    if (view.unscheduled()) return {};
    return scheduling::heldRoomsOf(scheduling::Workings{view.portfolio(), view.schedule()});
}

const Recipe<scheduling::HeldRooms> recipe{heldKinds(), computed};

}  // namespace

const scheduling::HeldRooms& heldRoomsOf(const View& view) {
    return view.result(recipe);
}

std::string heldTo(const View& view, model::ActivityId activity, const scheduling::Telling& telling,
                   const Translator& translate) {
    const auto* room = heldRoomsOf(view).find(activity);
    if (!room) return {};
    const auto told = model::codeOf(view.portfolio(), room->held.to) + " " + telling.day(room->held.day);
    return room->held.isRequired ? told : told + " (" + translate.text("preferred") + ")";
}

}  // namespace mijlpaal::app

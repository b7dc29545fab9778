#include "chart/paper.h"

namespace mijlpaal::chart {

Rgb paperColour(ColourRole role) {
    switch (role) {
        case ColourRole::background:
            return {255, 255, 255};
        case ColourRole::headerBackground:
            return {242, 242, 242};
        case ColourRole::grid:
            return {224, 224, 224};
        case ColourRole::text:
        case ColourRole::milestone:
            return {0, 0, 0};
        case ColourRole::textMuted:
            return {77, 77, 77};
        case ColourRole::nonWorking:
            return {244, 244, 244};
        case ColourRole::highlight:
            return {255, 236, 179};
        case ColourRole::selection:
            return {215, 230, 247};
        case ColourRole::bar:
            return {98, 155, 219};
        case ColourRole::barProgress:
            return {24, 70, 130};
        case ColourRole::critical:
            return {214, 48, 49};
        case ColourRole::criticalProgress:
            return {100, 10, 15};
        case ColourRole::summary:
            return {38, 38, 38};
        case ColourRole::external:
        case ColourRole::floatTail:
            return {140, 140, 140};
        case ColourRole::link:
            return {165, 165, 165};
        case ColourRole::drivingLink:
            return {64, 64, 64};
        case ColourRole::incomingLink:
            return {0, 105, 115};
        case ColourRole::outgoingLink:
        case ColourRole::lawDate:
            return {125, 50, 150};
        case ColourRole::baseline:
            return {165, 165, 165};
        case ColourRole::deadline:
            return {0, 128, 55};
        case ColourRole::hold:
            return {120, 60, 0};
        case ColourRole::today:
            return {120, 80, 0};
        case ColourRole::statusDate:
            return {0, 110, 60};
    }
    return {};
}

}  // namespace mijlpaal::chart

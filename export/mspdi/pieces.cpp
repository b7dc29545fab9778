#include "export/mspdi/pieces.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::exporting::mspdi {

namespace {

using formats::mspdi::durationText;
using formats::mspdi::momentText;
using model::Moment;
using model::WorkTime;

/// Of work that is planned, and of a window that is told in days.
constexpr std::string_view plannedWork = "1", inDays = "2";

std::string window(const std::string& uid, Moment start, Moment finish, WorkTime work) {
    return "<TimephasedData>\n" + leaf("Type", plannedWork) + leaf("UID", uid) +
           leaf("Start", momentText(start)) + leaf("Finish", momentText(finish)) + leaf("Unit", inDays) +
           leaf("Value", durationText(work)) + "</TimephasedData>\n";
}

/// A share of some work; what is beyond all measure is cut off.
WorkTime shareOf(WorkTime work, double share) {
    constexpr double most = 1e12;
    return {std::llround(std::clamp(static_cast<double>(work.tenths) * share, 0.0, most))};
}

/// What an assignment held of this kind: planned work, and the rest.
struct Kept {
    std::optional<Moment> start, finish;
    std::string rest;
};

Kept keptOf(std::string_view xml) {
    Kept kept;
    pugi::xml_document document;
    document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_fragment,
                         pugi::encoding_utf8);
    for (const auto node : document.children()) {
        if (node.child_value("Type") != plannedWork) {
            kept.rest += xmlOf(node) + "\n";
            continue;
        }
        const auto work = formats::mspdi::durationFrom(node.child_value("Value"));
        if (!work || *work <= WorkTime{}) continue;
        if (!kept.start) kept.start = formats::mspdi::momentFrom(node.child_value("Start"));
        kept.finish = formats::mspdi::momentFrom(node.child_value("Finish"));
    }
    return kept;
}

/// One window for each day of a piece, and one for each pause.
std::string windowsOf(const model::Activity& task, const model::WorkCalendar& clock, Moment start,
                      WorkTime work, const std::string& uid) {
    const auto duration = static_cast<double>(task.mostLikely.value_or(WorkTime{}).tenths);
    std::string xml;
    auto reading = clock.workAt(start);
    for (std::size_t i = 0; i < task.pieces.size(); ++i) {
        const auto end = reading + task.pieces[i];
        if (i % 2 == 1) {
            xml += window(uid, clock.finishAt(reading), clock.finishAt(end), WorkTime{});
            reading = end;
        }
        while (reading < end) {
            const auto from = clock.startAt(reading);
            const auto midnight = Moment::at(from.day() + std::chrono::days{1});
            const auto until = std::min(end, clock.workAt(midnight));
            xml += window(uid, from, clock.finishAt(until),
                          shareOf(work, static_cast<double>((until - reading).tenths) / duration));
            reading = until;
        }
    }
    return xml;
}

}  // namespace

void PieceWriting::setSpread(Element& assignment, const model::Activity& task, std::optional<WorkTime> work,
                             model::Percent units) {
    const auto* dates = writing_.schedule.find(task.id);
    const bool hasWork = task.mostLikely.value_or(WorkTime{}) > WorkTime{};
    if (task.pieces.empty() || task.actualStart || !hasWork || !dates) return;
    auto kept = keptOf(assignment.allOf("TimephasedData"));
    if (kept.start == dates->start && kept.finish == dates->finish) return;
    const auto usual =
        shareOf(task.mostLikely.value_or(WorkTime{}), static_cast<double>(units.hundredths) / 1e4);
    const std::string uid{assignment.kept("UID")};
    assignment.replace("TimephasedData", kept.rest + windowsOf(task, writing_.clockOf(task), dates->start,
                                                               work.value_or(usual), uid));
}

}  // namespace mijlpaal::exporting::mspdi

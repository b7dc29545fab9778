#include "import/mspdi/tasks.h"

namespace mijlpaal::importing::mspdi {

namespace {

using base::message;
using model::Dependency;
using model::LagKind;
using model::LinkType;

constexpr auto linkNames = sortedNames({"PredecessorUID", "Type", "CrossProject", "LinkLag", "LagFormat"});

LinkType typeFrom(std::int64_t code) {
    switch (code) {
        case 0:
            return LinkType::finishToFinish;
        case 2:
            return LinkType::startToFinish;
        case 3:
            return LinkType::startToStart;
        default:
            return LinkType::finishToStart;
    }
}

void readLag(Reading& reading, Children& children, Dependency& link) {
    const auto lag = reading.whole(children, "LinkLag").value_or(0);
    const auto code = reading.whole(children, "LagFormat").value_or(7);
    const auto format = formats::mspdi::unitFrom(code);
    const auto unit = format.value_or(formats::mspdi::Unit{});
    link.lag = {};
    link.lagHundredthsOfPercent = 0;
    link.lagUnit = unit.unit;
    if (unit.percent) {
        link.lagKind = unit.elapsed ? LagKind::elapsedPercent : LagKind::percent;
        link.lagHundredthsOfPercent = std::clamp<std::int64_t>(lag, -1'000'000, 1'000'000) * 100;
    } else {
        link.lagKind = unit.elapsed ? LagKind::elapsed : LagKind::working;
        link.lag = {lag};
    }
    // A guessed lag, or a format that names no unit.
    if (!format || unit.estimated) children.keep("LagFormat");
}

}  // namespace

void readLinks(Reading& reading, const Children& task, model::ActivityId id, std::int64_t uid) {
    std::string codes{formats::mspdi::valueIn(reading.ownWords(uid), "links").value_or("")};
    std::string leadElsewhere;
    const auto& successor = reading.trial.all<model::Activity>().at(id);
    for (auto node = task.node("PredecessorLink"); node; node = node.next_sibling("PredecessorLink")) {
        Children children{node, linkNames};
        children.row = task.row;
        const auto from = reading.whole(children, "PredecessorUID");
        const auto predecessor = from ? reading.activities.find(*from) : reading.activities.end();
        if (predecessor == reading.activities.end() || reading.flag(children, "CrossProject")) {
            leadElsewhere += xmlOf(node);
            reading.found.warning(
                reading.at(children, "PredecessorUID"),
                message("“{name}” waits for a task that is not in the file.", {{"name", successor.nameNl}}),
                message("The link is kept, and does not move the plan."), base::Fate::kept);
            continue;
        }
        const auto ends =
            codeOf(reading.trial, refTo(predecessor->second)) + "-" + successor.code;
        auto link = reading.recordOf<Dependency>(reading.freeLinkCode(takeNumbered(codes, *from).value_or(ends)));
        link.predecessor = predecessor->second;
        link.successor = id;
        link.type = typeFrom(reading.whole(children, "Type").value_or(1));
        readLag(reading, children, link);
        reading.place(refTo(link.id), reading.at(children, "PredecessorUID"));
        reading.keep(refTo(link.id), "PredecessorLink", children.kept());
        reading.trial.all<Dependency>().put(std::move(link));
    }
    reading.keep(refTo(id), "PredecessorLink", std::move(leadElsewhere));
}

}  // namespace mijlpaal::importing::mspdi

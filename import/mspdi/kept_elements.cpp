#include "base/text.h"
#include "import/mspdi/reading.h"

#include <array>

namespace mijlpaal::importing::mspdi {

namespace {

using base::message;

enum Kind {
    customFields,
    outlineCodes,
    laterBaselines,
    spreadWork,
    contouredByHand,
    resourceRates,
    kindCount
};

using Counts = std::array<std::size_t, kindCount>;

constexpr std::array<std::string_view, kindCount> sentences{
    "Values of custom fields are kept, and not shown: {count}.",
    "Values of outline codes are kept, and not shown: {count}.",
    "Dates of the baselines 1 up to 10 are kept, and move nothing: {count}.",
    "Stretches of work spread over time are kept, and move nothing: {count}.",
    "Assignments with work laid out by hand are spread evenly to find dates: {count}.",
    "Rates of resources are kept, and not used: {count}.",
};

/// The contour of an assignment that was laid out by hand.
constexpr std::string_view byHand = "8";

void countTask(pugi::xml_node task, Counts& counts) {
    for (const auto child : task.children()) {
        const std::string_view name = child.name();
        if (name == "ExtendedAttribute") ++counts[customFields];
        if (name == "OutlineCode") ++counts[outlineCodes];
        if (name == "Baseline" && base::trimmed(child.child_value("Number")) != "0") ++counts[laterBaselines];
    }
}

void countResource(pugi::xml_node resource, Counts& counts) {
    for (const auto child : resource.children()) {
        const std::string_view name = child.name();
        if (name == "ExtendedAttribute") ++counts[customFields];
        if (name == "OutlineCode") ++counts[outlineCodes];
        if (name == "Rates") ++counts[resourceRates];
    }
}

/// The work of a split task is laid out by its pieces.
bool isOfSplitTask(const Reading& reading, pugi::xml_node assignment) {
    const auto uid = formats::mspdi::numberFrom(assignment.child_value("TaskUID"), 0);
    const auto id = uid ? reading.activities.find(*uid) : reading.activities.end();
    return id != reading.activities.end() &&
           !reading.trial.all<model::Activity>().at(id->second).pieces.empty();
}

void countAssignment(const Reading& reading, pugi::xml_node assignment, Counts& counts) {
    const bool isSplit = isOfSplitTask(reading, assignment);
    for (const auto child : assignment.children()) {
        const std::string_view name = child.name();
        if (name == "ExtendedAttribute") ++counts[customFields];
        if (isSplit) continue;
        if (name == "TimephasedData") ++counts[spreadWork];
        if (name == "WorkContour" && base::trimmed(child.child_value()) == byHand) ++counts[contouredByHand];
    }
}

/// MS Project writes the 0 whatever was chosen.
void noteConstraints(Reading& reading, pugi::xml_node project) {
    if (base::trimmed(project.child_value("HonorConstraints")) != "0") return;
    std::size_t count = 0;
    for (const auto& each : reading.trial.all<model::Activity>()) count += each.constraint ? 1 : 0;
    if (count == 0) return;
    reading.found.note(
        {reading.file, {}, "Project.HonorConstraints"},
        message("HonorConstraints is 0 in the file, and is not used; activities with a constraint: {count}.",
                {{"count", std::to_string(count)}}),
        base::Fate::leftOut);
}

}  // namespace

void noteKeptElements(Reading& reading, pugi::xml_node project) {
    Counts counts{};
    for (const auto node : project.child("Tasks").children("Task")) countTask(node, counts);
    for (const auto node : project.child("Resources").children("Resource")) countResource(node, counts);
    for (const auto node : project.child("Assignments").children("Assignment"))
        countAssignment(reading, node, counts);
    for (std::size_t kind = 0; kind < kindCount; ++kind) {
        if (counts[kind] == 0) continue;
        reading.found.note({reading.file, {}, {}},
                           message(sentences[kind], {{"count", std::to_string(counts[kind])}}),
                           kind == contouredByHand ? base::Fate::mended : base::Fate::kept);
    }
    noteConstraints(reading, project);
}

}  // namespace mijlpaal::importing::mspdi

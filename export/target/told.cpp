#include "export/target/told.h"

#include "formats/note_text.h"
#include "model/record_kind.h"

#include <algorithm>

namespace mijlpaal::exporting {

namespace {

using base::message;
using base::Severity;
using model::Activity;
using model::RecordKind;

bool isInPlan(RecordKind kind) {
    switch (kind) {
        case RecordKind::settings:
        case RecordKind::calendar:
        case RecordKind::holiday:
        case RecordKind::workWeek:
        case RecordKind::resource:
        case RecordKind::activity:
        case RecordKind::dependency:
        case RecordKind::assignment:
        case RecordKind::foreignPart:
            return true;
        default:
            return false;
    }
}

/// How many there are that do not go with the plan. Notes go with their activities.
std::size_t countLeftOut(const model::Portfolio& portfolio, RecordKind kind) {
    if (kind != RecordKind::note) return isInPlan(kind) ? 0 : portfolio.table(kind).size();
    const auto& all = portfolio.all<model::Note>();
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [](const model::Note& note) {
        return note.object.kind != RecordKind::activity;
    }));
}

/// "systems: 24, risks: 24": the records that are no part of a plan.
std::string leftOut(const model::Portfolio& portfolio) {
    std::string kinds;
    for (const auto kind : model::allKinds) {
        const auto count = countLeftOut(portfolio, kind);
        if (count == 0) continue;
        if (!kinds.empty()) kinds += ", ";
        kinds += std::string{pluralFor(kind)} + ": " + std::to_string(count);
    }
    return kinds;
}

/// Whether a task of a file of MS Project that was kept tells costs.
bool hasCost(std::string_view kept) {
    constexpr std::string_view opening = "<Cost>";
    const auto at = kept.find(opening);
    if (at == std::string_view::npos) return false;
    const auto digit = kept.find_first_not_of("0.", at + opening.size());
    return digit != std::string_view::npos && kept[digit] != '<';
}

std::size_t costCount(const model::Portfolio& plan, std::string_view origin) {
    const auto& all = plan.all<Activity>();
    const auto isAny = [](const std::optional<model::Money>& cost) {
        return cost && *cost != model::Money{};
    };
    const auto own = std::count_if(all.begin(), all.end(), [&](const Activity& each) {
        return isAny(each.costInternal) || isAny(each.costExternal) || isAny(each.costMaterial);
    });
    const auto& parts = plan.all<model::ForeignPart>();
    const auto kept = std::count_if(parts.begin(), parts.end(), [&](const model::ForeignPart& each) {
        return each.origin != origin && each.object.kind == RecordKind::activity && hasCost(each.content);
    });
    return static_cast<std::size_t>(own + kept);
}

}  // namespace

void tellCount(base::Findings& findings, Severity severity, std::size_t count, std::string_view sentence,
               base::Message help) {
    if (count == 0) return;
    findings.push_back(
        {severity, {}, message(sentence, {{"count", std::to_string(count)}}), std::move(help)});
}

void tellHeld(base::Findings& findings, const model::Portfolio& plan, const scheduling::Schedule& dates,
              Program program, const Held& held) {
    const auto there = nameOf(program);
    if (held.refusal) {
        findings.push_back({Severity::warning,
                            {},
                            *held.refusal,
                            message("Until that is mended, {program} cannot reckon the plan that is written; "
                                    "its dates stand in it as "
                                    "they are here.",
                                    {{"program", there}})});
    }
    if (held.count > 0) {
        findings.push_back(
            {Severity::note,
             {},
             message(
                 "Activities that are written with a date of their own, because {program} would place them "
                 "elsewhere: {count}.",
                 {{"program", there}, {"count", std::to_string(held.count)}}),
             message("Look at these dates again when the plan changes.")});
    }
    for (const auto& each : held.moved) {
        const auto& activity = plan.all<Activity>().at(each.activity);
        const auto& ours = *dates.find(each.activity);
        const auto& name = activity.nameNl.empty() ? activity.nameEn : activity.nameNl;
        findings.push_back(
            {Severity::warning,
             {activity.code, {}, {}},
             message("In {program} “{name}” runs from {start} to {finish}, and not from {ourStart} to "
                     "{ourFinish}.",
                     {{"program", there},
                      {"name", name},
                      {"start", model::isoText(each.start)},
                      {"finish", model::isoText(each.finish)},
                      {"ourStart", model::isoText(ours.start)},
                      {"ourFinish", model::isoText(ours.finish)}}),
             message(
                 "No date or length that {program} knows keeps it there; give it its dates there by hand.",
                 {{"program", there}})});
    }
}

void tellLeftOut(base::Findings& findings, const model::Portfolio& plan, std::string_view origin) {
    const auto tell = [&](auto has, std::string_view sentence) {
        const auto& all = plan.all<Activity>();
        tellCount(findings, Severity::warning,
                  static_cast<std::size_t>(std::count_if(all.begin(), all.end(), has)), sentence);
    };
    tell([](const Activity& each) { return each.optimistic || each.pessimistic; },
         "Optimistic and pessimistic durations are left out: {count}.");
    tellCount(findings, Severity::warning, costCount(plan, origin),
              "Costs of activities are left out: {count}.");
    tellCount(findings, Severity::warning, static_cast<std::size_t>(formats::datedNotes(plan)),
              "Notes are written without their date and author: {count}.");
    const auto& parts = plan.all<model::ForeignPart>();
    const auto others = std::count_if(parts.begin(), parts.end(), [origin](const model::ForeignPart& each) {
        return each.origin != origin;
    });
    tellCount(findings, Severity::note, static_cast<std::size_t>(others),
              "What was kept of the file of another program stays here: {count} parts.");
    if (const auto kinds = leftOut(plan); !kinds.empty()) {
        findings.push_back(
            {Severity::note,
             {},
             message("The file holds the plan alone; left out are {kinds}.", {{"kinds", kinds}}),
             {}});
    }
}

}  // namespace mijlpaal::exporting
